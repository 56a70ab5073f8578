"""Finds the tables in notes: where each begins and ends, and what its columns are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from shabda.decks.notes.tables.cell_kinds import IAST, LATIN, SANSKRIT, cell_kind, kinds_of
from shabda.decks.notes.tables.columns import layouts
from shabda.decks.notes.tables.headers import role_of, roles_of
from shabda.decks.notes.tables.records import (
    Record,
    bar_records,
    delimiter_of,
    is_bar_row,
    is_ruler,
    quoted_records,
    split_cells,
)
from shabda.decks.notes.tables.table_rows import (
    NotesTable,
    glossed_forms,
    holds_pairs,
    is_pair,
    pair_columns,
)
from shabda.decks.notes.words.known_meanings import NOTHING_KNOWN, KnownMeanings

_MARKED_MEANING = re.compile(r"[*_]*(?:m|f|n|mn|mf|mfn|adj|ind)\.[*_]*\s+[a-z]")
_MARKED_WORD = re.compile(r"√?[^\s,:;=()]+\s*\([^()]*\)\s*[:=]\s+[a-z]")
_DELIMITERS = ("\t", "|", ";", ",")
_TITLES = 6
"""The most rows of a spreadsheet that are above its header: a title, the date, blank rows."""
_TWO_COLUMNS = 3
_LONGEST_SIDE = 60
_LONGEST_HEADER = 3000
"""Characters; spreadsheets have headers of many columns."""


class TableFinder:
    """Finds the tables of a text, asked line by line from the top."""

    def __init__(
        self, lines: Sequence[str], file: str, known: KnownMeanings = NOTHING_KNOWN
    ) -> None:
        self._lines = lines
        self._known = known
        self._file = file
        self._tried = 0

    def at(self, start: int) -> NotesTable | None:
        """Return the table that begins at a line; None when none does."""
        line = self._lines[start]
        if "|" in line and (table := self._with_bars(start)):
            return table
        if ("\t" in line or "," in line or ";" in line) and len(line) < 100_000:
            return self._under_header(start) or self._without_header(start)
        return None

    def _is_title(self, start: int, delimiter: str) -> bool:
        """Whether a row has one cell or none, and a header is a few rows below."""
        for at in range(start, min(start + _TITLES, len(self._lines))):
            cells = split_cells(self._lines[at], delimiter)
            if len(list(filter(None, cells))) > 1:
                return at > start and roles_of(cells) is not None
        return False

    def _with_bars(self, start: int) -> NotesTable | None:
        line = self._lines[start]
        below = self._lines[start + 1] if start + 1 < len(self._lines) else ""
        above = self._lines[start - 1] if start else ""
        cells = split_cells(line, "|")
        named = roles_of(cells) if len(line) < _LONGEST_HEADER else None
        ruled = len(cells) > 1 and is_ruler(below)
        alike = _bars_alike(line, below) or self._two_columns(start)
        if not (named or ruled or is_bar_row(line) or alike):
            return None
        ruler = next((row for row in (below, above) if is_ruler(row)), "")
        width = len(split_cells(ruler.replace("+", "|"), "|")) if ruler else 0
        records = tuple(
            _narrowed(row, width) for row in bar_records(self._lines, start, self._file)
        )
        if not records:
            return None
        end = records[-1].at + 1
        while end < len(self._lines) and is_ruler(self._lines[end]):
            end += 1
        if not named and (not is_ruler(below) or _is_a_row(records)):
            return NotesTable(
                -1, records, layouts(records, None, self._known), end, pair_columns(records)
            )
        roles = named or tuple(map(role_of, cells))
        rows = records[1:]
        return NotesTable(
            start, rows, layouts(rows, roles, self._known), end, pair_columns(rows), cells
        )

    def _two_columns(self, start: int) -> bool:
        """Whether three lines and more are two short cells with one bar between: `river | nadī`."""
        block = self._lines[start : start + _TWO_COLUMNS]
        return len(block) == _TWO_COLUMNS and all(map(_has_two_cells, block))

    def _under_header(self, start: int) -> NotesTable | None:
        line = self._lines[start]
        if len(line) > _LONGEST_HEADER or "=" in line:
            return None
        for delimiter in _DELIMITERS:
            if delimiter in line and (roles := roles_of(split_cells(line, delimiter))):
                rows = tuple(self._rows_under(start + 1, delimiter, len(roles)))
                end = rows[-1].at + rows[-1].span if rows else start + 1
                names = split_cells(line, delimiter)
                return NotesTable(
                    start, rows, layouts(rows, roles, self._known), end, pair_columns(rows), names
                )
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
        if delimiter and self._is_title(start, delimiter):
            return None
        rows = tuple(quoted_records(self._lines, start, delimiter, self._file)) if delimiter else ()
        self._tried = rows[-1].at + rows[-1].span if rows else self._block_end(start)
        if not rows or holds_pairs(rows) or _has_marked_meanings(rows) or _are_lines(rows):
            return None
        width = Counter(len(row.cells) for row in rows).most_common(1)[0][0]
        rows = tuple(_fitted(row, width, delimiter) for row in rows)
        choices = layouts(rows, None, self._known)
        return None if choices is None else NotesTable(-1, rows, choices, self._tried)

    def _block_end(self, start: int) -> int:
        end = start
        while end < len(self._lines) and self._lines[end].strip():
            end += 1
        return end


def _has_marked_meanings(rows: Sequence[Record]) -> bool:
    """Whether rows are lines of a dictionary, `ātman, ātmanaḥ, m. self`, and no table."""
    marked = (sum(map(bool, map(_MARKED_MEANING.match, row.cells))) for row in rows)
    return sum(map(bool, marked)) > len(rows) / 2


def _are_lines(rows: Sequence[Record]) -> bool:
    """Whether the first cells already have a word, its marks and a meaning: `gam (1P): to go`."""
    return sum(bool(_MARKED_WORD.match(row.cells[0])) for row in rows) > len(rows) / 2


def _bars_alike(line: str, below: str) -> bool:
    """Whether two lines are cells between bars without bars at the edges: `gaja|गज|elephant`."""
    bars = line.count("|")
    return bars > 1 and "=" not in line and below.count("|") == bars


def _has_two_cells(line: str) -> bool:
    """Whether a line is two cells; a bar at the end is a daṇḍa."""
    cells = line.split("|")
    short = all(0 < len(cell.strip()) <= _LONGEST_SIDE for cell in cells)
    return len(cells) == 2 and short and "=" not in line


def _narrowed(row: Record, width: int) -> Record:
    """Read bars beyond the columns of the ruler as the daṇḍas they were typed for."""
    if not 0 < width < len(row.cells):
        return row
    last = "। ".join(filter(None, row.cells[width - 1 :]))
    return Record(row.at, row.span, (*row.cells[: width - 1], last))


def roles_in(line: str) -> bool:
    """Whether a line is a header of its own."""
    return any(d in line and roles_of(split_cells(line, d)) for d in _DELIMITERS)


def _fitted(row: Record, width: int, delimiter: str) -> Record:
    """Rejoin the last cell where unquoted commas have split it."""
    if len(row.cells) <= width:
        return row
    rest = f"{delimiter.strip() or ','} ".join(filter(None, row.cells[width - 1 :]))
    return Record(row.at, row.span, (*row.cells[: width - 1], rest))


def _is_a_row(records: Sequence[Record]) -> bool:
    """Whether the line above the ruler has a word and a meaning as the rows below it have."""
    first, *rows = records
    if glossed_forms(first) or (
        pair_columns(rows) and all(map(is_pair, filter(None, first.cells)))
    ):
        return True
    if any(map(role_of, first.cells)) or not rows:
        return False
    kinds = tuple(cell_kind(cell) for cell in first.cells)
    pair = (SANSKRIT in kinds or IAST in kinds) and LATIN in kinds
    return pair and kinds == kinds_of(rows)[: len(kinds)]
