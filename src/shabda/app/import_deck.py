"""Import of a file in shabda's own deck format, from a teacher or a friend."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from pathlib import Path

from shabda import files
from shabda.app.deck_files import valid_deck_name
from shabda.app.import_records import readable_records
from shabda.app.import_undo import imported_decks, remember
from shabda.app.workspace import Workspace
from shabda.decks.deck_update import DeckUpdate, update_deck, without_entries
from shabda.decks.entry_reader import parse_entries
from shabda.decks.locate import identity, sound_entries
from shabda.decks.shared_words import ReadDecks
from shabda.decks.words import read_together
from shabda.decks.yaml_block import Block
from shabda.errors import DeckError, Where
from shabda.folder_lock import locked
from shabda.lazy_dataclasses import dataclass

_SECTION = re.compile(r"^(words|similar|glosses|joins):[ \t]*(?:#.*)?$", re.M)
_GLOSSES = re.compile(r"^[ \t]+(?:- +)?(?:\{.*\b)?glosses:", re.M)


def is_deck(file: str, text: str) -> bool:
    """Whether a file is a deck: YAML by its name, with a section of a deck and its fields.

    `words:` may head the words of another program too, whose fields have other names.
    """
    if not file.endswith((".yaml", ".yml")) or not (sections := _SECTION.findall(text)):
        return False
    return set(sections) != {"words"} or bool(_GLOSSES.search(text))


@dataclass(frozen=True, slots=True)
class DeckImport:
    """A deck file, and what it would make of the learner's decks.

    `before` is what the deck was, None for a new one. `known` are words that another deck has, each
    with that deck and whether the file adds a meaning. `left_out` says which entries are not taken.
    """

    deck: str
    before: str | None
    update: DeckUpdate
    words: int
    known: tuple[tuple[str, str, bool], ...] = ()
    left_out: tuple[DeckError, ...] = ()

    @property
    def changes(self) -> bool:
        return self.update.text != self.before


def plan_deck_import(
    workspace: Workspace, text: str, file: str, name: str, *, drop: bool
) -> DeckImport:
    """Read a deck file that becomes a deck of the learner's, or updates the one of this name.

    An entry that cannot be read beside the other decks is left out. With `drop`, words that an
    updated deck has from an earlier version of the file, and the file has no longer, are removed.
    Raises DeckError when no entry can be read, or when the two decks cannot be merged.
    """
    name = valid_deck_name(name)
    path = workspace.home.decks / f"{name}.yaml"
    before = files.read_text(path, DeckError) if path.exists() else None
    content = parse_entries(text, file)
    read, errors = _read_beside(workspace, path, content)
    words = next((len(deck.words) for deck in read.decks if deck.name == name), 0)
    lines = {error.where.line for error in errors if error.where}
    known = tuple(_known(workspace, read, name, content, lines))
    if errors and not (words or known):
        raise errors[0]
    try:
        given = without_entries(text, file, lines)
    except DeckError:
        raise errors[0] from None
    update = _update(workspace, name, before, given, drop=drop)
    return DeckImport(name, before, update, words, known, tuple(errors))


def _update(
    workspace: Workspace, name: str, before: str | None, given: str, *, drop: bool
) -> DeckUpdate:
    if before is None or before == given:
        return DeckUpdate(given, given)
    try:
        return update_deck(before, _former(workspace, name), given, drop=drop)
    except DeckError as error:
        message = f"your deck {name} cannot be updated: {error.message}"
        raise DeckError(message, Where(str(workspace.home.decks / f"{name}.yaml"))) from None


def write_deck_import(workspace: Workspace, plan: DeckImport, file: str) -> None:
    """Write the deck, so that it can be taken back; raises DeckError if it changed meanwhile."""
    path = workspace.home.decks / f"{plan.deck}.yaml"
    with locked(workspace.home.decks):
        if plan.before != (files.read_text(path, DeckError) if path.exists() else None):
            raise DeckError("was changed meanwhile; import it again", Where(str(path)))
        with remember(
            workspace, {path: plan.update.text}, Path(file).name, given=plan.update.given
        ):
            files.write_file(path, plan.update.text)
        workspace.refresh()


def _former(workspace: Workspace, name: str) -> str:
    """The version of a deck file that the learner's deck was made from; "" when unknown."""
    for record in reversed(readable_records(workspace)):
        deck = imported_decks(record).get(name, {})
        if "given" in deck:
            return str(deck["given"])
        if (
            deck
            and deck.get("before") is None
            and str(record.get("file")).endswith((".yaml", ".yml"))
        ):
            return str(deck.get("written") or "")
    return ""


def _read_beside(
    workspace: Workspace, path: Path, content: Block
) -> tuple[ReadDecks, list[DeckError]]:
    """Read a deck with the learner's others; return the errors of its own entries too."""
    errors: list[DeckError] = []
    others = [file for file in workspace.deck_files() if file != path]
    others.insert(sum(file.parent == path.parent for file in others) + 1, path)
    read = read_together(others, workspace.progress, errors.append, {path.stem: content})
    own = [error for error in errors if error.where and error.where.file == content.where.file]
    return read, own


def _known(
    workspace: Workspace, read: ReadDecks, name: str, content: Block, left_out: Container[int]
) -> Iterator[tuple[str, str, bool]]:
    """The words of a deck that belong to another, its name, and whether a meaning is new there.

    Entries with one of the lines `left_out` are not counted.
    """
    homes = {word.id: word for deck in read.decks for word in deck.words}
    for word_id, block in sound_entries(content, "words", identity):
        home = homes.get(word_id)
        taken = not any(block.at(field).line in left_out for field in block)
        if home and home.deck != name and taken:
            before = workspace.collection.words.get(word_id)
            new = set(block.texts("glosses")) - set(before.glosses if before else ())
            yield home.text.devanagari, home.deck, bool(new)


def deck_name(file: str) -> str:
    """The name a deck file gives its deck."""
    return Path(file).stem
