"""The table `meta`: the device, the scheduler, the learner, the versions of the deck files."""

from __future__ import annotations

import sqlite3

from shabda.study.scheduling.fsrs import scheduler_named
from shabda.study.scheduling.scheduler import SM2, Scheduler


def get(connection: sqlite3.Connection, key: str) -> str | None:
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if row is None else row[0]


def put(connection: sqlite3.Connection, key: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))


def device(connection: sqlite3.Connection) -> str:
    """The id under which this collection logs. Raises ValueError where it is missing."""
    found = get(connection, "device")
    if not found:
        raise ValueError("no device")
    return found


def scheduler(connection: sqlite3.Connection) -> Scheduler:
    """What schedules the reviews of this collection."""
    name = get(connection, "scheduler")
    return scheduler_named(name) if name else SM2
