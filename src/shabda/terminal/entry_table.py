"""Rows of words: what names the word, its meaning, and its Devanagari in one column."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from shabda.sanskrit.text.script import is_devanagari
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    cells,
    in_two_columns,
    widest,
    wrap,
)
from shabda.terminal.roman_text import roman_column

_NARROWEST = 16
"""Cells from which a column is wide enough to fold a meaning in it."""


def entry_rows(
    rows: Sequence[tuple[str, str, str]], options: RenderOptions, margin: int = 2
) -> Lines:
    """Rows of a head, a meaning and Devanagari, which begins in one column.

    A meaning folds in its column; where that is too narrow, or the meaning is in Devanagari
    itself, it goes below, behind a margin. Very long Devanagari takes no room from other rows.
    """
    rows = [
        (head, meaning, script if options.devanagari else roman_column(head, script))
        for head, meaning, script in rows
    ]
    usual = widest(row[2] for row in rows if cells(row[2]) <= options.width // 3)
    room = options.width - usual - len(INDENT)
    meant = [_folded(a, b, room, options) if cells(c) <= usual else [] for a, b, c in rows]
    starts = [head + lines[0] for (head, *_), lines in zip(rows, meant, strict=True) if lines]
    column = widest(starts) + len(INDENT)
    lines: Lines = []
    for (head, meaning, devanagari), folded in zip(rows, meant, strict=True):
        first, *more = folded or [""]
        lines += in_two_columns(head + first, devanagari, options, column)
        lines += [Text(" " * cells(head) + text) for text in more]
        lines += [] if folded else wrap(meaning, options.width, " " * margin)
    return lines


def _folded(head: str, meaning: str, room: int, options: RenderOptions) -> list[str]:
    """The lines of a meaning in the column behind its head; none where that has no room."""
    room -= cells(head)
    if is_devanagari(meaning):
        return []
    short = cells(meaning) <= room and "\n" not in meaning  # as most are
    texts = [meaning.rstrip()] if short else [text.plain for text in wrap(meaning, room)]
    fits = len(texts) == 1 or (room >= _NARROWEST and not options.plain)
    return texts if fits and all(cells(text) <= room for text in texts) else []
