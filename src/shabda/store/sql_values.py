"""Converts times and lists to and from their form in the tables."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from json import JSONEncoder, loads
from json.encoder import encode_basestring
from typing import Any

_ENCODER = JSONEncoder(ensure_ascii=False)
_quoted = encode_basestring  # a text as `_ENCODER` writes it, in a fifth of the time


def unchanged(value: Any) -> Any:
    """The value itself: a row or field that needs no conversion."""
    return value


def time_of(stored: str | datetime) -> datetime:
    """Parse a stored time, which is in UTC; `replace` would take nine times as long."""
    if isinstance(stored, datetime):
        return stored
    return datetime.fromisoformat(f"{stored}+00:00")


def stored_time(at: datetime) -> str:
    """Format a time for the log: UTC to the microsecond, which sorts as text."""
    utc = at if at.tzinfo is UTC else at.astimezone(UTC)
    return utc.isoformat(" ", "microseconds").removesuffix("+00:00")


def as_json(values: Sequence[Any]) -> str:
    """Format a list for a text column."""
    if not values:
        return "[]"
    if len(values) == 1 and isinstance(values[0], str):  # most words have one meaning
        return f"[{_quoted(values[0])}]"
    return _ENCODER.encode(values)


def tuple_of(stored: str | Sequence[str]) -> tuple[str, ...]:
    if isinstance(stored, str):
        return tuple(loads(stored)) if stored != "[]" else ()
    return tuple(stored)
