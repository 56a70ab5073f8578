"""Events put into the log by sqlite3's own hand: an answer takes 0.5 ms, through SQLModel 1.3.

Whatever is done to a card comes by here: answers, marks, what is taken back.
"""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from shabda.store.card_states import refold, scheduler
from shabda.store.log_rows import stored_time, time_of
from shabda.store.queries import LAST_SEQUENCE, LAST_STANDING
from shabda.store.rows import as_json, review_values
from shabda.study.log import MARKS, Kind, Review

_MOVES = MARKS | {Kind.REVIEW, Kind.VOID}
_ADD = "INSERT INTO review ({}) VALUES ({})".format(
    ", ".join(Review.__slots__), ", ".join(f":{name}" for name in Review.__slots__)
)
_LAST = f"SELECT reviewed_at, study_day FROM ({LAST_STANDING})"


def append(connection: sqlite3.Connection, event: Review) -> Review:
    """Append an event as the device's next one and bring its card up to date.

    `sequence` is given here. An event earlier than the device's last standing one
    is moved up to it: a clock set back must not reorder the past.
    """
    device = {"device": event.device}
    (last,) = connection.execute(LAST_SEQUENCE, device).fetchone()
    at, day = event.reviewed_at, event.study_day
    if event.kind is not Kind.VOID:
        for before, day_before in connection.execute(_LAST, device).fetchall():
            at, day = max(at, time_of(before)), max(day, day_before)
    event = replace(event, sequence=last + 1, reviewed_at=at, study_day=day)
    add(connection, [event])
    if event.kind in _MOVES:
        refold(connection, event.card_id, scheduler(connection))
    return event


def add(connection: sqlite3.Connection, events: Iterable[Review]) -> None:
    """Append events as they are; their cards stay where they stand."""
    connection.executemany(_ADD, map(_stored, events))


def _stored(event: Review) -> dict[str, Any]:
    values = review_values(event)
    values["reviewed_at"] = stored_time(event.reviewed_at)
    values["slips"] = as_json(values["slips"])
    return values
