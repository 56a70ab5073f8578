"""A deck file of shabda's own, from a teacher or a friend, taken in as a deck."""

from __future__ import annotations

import re
from pathlib import Path

from shabda import files
from shabda.app.deck_files import check_deck_name
from shabda.app.import_undo import remember
from shabda.app.workspace import Workspace
from shabda.decks.words import load_decks
from shabda.errors import DeckError, Where

_SECTION = re.compile(r"^(?:words|similar|glosses|joins):[ \t]*(?:#.*)?$", re.M)


def is_deck(file: str, text: str) -> bool:
    """Whether a file is a deck: YAML by its name, with a section of a deck."""
    return file.endswith((".yaml", ".yml")) and bool(_SECTION.search(text))


def import_deck(workspace: Workspace, text: str, file: str, name: str, *, dry_run: bool) -> int:
    """Put a deck among those of the learner; return how many words it has.

    Raises DeckError, and leaves everything as it was, when it is not a deck or one of its
    name exists with other content.
    """
    check_deck_name(name)
    path = workspace.home.decks / f"{name}.yaml"
    before = files.read_text(path, DeckError) if path.exists() else None
    if before is not None and before != text:
        taken = f"a deck {name} already exists; import it under another name with --deck NAME"
        raise DeckError(taken, Where(file))
    if before is None:
        with remember(workspace, path):
            files.write_file(path, text)
    if refused := _refused(workspace, path):
        path.unlink()
        raise refused
    workspace.refresh()
    words = len(workspace.collection.words.all(deck=name))
    if dry_run and before is None:
        path.unlink()
        workspace.refresh()
    return words


def _refused(workspace: Workspace, path: Path) -> DeckError | None:
    """The first thing in a deck that cannot be read beside the other decks, if there is one."""
    errors: list[DeckError] = []
    load_decks(workspace.deck_files(), workspace.progress, errors.append)
    return next((error for error in errors if error.where and error.where.file == str(path)), None)


def deck_name(file: str) -> str:
    """The name a deck file gives its deck."""
    return Path(file).stem
