"""Reads the later lines of a long file in a second process, while the first prepares all lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from shabda.decks.notes.lines.plain_pair import pair_readings, plain_pairs, read_plain_pairs
from shabda.decks.notes.pairs.line_reading import LineReading
from shabda.second_process import has_second_process, run_in_parallel

T = TypeVar("T")
_OWN_SHARE = 0.3
"""Of the lines, which the first process reads when all are prepared; then both end together."""


def read_ahead(
    written: Sequence[str], prepare: Callable[[], tuple[Sequence[str], T]]
) -> tuple[list[LineReading | None], tuple[Sequence[str], T]]:
    """Read the lines that `prepare` makes of these as `read_plain_pairs` does; return both.

    The second process reads the later lines as they are written, since few become others.
    """
    count = len(written)
    ours = round(_OWN_SHARE * count) if has_second_process(count) else count

    def here() -> tuple[tuple[Sequence[str], T], list[LineReading | None]]:
        prepared = prepare()
        return prepared, read_plain_pairs(prepared[0][:ours])

    pairs, (prepared, readings) = run_in_parallel(lambda: plain_pairs(written[ours:]), here, count)
    lines, _ = prepared
    changed = [at for at in range(ours, count) if lines[at] != written[at]]
    for at, pair in zip(changed, plain_pairs([lines[at] for at in changed]), strict=True):
        pairs[at - ours] = pair
    return readings + pair_readings(pairs, ours + 1), prepared
