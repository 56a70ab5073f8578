"""The log and the decks as JSON lines, one event or deck version per line.

The first line is `{"format": "shabda log", "version": 1}`, in a folder with `lines`, how many
follow: a file that was cut at the end of a line is noticed. An event is

    {"event": "review", "id": …, "device": …, "sequence": 7, "card": "word:agni/produce",
     "at": "2026-01-05T12:00:00+00:00", "day": "2026-01-05", "grade": 4, "answer": "agniH",
     "exercise": …, "ms": 4210, "slips": ["length:A>a"], "voids": …, "due": "2026-02-01",
     "crc": "0a1b2c3d"}

with the fields of `log_fields`: `event` is the `EventKind` and `day` the study day; empty fields
are left out. A version of a deck has `deck` (its name) instead of `event`, then `id`, `at`,
`device`, `parents` and `content` (the text of its file; null where it was deleted). `crc` is the
CRC-32 of the line without it, in hex; a line written by hand may leave it out.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from itertools import islice
from typing import Any
from zlib import crc32

from shabda.errors import StoreError, Where, in_quotes
from shabda.lazy_dataclasses import dataclass, field
from shabda.store.log_checks import all_valid, check_values
from shabda.store.log_fields import event_of_json, json_of
from shabda.study.deck_versions import DeckVersion, make_version
from shabda.study.log import Event

_VERSION = 1
_HEADER = {"format": "shabda log", "version": _VERSION}
_DECODER = json.JSONDecoder()
_SUM_START = ', "crc": "'
_SUM_LENGTH = len(_SUM_START) + len('01234567"}')
_AT_ONCE = 1000  # lines that are parsed together
_Entry = Event | DeckVersion | str
"""What a line holds, or the reason why it is left out."""
_LONGEST_NAME = 1000  # most characters in an id, a device or the name of a card or deck


@dataclass(frozen=True, slots=True)
class Batch:
    """Events and deck versions that one peer gives to another.

    `refused` has a sentence for each entry that was left out as invalid. When the events are
    `checked`, all of them are valid.
    """

    events: tuple[Event, ...] = ()
    deck_versions: tuple[DeckVersion, ...] = ()
    refused: tuple[str, ...] = ()
    checked: bool = field(default=False, compare=False)

    def __len__(self) -> int:
        return len(self.events) + len(self.deck_versions)


def is_log(first_line: str) -> bool:
    """Whether a file with this first line is a shabda log, of any version."""
    return first_line.lstrip("\ufeff").startswith('{"format": "shabda log"')


def header_line(lines: int | None = None) -> str:
    """The first line of a log, with the number of lines that follow if it is given."""
    return json.dumps(_HEADER if lines is None else {**_HEADER, "lines": lines})


def batch_lines(batch: Batch) -> Iterator[str]:
    """Every line of a batch, without the header."""
    yield from (_line(json_of(event)) for event in batch.events)
    yield from (_line(_deck(version)) for version in batch.deck_versions)


def read_batch(lines: Iterable[str], file: str) -> Batch:
    """Read the lines of a log, header first; a line with an invalid value is left out.

    Raises StoreError, with the line number, for a damaged file.
    """
    numbered = enumerate(lines, 1)
    if (header := next(numbered, None)) is None:
        raise StoreError("is empty; a log begins with its header", Where(file))
    expected = _check_header(header[1], Where(file, 1))
    entries: list[tuple[int, _Entry]] = []
    while some := list(islice(numbered, _AT_ONCE)):
        entries += _read_lines([(number, line) for number, line in some if line.strip()], file)
    if len(entries) < expected:
        raise StoreError(f"is cut short; it has {len(entries)} of {expected} lines", Where(file))
    if not all_valid([entry for _, entry in entries if isinstance(entry, Event)]):
        entries = [(number, _checked(entry, Where(file, number))) for number, entry in entries]
    return Batch(
        tuple(entry for _, entry in entries if isinstance(entry, Event)),
        tuple(entry for _, entry in entries if isinstance(entry, DeckVersion)),
        tuple(entry for _, entry in entries if isinstance(entry, str)),
        checked=True,
    )


def _checked(entry: _Entry, where: Where) -> _Entry:
    """Return an entry, or the reason why it is left out."""
    try:
        return check_values(entry) if isinstance(entry, Event) else entry
    except ValueError as error:
        return f"{where}: {error}"


def _read_lines(lines: Sequence[tuple[int, str]], file: str) -> Iterator[tuple[int, _Entry]]:
    """Yield the entries of lines with their numbers."""
    objects = _objects([line for _, line in lines])
    if objects is None:
        yield from ((number, _read_line(line, Where(file, number))) for number, line in lines)
    else:
        for (number, _), values in zip(lines, objects, strict=True):
            yield number, _entry_of(values, file, number)


def _objects(lines: Sequence[str]) -> list[dict[str, Any]] | None:
    """Parse lines that are all as they were written, in half the time that each alone takes.

    None when a line is not.
    """
    if not all(map(_has_right_sum, lines)):
        return None
    try:
        objects: list[dict[str, Any]] = _DECODER.decode(f"[{','.join(lines)}]")
    except (ValueError, RecursionError):
        return None
    pairs = zip(lines, objects, strict=False)
    each_is_one = len(objects) == len(lines) and all(_is_of(line, values) for line, values in pairs)
    return objects if each_is_one else None


def _is_of(line: str, values: Any) -> bool:
    """Whether this is the object of a line, and not of its part and a part of the next."""
    return type(values) is dict and values.get("crc") == line[-10:-2]


def _has_right_sum(line: str) -> bool:
    """Whether a line is an object that ends with the checksum of what is before it."""
    start = len(line) - _SUM_LENGTH
    if not (line.startswith("{") and line.startswith(_SUM_START, start) and line.endswith('"}')):
        return False
    body = crc32(line[:start].encode("utf-8", "surrogatepass"))
    return line[-10:-2] == f"{crc32(b'}', body):08x}"


def _deck(version: DeckVersion) -> dict[str, Any]:
    return {
        "deck": version.deck,
        "id": version.id,
        "at": version.at.isoformat(),
        "device": version.device,
        "parents": list(version.parents),
        "content": version.content,
    }


def _line(values: Mapping[str, Any]) -> str:
    return _dump({**values, "crc": _sum(values)})


def _dump(values: Mapping[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False)


def _sum(values: Mapping[str, Any]) -> str:
    return f"{crc32(_dump(values).encode('utf-8', 'surrogatepass')):08x}"


def _check_header(line: str, where: Where) -> int:
    """Return the least number of lines that follow. Raises StoreError for any other line."""
    values = _parse(line.lstrip("\ufeff"), where)
    if values.get("format") != _HEADER["format"] or type(values.get("version")) is not int:
        raise StoreError("is not a shabda log; its first line is not the header of one", where)
    if values["version"] > _VERSION:
        raise StoreError("was written by a newer shabda; update shabda", where)
    return lines if type(lines := values.get("lines")) is int else 0


def _parse(line: str, where: Where) -> dict[str, Any]:
    try:
        values, end = _DECODER.raw_decode(line) if line.startswith("{") else (None, -1)
        if end != len(line):  # with white space, for which `loads` searches every line
            values = json.loads(line)
    except (ValueError, RecursionError):
        raise StoreError("is not JSON; the line is cut short or damaged", where) from None
    if not isinstance(values, dict):
        raise StoreError("is not a JSON object; every line must be one", where)
    return values


def _read_line(line: str, where: Where) -> _Entry:
    """Return the entry of a line, or the reason why it is left out."""
    values = _parse(line, where)
    crc = values.pop("crc", None)
    if crc is not None and not (_has_right_sum(line.rstrip()) or crc == _sum(values)):
        raise StoreError("has a wrong checksum; the line is damaged", where)
    return _entry_of(values, where.file, where.line)


def _entry_of(values: Mapping[str, Any], file: str, number: int) -> _Entry:
    """Return the entry of the object in a line, or the reason why it is left out."""
    try:
        return event_of_json(values) if "event" in values else _deck_of(values)
    except KeyError as error:
        return f"{Where(file, number)}: has no {in_quotes(error.args[0])}"
    except (ValueError, TypeError, OverflowError) as error:
        return f"{Where(file, number)}: {error}"


def _deck_of(values: Mapping[str, Any]) -> DeckVersion:
    content, parents = values["content"], [_name(parent) for parent in _list(values["parents"])]
    version = make_version(
        _name(values["deck"]),
        None if content is None else _text(content),
        parents,
        at=_moment(values["at"]),
        device=_name(values["device"]),
    )
    if version.id != values["id"]:
        raise ValueError("its id is not the digest of its content")
    return version


def _name(value: Any) -> str:
    text = _text(value)
    if not 0 < len(text) <= _LONGEST_NAME or not text.isprintable():
        raise ValueError(f"{in_quotes(text[:40])} is not a valid name")
    return text


def _text(value: Any) -> str:
    if type(value) is not str:
        raise ValueError(f"{value!r:.40} is not text")
    value.encode("utf-8")  # a lone surrogate is not text
    return value


def _list(value: Any) -> list[Any]:
    if type(value) is not list:
        raise ValueError(f"{value!r:.40} is not a list")
    return value


def _moment(value: Any) -> datetime:
    at = datetime.fromisoformat(_text(value))
    if at.tzinfo is None:
        raise ValueError(f"{in_quotes(value)} names no time zone")
    return at.astimezone(UTC)
