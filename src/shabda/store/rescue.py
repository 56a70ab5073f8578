"""Saves an open collection when its file was removed, moved or replaced.

SQLite keeps writing to the file it opened, which no longer has a name, so the answers would be
lost at the end of the session. They are copied to a new file.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from shabda import files
from shabda.errors import StoreError, Where
from shabda.store.file_header import read_only_uri
from shabda.store.schema import is_locked


class RescuedError(StoreError):
    """The file of an open collection was lost, and every answer was saved."""


def inode_of(path: Path) -> int:
    """Return the inode of the file at `path`; 0 when there is none."""
    try:
        return os.stat(path).st_ino  # a third of the time of Path.stat
    except OSError:
        return 0


def rescue(connection: sqlite3.Connection, path: Path) -> Path:
    """Copy an open collection back to `path`, or next to the file that is there now.

    Raises StoreError when the copy cannot be written anywhere.
    """
    name = path.name if not path.exists() else _unused(path)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # no old write-ahead log may be replayed
    for folder in (path.parent, Path(os.path.expanduser("~"))):
        try:
            target = (
                folder / name if folder == path.parent else files.unused_path(folder / path.name)
            )
            made = files.empty_neighbour(target)
            with closing(sqlite3.connect(made)) as writer:
                connection.backup(writer)
            files.move_into_place(made, target)
            return target
        except (OSError, sqlite3.Error, UnicodeDecodeError):
            continue
    why = "was removed while it was open, and no copy can be written; its contents are lost"
    raise StoreError(f"{why}: free some space", Where(str(path)))


def holds(path: Path, events: Sequence[str]) -> bool:
    """Whether a collection has all of these events; also when another program keeps it locked."""
    if not events:
        return True
    query = "SELECT count(*) FROM review WHERE id IN (SELECT value FROM json_each(?))"
    try:
        with closing(sqlite3.connect(read_only_uri(str(path)), uri=True)) as connection:
            (count,) = connection.execute(query, (json.dumps(list(events)),)).fetchone()
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return isinstance(error, sqlite3.OperationalError) and is_locked(error)
    return bool(count == len(events))


def sentence(path: Path, kept: Path) -> RescuedError:
    """Return the error that tells the learner about a rescue."""
    if kept == path:
        why = "was removed or moved while it was open; it was restored with every answer you gave"
        return RescuedError(f"{why}, including the last", Where(str(path)))
    why = f"was replaced while it was open; every answer you gave, including the last, is in {kept}"
    return RescuedError(f"{why}; merge them: shabda sync '{kept}'", Where(str(path)))


def _unused(path: Path) -> str:
    return files.unused_path(path.with_stem(f"{path.stem}-rescued")).name
