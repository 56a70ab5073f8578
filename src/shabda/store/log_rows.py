"""Reads and writes events with sqlite3 directly: an answer takes 0.5 ms, through SQLModel 1.3."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from datetime import datetime
from operator import attrgetter
from typing import Any

from shabda.progress import Progress, no_progress, tracked
from shabda.store import seal
from shabda.store.log_fields import NAMES, event_of, row_of
from shabda.store.queries import LAST_VALID
from shabda.store.schema import sum_of
from shabda.store.sql_values import time_of
from shabda.study.log import Event, EventKind, group_by_card

_COLUMNS = ", ".join(NAMES)
_ADD = f"INSERT INTO review ({_COLUMNS}, seal) VALUES ({', '.join('?' * len(NAMES))}, ?)"
_ORDER = ("study_day", "reviewed_at", "device", "sequence")
_OF_IDS = "WHERE id IN (SELECT value FROM json_each(?))"
_VALID_OF = f"SELECT id FROM event_valid {_OF_IDS}"
_TAKEN_BACK = f"""
SELECT id, NOT EXISTS (SELECT 1 FROM event_valid WHERE event_valid.id = review.id)
  FROM review {_OF_IDS}
"""
_LAST_EVENT = f"SELECT {_COLUMNS} FROM ({LAST_VALID})"
_LAST_TIME = f"SELECT reviewed_at, study_day FROM ({LAST_VALID})"
_IS_VALID = "SELECT 1 FROM event_valid WHERE id = ?"


def events(
    connection: sqlite3.Connection, rest: str = "", *values: object, columns: str = _COLUMNS
) -> Iterator[Event]:
    """Read the events that a query ending in `rest` selects; `values` are its parameters.

    Raises sqlite3.DatabaseError, also for a damaged row.
    """
    for row in connection.execute(f"SELECT {columns} FROM review {rest}", values):
        try:
            event = event_of(row)
        except (TypeError, ValueError) as error:
            raise sqlite3.DatabaseError("an event that cannot be read") from error
        yield event


def events_by_card(
    connection: sqlite3.Connection, doing: str, progress: Progress
) -> Iterator[list[Event]]:
    """Yield all events of a card together, one card after the other."""
    ordered = events(connection, "ORDER BY card_id")
    return group_by_card(tracked(ordered, doing, count_events(connection), progress))


def selected(
    connection: sqlite3.Connection,
    card_id: str | None = None,
    since_day: int | None = None,
    limit: int | None = None,
    progress: Progress = no_progress,
) -> list[Event]:
    """Events by day and time, oldest first; with a limit, the latest ones."""
    wanted = {"card_id = ?": card_id, "study_day >= ?": since_day}
    asked = {condition: value for condition, value in wanted.items() if value is not None}
    rest = f"WHERE {' AND '.join(asked)}" if asked else ""
    if limit is not None:
        rest += f" ORDER BY {', '.join(f'{name} DESC' for name in _ORDER)} LIMIT {limit}"
    total = 0 if asked or limit else count_events(connection)
    read = tracked(events(connection, rest, *asked.values()), "reading the log", total, progress)
    return sorted(read, key=attrgetter(*_ORDER))


OwnDevices = Iterable[tuple[str, int]]
"""The ids under which a collection has logged, newest first, each with its last number."""


def last_valid(connection: sqlite3.Connection, own: OwnDevices) -> Event | None:
    """The last event of this collection that is neither a void nor voided."""
    row = _last_valid(connection, _LAST_EVENT, own)
    return None if row is None else event_of(row)


def last_valid_time(connection: sqlite3.Connection, own: OwnDevices) -> tuple[datetime, int] | None:
    """The time and study day of `last_valid`."""
    row = _last_valid(connection, _LAST_TIME, own)
    return None if row is None else (time_of(row[0]), row[1])


def _last_valid(connection: sqlite3.Connection, query: str, own: OwnDevices) -> Any:
    for device, last in own:
        row = connection.execute(query, {"device": device, "last": last}).fetchone()
        if row is not None:
            return row
    return None


def is_valid(connection: sqlite3.Connection, event: Event) -> bool:
    """Whether an event is in the log and not voided; False for a void."""
    return event.kind is not EventKind.VOID and bool(
        connection.execute(_IS_VALID, (event.id,)).fetchone()
    )


def voided(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, bool]:
    """Those of some ids that are in the log, and whether their event was taken back."""
    return dict(connection.execute(_TAKEN_BACK, (json.dumps(list(ids)),)))


def valid_events(connection: sqlite3.Connection, ids: Iterable[str]) -> list[Event]:
    """The events of some ids that were not taken back."""
    text = json.dumps(list(ids))
    known = [event_id for (event_id,) in connection.execute(_VALID_OF, (text,))]
    return list(events(connection, _OF_IDS, json.dumps(known)))


def count_events(connection: sqlite3.Connection, after: int = 0) -> int:
    """Count the events of the log, or those after the row `after`."""
    query = "SELECT count(*) FROM review" + (" WHERE rowid > ?" if after else "")
    (number,) = connection.execute(query, (after,) if after else ()).fetchone()
    return int(number)


def last_row(connection: sqlite3.Connection) -> int:
    """The number of the last row of the log; 0 for an empty log."""
    (last,) = connection.execute("SELECT coalesce(max(rowid), 0) FROM review").fetchone()
    return int(last)


def insert_event(connection: sqlite3.Connection, event: Event) -> None:
    """Append one event, as `insert_events` does several."""
    (row,) = sealed_rows([event])
    connection.execute(_ADD, row)
    seal.count_sealed(connection, 1, row[-1])


def insert_events(connection: sqlite3.Connection, new: Iterable[Event]) -> None:
    """Append events as they are and seal them, without changing their cards."""
    insert_rows(connection, sealed_rows(new))


def sealed_rows(events: Iterable[Event]) -> Iterator[list[Any]]:
    """Yield the columns of events, each with its seal."""
    for event in events:
        row = row_of(event)
        row.append(sum_of(*row))
        yield row


def insert_rows(connection: sqlite3.Connection, rows: Iterable[list[Any]]) -> None:
    """Append the sealed rows of events, and count them."""
    seals: list[int] = []

    def counted() -> Iterator[list[Any]]:
        for row in rows:
            seals.append(row[-1])
            yield row

    connection.executemany(_ADD, counted())
    seal.count_sealed(connection, len(seals), sum(seals))
