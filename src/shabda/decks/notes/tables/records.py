"""Tables found in a text: runs of lines that are records of one delimiter.

A record is what the csv module reads: quoted cells may hold the delimiter and line breaks.
Markdown and org tables have bars and no quoting.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, takewhile

from shabda.errors import NotesError, Where
from shabda.lazy_dataclasses import dataclass

LARGEST_CELL = 131_072
"""Characters; a larger cell is refused: it cannot be a word or a meaning."""
_LONGEST_RECORD = 40
"""Lines; a quote that closes later than this is read as an ordinary character."""
_RULER = re.compile(
    r"\s*\|?\s*:?-{2,}:?\s*(?:[|+]\s*:?-{2,}:?\s*)*\|?\s*|\s*\|\s*:?-+:?\s*(?:[|+]\s*:?-+:?\s*)*\|\s*"
)
_QUOTABLE = ("\t", ",", ";")
_SAMPLE = 12
"""Lines or records by which a delimiter is found."""
_NOTHING = frozenset(("None", "NULL", "null", "NaN", "nan", "N/A", "n/a", "#N/A", "undefined"))
"""What programs write into a cell without a value."""


@dataclass(frozen=True, slots=True)
class Record:
    """One row: its cells, the index of its first line and how many lines it takes."""

    at: int
    span: int
    cells: tuple[str, ...]


def is_ruler(line: str) -> bool:
    """Whether a line is the `|---|---|` under a header, or org's `|---+---|`."""
    return "-" in line and "|" in line and bool(_RULER.fullmatch(line))


def is_bar_row(line: str) -> bool:
    """Whether a line is a Markdown row: it starts with a bar, or has two and more."""
    return line.lstrip().startswith("|") or (line.count(" | ") >= 2 and "=" not in line)


def split_cells(line: str, delimiter: str) -> tuple[str, ...]:
    """Split one line into cells, with CSV quoting where the delimiter has any."""
    if delimiter == "|":
        bare = line.strip().removeprefix("|").removesuffix("|")
        cells = re.split(r"(?<!\\)\|", bare)
        return tuple(" ".join(cell.replace("\\|", "|").split()) for cell in cells)
    try:
        row = next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:
        row = line.split(delimiter)
    return tuple(cell.strip() for cell in row)


def is_row_below(lines: Sequence[str], blank: int) -> bool:
    """Whether a blank line parts two rows of one table: both begin and end with a bar.

    A row with a ruler below is the header of another table.
    """
    above = lines[blank - 1].strip() if blank else ""
    below, after = (line.strip() for line in (*lines[blank + 1 : blank + 3], "", "")[:2])
    bars = above.startswith("|") and below.startswith("|") and below.endswith("|")
    return bars and above.count("|") == below.count("|") and not is_ruler(after)


def bar_records(lines: Sequence[str], start: int, file: str = "") -> Iterator[Record]:
    """Read the rows of a table with bars; rulers are left out.

    Raises NotesError for a cell that is too large to be a word or a meaning.
    """
    for at in range(start, len(lines)):
        line = lines[at]
        if not line.strip() and is_row_below(lines, at):
            continue
        if "|" not in line:
            return
        if len(line) > LARGEST_CELL:
            _check_cells(line.split("|"), Where(file, at + 1))
        if not is_ruler(line):
            yield Record(at, 1, split_cells(line, "|"))


def quoted_records(
    lines: Sequence[str], start: int, delimiter: str, file: str = "", line_break: str = " "
) -> Iterator[Record]:
    """Read the records of a CSV, TSV or semicolon table up to a blank line.

    `line_break` takes the place of a line break in a cell.
    Raises NotesError for a cell that is too large to be a word or a meaning.
    """
    at = start
    while at < len(lines) and lines[at].strip():
        record = _quoted(lines, at, delimiter, file, line_break)
        yield record
        at += record.span


def _check_cells(cells: Sequence[str], where: Where) -> None:
    if max(map(len, cells)) > LARGEST_CELL:
        raise NotesError(
            f"a cell is longer than {LARGEST_CELL:,} characters; split the file into lines", where
        )


def _quoted(lines: Sequence[str], at: int, delimiter: str, file: str, line_break: str) -> Record:
    if len(lines[at]) > LARGEST_CELL:
        _check_cells(lines[at].split(delimiter), Where(file, at + 1))
    if '"' not in lines[at]:
        return Record(at, 1, _values(lines[at].split(delimiter)))
    window = [f"{line}\n" for line in lines[at : at + _LONGEST_RECORD]]
    reader = csv.reader(window, delimiter=delimiter, skipinitialspace=True, strict=True)
    try:
        cells = next(reader)
    except csv.Error:
        return Record(at, 1, split_cells(lines[at], delimiter))
    return Record(at, reader.line_num, _values(_joined(cell, line_break) for cell in cells))


def _joined(cell: str, line_break: str) -> str:
    return line_break.join(" ".join(line.split()) for line in cell.strip().split("\n"))


def _values(cells: Iterable[str]) -> tuple[str, ...]:
    return tuple("" if cell in _NOTHING else cell for cell in map(str.strip, cells))


def delimiter_of(lines: Sequence[str], start: int) -> str:
    """Return the delimiter that splits the next records into equally many cells, else ""."""
    sample = list(takewhile(str.strip, islice(lines, start, start + _SAMPLE)))
    if not sample:
        return ""
    quoted = any('"' in line for line in sample) and max(map(len, sample)) <= LARGEST_CELL
    for delimiter in _QUOTABLE:
        if quoted:
            records = islice(quoted_records(lines, start, delimiter), _SAMPLE)
            rows = [record.cells for record in records]
        else:
            rows = [split_cells(line, delimiter) for line in sample]
        width, times = Counter(map(len, rows)).most_common(1)[0]
        most = 0.99 if width == 2 else 0.7
        if width > 1 and len(rows) >= 2 and times >= most * len(rows):
            return delimiter
    return ""
