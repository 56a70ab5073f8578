"""Notes in the plain text that Anki exports: a few `#key:value` lines, then records."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from shabda.decks.formats.deck_tags import deck_tags
from shabda.decks.formats.foreign_cards import ForeignCard, harvest, plain_field, read_cards
from shabda.decks.formats.own_layout import ANKI_FIELDS, GUID
from shabda.decks.formats.own_tables import (
    bare_reading,
    basic_reading,
    is_basic,
    own_field,
    own_reading,
)
from shabda.decks.notes.pairs.line_reading import LineReading
from shabda.decks.notes.tables.records import Record, delimiter_of, quoted_records
from shabda.decks.notes.text.cleanup import plain, split_lines
from shabda.decks.notes.words.headwords import is_reading_aid
from shabda.decks.notes.words.model import Harvest
from shabda.lazy_dataclasses import replace

_KEY = re.compile(
    r"#(separator|html|tags column|columns|guid column|deck column|notetype column|deck|notetype"
    r"|tags|if matches)\s*:\s*(.*)",
    re.I,
)
_SEPARATORS = {
    "tab": "\t", "\\t": "\t", "comma": ",", "semicolon": ";", "pipe": "|", "colon": ":",
    "space": " ",
}  # fmt: skip
_HEADER = "header of the file"
_SIDES = 2
_BREAK = re.compile(r"\s*<br ?/?>\s*", re.I)
_MARK = re.compile(r" (?:[mfn]{1,3}|[a-z]+)\.?$")
"""A gender or a part of speech behind a transliteration."""


def is_anki_text(text: str) -> bool:
    """Whether a text begins as an export of Anki does."""
    return bool(_KEY.match(text.lstrip("\ufeff \r\n")))


def read_anki_text(text: str, file: str) -> Harvest:
    """Read notes as words, with Anki's tags; guids, decks and note types are not meanings."""
    raw = split_lines(plain(text))
    keys: dict[str, str] = {}
    start = 0
    for start, line in enumerate(raw):  # noqa: B007 (the line after the header is needed)
        match = _KEY.match(line)
        if match is None and line.strip():
            break
        if match:
            keys[match[1].lower()] = match[2]
    else:
        start = len(raw)
    line_break = " " if keys.get("html", "true").lower().startswith("t") else "<br>"
    rows = list(_rows(raw, start, _delimiter(keys, raw, start), file, line_break))
    aside = {name: _column(keys, f"{name} column") for name in ("guid", "deck", "notetype", "tags")}
    common = tuple(keys.get("tags", "").split())
    of_decks = deck_tags([_cell(row, aside["deck"]) for row in rows])
    tags = {
        row.at: tuple(dict.fromkeys((*_tags(row, aside), *common, *deck)))
        for row, deck in zip(rows, of_decks, strict=True)
    }
    own = {row.at: reading for row in rows if (reading := _own(row, aside))}
    names = [name for i, name in enumerate(_names(keys)) if i not in aside.values()]
    reasons = {number: _HEADER for number in range(1, start + 1) if raw[number - 1].strip()}
    readings = {at + 1: reading for at, reading in own.items()}
    for group in _by_type([row for row in rows if row.at not in own], aside["notetype"]):
        cards = _without_switches([_card(row, aside, tags[row.at]) for row in group])
        readings |= read_cards(cards, names)
    return harvest(file, raw, readings, reasons)


def _by_type(rows: Sequence[Record], column: int) -> Iterator[Sequence[Record]]:
    """Part the rows by their note type; Anki adds empty cells to those with fewer fields."""
    types: dict[str, list[Record]] = {}
    for row in rows:
        types.setdefault(_cell(row, column), []).append(row)
    yield from types.values()


def _without_switches(cards: Sequence[ForeignCard]) -> Sequence[ForeignCard]:
    """Empty the fields that only say whether a card is asked the other way round: `y`."""
    columns = zip_longest(*(card.fields for card in cards), fillvalue="")
    switches = {i for i, cells in enumerate(columns) if {*cells} - {""} in ({"y"}, {"x"}, {"1"})}
    if not switches:
        return cards
    return [
        replace(
            card,
            fields=tuple("" if i in switches else field for i, field in enumerate(card.fields)),
        )
        for card in cards
    ]


def _names(keys: dict[str, str]) -> list[str]:
    text = keys.get("columns", "")
    return re.split(r"[\t,;]", text) if text else []


def _delimiter(keys: dict[str, str], raw: Sequence[str], start: int) -> str:
    named = keys.get("separator", "")
    if not named:
        return delimiter_of(raw, start) or "\t"
    return _SEPARATORS.get(named.lower(), named[:1])


def _column(keys: dict[str, str], name: str) -> int:
    number = keys.get(name, "")
    return int(number) - 1 if number.isdecimal() else -1


def _rows(
    raw: Sequence[str], start: int, delimiter: str, file: str, line_break: str
) -> Iterator[Record]:
    at = start
    while at < len(raw):
        if not raw[at].strip():
            at += 1
            continue
        for row in quoted_records(raw, at, delimiter, file, line_break):
            yield row
            at = row.at + row.span


def _own(row: Record, aside: dict[str, int]) -> LineReading | None:
    """Read a note of ours that Anki wrote, with the fields of our note type."""
    at, cells = aside["guid"], _fields(row, aside)
    ours = _cell(row, at).startswith(GUID)
    deck = _cell(row, aside["deck"]) if ours else ""
    if is_basic(cells):
        return basic_reading(cells, _tags(row, aside), row.at + 1, deck)
    if ours and not any(cells[2:]) and len(cells) > 1:
        return bare_reading(cells[:2], _tags(row, aside), row.at + 1, deck)
    if not ours or len(cells) != len(ANKI_FIELDS):
        return None
    return own_reading(tuple(map(own_field, cells)), _tags(row, aside), row.at + 1)


def _card(row: Record, aside: dict[str, int], tags: tuple[str, ...]) -> ForeignCard:
    fields = tuple(map(plain_field, _without_spellings(_fields(row, aside))))
    return ForeignCard(row.at + 1, fields, tags)


def _fields(row: Record, aside: dict[str, int]) -> list[str]:
    return [cell for i, cell in enumerate(row.cells) if i not in aside.values()]


def _tags(row: Record, aside: dict[str, int]) -> tuple[str, ...]:
    return tuple(_cell(row, aside["tags"]).split())


def _cell(row: Record, at: int) -> str:
    return row.cells[at] if 0 <= at < len(row.cells) else ""


def _without_spellings(cells: Sequence[str]) -> Sequence[str]:
    """Cut the sides of a card, as Anki shows it, before the line that only spells its word."""
    if len(cells) != _SIDES or not any("<br" in cell for cell in cells):
        return cells
    lines = [_BREAK.split(cell) for cell in cells]
    words = [plain_field(side[0]) for side in lines]
    ends = (
        next((i for i, line in enumerate(side) if i and _spells(line, words)), len(side))
        for side in lines
    )
    return ["<br>".join(side[:end]) for side, end in zip(lines, ends, strict=True)]


def _spells(line: str, words: Sequence[str]) -> bool:
    text = _MARK.sub("", plain_field(line))
    return any(is_reading_aid(text, word) for word in words)
