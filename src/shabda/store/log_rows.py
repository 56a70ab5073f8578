"""Events out of the log by sqlite3's own hand: SQLAlchemy's rows take five times as long.

Whatever reads many of them reads them here.
"""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from json import loads
from typing import Any

from sqlmodel import Session

from shabda.study.log import Kind, Review

_COLUMNS = """id, device, sequence, card_id, reviewed_at, study_day, kind, grade, answer, exercise,
elapsed_ms, slips, voids, due"""
_FOLDED = """id, device, sequence, card_id, reviewed_at, study_day, kind, grade, '', '',
0, '[]', voids, due"""
_KINDS = {kind.value: kind for kind in Kind}


def bare(session: Session) -> sqlite3.Connection:
    """The connection of a session without SQLAlchemy around it, in the same transaction."""
    connection: Any = session.connection().connection.dbapi_connection
    return connection  # type: ignore[no-any-return]


def events(
    connection: sqlite3.Connection, rest: str = "", *values: object, columns: str = _COLUMNS
) -> Iterator[Review]:
    """Read the events that the rest of a query picks, in its order; `values` are its parameters.

    Raises sqlite3.DatabaseError, also for a row that was scribbled over.
    """
    for row in connection.execute(f"SELECT {columns} FROM review {rest}", values):
        try:
            event = _event(*row)
        except (TypeError, ValueError) as error:
            raise sqlite3.DatabaseError("an event that cannot be read") from error
        yield event


def of_card(connection: sqlite3.Connection, card_id: str) -> Iterator[Review]:
    """As much of a card's events as their fold asks for."""
    return events(connection, "WHERE card_id = ?", card_id, columns=_FOLDED)


def count(connection: sqlite3.Connection) -> int:
    """How many events the log holds."""
    (found,) = connection.execute("SELECT count(*) FROM review").fetchone()
    return int(found)


def time_of(stored: str) -> datetime:
    """Read a time as the log keeps it, in UTC; `replace` would take nine times as long."""
    return datetime.fromisoformat(f"{stored}+00:00")


def stored_time(at: datetime) -> str:
    """A time as the log keeps it: UTC to the microsecond, which sorts as text."""
    return at.astimezone(UTC).isoformat(" ", "microseconds").removesuffix("+00:00")


def _event(
    event_id: str, device: str, sequence: int, card_id: str, at: str, day: int, kind: str,
    grade: int | None, answer: str, exercise: str, elapsed_ms: int, slips: str,
    voids: str | None, due: int | None,
) -> Review:  # fmt: skip
    return Review(
        event_id, device, sequence, card_id, time_of(at), day, _KINDS.get(kind) or Kind(kind),
        grade, answer, exercise, elapsed_ms, tuple(loads(slips)) if slips != "[]" else (),
        voids, due,
    )  # fmt: skip
