"""Weighs which words of notes are doubtful, while what needs only their first reading is done.

A second process weighs the lines as they were read, each by itself; the first finds out whether
their neighbours change any. If so, what the second did is thrown away, and it begins again.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from shabda.decks.notes.pairs.line_reading import LineReading
from shabda.decks.notes.words.harvest_values import packed, unpacked
from shabda.decks.notes.words.model import Harvest, NoteEntry
from shabda.second_process import has_second_process, run_in_parallel

_Lines = list[LineReading]


class Preparation(NamedTuple):
    """What is done with the words as their lines alone give them.

    `there` works in a second process, if there is one, and `take` gets its result, which is made
    of plain values; `here` works in this one.
    """

    there: Callable[[Sequence[NoteEntry]], Any]
    take: Callable[[Any], None]
    here: Callable[[Sequence[NoteEntry]], None]


class _ChangedError(Exception):
    """Neighbours change what lines give."""


def weighed(
    readings: _Lines,
    settle: Callable[[_Lines], _Lines],
    weigh: Callable[[_Lines], Harvest],
    preparation: Preparation | None,
) -> Harvest:
    """Return the harvest that `weigh` makes of the lines that `settle` makes of these.

    Without a second process nothing is prepared.
    """
    if preparation is None or not has_second_process(len(readings)):
        return weigh(settle(readings))
    entries = [entry for line in readings for entry in line.entries]
    settled = readings

    def there() -> tuple[Any, ...]:
        return packed(weigh(settled), entries), preparation.there(entries)

    def settle_first() -> None:
        nonlocal settled
        settled = settle([*readings])
        if settled != readings:
            raise _ChangedError
        preparation.here(entries)

    try:
        (values, prepared), _ = run_in_parallel(there, settle_first, len(readings))
    except _ChangedError:
        (values, prepared), _ = run_in_parallel(
            there, lambda: preparation.here(entries), len(readings)
        )
    preparation.take(prepared)
    return unpacked(values, entries)
