"""The table `meta`: the device, the scheduler, the learner, the versions of the deck files."""

from __future__ import annotations

import os
import sqlite3

from shabda.study.scheduling.fsrs import scheduler_named
from shabda.study.scheduling.scheduler import SM2, Scheduler

SUMS = "sums"
"""The key of the scheduler under which answers are summed; absent while no sums are kept."""

KEPT_COUNTS = "counts_today"
"""What a large collection had to ask, with the state it was counted in."""


def new_id() -> str:
    """Return a new id, like a random UUID in hex; importing `uuid` costs 8 ms."""
    return os.urandom(16).hex()


def get(connection: sqlite3.Connection, key: str) -> str | None:
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if row is None else row[0]


def put_meta(connection: sqlite3.Connection, key: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))


def drop(connection: sqlite3.Connection, key: str) -> None:
    connection.execute("DELETE FROM meta WHERE key = ?", (key,))


def device(connection: sqlite3.Connection) -> str:
    """The id under which this collection logs. Raises ValueError when it is missing."""
    found = get(connection, "device")
    if not found:
        raise ValueError("no device")
    return found


def own_device(connection: sqlite3.Connection, inode: int) -> str:
    """Return the device id to log under; give a new one to a copy of another file.

    A file is recognised by its inode, which a rename keeps and a copy does not.
    """
    known = get(connection, "inode")
    if known != str(inode):
        put_meta(connection, "inode", str(inode))
        if known is not None:
            rename(connection)
    return device(connection)


def rename(connection: sqlite3.Connection) -> None:
    """Give this collection the id of a new device."""
    put_meta(connection, "device", new_id())


def scheduler(connection: sqlite3.Connection) -> Scheduler:
    """The scheduler of this collection."""
    name = get(connection, "scheduler")
    return scheduler_named(name) if name else SM2
