"""Locks, reads and replaces the file of a learner's deck."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from shabda import files
from shabda.decks.yaml_reader import read_deck_text
from shabda.errors import DeckError, Where
from shabda.folder_lock import locked

_HEADER = (
    "# A deck of yours: edit it as you like. An import adds to it and changes nothing else.\n"
    "# Each entry has a word and its glosses, and if you like gender, pos, tags, note and id.\n"
)


@contextmanager
def locked_deck(path: Path) -> Iterator[None]:
    """Lock the folder of a deck against other processes; raises DeckError when that fails."""
    try:
        with locked(path.parent):
            yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise DeckError(
            f"cannot be written ({reason}); it is unchanged", Where(str(path))
        ) from None


def deck_text(path: Path) -> str:
    """Return the text of the deck with its byte order mark and line ends."""
    if not os.path.lexists(path):
        return _HEADER
    return read_deck_text(path, keep_bom=True)


def replace_deck(path: Path, text: str) -> None:
    """Write a deck file in one step."""
    try:
        files.write_file(path, text)
    except OSError as error:
        reason = error.strerror or str(error)
        raise DeckError(
            f"cannot be written ({reason}); it is unchanged", Where(str(path))
        ) from None
