"""An answer kept by sqlite3 alone: 0.5 ms where SQLModel's session and rows take 1.3.

It is `journal.append` for answers, which are all that a learner waits for; a test holds
the two equal.
"""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC
from typing import Any

from shabda.store.events import events, time_of
from shabda.store.queries import LAST_SEQUENCE, LAST_STANDING
from shabda.store.rows import review_values, standing_values
from shabda.study.fsrs import scheduler_named
from shabda.study.log import UNTOUCHED, Kind, Review, standings
from shabda.study.scheduler import SM2

_FORMAT = "%Y-%m-%d %H:%M:%S.%f"
_LAST = f"SELECT reviewed_at, study_day FROM ({LAST_STANDING})"
_SCHEDULER = "SELECT value FROM meta WHERE key = 'scheduler'"
_MOVE = "UPDATE card SET {} WHERE card_id = :card_id".format(
    ", ".join(f"{name} = :{name}" for name in standing_values(UNTOUCHED))
)
_DROP = "DELETE FROM card WHERE card_id = ? AND deck IS NULL"


def keep(connection: sqlite3.Connection, event: Review) -> Review:
    """Append an answer as the device's next event and bring its card up to date.

    As in `journal.append` the sequence is given here, and an event earlier than the
    device's last standing one is moved up to it.
    """
    device = {"device": event.device}
    (last,) = connection.execute(LAST_SEQUENCE, device).fetchone()
    at, day = event.reviewed_at, event.study_day
    for before, day_before in connection.execute(_LAST, device).fetchall():
        at, day = max(at, time_of(before)), max(day, day_before)
    event = replace(event, sequence=last + 1, reviewed_at=at, study_day=day)
    _insert(connection, "review", _stored(event))
    if event.kind is Kind.REVIEW:
        _move(connection, event.card_id)
    return event


def _move(connection: sqlite3.Connection, card_id: str) -> None:
    """Set a card to the fold of its events."""
    named = connection.execute(_SCHEDULER).fetchone()
    of_card = events(connection, "WHERE card_id = ?", card_id)
    folded = standings(of_card, scheduler_named(*named) if named else SM2)
    stands = folded.get(card_id, UNTOUCHED)
    values = {"card_id": card_id, **standing_values(stands)}
    known = connection.execute(_MOVE, values).rowcount > 0
    if stands == UNTOUCHED:  # it was reset later, on another device
        connection.execute(_DROP, (card_id,))
    elif not known:  # a card of no deck
        note, _, kind = card_id.rpartition("/")
        _insert(connection, "card", {"note": note, "kind": kind, "place": 0, **values})


def _insert(connection: sqlite3.Connection, table: str, values: Mapping[str, Any]) -> None:
    names, places = ", ".join(values), ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({places})", tuple(values.values()))


def _stored(event: Review) -> dict[str, Any]:
    values = review_values(event)
    at = event.reviewed_at.astimezone(UTC).strftime(_FORMAT)
    return {**values, "reviewed_at": at, "slips": json.dumps(values["slips"], ensure_ascii=False)}
