"""How much of a text the learner can read: common words known, hundred by hundred."""

from __future__ import annotations

from rich.text import Text

from shabda.figures import percent
from shabda.study.statistics.coverage import STEP, Coverage
from shabda.terminal.charts import meter
from shabda.terminal.layout import INDENT, Lines, RenderOptions, wrap

_METER = 20


def coverage_sentence(coverage: Coverage) -> str:
    """The share in one sentence: "you know 2 of the 1,000 commonest words; they make up 7 % …"."""
    verb = "it makes" if coverage.known == 1 else "they make"
    return (
        f"you know {coverage.known} of the {coverage.words:,} commonest words;"
        f" {verb} up {percent(coverage.share)} of a page of the epics and tales"
    )


def coverage_lines(coverage: Coverage, options: RenderOptions) -> Lines:
    """The share, what the next hundred words add, and a bar for each hundred begun."""
    if not coverage.known:
        return []
    lines = [
        Text("Words of texts", "key"),
        *wrap(coverage_sentence(coverage), options.width, INDENT),
    ]
    if coverage.known < coverage.words:
        left = min(STEP, coverage.words - coverage.known)
        more = f"the next {left} words bring it to {percent(coverage.after_next)}"
        lines += wrap(more, options.width, INDENT, "quiet")
    begun = max(number for number, known in enumerate(coverage.steps, 1) if known)
    return lines + [
        _step(number, coverage, options) for number in range(min(begun + 1, len(coverage.steps)))
    ]


def _step(number: int, coverage: Coverage, options: RenderOptions) -> Text:
    first, last = number * STEP + 1, min((number + 1) * STEP, coverage.words)
    known, words = coverage.steps[number], last - first + 1
    span = f"{first}–{last}".rjust(8)
    if options.plain:
        return Text(f"words {first} to {last}: {known} known")
    share = known / words
    return Text(f"{INDENT}{span}  {meter(share, share, _METER)} {known:3} known")
