"""Runs of entries in notes: what may be an entry is judged by its neighbours."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from shabda.decks.notes.pairs.line_reading import LineReading
from shabda.decks.notes.text import skip_reasons

T = TypeVar("T")
_BETWEEN = (skip_reasons.BLANK, skip_reasons.SEPARATOR)


def entry_runs(
    lines: Sequence[LineReading],
    is_entry: Callable[[LineReading], bool],
    candidate: Callable[[int], T | None],
) -> Iterator[dict[int, T | None]]:
    """Yield runs of entries by line index; only blank lines and separators come between them.

    The value is None for a line that is an entry already, else its `candidate`. Any other line
    ends the run; a run may be empty.
    """
    run: dict[int, T | None] = {}
    for at, line in enumerate(lines):
        if is_entry(line):
            run[at] = None
        elif (entry := candidate(at)) is not None:
            run[at] = entry
        elif line.reason not in _BETWEEN:
            yield run
            run = {}
    yield run
