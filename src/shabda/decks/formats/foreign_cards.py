"""Reads cards of other programs, each with a front and a back, as words of notes."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial

from shabda.decks.formats.root_cells import with_forms_bracketed
from shabda.decks.notes.lines.block_evidence import doubt_of_cards
from shabda.decks.notes.lines.line_pieces import read_any_line
from shabda.decks.notes.pairs.line_reading import (
    LineReading,
    doubted,
    of_entries,
    read_each,
    skipped,
)
from shabda.decks.notes.reader import harvest_of
from shabda.decks.notes.tables.columns import layouts
from shabda.decks.notes.tables.headers import roles_of_names
from shabda.decks.notes.tables.records import Record
from shabda.decks.notes.tables.row_entries import row_entries
from shabda.decks.notes.tables.table_rows import (
    NotesTable,
    is_forms,
    is_pair,
    pairs_in_cells,
    table_rows,
)
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.text.cleanup import plain
from shabda.decks.notes.text.patterns import HAS_DEVANAGARI, HAS_IAST
from shabda.decks.notes.text.questions import asked_word
from shabda.decks.notes.words.headwords import is_reading_aid
from shabda.decks.notes.words.model import Harvest
from shabda.lazy_dataclasses import dataclass, replace
from shabda.study.text_lengths import LONGEST_TEXT

_LABEL_CARDS, _MOST_LABELS = 6, 2
"""The fewest cards that show a label, and the most labels of a card."""
_FULL = 20
"""A field describes its cards if at least one card in this many has a text in it."""
_BREAK = re.compile(r"(?:<br\s*/?>|</?(?:div|p|li)(?:\s[^<>]*)?>)+", re.I)
_ROMAN, _SIGN = re.compile("[A-Za-z]"), re.compile(" [-–—=:] ")
_TAG = re.compile(r"</?[a-zA-Z!][^<>]*>")
_SOUND = re.compile(r"\[(?:sound|anki:play):?[^\]]*\]")
_MATHS = re.compile(r"\[(latex|\$\$?)\].*?\[/\1\]", re.S)
_RUBY = re.compile(r"<(rt|rp)\b[^<>]*>[^<>]*</\1>", re.I)
_SPELLED = re.compile(r"(\S+?)\[([^\[\]]+)\]")
"""A word with its reading, as Anki's filter `furigana` shows it above the word."""
_CLOZE = re.compile(r"\{\{c\d+::(.*?)(?:::[^{}]*)?\}\}", re.S)


@dataclass(frozen=True, slots=True)
class ForeignCard:
    """One note of another program: the line it begins on, its fields and its tags."""

    line: int
    fields: tuple[str, ...]
    tags: tuple[str, ...] = ()


def plain_field(text: str) -> str:
    """Remove HTML, sounds and cloze marks from a field; line breaks separate meanings."""
    text = plain(text)
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub("; ", _RUBY.sub("", text)))
    if len(text) > LONGEST_TEXT:  # no deck takes it
        return " ".join(text.split())
    if "{{c" in text:
        text = _CLOZE.sub(r"\1", text)
    if "[" in text:
        text = _SPELLED.sub(_without_reading, _MATHS.sub(" ", _SOUND.sub(" ", text)))
    if "&" in text:
        text = html.unescape(text)
    return asked_word(" ".join(text.split()).strip("; "))


def _without_reading(match: re.Match[str]) -> str:
    return match[1] if is_reading_aid(match[2], match[1]) else match[0]


def read_cards(cards: Sequence[ForeignCard], names: Sequence[str] = ()) -> dict[int, LineReading]:
    """Read cards by the names of their fields, else by what their columns hold.

    Returns what each line gave; two cards on one line are not expected.
    """
    cards = _turned([replace(card, fields=with_forms_bracketed(card.fields)) for card in cards])
    rows = tuple(Record(card.line - 1, 1, card.fields) for card in cards)
    roles = roles_of_names(_names_of_full(names, cards)) if names else None
    choices = layouts(rows, roles) if roles and any(roles) else None
    named = 0 if choices else -1
    table = NotesTable(named, rows, layouts(rows, None) if choices is None else choices, 0)
    readings = read_each(partial(_reading, table=table), rows)
    if doubt := doubt_of_cards([reading for reading in readings if reading.entries]):
        readings = [doubted(reading, doubt) for reading in readings]
    labels = _labels(readings)
    return {
        card.line: _tagged(_without(reading, labels), card.tags)
        for card, reading in zip(cards, readings, strict=True)
    }


def _names_of_full(names: Sequence[str], cards: Sequence[ForeignCard]) -> list[str]:
    """The names of the fields; "" for those that are empty in nearly all cards."""
    full = [sum(bool(card.fields[i]) for card in cards) for i in range(len(names))]
    return [
        name if _FULL * count >= len(cards) else "" for name, count in zip(names, full, strict=True)
    ]


def _turned(cards: Sequence[ForeignCard]) -> Sequence[ForeignCard]:
    """Turn the few cards that ask the other way round: `elephant | गजः` among `गजः | elephant`."""
    sides = [_devanagari_sides(card) for card in cards]
    if not 0 < 2 * sides.count((False, True)) <= len(cards) - sides.count((True, True)):
        return cards
    if sides.count((True, False)) < sides.count((False, True)):
        return cards
    return [
        replace(card, fields=(card.fields[1], card.fields[0], *card.fields[2:]))
        if side == (False, True) and not HAS_IAST.search(card.fields[0])
        else card
        for card, side in zip(cards, sides, strict=True)
    ]


def _devanagari_sides(card: ForeignCard) -> tuple[bool, ...]:
    return tuple(bool(HAS_DEVANAGARI.search(side)) for side in card.fields[:2])


def _labels(readings: Sequence[LineReading]) -> frozenset[str]:
    """Return the glosses that most cards have, which name a part of the card: `Meaning`."""
    if len(readings) < _LABEL_CARDS:
        return frozenset()
    glosses = (entry.glosses for reading in readings for entry in reading.entries[:1])
    count = Counter(gloss for group in glosses for gloss in group)
    often = frozenset(gloss for gloss, times in count.items() if times > 0.6 * len(readings))
    return often if len(often) <= _MOST_LABELS else frozenset()  # verbs of one meaning


def _without(reading: LineReading, labels: frozenset[str]) -> LineReading:
    if not labels or not any(labels & set(entry.glosses) for entry in reading.entries):
        return reading
    entries = tuple(
        replace(entry, glosses=kept)
        if (kept := tuple(gloss for gloss in entry.glosses if gloss not in labels))
        else entry
        for entry in reading.entries
    )
    return replace(reading, entries=entries)


def _reading(row: Record, table: NotesTable) -> LineReading:
    if is_forms(row, table):
        return skipped(skip_reasons.FORMS)
    if pairs_in_cells(row, table) and not _is_sentence(row):
        return read_any_line(" = ".join(filter(None, row.cells)), row.at + 1)
    entries = (entry for part in table_rows(row, table) for entry in row_entries(part, row.at + 1))
    if known := tuple(entries):
        return of_entries(known, "")
    return read_any_line(" = ".join(filter(None, row.cells[:2])), row.at + 1)


def _is_sentence(row: Record) -> bool:
    """Whether colons in a cell are visargas of a sentence, whose meaning is in another cell."""
    pairs = [cell for cell in row.cells if is_pair(cell)]
    others = [cell for cell in row.cells if cell and cell not in pairs]
    return bool(others) and all(
        ":" in cell and not _ROMAN.search(cell) and not _SIGN.search(cell) for cell in pairs
    )


def _tagged(reading: LineReading, tags: tuple[str, ...]) -> LineReading:
    if not tags:
        return reading
    return replace(
        reading,
        entries=tuple(
            replace(entry, tags=tuple(dict.fromkeys((*entry.tags, *tags))))
            for entry in reading.entries
        ),
    )


def harvest(
    file: str,
    raw: Sequence[str],
    readings: Mapping[int, LineReading],
    reasons: Mapping[int, str],
) -> Harvest:
    """Account for every line: a card, a reason to leave it out, or part of a card."""
    lines = []
    for number, text in enumerate(raw, 1):
        if number in readings:
            lines.append(readings[number])
        else:
            reason = reasons.get(number) or skip_reasons.of_empty(text)
            lines.append(skipped(reason or skip_reasons.CONTINUED))
    return harvest_of(file, raw, lines)
