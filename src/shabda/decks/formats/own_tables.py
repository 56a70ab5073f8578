"""Reads tables and cards that shabda wrote itself, exactly and without guessing."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping, Sequence

from shabda.decks.formats.foreign_cards import harvest, plain_field
from shabda.decks.formats.own_layout import (
    ANKI_COLUMNS,
    ANKI_COLUMNS_BEFORE,
    ANKI_COLUMNS_LAST,
    ANKI_FIELDS,
    ANKI_HEADER,
    ANKI_HEADERS_BEFORE,
    COLUMNS,
    COLUMNS_BEFORE,
    GUID,
    field_text,
    split_back,
    split_glosses,
)
from shabda.decks.notes.pairs.line_reading import LineReading, of_entries
from shabda.decks.notes.tables.records import split_cells
from shabda.decks.notes.text.cleanup import plain, split_lines
from shabda.decks.notes.text.skip_reasons import NO_WORD, TABLE_HEADER
from shabda.decks.notes.words.headwords import headword_slp1
from shabda.decks.notes.words.model import Harvest, NoteEntry
from shabda.decks.word_fields import GENDERS, PARTS_OF_SPEECH
from shabda.sanskrit.text.script import iast

_LAYOUTS = (COLUMNS, COLUMNS_BEFORE)
_TABLES = tuple(delimiter.join(names) for delimiter in (",", "\t") for names in _LAYOUTS)
_MARKDOWN = tuple(f"| {' | '.join(names)} |" for names in _LAYOUTS)
_WIDTHS_BEFORE = (len(ANKI_COLUMNS_BEFORE), 5)
_CARDS = tuple("\n".join(header) for header in (ANKI_HEADER, *ANKI_HEADERS_BEFORE))


def is_own_table(text: str) -> bool:
    """Whether a text is what `shabda export` writes as CSV, TSV, Markdown or Anki text."""
    text = text.lstrip("\ufeff").replace("\r\n", "\n")
    headers = (*_TABLES, *_MARKDOWN)
    return text.startswith((*_CARDS, *(f"{header}\n" for header in headers)))


def read_own_table(text: str, file: str) -> Harvest:
    """Read the words of a table as they were exported."""
    raw = split_lines(plain(text.lstrip("\ufeff")))
    cards = raw[0].startswith("#")
    markdown = raw[0] in _MARKDOWN
    start = sum(line.startswith("#") for line in raw[: len(ANKI_HEADER)])
    start = start if cards else 2 if markdown else 1
    delimiter = "|" if markdown else "\t" if cards or "\t" in raw[0] else ","
    entry = _card_entry if cards else _row_entry
    readings = {
        line: of_entries(tuple(entry(cells, line)), NO_WORD)
        for line, cells in _records(raw, start, delimiter)
    }
    return harvest(file, raw, readings, dict.fromkeys(range(1, start + 1), TABLE_HEADER))


def due_days(text: str) -> int:
    """How many words of a table of ours have a due day; 0 for any other text."""
    if not is_own_table(text) or text.lstrip("\ufeff").startswith("#"):
        return 0
    raw = split_lines(plain(text.lstrip("\ufeff")))
    markdown = raw[0] in _MARKDOWN
    delimiter = "|" if markdown else "\t" if "\t" in raw[0] else ","
    rows = _records(raw, 2 if markdown else 1, delimiter)
    at = COLUMNS.index("due")
    return sum(len(cells) > at and bool(cells[at]) for _, cells in rows)


def own_field(text: str) -> str:
    """Read a field as shabda wrote it; one that was edited in Anki as any other."""
    return plain_field(text) if "<" in text.replace("<br>", "") else field_text(text)


def own_reading(fields: Sequence[str], tags: tuple[str, ...], number: int) -> LineReading:
    """Read the fields of a note of a package, `ANKI_FIELDS`; an older one has fewer."""
    row = dict.fromkeys(ANKI_FIELDS, "") | dict(zip(ANKI_FIELDS, fields, strict=False))
    word, meaning, _, note, gender, pos, deck = row.values()
    entries = _entry(word, meaning, number, gender, pos, tags, note, deck)
    return of_entries(tuple(entries), NO_WORD)


def is_basic(fields: Sequence[str]) -> bool:
    """Whether the fields of a note have a back that shabda wrote, in either of the first two."""
    return any(split_back(field) for field in fields[:2])


def basic_reading(
    sides: Sequence[str], tags: tuple[str, ...], number: int, deck: str = ""
) -> LineReading:
    """Read the two sides of a note that shabda made for Anki's type Basic, as HTML."""
    front, back = sides[1::-1] if split_back(sides[0]) else sides[:2]
    meaning, facts = split_back(back) or (back, {})
    word = own_field(front)
    text = own_field(meaning).replace("\n", "; ")
    gender, pos, note = (facts.get(name, "") for name in ("gender", "pos", "note"))
    return of_entries(tuple(_entry(word, text, number, gender, pos, tags, note, deck)), NO_WORD)


def bare_reading(
    sides: Sequence[str], tags: tuple[str, ...], number: int, deck: str
) -> LineReading:
    """Read the two sides of a note of ours as Anki writes them without HTML, each as one line."""
    word, back = sides
    slp1 = headword_slp1(word)
    meaning, spelled, rest = f"{back} ".partition(f" {iast(slp1)} ") if slp1 else (back, "", "")
    facts, parts = {"gender": "", "pos": ""}, rest.split() if spelled else []
    for name, known in (("gender", GENDERS), ("pos", PARTS_OF_SPEECH)):
        if parts and parts[0] in known:
            facts[name] = parts.pop(0)
    note = " ".join(parts)
    return of_entries(tuple(_entry(word, meaning.strip(), number, facts["gender"], facts["pos"],
                                   tags, note, deck)), NO_WORD)  # fmt: skip


def _records(raw: Sequence[str], start: int, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    if delimiter == "|":
        yield from ((at, list(split_cells(raw[at - 1], "|"))) for at in range(3, len(raw) + 1))
        return
    reader = csv.reader((f"{line}\n" for line in raw[start:]), delimiter=delimiter)
    line = start + 1
    for cells in reader:
        yield line, cells
        line = start + reader.line_num + 1


def _row_entry(cells: Sequence[str], line: int) -> Iterator[NoteEntry]:
    if len(cells) in map(len, _LAYOUTS):
        row = dict(zip(COLUMNS, cells, strict=False))
        yield from _row(row, line)


def _card_entry(cells: Sequence[str], line: int) -> Iterator[NoteEntry]:
    """Read a card by the column of its guid, which older ones have first."""
    if cells[-1].startswith(GUID) and len(cells) == len(ANKI_COLUMNS):
        row = dict(zip(ANKI_COLUMNS, cells, strict=True))
        tags = tuple(row["tags"].split())
        yield from basic_reading((row["word"], row["meaning"]), tags, line, row["deck"]).entries
    elif cells[-1].startswith(GUID) and len(cells) == len(ANKI_COLUMNS_LAST):
        yield from _row(dict(zip(ANKI_COLUMNS_LAST, cells, strict=True)), line)
    elif cells[0].startswith(GUID) and len(cells) in _WIDTHS_BEFORE:
        yield from _row(dict(zip(ANKI_COLUMNS_BEFORE, cells, strict=False)), line)


def _row(row: Mapping[str, str], line: int) -> Iterator[NoteEntry]:
    """Make the entry of a row, from its cells by the names of the columns."""
    yield from _entry(
        row["word"], row["meaning"], line, row.get("gender", ""), row.get("pos", ""),
        tuple(row["tags"].split()), row.get("note", ""), row.get("deck", ""),
    )  # fmt: skip


def _entry(
    word: str,
    meaning: str,
    line: int,
    gender: str,
    pos: str,
    tags: tuple[str, ...],
    note: str,
    deck: str,
) -> Iterator[NoteEntry]:
    slp1 = headword_slp1(word)
    glosses = split_glosses(meaning)
    if slp1 and glosses:
        yield NoteEntry(word, slp1, glosses, line, gender, pos, note, tags=tags, deck=deck)
