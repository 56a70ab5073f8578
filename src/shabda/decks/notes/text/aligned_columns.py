"""Reads columns that are aligned with spaces: `1P  √nī  nayati  lead`, `aja  goat  śaśa  hare`."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from shabda.decks.notes.text.patterns import HAS_DEVANAGARI, HAS_IAST

_GAP = re.compile(r"(?<=\S)(?:\s{2,}(?=\S)|\s(?=√))")
_LEAST_ROWS = 3
_SANSKRIT, _ENGLISH, _MARKS = "sanskrit", "english", "marks"
_SOME, _MOST = 0.15, 0.8
"""The share of words with a diacritic in a column of Sanskrit, and of other kinds of cells."""
_MARK = re.compile(r"\(?(?:\d{1,2} ?[PAUĀ]?|[PAUĀ]|[mfn]{1,3}|adj|adv|ind)\.?\)?")
_WORDS = re.compile(r"[A-Za-z(][A-Za-z ,;()/'’-]*\.?")
_SIGNS = ("=", "\t", "|", " - ", " – ", " — ", ": ", "→")


_TABS = re.compile("\t+")
_AGREE = 0.9
"""The share of the rows of a table that have equally many cells."""


def with_single_tabs(lines: Sequence[str]) -> list[str]:
    """Return the lines with one tab for several where these only align the columns."""
    rows = [line for line in lines if "\t" in line]
    if len(rows) < _LEAST_ROWS or not any("\t\t" in row for row in rows):
        return list(lines)
    ragged = Counter(row.count("\t") for row in rows)
    aligned = Counter(len(_TABS.findall(row.strip())) for row in rows)
    if max(ragged.values()) >= _AGREE * len(rows) or max(aligned.values()) < _AGREE * len(rows):
        return list(lines)
    return [_TABS.sub("\t", line) for line in lines]


def with_pairs_of_columns(lines: Sequence[str]) -> list[str]:
    """Return the lines; those of aligned columns as pairs, `√nī (1P) (nayati) = lead`."""
    written = list(lines)
    if not any("  " in line for line in lines):
        return written
    for start, rows in _runs(lines):
        kinds = [_kind(column) for column in zip(*rows, strict=True)]
        for at, row in enumerate(rows, start):
            written[at] = _pairs(row, kinds) or lines[at]
    return written


def _runs(lines: Sequence[str]) -> Iterator[tuple[int, list[list[str]]]]:
    """Yield runs of rows that have as many cells, each with the index of its first line."""
    rows: list[list[str]] = []
    for at, line in enumerate([*lines, ""]):
        cells = _cells(line)
        if rows and len(cells) != len(rows[0]):
            if len(rows) >= _LEAST_ROWS:
                yield at - len(rows), rows
            rows = []
        if len(cells) > 1:
            rows.append(cells)


def _cells(line: str) -> list[str]:
    if "  " not in line or any(sign in line for sign in _SIGNS):
        return []
    return _GAP.split(line.strip())


def _kind(cells: Sequence[str]) -> str:
    if sum(_MARK.fullmatch(cell) is not None for cell in cells) >= _MOST * len(cells):
        return _MARKS
    marked = sum(bool(HAS_IAST.search(cell) or HAS_DEVANAGARI.search(cell)) for cell in cells)
    if marked >= _SOME * len(cells):
        return _SANSKRIT if all(len(cell.split()) < 3 for cell in cells) else ""
    words = sum(_WORDS.fullmatch(cell) is not None for cell in cells)
    return _ENGLISH if not marked and words >= _MOST * len(cells) else ""


def _pairs(row: Sequence[str], kinds: Sequence[str]) -> str:
    """Write the pairs of a row; "" when the columns are something else."""
    if kinds == [_SANSKRIT, _ENGLISH] * (len(kinds) // 2):
        pairs = zip(row[::2], row[1::2], strict=True)
        return "; ".join(f"{word} = {meaning}" for word, meaning in pairs)
    words = [i for i, kind in enumerate(kinds) if kind == _SANSKRIT]
    asides = [i for i, kind in enumerate(kinds) if kind in (_SANSKRIT, _MARKS)]
    if kinds.count(_ENGLISH) != 1 or not 0 < len(words) < 3 or len(asides) != len(kinds) - 1:
        return ""
    rest = " ".join(f"({row[i].strip('()')})" for i in asides if i != words[0])
    return f"{row[words[0]]} {rest} = {row[kinds.index(_ENGLISH)]}"
