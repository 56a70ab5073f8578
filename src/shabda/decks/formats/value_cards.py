"""Words in nested lists and maps, whatever the syntax: JSON, YAML, the data of a program."""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from shabda.decks.formats.foreign_cards import ForeignCard, harvest, plain_field, read_cards
from shabda.decks.formats.xml_cards import MARKUP
from shabda.decks.notes.lines.block_evidence import doubt_of_cards
from shabda.decks.notes.pairs.line_reading import LineReading, doubted, of_entries
from shabda.decks.notes.text.cleanup import plain, split_lines
from shabda.decks.notes.text.patterns import line_script
from shabda.decks.notes.words.headwords import is_reading_aid
from shabda.decks.notes.words.model import Harvest
from shabda.lazy_dataclasses import dataclass, replace

BROKEN = "broken JSON"
"""The reason to leave out an object that is cut off or mistyped."""
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LEAST = 2
"""The fewest objects or pairs that are a list of cards."""
_NEAR = 20_000
"""Characters behind one card in which the next one is sought in every spelling."""
_KEY = "word"
"""The name of the field that the keys of a map are."""


@dataclass(frozen=True, slots=True)
class _Cards:
    """Cards of one shape: the names of their fields, () for pairs, and the fields of each."""

    names: tuple[str, ...]
    fields: tuple[tuple[str, ...], ...]


def has_cards(value: Any) -> bool:
    """Whether there is a list of cards in a value."""
    return any(True for _ in _groups(value))


def read_values(value: Any, text: str, file: str, broken: Sequence[int] = ()) -> Harvest:
    """Read every list of cards in the value of a text; the rest is markup.

    `broken` are the lines of what could not be read.
    """
    raw = split_lines(text)
    places = _Places(plain(text))
    readings: dict[int, list[LineReading]] = {}
    for group in _groups(value):
        lines = [places.line_of(fields) for fields in group.fields]
        cards = [ForeignCard(i, fields) for i, fields in enumerate(group.fields)]
        names = [_HUMP.sub(" ", name) for name in group.names]
        for i, reading in read_cards(cards, names).items():
            readings.setdefault(lines[i], []).append(_moved(reading, lines[i]))
    merged = {line: _merged(alike) for line, alike in readings.items()}
    if doubt := doubt_of_cards([reading for reading in merged.values() if reading.entries]):
        merged = {line: doubted(reading, doubt) for line, reading in merged.items()}
    reasons = dict.fromkeys(range(1, len(raw) + 1), MARKUP)
    reasons |= dict.fromkeys(broken, BROKEN)
    return harvest(file, raw, merged, reasons)


def _groups(value: Any) -> Iterator[_Cards]:
    """Yield the cards of a value in their order."""
    if isinstance(value, Mapping):
        if cards := _of_map(value) or _of_objects([*value.values()]):
            yield cards
            return
        for inner in value.values():
            yield from _groups(inner)
    elif isinstance(value, list):
        if cards := _of_objects(value) or _of_pairs(value):
            yield cards
            return
        for inner in value:
            yield from _groups(inner)


def _of_objects(items: Sequence[Any]) -> _Cards | None:
    objects = [item for item in items if isinstance(item, Mapping)]
    if len(objects) < _LEAST or len(objects) < len(items):
        return None
    names = tuple(dict.fromkeys(name for item in objects for name in item))
    fields = tuple(tuple(_text(item.get(name)) for name in names) for item in objects)
    full = [i for i in range(len(names)) if any(row[i] for row in fields)]
    if len(full) < _LEAST or not any(line_script(cell) for row in fields for cell in row):
        return None
    return _Cards(
        tuple(names[i] for i in full), tuple(tuple(row[i] for i in full) for row in fields)
    )


def _of_pairs(items: Sequence[Any]) -> _Cards | None:
    rows = [tuple(map(_text, item)) for item in items if isinstance(item, list)]
    if len(rows) < max(_LEAST, len(items)) or not all(len(row) > 1 and row[0] for row in rows):
        return None
    return _Cards((), tuple(row for row in rows if any(row[1:])))


def _of_map(value: Mapping[str, Any]) -> _Cards | None:
    """Read `{"गजः": "elephant"}`, `{"गजः": {"meaning": "elephant"}}`, and rows by their words."""
    if len(value) < _LEAST or not all(map(line_script, value)):
        return None
    if all(isinstance(inner, Mapping) for inner in value.values()):
        return _of_objects([{_KEY: key, **inner} for key, inner in value.items()])
    if rows := _rows_by_word(value):
        return _Cards((), rows)
    rows = tuple((key, _text(inner)) for key, inner in value.items())
    return _Cards((), rows) if all(map(all, rows)) else None


def _rows_by_word(value: Mapping[str, Any]) -> tuple[tuple[str, ...], ...]:
    """Read `{"गजः": ["gajaḥ", "elephant", "m"]}`; () for a map of lists of meanings."""
    lists = [inner for inner in value.values() if isinstance(inner, list)]
    words = (key.replace("_", " ").strip() for key in value)
    rows = tuple((word, *map(_text, inner)) for word, inner in zip(words, lists, strict=False))
    if len(lists) < len(value) or len({*map(len, rows)}) > 1 or len(rows[0]) < _LEAST + 1:
        return ()
    spelled = sum(is_reading_aid(row[1], row[0]) for row in rows)
    return rows if 2 * spelled > len(rows) else ()


def _text(value: Any) -> str:
    if isinstance(value, str):
        return plain_field(value)
    if isinstance(value, list):
        return "; ".join(filter(None, (_text(part) for part in value if isinstance(part, str))))
    return "" if value is None or isinstance(value, (bool, Mapping)) else str(value)


class _Places:
    """Finds the line of each card; cards are asked for in the order of the text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._ends = [match.start() for match in re.finditer("\n", text)]
        self._at = 0

    def line_of(self, fields: Sequence[str]) -> int:
        for field in filter(None, fields):
            quoted = (json.dumps(field, ensure_ascii=False), json.dumps(field))
            written = (*quoted, f"'{field}'", f"`{field}`", f": {field}\n", f"- {field}\n")
            end = self._at + _NEAR
            places = [at for text in written if (at := self._text.find(text, self._at, end)) >= 0]
            if not places and (far := self._text.find(quoted[0], self._at)) >= 0:
                places = [far]
            if places:
                self._at = min(places)
                break
        return bisect_left(self._ends, self._at) + 1


def _moved(reading: LineReading, line: int) -> LineReading:
    return replace(reading, entries=tuple(replace(entry, line=line) for entry in reading.entries))


def _merged(readings: Sequence[LineReading]) -> LineReading:
    entries = tuple(entry for reading in readings for entry in reading.entries)
    return of_entries(entries, readings[0].reason)
