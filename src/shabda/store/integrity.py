"""Checks a collection: the SQLite file, the checksums of its log, the deck versions."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from pathlib import Path

from shabda.errors import StoreError, Where
from shabda.figures import log_entries
from shabda.files import numbered
from shabda.progress import Progress, no_progress
from shabda.store import backups, meta, seal
from shabda.store.database import Database
from shabda.store.deck_versions import read_versions
from shabda.store.interrupt import watched
from shabda.study.deck_versions import has_valid_id

_LOG = (
    "SELECT * FROM review ORDER BY id",
    "SELECT events, sum FROM log_total",
)


class Integrity:
    """Finds what is wrong with a collection. Raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def faults(self, progress: Progress = no_progress) -> list[str]:
        """Return the faults of the file, one sentence each."""
        with (
            self._database.transaction(read_only=True) as connection,
            watched(connection, "checking the file", progress),
        ):
            return [
                *_sqlite_faults(connection),
                *(
                    f"the entry {fault} was changed after it was written"
                    for fault in _broken(connection)
                ),
                *seal.missing_events(connection),
            ]

    def accept(self, saved: Path) -> Path:
        """Accept the log as it is, without what is missing; first copy the file to `saved`.

        Returns the copy; it has a number where a copy of another log is there. Raises StoreError
        when the file itself is damaged, or cannot be saved first.
        """
        path = self._database.path
        with self._database.transaction() as connection:
            if faults := _sqlite_faults(connection):
                raise StoreError(
                    f"cannot be accepted ({faults[0]}): shabda restore latest", Where(str(path))
                )
            copy = _safety_copy(connection, path, saved)
            for version in read_versions(connection):
                if not has_valid_id(version):
                    connection.execute("DELETE FROM revision WHERE id = ?", (version.id,))
            seal.accept(connection)
        return copy

    def shorter_than_backup(self) -> str:
        """Return a sentence when the newest backup has more events than the log; else ""."""
        path = self._database.path
        backup = backups.longer_than(path, self._events(), self._restored())
        if backup is None or (events := self._events()) >= backup[1]:  # it may have grown meanwhile
            return ""
        file, more = backup
        lost = f"the log holds {log_entries(events)}, but its backup {file} holds {more}"
        return f"{lost}; bring them back: shabda sync '{file}'"

    def _events(self) -> int:
        with self._database.transaction(read_only=True) as connection:
            return seal.events_ever_written(connection)

    def _restored(self) -> int:
        """Return when the last backup before the last restore was made, in ns."""
        with self._database.transaction(read_only=True) as connection:
            return int(meta.get(connection, "restored") or 0)


def _safety_copy(connection: sqlite3.Connection, path: Path, saved: Path) -> Path:
    """Copy the file, unless a copy that a killed process left has the same log; return the copy."""
    here = _log_of(connection)
    for copy in numbered(saved):
        if not copy.exists():
            backups.copy_as_it_is(path, copy)
            return copy
        with suppress(sqlite3.Error, UnicodeDecodeError), closing(sqlite3.connect(copy)) as there:
            if _log_of(there) == here:
                return copy
    raise AssertionError("a free name is always found")


def _log_of(connection: sqlite3.Connection) -> list[Sequence[object]]:
    """What a safety copy is made for: the events with their seals, and deck versions to delete."""
    rows = [connection.execute(query).fetchall() for query in _LOG]
    return [*rows, [version for version in read_versions(connection) if not has_valid_id(version)]]


def _sqlite_faults(connection: sqlite3.Connection) -> list[str]:
    faults = [str(fault) for (fault,) in connection.execute("PRAGMA integrity_check")]
    loose = connection.execute("PRAGMA foreign_key_check").fetchall()
    return [
        *(fault for fault in faults if fault != "ok"),
        *(f"a {row[0]} belongs to no deck" for row in loose),
    ]


def _broken(connection: sqlite3.Connection) -> list[str]:
    versions = (version.id for version in read_versions(connection) if not has_valid_id(version))
    return [*seal.broken_events(connection), *versions]
