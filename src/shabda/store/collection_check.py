"""Checks a file as a collection or a backup of one: its marks, its pages and its log."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from shabda.errors import StoreError, Where
from shabda.progress import Progress, no_progress
from shabda.second_process import run_in_parallel
from shabda.store import seal
from shabda.store.file_header import read_only_uri
from shabda.store.interrupt import watched
from shabda.store.log_rows import last_row
from shabda.store.schema import (
    DAMAGED,
    NO_BACKUP,
    PATIENCE,
    sqlite_errors,
    sum_of,
    version_of,
)


def check_collection(
    path: Path, named: Path | None = None, progress: Progress = no_progress
) -> None:
    """Raise StoreError unless `path` is a sound collection; the message names `named` or `path`."""
    name = named or path
    with sqlite_errors(name, NO_BACKUP):
        if not path.is_file():
            reason = "is not a regular file" if path.exists() else "does not exist"
            raise StoreError(f"{reason}; name a backup", Where(str(name)))
        with closing(reading_connection(path)) as connection:
            if version_of(connection, name) == 0:
                raise StoreError(NO_BACKUP, Where(str(name)))
            with watched(connection, "checking the backup", progress):
                if not _is_sound_inside(connection, path):
                    raise StoreError(DAMAGED, Where(str(name)))


def _is_sound_inside(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether all pages can be read and the log is as it was written.

    The second process looks at the pages and at two fifths of the log: of 93,544 answers 0.12 s
    instead of 0.23.
    """
    if not seal.are_in_rows(connection):
        return _has_sound_pages(connection) and seal.is_intact(connection)
    last = last_row(connection)
    middle = last * 3 // 5

    def there() -> tuple[bool, seal.LogSums]:
        with closing(reading_connection(path)) as other:
            return _has_sound_pages(other), seal.log_sums(other, middle + 1)

    (has_sound_pages, later), earlier = run_in_parallel(
        there, lambda: seal.log_sums(connection, last=middle), last
    )
    return has_sound_pages and seal.is_whole(connection, earlier, later)


def _has_sound_pages(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))


def is_sound(path: Path) -> bool:
    """Whether `check_collection` accepts a file."""
    try:
        check_collection(path)
    except StoreError:
        return False
    return True


def reading_connection(path: Path) -> sqlite3.Connection:
    """Connect to a collection or backup for reading."""
    uri = read_only_uri(str(path.absolute()))
    connection = sqlite3.connect(uri, uri=True, timeout=PATIENCE)
    connection.create_function("sum_of", -1, sum_of, deterministic=True)
    return connection
