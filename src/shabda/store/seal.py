"""The seals of the log: a checksum for each event, and the count and sum of all of them.

A trigger writes them with the event, so that later damage or loss is detected.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from shabda.store.log_fields import NAMES, row_of
from shabda.store.schema import sum_of
from shabda.study.log import Event

_TRIGGER = f"""
CREATE TRIGGER review_is_sealed AFTER INSERT ON review
BEGIN
  INSERT INTO seal VALUES (new.id, sum_of({", ".join(f"new.{name}" for name in NAMES)}));
  UPDATE log_total SET events = events + 1,
    sum = sum + (SELECT seal.sum FROM seal WHERE seal.id = new.id);
END
"""
_COUNT_MORE = "UPDATE log_total SET events = events + ?, sum = sum + ?"
_BROKEN = """
SELECT review.id FROM review LEFT JOIN seal ON seal.id = review.id
 WHERE seal.sum IS NOT sum_of({})
"""
_SINCE = " AND review.rowid > ?"
_UNREAD = "SELECT id FROM seal WHERE NOT EXISTS (SELECT 1 FROM review WHERE review.id = seal.id)"
_ALL = "SELECT count(*), coalesce(sum(sum), 0) FROM seal"
_SUM_OF_ALL = "SELECT count(*), coalesce(sum(sum_of({})), 0) FROM review"
_TOTAL = "SELECT events, sum FROM log_total"


def renew(connection: sqlite3.Connection) -> None:
    """Recreate the trigger for the current fields, after a migration."""
    connection.execute("DROP TRIGGER IF EXISTS review_is_sealed")
    connection.execute(_TRIGGER)


@contextmanager
def sealed_later(connection: sqlite3.Connection) -> Iterator[None]:
    """Log without the trigger, in a third of the time; `put_seals` must be called in this block.

    An insert with a trigger keeps a copy of each page that it changes. The transaction must be
    rolled back if the block raises an error.
    """
    connection.execute("DROP TRIGGER review_is_sealed")
    yield
    connection.execute(_TRIGGER)


def seals_of(events: Iterable[Event]) -> list[tuple[str, int]]:
    """The seals of events, by id, as the trigger makes them."""
    return sorted((event.id, sum_of(*row_of(event))) for event in events)


def put_seals(connection: sqlite3.Connection, seals: Sequence[tuple[str, int]]) -> None:
    """Write the seals of new events, and count these."""
    connection.executemany("INSERT INTO seal VALUES (?, ?)", seals)
    connection.execute(_COUNT_MORE, (len(seals), sum(seal for _, seal in seals)))


def broken_events(connection: sqlite3.Connection) -> Iterator[str]:
    """Ids of events that were changed or lost since they were written, in any format with seals."""
    query = f"{_changed(connection)} UNION ALL {_UNREAD}"
    return (event_id for (event_id,) in connection.execute(query))


def _changed(connection: sqlite3.Connection) -> str:
    """The query for events that differ from their seals."""
    return _BROKEN.format(_columns(connection))


def _columns(connection: sqlite3.Connection) -> str:
    columns = connection.execute("PRAGMA table_info(review)")
    return ", ".join(f"review.{name}" for _, name, *_ in columns)


def missing_events(connection: sqlite3.Connection) -> list[str]:
    """Return a sentence when the log does not have the events that were written to it."""
    (count, present), total = connection.execute(_ALL).fetchone(), _total(connection)
    if total is None or total == (count, present):
        return []
    if total[0] != count:
        return [f"the log has {count} entries, but {total[0]} were written"]
    return ["the log has other entries than were written"]


def is_intact(connection: sqlite3.Connection, after: int = 0) -> bool:
    """Whether the log has every event as it was written; True for a format without seals.

    With `after`, only events after that row are read.
    """
    if after:
        return connection.execute(_changed(connection) + _SINCE, (after,)).fetchone() is None
    sealed = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'seal'").fetchone()
    if sealed is None:
        return True
    if (total := _total(connection)) is None:
        return next(broken_events(connection), None) is None
    # One pass over the log: to compare each event with its own seal takes twice as long.
    written = connection.execute(_SUM_OF_ALL.format(_columns(connection))).fetchone() == total
    lost = connection.execute(_UNREAD).fetchone() is not None
    return written and not lost and not missing_events(connection)


def events_ever_written(connection: sqlite3.Connection) -> int:
    """Count the events ever written to a log of any format."""
    total = _total(connection)
    if total is not None:
        if not isinstance(total[0], int):
            raise ValueError(f"{total[0]!r} is not a number of events")
        return total[0]
    (count,) = connection.execute("SELECT count(*) FROM review").fetchone()
    return int(count)


def accept(connection: sqlite3.Connection) -> None:
    """Seal the log as it is now: what is missing or changed no longer counts as damage."""
    connection.execute("DELETE FROM seal")
    connection.execute(f"INSERT INTO seal SELECT id, sum_of({_columns(connection)}) FROM review")
    connection.execute(f"UPDATE log_total SET (events, sum) = ({_ALL})")


def _total(connection: sqlite3.Connection) -> tuple[int, int] | None:
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'log_total'").fetchone()
    return connection.execute(_TOTAL).fetchone() if known else None
