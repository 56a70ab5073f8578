"""The law every line of every screen keeps, and what breaks it."""

import re
from collections.abc import Iterator

from shabda.terminal.layout import Lines, cells

_LETTER = "[\u0900-\u097f\ua8e0-\ua8ff\u1cd0-\u1cff]"
_COLUMN = re.compile(rf"{_LETTER}.*(?:\s\s|\t|[│┃║|▏▕┆┊]|\s$)")


def has_column_after_devanagari(line: str) -> bool:
    """Whether anything that is to stand at a certain cell follows Devanagari on its line.

    Running text may follow: words one space apart. A gap of two spaces, a tab, a side
    border or padding up to the margin may not.
    """
    return bool(_COLUMN.search(line))


def breaches(lines: Lines, width: int, *, plain: bool) -> Iterator[str]:
    """Lines that break the law, each with what is wrong."""
    for line in (line.plain for line in lines):
        if has_column_after_devanagari(line):
            yield f"a column after Devanagari: {line!r}"
        if cells(line) > width:
            yield f"wider than {width}: {line!r}"
        if "\n" in line or line != line.rstrip():
            yield f"space at the end: {line!r}"
        if plain and not line.strip(" ─"):
            yield "a line that says nothing"
