"""The fields of the log, derived from `study.log.Event`; SQL, rows and JSON follow from them.

Columns, SQL, rows, JSON keys and value checks follow from a new field of `Event`; ARCHITECTURE.md
lists the steps beside it. A field with a default may be absent from a JSON line, and a column
added later may be NULL in older rows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from functools import lru_cache
from operator import attrgetter, itemgetter
from types import NoneType, UnionType
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from shabda.lazy_dataclasses import MISSING, dataclass, fields
from shabda.store.sql_values import as_json, stored_time, time_of, tuple_of, unchanged
from shabda.study.log import Day, Event, EventKind, Length, Range, Size

_JSON_NAMES = {
    "kind": "event",
    "card_id": "card",
    "reviewed_at": "at",
    "study_day": "day",
    "elapsed_ms": "ms",
}
"""Names in JSON that differ from those of the fields."""
_KINDS = {kind.value: kind for kind in EventKind}


@dataclass(frozen=True, slots=True)
class LogField:
    """One field: its name, which is also its column, its key in JSON, and its values.

    `base` is the plain type of the values, `limit` their bounds; `is_day` is set for a study day,
    which JSON writes as a date.
    """

    name: str
    key: str
    base: Any
    limit: Length | Range | Size | None
    optional: bool
    default: Any
    is_day: bool

    def to_json(self, value: Any) -> Any:
        if value is None:
            return None
        if self.is_day:
            return date.fromordinal(value).isoformat()
        return _TO_JSON.get(self.base, unchanged)(value)


def event_of(values: Iterable[Any]) -> Event:
    """Make an event from the columns of a row, as sqlite3 or SQLAlchemy returns them.

    Raises TypeError or ValueError for a row that cannot be read.
    """
    row = list(values)
    for place, read in _READERS:
        row[place] = read(row[place])
    return Event(*row)


def row_of(event: Event) -> list[Any]:
    """Return the columns of an event as SQLite stores them, in the order of `NAMES`."""
    row = list(values_of(event))
    for place, write in _WRITERS:
        row[place] = write(row[place])
    return row


def json_of(event: Event) -> dict[str, Any]:
    """Return an event as a JSON object, without the fields that have their default."""
    values = [(field, getattr(event, field.name)) for field in _JSON_ORDER]
    return {field.key: field.to_json(value) for field, value in values if value != field.default}


def event_of_json(values: Mapping[str, Any]) -> Event:
    """Make an event from a JSON object; its values are not checked yet.

    Raises KeyError, TypeError or ValueError for values that cannot be read.
    """
    value_of = values.get
    row = [*_required(values), *[value_of(key, default) for key, default in _OPTIONAL]]
    try:
        for place, read, default in _JSON_READERS:
            if row[place] is not default:
                row[place] = read(row[place])
    except (TypeError, ValueError, AttributeError) as error:
        key = FIELDS[place].key
        raise ValueError(f"{key} is {values[key]!r:.40}; {error}") from None
    return Event(*row)


def _kind_of(stored: str) -> EventKind:
    """Return the kind with a stored or exported name. Raises ValueError that lists the kinds."""
    kind = _KINDS.get(stored)
    if kind is None:
        raise ValueError(f"expected one of {', '.join(EventKind)}")
    return kind


def _moment(value: str) -> datetime:
    at = datetime.fromisoformat(value)
    if at.tzinfo is None:
        raise ValueError("it names no time zone")
    return at if at.tzinfo is UTC else at.astimezone(UTC)


@lru_cache(maxsize=4096)
def _ordinal(value: str) -> int:
    return date.fromisoformat(value).toordinal()


def _list(value: Any) -> tuple[Any, ...]:
    if type(value) is not list:
        raise ValueError("it is not a list")
    return tuple(value)


def _field(name: str, hint: Any, default: Any) -> LogField:
    options = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    (kept,) = (option for option in options if option is not NoneType)
    base, limit = get_args(kept) if get_origin(kept) is Annotated else (kept, None)
    key = _JSON_NAMES.get(name, name)
    return LogField(name, key, base, limit, len(options) > 1, default, kept == Day)


_HINTS = get_type_hints(Event, include_extras=True)
FIELDS = tuple(_field(field.name, _HINTS[field.name], field.default) for field in fields(Event))
NAMES = tuple(field.name for field in FIELDS)
values_of = attrgetter(*NAMES)
_JSON_ORDER = sorted(FIELDS, key=lambda field: field.key != "event")
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
_JSON_READERS = [
    (place, _ordinal if field.is_day else _FROM_JSON[field.base], field.default)
    for place, field in enumerate(FIELDS)
    if field.is_day or field.base in _FROM_JSON
]
_required = itemgetter(*(field.key for field in FIELDS if field.default is MISSING))
_OPTIONAL = [(field.key, field.default) for field in FIELDS if field.default is not MISSING]
