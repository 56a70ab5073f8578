"""Import of a file in shabda's own deck format, from a teacher or a friend."""

from __future__ import annotations

import re
from pathlib import Path

from shabda import files
from shabda.app.deck_files import valid_deck_name
from shabda.app.import_undo import remember
from shabda.app.workspace import Workspace
from shabda.decks.words import read_together
from shabda.decks.yaml_block import Block
from shabda.decks.yaml_reader import check_characters, parse
from shabda.errors import DeckError, Where
from shabda.folder_lock import locked

_SECTION = re.compile(r"^(words|similar|glosses|joins):[ \t]*(?:#.*)?$", re.M)
_GLOSSES = re.compile(r"^[ \t]+(?:- +)?(?:\{.*\b)?glosses:", re.M)


def is_deck(file: str, text: str) -> bool:
    """Whether a file is a deck: YAML by its name, with a section of a deck and its fields.

    `words:` may head the words of another program too, whose fields have other names.
    """
    if not file.endswith((".yaml", ".yml")) or not (sections := _SECTION.findall(text)):
        return False
    return set(sections) != {"words"} or bool(_GLOSSES.search(text))


def import_deck(workspace: Workspace, text: str, file: str, name: str, *, dry_run: bool) -> int:
    """Add a deck file to the learner's decks, unless `dry_run`; return how many words it has.

    Raises DeckError, and writes nothing, when an entry cannot be read beside the learner's other
    decks, or when there is a deck of this name with other content.
    """
    name = valid_deck_name(name)
    check_characters(text, file)
    path = workspace.home.decks / f"{name}.yaml"
    with locked(workspace.home.decks):
        before = files.read_text(path, DeckError) if path.exists() else None
        if before is not None and before != text:
            message = f"a deck {name} already exists; import it under another name with --deck NAME"
            raise DeckError(message, Where(file))
        words = _checked_words(workspace, path, parse(text, file))
        if before is None and not dry_run:
            with remember(workspace, {path: text}, Path(file).name):
                files.write_file(path, text)
            workspace.refresh()
    return words


def _checked_words(workspace: Workspace, path: Path, content: Block) -> int:
    """The number of words in a deck; raises DeckError for its first entry that cannot be read."""
    errors: list[DeckError] = []
    others = [file for file in workspace.deck_files() if file != path]
    others.insert(sum(file.parent == path.parent for file in others) + 1, path)
    read = read_together(others, workspace.progress, errors.append, {path.stem: content})
    for error in errors:
        if error.where and error.where.file == content.where.file:
            raise error
    return next(len(deck.words) for deck in read.decks if deck.name == path.stem)


def deck_name(file: str) -> str:
    """The name a deck file gives its deck."""
    return Path(file).stem
