"""The table `meta`: the device, the scheduler, the learner, the versions of the deck files."""

from __future__ import annotations

import json
import os
import sqlite3
from datetime import datetime
from typing import NamedTuple

from shabda.store.queries import LAST_SEQUENCE
from shabda.study.scheduling.fsrs import scheduler_named
from shabda.study.scheduling.scheduler import SM2, Scheduler

SUMS = "sums"
"""The key of the scheduler under which answers are summed; absent while no sums are kept."""
SUMMED_ROW = "summed_row"
"""The key of the last row of the log that the sums count."""

MOST_EVENTS = 2**52
"""An upper bound on the events of a device, which no honest one reaches."""
_FORMER = "former_devices"
"""The key of the earlier ids of this collection, each with the last number it logged under it."""
_MOST_FORMER = 100
"""A disk without lasting inodes gives a new id at each mount."""
_LOGGING = ("device", "inode", _FORMER, "scheduler")
_OF_LOGGING = "SELECT " + ", ".join(
    f"(SELECT value FROM meta WHERE key = '{key}')" for key in _LOGGING
)
"""A quarter of the time of a list of keys, for which SQLite makes a table."""
KEPT_COUNTS = "counts_today"
"""What a large collection had to ask, with the state it was counted in."""


def new_id() -> str:
    """Return a new id, like a random UUID in hex; importing `uuid` costs 8 ms."""
    return os.urandom(16).hex()


def new_event_id(at: datetime) -> str:
    """Return a new id that begins with the time, as in a UUID of version 7.

    Later ids come last in the indexes, whose last page is at hand: 10 µs less an answer.
    """
    milliseconds = int(at.timestamp() * 1000) & 0xFFFF_FFFF_FFFF
    return f"{milliseconds:012x}{os.urandom(10).hex()}"


def get(connection: sqlite3.Connection, key: str) -> str | None:
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return None if row is None else row[0]


def put_meta(connection: sqlite3.Connection, key: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))


def drop(connection: sqlite3.Connection, key: str) -> None:
    connection.execute("DELETE FROM meta WHERE key = ?", (key,))


def summed_row(connection: sqlite3.Connection) -> int | None:
    """The last row of the log that the sums count; None while no sums are kept."""
    kept = get(connection, SUMS) is not None
    return int(get(connection, SUMMED_ROW) or 0) if kept else None


def device(connection: sqlite3.Connection) -> str:
    """The id under which this collection logs. Raises ValueError when it is missing."""
    known = get(connection, "device")
    if not known:
        raise ValueError("no device")
    return known


class Logging(NamedTuple):
    """What an event to be logged depends on, read in one statement.

    `own` has the ids under which this collection has logged, newest first, each with its last
    number.
    """

    device: str
    own: tuple[tuple[str, int], ...]
    scheduler: Scheduler


def logging(connection: sqlite3.Connection, inode: int | None = None) -> Logging:
    """Read what is needed to log; give a new device id to a copy of another file.

    A file is recognised by its inode, which a rename keeps and a copy does not. One moved to
    another disk counts as a copy: its original may have been renamed. None is not looked at.
    Raises ValueError when the device id is missing.
    """
    device, known, former, scheduler = connection.execute(_OF_LOGGING).fetchone()
    if inode is not None and known != str(inode):
        put_meta(connection, "inode", str(inode))
        if known is not None:
            rename(connection)
        return logging(connection)
    if not device:
        raise ValueError("no device")
    own = (device, MOST_EVENTS), *reversed(_former(former))
    return Logging(device, own, _scheduler(scheduler))


def rename(connection: sqlite3.Connection, last: int | None = None) -> None:
    """Give this collection the id of a new device.

    Events under the old id stay its own up to the number `last`, by default all that are here.
    A copy of this collection may log later ones.
    """
    former = get(connection, "device")
    if former:
        if last is None:
            (last,) = connection.execute(LAST_SEQUENCE, {"device": former}).fetchone()
        kept = [*_former(get(connection, _FORMER)), (former, last)][-_MOST_FORMER:]
        put_meta(connection, _FORMER, json.dumps(kept))
    put_meta(connection, "device", new_id())


def _former(stored: str | None) -> list[tuple[str, int]]:
    return [(str(name), int(last)) for name, last in json.loads(stored)] if stored else []


def scheduler(connection: sqlite3.Connection) -> Scheduler:
    """The scheduler of this collection."""
    return _scheduler(get(connection, "scheduler"))


def _scheduler(name: str | None) -> Scheduler:
    return scheduler_named(name) if name else SM2
