"""The drills there are, and how well each is known."""

from collections.abc import Sequence

from rich.text import Text

from shabda.study.statistics.mastery import Mastery
from shabda.terminal.format import percent
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    beside,
    blank,
    facts,
    fold,
    pad,
    rule,
    widest,
)


def topics(rows: Sequence[Mastery], options: RenderOptions) -> Lines:
    """Each topic with its mastery and name, its gloss and sūtras below."""
    ids = widest(row.topic for row in rows)
    known = widest(map(_known, rows))
    lines: Lines = rule(options)
    for row in rows:
        left = Text.assemble((pad(row.topic, ids + 2), "key"), _known(row))
        margin = " " * (ids + 2)
        lines += beside(left, row.name, options, ids + known + 4)
        lines += fold(row.gloss, options.width, margin)
        lines += fold(" ".join(row.sutras), options.width, margin, "quiet") if row.sutras else []
    return [
        *lines,
        *blank(options),
        Text.assemble(("shabda drill TOPIC", "key"), f"{INDENT}begins"),
        *rule(options),
    ]


def _known(row: Mastery) -> str:
    """How well a topic is known, in words where a figure would say nothing."""
    if not row.begun:
        return "new"
    known = "✓ known" if row.mature == row.rules else f"{percent(row.mature / row.rules)} known"
    return facts(known, f"{row.due} due" if row.due else "")
