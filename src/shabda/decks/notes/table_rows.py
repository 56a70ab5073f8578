"""Tables in notes: where one begins and ends, and its rows as words with their meanings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from shabda.decks.notes import columns as kind
from shabda.decks.notes.cleanup import URL, content, mark_roots
from shabda.decks.notes.columns import (
    UNKNOWN_COLUMNS,
    ColumnLayout,
    cell_kind,
    is_form_row,
    layouts,
)
from shabda.decks.notes.headers import role_of, roles_of
from shabda.decks.notes.patterns import DEVANAGARI, HAS_DEVANAGARI, HIDDEN, SEPARATOR, mask
from shabda.decks.notes.records import (
    Record,
    bar_records,
    delimiter_of,
    is_bar_row,
    is_ruler,
    quoted_records,
    split_cells,
)

MAY_SPELL = "the meaning may only spell the word"
_DELIMITERS = ("\t", "|", ";", ",")
_PAIR_IN_CELL = re.compile(rf"[{DEVANAGARI}{HIDDEN}]\s*(?:{SEPARATOR})\s*\S")
_BREAK = re.compile(r"\s*<(?:br|div|/div|p|/p)\s*/?>\s*", re.I)
_ENDS_IN_COLON = re.compile(rf"(?<=[{DEVANAGARI}])(?<![ःं्]):(?=\s*(?:$|\())")


@dataclass(frozen=True, slots=True)
class TableRow:
    """The cells of one pair in a row that matter; `doubt` is why to check it."""

    word: str
    glosses: tuple[str, ...]
    gender: str = ""
    pos: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    doubt: str = ""
    colon: bool = False


@dataclass(frozen=True, slots=True)
class NotesTable:
    """The rows of a table and what its columns are; `end` is the index after its last line.

    `layouts` is () for a table of forms, None when each row must be read by itself.
    """

    header: int
    rows: tuple[Record, ...]
    layouts: tuple[ColumnLayout, ...] | None
    end: int


class TableFinder:
    """Finds the tables of a text, asked line by line from the top."""

    def __init__(self, lines: Sequence[str], file: str) -> None:
        self._lines = lines
        self._file = file
        self._tried = 0

    def at(self, start: int) -> NotesTable | None:
        """Return the table that begins at a line; None when none does."""
        line = self._lines[start]
        if "|" in line and (found := self._with_bars(start)):
            return found
        if ("\t" in line or "," in line or ";" in line) and len(line) < 100_000:
            return self._under_header(start) or self._without_header(start)
        return None

    def _with_bars(self, start: int) -> NotesTable | None:
        line = self._lines[start]
        below = self._lines[start + 1] if start + 1 < len(self._lines) else ""
        cells = split_cells(line, "|")
        named = roles_of(cells) if len(line) < 500 else None
        if not named and not is_bar_row(line) and not (len(cells) > 1 and is_ruler(below)):
            return None
        records = tuple(bar_records(self._lines, start))
        if not records:
            return None
        end = records[-1].at + 1
        while end < len(self._lines) and is_ruler(self._lines[end]):
            end += 1
        if not named and not is_ruler(below):
            return NotesTable(-1, records, layouts(records, None), end)
        roles = named or tuple(map(role_of, cells))
        return NotesTable(start, records[1:], layouts(records[1:], roles), end)

    def _under_header(self, start: int) -> NotesTable | None:
        line = self._lines[start]
        if len(line) > 500 or "=" in line:
            return None
        for delimiter in _DELIMITERS:
            if delimiter in line and (roles := roles_of(split_cells(line, delimiter))):
                rows = tuple(self._rows_under(start + 1, delimiter, len(roles)))
                end = rows[-1].at + rows[-1].span if rows else start + 1
                return NotesTable(start, rows, layouts(rows, roles), end)
        return None

    def _rows_under(self, start: int, delimiter: str, width: int) -> Iterator[Record]:
        """Read rows to the end of the block, and those below blank lines of the same shape."""
        at = start
        while at < len(self._lines):
            for row in quoted_records(self._lines, at, delimiter, self._file):
                yield _fitted(row, width, delimiter)
                at = row.at + row.span
            while at < len(self._lines) and not self._lines[at].strip():
                at += 1
            line = self._lines[at] if at < len(self._lines) else ""
            if "=" in line or len(split_cells(line, delimiter)) != width or roles_in(line):
                return

    def _without_header(self, start: int) -> NotesTable | None:
        if start < self._tried:
            return None
        delimiter = delimiter_of(self._lines, start)
        rows = tuple(quoted_records(self._lines, start, delimiter, self._file)) if delimiter else ()
        self._tried = rows[-1].at + rows[-1].span if rows else self._block_end(start)
        if not rows or _holds_pairs(rows):
            return None
        found = layouts(rows, None)
        return None if found is None else NotesTable(-1, rows, found, self._tried)

    def _block_end(self, start: int) -> int:
        end = start
        while end < len(self._lines) and self._lines[end].strip():
            end += 1
        return end


def roles_in(line: str) -> bool:
    """Whether a line is a header of its own."""
    return any(d in line and roles_of(split_cells(line, d)) for d in _DELIMITERS)


def _fitted(row: Record, width: int, delimiter: str) -> Record:
    """Put what unquoted commas cut off the last cell back to it."""
    if len(row.cells) <= width:
        return row
    rest = f"{delimiter.strip() or ','} ".join(filter(None, row.cells[width - 1 :]))
    return Record(row.at, row.span, (*row.cells[: width - 1], rest))


def _holds_pairs(rows: Sequence[Record]) -> bool:
    """Whether the cells hold pairs of their own, as `अश्वः - horse, steed` does."""
    pairs = sum(any(map(_is_pair, row.cells)) for row in rows)
    return pairs > 0.1 * len(rows)


def _is_pair(cell: str) -> bool:
    return bool(HAS_DEVANAGARI.search(cell) and _PAIR_IN_CELL.search(mask(cell)))


def is_forms(row: Record, table: NotesTable) -> bool:
    """Whether a row gives the forms of one word rather than a word and its meaning."""
    return table.layouts == () or (table.layouts is None and is_form_row(row.cells))


def pairs_in_cells(row: Record, table: NotesTable) -> tuple[str, ...]:
    """Return the cells that are lines of their own, `देवः = देव`; () when none is."""
    words = [layout.word for layout in table.layouts or ()]
    looked = [row.cells[i] for i in words if i < len(row.cells)] if words else row.cells
    return row.cells if any(map(_is_pair, looked)) else ()


def table_rows(row: Record, table: NotesTable) -> Iterator[TableRow]:
    """Read the pairs of a row that is not one of forms."""
    cells = tuple(map(_clean, row.cells))
    if table.layouts is None:
        yield from loose_rows(cells)
        return
    for layout in table.layouts:
        found = _laid_out(cells, layout)
        if found is not None:
            yield found


def _clean(cell: str) -> str:
    return URL.sub(" ", _BREAK.sub("; ", cell)).strip() if "<" in cell or "/" in cell else cell


def _laid_out(cells: Sequence[str], layout: ColumnLayout) -> TableRow | None:
    def cell(column: int) -> str:
        return cells[column] if 0 <= column < len(cells) else ""

    word = cell(layout.word) or cell(layout.reading)
    if not any(letter.isalpha() for letter in word):
        return None
    glosses = tuple(filter(None, map(cell, layout.glosses)))
    notes = "; ".join(filter(None, map(cell, layout.note)))
    tags = tuple(tag for column in layout.tags for tag in [_tag(cell(column))] if tag)
    tags += tuple(cell(layout.tag_list).replace(",", " ").split())
    row = _row(word, glosses, layout.doubt)
    gender, pos = cell(layout.gender), cell(layout.pos)
    return replace(row, gender=gender, pos=pos, note=notes, tags=tags)


def _tag(text: str) -> str:
    return "-".join(text.replace(":", "-").replace("/", "-").split())[:60]


def _row(word: str, glosses: tuple[str, ...], doubt: str = "") -> TableRow:
    word = mark_roots(content(word))
    repaired = _ENDS_IN_COLON.sub("ः", word)
    return TableRow(repaired, glosses, doubt=doubt, colon=repaired != word)


def loose_rows(cells: Sequence[str]) -> Iterator[TableRow]:
    """Read a row whose table says nothing: the first Sanskrit cell is the word."""
    kinds = [cell_kind(cell) for cell in cells]
    words = [i for i, each in enumerate(kinds) if each == kind.SANSKRIT]
    words = words or [i for i, each in enumerate(kinds) if each == kind.IAST][:1]
    if not words:
        return
    kinds = [cell_kind(cell, cells[words[0]]) for cell in cells]
    texts = [i for i, each in enumerate(kinds) if each == kind.LATIN]
    gender = next((cells[i] for i, each in enumerate(kinds) if each == kind.MARK), "")
    if len(words) == len(texts) > 1 and all(a < b for a, b in zip(words, texts, strict=True)):
        for word, text in zip(words, texts, strict=True):
            yield _row(cells[word], (cells[text],))
        return
    doubt = UNKNOWN_COLUMNS if len(texts) > 1 or (len(words) > 1 and len(kinds) > 2) else ""
    if not texts and len(words) > 1:
        texts, doubt = words[1:2], UNKNOWN_COLUMNS
    if not texts and (names := [i for i, each in enumerate(kinds) if each == kind.AID]):
        texts, doubt = [i for i in names if cells[i].isascii() and cells[i].istitle()], MAY_SPELL
    if not texts and kind.DIGITS in kinds and len(kinds) == 2:
        texts = [kinds.index(kind.DIGITS)]
    row = _row(cells[words[0]], tuple(cells[i] for i in texts[:1]), doubt)
    yield replace(row, gender=gender)
