"""The learner's deck files as texts: what backups and syncs carry."""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from unicodedata import category, normalize

from shabda import files
from shabda.app.own_decks import is_class_deck, own_decks
from shabda.app.paths import shipped_decks
from shabda.app.workspace import Workspace
from shabda.errors import DeckError, UnknownNameError, UsageError, in_quotes
from shabda.folder_lock import locked
from shabda.store.backups import folder_of
from shabda.study.new_shares import RULES_DECK
from shabda.study.words import Word


def read_decks(folder: Path) -> dict[str, str]:
    """The text of each of the learner's decks by name; files that are not text are skipped."""
    texts = {}
    for path in own_decks(folder).files:
        with suppress(DeckError):  # `refresh` names it
            texts[path.stem] = _text(path)
    return texts


def write_decks(folder: Path, texts: Mapping[str, str | None]) -> dict[str, str | None]:
    """Make the deck files what these texts say (None: gone); return what was in those changed.

    Files that are not text stay unchanged; a name that this system cannot keep is left out.
    """
    present = read_decks(folder)
    changed = {name: present.get(name) for name, text in texts.items() if present.get(name) != text}
    for name in list(changed):
        path, text = folder / f"{name}.yaml", texts[name]
        if not files.can_keep(path.name) or (os.path.lexists(path) and name not in present):
            del changed[name]
        elif text is None:
            files.remove_file(path)
        else:
            files.write_file(path, text)
    return changed


def remove_deck(workspace: Workspace, deck: str) -> Path:
    """Delete a deck here and, with the next sync, on every device; return a copy among the backups.

    Raises UnknownNameError for a deck that is not there, UsageError for one that is not the
    learner's own.
    """
    text = own_deck_text(workspace, deck)
    copy = path_of_copy(workspace, deck)
    files.write_file(copy, text)
    with locked(workspace.home.decks):
        delete_deck(workspace, deck)
    workspace.refresh()
    return copy


def path_of_copy(workspace: Workspace, deck: str) -> Path:
    """Return where a deck that is deleted is kept, among the backups."""
    stamp = f"{workspace.moment.at.astimezone():%Y-%m-%dT%H-%M-%S}"
    return files.unused_path(folder_of(workspace.home.collection) / f"{deck}-{stamp}.yaml")


def own_deck_text(workspace: Workspace, deck: str) -> str:
    """The text of a deck that the learner may delete; raises UnknownNameError and UsageError."""
    if is_class_deck(deck):
        raise UsageError(f"{deck} comes from your class; `shabda decks off {deck}` stops its words")
    if deck in shipped_decks():
        raise UsageError(f"{deck} comes with shabda; `shabda decks off {deck}` stops its words")
    present = read_decks(workspace.home.decks)
    if deck not in present:
        raise UnknownNameError("deck", deck, present)
    return present[deck]


def delete_deck(workspace: Workspace, deck: str) -> None:
    """Delete a deck, also at the next sync; the caller has the lock of the folder."""
    gather(workspace)
    workspace.collection.versions.remove(deck, workspace.moment.at)
    write_decks(workspace.home.decks, {deck: None})


def gather(workspace: Workspace) -> None:
    """Copy the deck files into the collection, so that backups and syncs include them."""
    workspace.collection.versions.keep(read_decks(workspace.home.decks), workspace.moment.at)


def _text(path: Path) -> str:
    return files.read_text(path, DeckError, keep_bom=True)


LONGEST_DECK_NAME = 60
"""Longest deck name in letters: short enough as a file name in any script on any disk."""
DECK = "notes"
"""The deck that gets new words by default."""


def valid_deck_name(deck: str) -> str:
    """Return the name of a deck of the learner's, normalised.

    Raises UsageError for one that cannot be a file name or is the name of a shipped deck.
    """
    deck = normalize("NFC", deck)
    if deck in (*shipped_decks(), RULES_DECK):
        raise UsageError(
            f"the deck {in_quotes(deck)} comes with shabda; choose another name, such as {DECK}"
        )
    if not all(category(letter)[0] in "LMN" or letter in "-_" for letter in deck) or not deck:
        raise UsageError(f"{in_quotes(deck)} is not a deck name; use letters, digits, - and _")
    if len(deck) > LONGEST_DECK_NAME:
        raise UsageError(f"a deck name has at most {LONGEST_DECK_NAME} letters, not {len(deck)}")
    if not files.is_portable(deck):
        raise UsageError(
            f"Windows has no file named {in_quotes(deck)}; choose another name, such as {DECK}"
        )
    return deck


def own_deck(workspace: Workspace, word: Word, deck: str = DECK) -> Path:
    """Return the learner's deck that gets what they add to a word."""
    return workspace.home.decks / f"{deck if is_shipped(word) else word.deck}.yaml"


def is_shipped(word: Word) -> bool:
    """Whether a word comes with shabda or from a class and so is not the learner's to edit."""
    return word.deck in shipped_decks() or is_class_deck(word.deck)
