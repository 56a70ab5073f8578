"""Whether a collection is sound: the file, the check sums of its log, the deck versions."""

from __future__ import annotations

import sqlite3

from shabda.progress import Progress, no_progress
from shabda.store.database import Database
from shabda.store.deck_versions import revisions
from shabda.store.interrupt import watched
from shabda.store.seal import broken_events, missing_events
from shabda.study.deck_versions import is_whole


class Integrity:
    """Finds what is wrong with a collection. Raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def faults(self, progress: Progress = no_progress) -> list[str]:
        """What is wrong with the file, one sentence each."""
        with (
            self._database.transaction(read_only=True) as connection,
            watched(connection, "checking the file", progress),
        ):
            return [
                *_sqlite_faults(connection),
                *(
                    f"the entry {each} was changed or lost after it was written"
                    for each in _broken(connection)
                ),
                *missing_events(connection),
            ]


def _sqlite_faults(connection: sqlite3.Connection) -> list[str]:
    found = [str(fault) for (fault,) in connection.execute("PRAGMA integrity_check")]
    loose = connection.execute("PRAGMA foreign_key_check").fetchall()
    return [
        *(fault for fault in found if fault != "ok"),
        *(f"a {row[0]} belongs to no deck" for row in loose),
    ]


def _broken(connection: sqlite3.Connection) -> list[str]:
    versions = (each.id for each in revisions(connection) if not is_whole(each))
    return [*broken_events(connection), *versions]
