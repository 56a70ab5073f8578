"""Checks the values of events: one event with a sentence, or a whole log a column at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import chain
from operator import attrgetter
from types import NoneType
from typing import Any, get_origin

from shabda.errors import in_quotes
from shabda.second_process import run_in_parallel
from shabda.store.log_fields import FIELDS, NAMES, LogField, values_of
from shabda.study.log import ANSWERS, Event, EventKind, Length, Range, Size

_YEARS = Range(1900, 9000)
"""Years whose times can be written in every time zone."""
_TYPES = {str: "text", int: "a number", datetime: "a time", EventKind: "a kind", tuple: "a list"}
_OWNERS = (("voids", EventKind.VOID), ("due", EventKind.RESCHEDULE))
"""Fields of one kind of events, which has them always."""


def check_values(event: Event) -> Event:
    """Return the event unchanged. Raises ValueError that names the first invalid value."""
    for (field, is_usual), value in zip(_USUAL, values_of(event), strict=True):
        if not is_usual(value):
            _check(field, value)
    kind = event.kind
    for name, owner in _OWNERS:
        if (getattr(event, name) is not None) is not (kind is owner):
            raise ValueError(f"{kind.value} {'without' if kind is owner else 'with'} {name}")
    if (event.grade is not None) is not (kind in ANSWERS):
        raise ValueError(f"{kind.value} {'without' if kind in ANSWERS else 'with'} grade")
    return event


def fault_of(event: Event) -> str:
    """Describe the first invalid value of an event; "" for a valid event."""
    try:
        check_values(event)
    except ValueError as error:
        names = f"{in_quotes(event.id[:40])} of {in_quotes(event.card_id[:40])}"
        return f"the {event.kind.value} {names}: {error}"
    return ""


def all_valid(events: Sequence[Event]) -> bool:
    """Whether all of many events are certainly valid; a fifth of the time of a check of each.

    False when it takes a look at each event to decide.
    """
    half = len(events) // 2
    later, earlier = run_in_parallel(
        lambda: _all_valid(events[half:]), lambda: _all_valid(events[:half]), len(events)
    )
    return earlier and bool(later)


def _all_valid(events: Sequence[Event]) -> bool:
    if not events:
        return True
    columns = dict(zip(NAMES, zip(*map(values_of, events), strict=True), strict=True))
    try:
        if not all(_is_valid_column(field, columns[field.name]) for field in FIELDS):
            return False
    except (TypeError, ValueError):
        return False
    kinds = columns["kind"]
    for name, owner in _OWNERS:
        if any(
            (value is NoneType) is (kind is owner)
            for kind, value in set(zip(kinds, map(type, columns[name]), strict=True))
        ):
            return False
    grades = set(zip(kinds, map(type, columns["grade"]), strict=True))
    return all((grade is not NoneType) is (kind in ANSWERS) for kind, grade in grades)


def _is_valid_column(field: LogField, values: Sequence[Any]) -> bool:
    """Whether these are all valid values of a field; may raise TypeError or ValueError."""
    base, types = get_origin(field.base) or field.base, set(map(type, values))
    if field.optional:
        types.discard(NoneType)
        values = [value for value in values if value is not None]
    if not types:
        return True
    if types != {base}:
        return False
    limit = field.limit
    if isinstance(limit, Range):
        return bool(limit.minimum <= min(values) and max(values) <= limit.maximum)
    if isinstance(limit, Length):
        sizes = set(map(len, values))
        return min(sizes) > 0 and max(sizes) <= limit.maximum and "".join(values).isprintable()
    if isinstance(limit, Size) and max(map(_size, set(values))) > limit.maximum:
        return False
    if base is datetime:
        years = set(map(attrgetter("year"), values))
        return bool(_YEARS.minimum <= min(years) and max(years) <= _YEARS.maximum)
    if base is tuple:
        values = list(chain.from_iterable(values))
        return set(map(type, values)) <= {str} and bool("".join(values).encode() or True)
    return base is not str or bool("".join(values).encode() or True)


def _check(field: LogField, value: Any) -> None:
    """Raise ValueError for an invalid value."""
    if value is None and field.optional:
        return
    base = get_origin(field.base) or field.base
    if not isinstance(value, base) or isinstance(value, bool):
        raise ValueError(f"{field.key} is {value!r:.40}; expected {_TYPES[base]}")
    texts = value if base is tuple else [value] if base is str else ()
    for text in texts:
        _check_text(field.key, text)
    if base is datetime:
        _check_range(f"the year of {field.key}", value.year, _YEARS)
    if isinstance(field.limit, Range):
        _check_range(field.key, value, field.limit)
    if isinstance(field.limit, Length):
        _check_length(field.key, value, field.limit)
    if isinstance(field.limit, Size) and (size := _size(value)) > field.limit.maximum:
        raise ValueError(f"{field.key} has {size} letters; at most {field.limit.maximum}")


def _size(value: str | tuple[str, ...]) -> int:
    """The characters of a text, or of a list with a comma after each text."""
    return len(value) if isinstance(value, str) else sum(map(len, value)) + len(value)


def _check_text(key: str, text: Any) -> None:
    if type(text) is not str:
        raise ValueError(f"{key} is {text!r:.40}; expected text")
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        raise ValueError(f"{key} has a character that cannot be stored") from None


def _check_range(key: str, value: int, limit: Range) -> None:
    if not limit.minimum <= value <= limit.maximum:
        raise ValueError(f"{key} is {value}; expected {limit.minimum} to {limit.maximum}")


def _check_length(key: str, value: str, limit: Length) -> None:
    if not 0 < len(value) <= limit.maximum or not value.isprintable():
        raise ValueError(
            f"{key} is {value!r:.40}; expected 1 to {limit.maximum} printable characters"
        )


def _usual(field: LogField) -> Callable[[Any], bool]:
    """Return a quick test that nearly all valid values pass; `_check` decides on others."""
    base, limit = field.base, field.limit
    if isinstance(limit, Range):
        minimum, maximum = limit.minimum, limit.maximum
        return lambda value: type(value) is int and minimum <= value <= maximum
    if isinstance(limit, Length):
        longest = limit.maximum
        return lambda value: (
            type(value) is str and 0 < len(value) <= longest and value.isprintable()
        )
    if base is datetime:
        first, last = _YEARS.minimum, _YEARS.maximum
        return lambda value: type(value) is datetime and first <= value.year <= last
    if isinstance(limit, Size) and base is str:
        longest = limit.maximum
        return lambda value: type(value) is str and len(value) <= longest and value.isascii()
    if base is str:
        return lambda value: type(value) is str and value.isascii()
    return lambda value: type(value) is base or value == ()


_USUAL = tuple((field, _usual(field)) for field in FIELDS)
