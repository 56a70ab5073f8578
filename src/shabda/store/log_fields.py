"""The fields of the log, derived from `study.log.Event`; SQL, rows and JSON follow from them.

Columns, SQL, rows, JSON keys and value checks follow from a new field of `Event`; ARCHITECTURE.md
lists the steps beside it. A field with a default may be absent from a JSON line, and a column
added later may be NULL in older rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from operator import attrgetter
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from shabda.lazy_dataclasses import MISSING, dataclass, fields
from shabda.store.sql_values import as_json, stored_time, time_of, tuple_of
from shabda.study.log import ANSWERS, Day, Event, EventKind, Length, Range

_JSON_NAMES = {
    "kind": "event",
    "card_id": "card",
    "reviewed_at": "at",
    "study_day": "day",
    "elapsed_ms": "ms",
}
"""Names in JSON that differ from those of the fields."""
_YEARS = Range(1900, 9000)
"""Years whose times can be written in every time zone."""
_KINDS = {kind.value: kind for kind in EventKind}


@dataclass(frozen=True, slots=True)
class LogField:
    """One field: its name, which is also its column, its key in JSON, and its values.

    `hint` is the annotated type of the values, `base` the plain one, `limit` their bounds;
    `is_day` is set for a study day, which JSON writes as a date.
    """

    name: str
    key: str
    hint: Any
    base: Any
    limit: Length | Range | None
    optional: bool
    default: Any
    is_day: bool

    def check(self, value: Any) -> None:
        """Raise ValueError for an invalid value."""
        if value is None and self.optional:
            return
        base = get_origin(self.base) or self.base
        if not isinstance(value, base) or isinstance(value, bool):
            raise ValueError(f"{self.key} is {value!r:.40}; expected {_TYPES[base]}")
        for text in value if base is tuple else [value]:
            _check_text(self.key, text) if base in (str, tuple) else None
        if base is datetime:
            _check_range(f"the year of {self.key}", value.year, _YEARS)
        if isinstance(self.limit, Range):
            _check_range(self.key, value, self.limit)
        if isinstance(self.limit, Length):
            _check_length(self.key, value, self.limit)

    def to_json(self, value: Any) -> Any:
        if value is None:
            return None
        if self.is_day:
            return date.fromordinal(value).isoformat()
        return _TO_JSON.get(self.base, _same)(value)

    def from_json(self, value: Any) -> Any:
        if value is None and self.optional:
            return None
        if self.is_day:
            return date.fromisoformat(value).toordinal()
        return _FROM_JSON.get(self.base, _same)(value)


def check_values(event: Event) -> Event:
    """Return the event unchanged. Raises ValueError that names the first invalid value."""
    for (field, is_usual), value in zip(_USUAL, _values(event), strict=True):
        if not is_usual(value):
            field.check(value)
    kind = event.kind
    for name, owner in (("voids", EventKind.VOID), ("due", EventKind.RESCHEDULE)):
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
        return f"the {event.kind.value} {event.id[:40]!r} of {event.card_id[:40]!r}: {error}"
    return ""


def event_of(values: Iterable[Any]) -> Event:
    """Make an event from the columns of a row, as sqlite3 or SQLAlchemy returns them.

    Raises TypeError or ValueError for a row that cannot be read.
    """
    row = list(values)
    for place, read in _READERS:
        row[place] = read(row[place])
    return Event(*row)


def columns_of(event: Event) -> dict[str, Any]:
    """Return the columns of an event as SQLite stores them."""
    values = dict(zip(NAMES, _values(event), strict=True))
    for place, write in _WRITERS:
        values[NAMES[place]] = write(values[NAMES[place]])
    return values


def json_of(event: Event) -> dict[str, Any]:
    """Return an event as a JSON object, without the fields that have their default."""
    values = [(field, getattr(event, field.name)) for field in _JSON_ORDER]
    return {field.key: field.to_json(value) for field, value in values if value != field.default}


def event_of_json(values: Mapping[str, Any]) -> Event:
    """Make an event from a JSON object. Raises KeyError, TypeError or ValueError."""
    read = {}
    for field in FIELDS:
        if field.key in values or field.default is MISSING:
            try:
                read[field.name] = field.from_json(values[field.key])
            except (TypeError, ValueError, AttributeError) as error:
                raise ValueError(f"{field.key} is {values[field.key]!r:.40}; {error}") from None
    return check_values(Event(**read))


def _kind_of(stored: str) -> EventKind:
    """Return the kind with a stored or exported name. Raises ValueError that lists the kinds."""
    kind = _KINDS.get(stored)
    if kind is None:
        raise ValueError(f"expected one of {', '.join(EventKind)}")
    return kind


def _same(value: Any) -> Any:
    return value


def _moment(value: str) -> datetime:
    at = datetime.fromisoformat(value)
    if at.tzinfo is None:
        raise ValueError("it names no time zone")
    return at.astimezone(UTC)


def _list(value: Any) -> tuple[Any, ...]:
    if type(value) is not list:
        raise ValueError("it is not a list")
    return tuple(value)


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
            f"{key} is {value[:40]!r}; expected 1 to {limit.maximum} printable characters"
        )


def _usual(field: LogField) -> Callable[[Any], bool]:
    """Return a quick test that nearly all valid values pass; `LogField.check` decides on others."""
    base, limit = field.base, field.limit
    if isinstance(limit, Range):
        minimum, most = limit.minimum, limit.maximum
        return lambda value: type(value) is int and minimum <= value <= most
    if isinstance(limit, Length):
        longest = limit.maximum
        return lambda value: (
            type(value) is str and 0 < len(value) <= longest and value.isprintable()
        )
    if base is datetime:
        first, last = _YEARS.minimum, _YEARS.maximum
        return lambda value: type(value) is datetime and first <= value.year <= last
    if base is str:
        return lambda value: type(value) is str and value.isascii()
    return lambda value: type(value) is base or value == ()


def _field(name: str, hint: Any, default: Any) -> LogField:
    options = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    (kept,) = (option for option in options if option is not NoneType)
    base, limit = get_args(kept) if get_origin(kept) is Annotated else (kept, None)
    key = _JSON_NAMES.get(name, name)
    return LogField(name, key, kept, base, limit, len(options) > 1, default, kept == Day)


_HINTS = get_type_hints(Event, include_extras=True)
FIELDS = tuple(_field(field.name, _HINTS[field.name], field.default) for field in fields(Event))
NAMES = tuple(field.name for field in FIELDS)
_values = attrgetter(*NAMES)
_USUAL = tuple((field, _usual(field)) for field in FIELDS)
_JSON_ORDER = sorted(FIELDS, key=lambda field: field.key != "event")
_TYPES = {str: "text", int: "a number", datetime: "a time", EventKind: "a kind", tuple: "a list"}
_SLIPS = tuple[str, ...]
_FROM_JSON: Mapping[Any, Callable[[Any], Any]] = {
    datetime: _moment,
    EventKind: _kind_of,
    _SLIPS: _list,
}
_TO_JSON: Mapping[Any, Callable[[Any], Any]] = {
    datetime: datetime.isoformat,
    EventKind: str,
    _SLIPS: list,
}
_FROM_SQL: Mapping[Any, Callable[[Any], Any]] = {
    datetime: time_of,
    EventKind: _kind_of,
    _SLIPS: tuple_of,
}
_TO_SQL: Mapping[Any, Callable[[Any], Any]] = {
    datetime: stored_time,
    EventKind: str,
    _SLIPS: as_json,
}


def _places(coders: Mapping[Any, Callable[[Any], Any]]) -> list[tuple[int, Callable[[Any], Any]]]:
    return [(at, coders[field.base]) for at, field in enumerate(FIELDS) if field.base in coders]


_READERS, _WRITERS = _places(_FROM_SQL), _places(_TO_SQL)
