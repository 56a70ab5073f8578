"""How much of a text the learner can read: common words known, hundred by hundred."""

from __future__ import annotations

from rich.text import Text

from shabda.study.statistics.coverage import STEP, Coverage
from shabda.terminal.charts import meter
from shabda.terminal.figures import percent
from shabda.terminal.layout import INDENT, Lines, RenderOptions, wrap

_METER = 20


def coverage_sentence(it: Coverage) -> str:
    """The share in one sentence: "you know 2 of the 1,000 commonest words: 7 % of …"."""
    return (
        f"you know {it.known} of the {it.words:,} commonest words:"
        f" {percent(it.share)} of the words in epics and tales"
    )


def coverage_lines(it: Coverage, options: RenderOptions) -> Lines:
    """The share, what the next hundred words add, and a bar for each hundred begun."""
    if not it.known:
        return []
    lines = [Text("Words of texts", "key"), *wrap(coverage_sentence(it), options.width, INDENT)]
    if it.known < it.words:
        left = min(STEP, it.words - it.known)
        more = f"the next {left} words bring it to {percent(it.after_next)}"
        lines += wrap(more, options.width, INDENT, "quiet")
    begun = max(number for number, known in enumerate(it.steps, 1) if known)
    return lines + [_step(number, it, options) for number in range(min(begun + 1, len(it.steps)))]


def _step(number: int, it: Coverage, options: RenderOptions) -> Text:
    first, last = number * STEP + 1, min((number + 1) * STEP, it.words)
    known, words = it.steps[number], last - first + 1
    span = f"{first}–{last}".rjust(8)
    if options.plain:
        return Text(f"words {first} to {last}: {known} known")
    share = known / words
    return Text(f"{INDENT}{span}  {meter(share, share, _METER)} {known:3} known")
