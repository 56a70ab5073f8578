"""Columns whose name says the scheme of their words: `dhatu_hk`, `word_slp1`, `Word (ITRANS)`.

Such a column is read in that scheme, whatever its words show, and rewritten in IAST.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

from shabda.decks.notes.tables.headers import role_of, roles_of
from shabda.decks.notes.tables.records import split_cells
from shabda.decks.notes.text.lines_with import lines_with
from shabda.decks.notes.words.roman_words import read_as
from shabda.sanskrit.text.readings import WX
from shabda.sanskrit.text.script import HK, ITRANS, SLP1, VELTHUIS, iast

_SCHEMES = {
    "hk": HK, "harvardkyoto": HK, "slp": SLP1, "slp1": SLP1, "itrans": ITRANS,
    "velthuis": VELTHUIS, "wx": WX,
}  # fmt: skip
_NAME = re.compile(
    r"(?:^|(?<=[\W_]))(hk|harvard[ _-]?kyoto|slp1?|itrans|velthuis|wx)(?=[\W_]|$)", re.I
)
_ANY_NAME = re.compile(r"hk|harvard|slp|itrans|velthuis|wx")
"""In lower case, a part of the name of each scheme."""
_EDGES = " _-()[]:/,"
_DELIMITERS = ("\t", "|", ";", ",")
_MOST = 0.8
"""The share of words that must be readable in the scheme that the name says."""


def in_named_scheme(name: str, words: Sequence[str]) -> list[str]:
    """Return the words of a column in IAST; [] where its name says no scheme that they fit."""
    match = _NAME.search(name)
    if match is None or not all(map(str.isascii, words)):
        return []
    scheme = _SCHEMES[re.sub(r"[ _-]", "", match[1].lower())]
    read = [read_as(word.strip("√").replace("+", "-"), scheme) for word in words]
    if sum(map(bool, read)) < _MOST * sum(map(bool, words)):
        return []
    return [iast(slp1) if slp1 else word for slp1, word in zip(read, words, strict=True)]


def with_named_schemes(lines: Sequence[str]) -> list[str]:
    """Return the lines of tables with the columns whose header names their scheme in IAST."""
    rewritten = list(lines)
    for at in lines_with(_ANY_NAME, [line.lower() for line in lines]):
        delimiter = _delimiter(lines[at]) if _NAME.search(lines[at]) else ""
        if delimiter:
            for row, text in _table(lines, at, delimiter).items():
                rewritten[row] = text
    return rewritten


def _delimiter(line: str) -> str:
    """What parts the cells of a header; "" for a line that is none."""
    parted = (sign for sign in _DELIMITERS if sign in line)
    return next((sign for sign in parted if roles_of(split_cells(line, sign))), "")


def _table(lines: Sequence[str], header: int, delimiter: str) -> dict[int, str]:
    """Return the lines of a table that change, with its header."""
    names = [*split_cells(lines[header], delimiter)]
    rows: dict[int, list[str]] = {}
    for at in range(header + 1, len(lines)):
        if not lines[at].strip():
            break
        row = split_cells(lines[at], delimiter)
        if len(row) == len(names):
            rows[at] = [*row]
    changed = False
    for column, name in enumerate(names):
        words = [cells[column] for cells in rows.values()]
        if spelled := in_named_scheme(name, words):
            changed = True
            names[column] = _bare(name, names)
            for cells, word in zip(rows.values(), spelled, strict=True):
                cells[column] = word
    texts = {header: names} | rows if changed else {}
    return {at: _joined(cells, delimiter) for at, cells in texts.items()}


def _bare(name: str, names: Sequence[str]) -> str:
    """The name of a column without that of its scheme, if it is a name then, and a new one."""
    bare = _NAME.sub("", name).strip(_EDGES)
    return bare if role_of(bare) and bare not in names else name


def _joined(cells: Sequence[str], delimiter: str) -> str:
    if delimiter == "|":
        return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="").writerow(cells)
    return text.getvalue()
