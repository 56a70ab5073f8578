"""What to do when the file of an open collection was removed, moved or replaced.

SQLite goes on writing into the file it has opened, which no name leads to any more: what is
answered then would be lost at the end of the session. It is copied to a file with a name.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from shabda import files
from shabda.errors import StoreError, Where


def inode_of(path: Path) -> int:
    """The number of the file that a path leads to; 0 where there is none."""
    try:
        return path.stat().st_ino
    except OSError:
        return 0


def rescue(connection: sqlite3.Connection, path: Path) -> Path:
    """Copy everything in an open collection to its old place, or next to what is there now.

    Raises StoreError when the copy can be written nowhere.
    """
    name = path.name if not path.exists() else _unused(path)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # a log left behind must not be replayed
    for folder in (path.parent, Path(os.path.expanduser("~"))):
        try:
            target = folder / name if folder == path.parent else _free(folder / path.name)
            made = files.empty_neighbour(target)
            with closing(sqlite3.connect(made)) as writer:
                connection.backup(writer)
            files.move_into_place(made, target)
            return target
        except (OSError, sqlite3.Error):
            continue
    why = "was removed while it was open, and no copy can be written; what it held is lost"
    raise StoreError(f"{why}: free some space", Where(str(path)))


def sentence(path: Path, kept: Path) -> StoreError:
    """What to say to the learner about a rescue."""
    if kept == path:
        why = "was removed or moved while it was open; it is back with every answer you gave"
        return StoreError(f"{why}, also the last", Where(str(path)))
    why = f"was replaced while it was open; every answer you gave, also the last, is in {kept}"
    return StoreError(f"{why}; take them in: shabda sync '{kept}'", Where(str(path)))


def _unused(path: Path) -> str:
    return _free(path.with_stem(f"{path.stem}-rescued")).name


def _free(path: Path) -> Path:
    """The first of this name, and this name numbered, that no file has yet."""
    names = (path, *(path.with_stem(f"{path.stem}-{number}") for number in range(2, 100)))
    return next((name for name in names if not name.exists()), path.with_stem(f"{path.stem}-100"))
