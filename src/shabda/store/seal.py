"""The seals of the log: a checksum with each event, and the count and sum of all of them.

They are written with the event, so that later damage or loss is detected. Formats 4 to 11 kept
the checksums in a table of their own, which backups of these formats still have.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

from shabda.errors import in_quotes
from shabda.figures import count

_SEAL = "seal"
"""The column of the log that holds the seal of its row."""
LogSums = tuple[int, int, int]
"""The number of events, the sum of their seals, and how many were changed."""
_COUNT_MORE = "UPDATE log_total SET events = events + ?, sum = sum + ?"
_CHANGED = "SELECT id FROM review WHERE seal IS NOT sum_of({})"
_ALL = "SELECT count(*), coalesce(sum(seal), 0) FROM review"
_SUMS = """
SELECT count(*), coalesce(sum(seal), 0), coalesce(sum(seal IS NOT sum_of({})), 0)
  FROM review WHERE rowid BETWEEN ? AND ?
"""
_LAST_ROW = 2**63 - 1
_TABLE = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
_CHANGED_OF_OLD = """
SELECT review.id FROM review LEFT JOIN seal ON seal.id = review.id
 WHERE seal.sum IS NOT sum_of({})
"""
_LOST_OF_OLD = """
SELECT id FROM seal WHERE NOT EXISTS (SELECT 1 FROM review WHERE review.id = seal.id)
"""
_ALL_OF_OLD = "SELECT count(*), coalesce(sum(sum), 0) FROM seal"
_TOTAL = "SELECT events, sum FROM log_total"
_NEVER_CHANGED = "SELECT sql FROM sqlite_master WHERE name = 'review_is_never_changed'"


def count_sealed(connection: sqlite3.Connection, events: int, total: int) -> None:
    """Count new events, whose seals have this sum."""
    connection.execute(_COUNT_MORE, (events, total))


def broken_events(connection: sqlite3.Connection) -> Iterator[str]:
    """Ids of events that were changed since they were written."""
    query = _CHANGED.format(_columns(connection))
    return (event_id for (event_id,) in connection.execute(query))


def missing_events(connection: sqlite3.Connection) -> list[str]:
    """Return a sentence when the log does not have the events that were written to it."""
    (number, present), total = connection.execute(_ALL).fetchone(), _total(connection)
    if total == (number, present):
        return []
    if total is not None and total[0] != number:
        written = f"{total[0]} {'was' if total[0] == 1 else 'were'} written"
        return [f"the log has {count(number, 'entry', 'entries')}, but {written}"]
    return ["the log has other entries than were written"]


def is_intact(connection: sqlite3.Connection, after: int = 0) -> bool:
    """Whether the log has every event as it was written; True for a format without seals.

    With `after`, only events after that row are read.
    """
    columns = _columns(connection)
    if after:
        changed = _CHANGED.format(columns) + " AND rowid > ?"
        return connection.execute(changed, (after,)).fetchone() is None
    if _has_table(connection, "seal"):
        return _is_intact_of_old(connection, columns)
    return not are_in_rows(connection) or is_whole(connection, log_sums(connection))


def log_sums(connection: sqlite3.Connection, first: int = 1, last: int = _LAST_ROW) -> LogSums:
    """Count the events of some rows, add up their seals, and count those that differ from them."""
    query = _SUMS.format(_columns(connection))
    number, total, wrong = connection.execute(query, (first, last)).fetchone()
    return number, total, wrong


def is_whole(connection: sqlite3.Connection, *parts: LogSums) -> bool:
    """Whether these are the sums of all events that were written, and none was changed."""
    number, total, wrong = map(sum, zip(*parts, strict=True))
    return not wrong and _total(connection) == (number, total)


def _is_intact_of_old(connection: sqlite3.Connection, columns: str) -> bool:
    """Whether a log of the formats 4 to 11 is as it was written."""
    total = _total(connection)
    return (
        connection.execute(_CHANGED_OF_OLD.format(columns)).fetchone() is None
        and connection.execute(_LOST_OF_OLD).fetchone() is None
        and (total is None or total == connection.execute(_ALL_OF_OLD).fetchone())
    )


def events_ever_written(connection: sqlite3.Connection) -> int:
    """Count the events ever written to a log of any format."""
    total = _total(connection)
    if total is not None:
        if not isinstance(total[0], int):
            raise ValueError(f"{in_quotes(total[0])} is not a number of events")
        return total[0]
    (number,) = connection.execute("SELECT count(*) FROM review").fetchone()
    return int(number)


def accept(connection: sqlite3.Connection) -> None:
    """Seal the log as it is now: what is missing or changed no longer counts as damage."""
    (trigger,) = connection.execute(_NEVER_CHANGED).fetchone() or ("",)
    if trigger:
        connection.execute("DROP TRIGGER review_is_never_changed")
    connection.execute(f"UPDATE review SET seal = sum_of({_columns(connection)})")
    if trigger:
        connection.execute(trigger)
    connection.execute(f"UPDATE log_total SET (events, sum) = ({_ALL})")


def _columns(connection: sqlite3.Connection) -> str:
    """The columns of the log that a seal covers."""
    columns = connection.execute("PRAGMA table_info(review)")
    return ", ".join(f"review.{name}" for _, name, *_ in columns if name != _SEAL)


def are_in_rows(connection: sqlite3.Connection) -> bool:
    """Whether the log has its seals in its rows, as since format 12."""
    columns = connection.execute("PRAGMA table_info(review)")
    return any(name == _SEAL for _, name, *_ in columns)


def _has_table(connection: sqlite3.Connection, name: str) -> bool:
    return connection.execute(_TABLE, (name,)).fetchone() is not None


def _total(connection: sqlite3.Connection) -> tuple[int, int] | None:
    known = _has_table(connection, "log_total")
    return connection.execute(_TOTAL).fetchone() if known else None
