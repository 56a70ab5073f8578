"""The drills there are, and how well each is known."""

from collections.abc import Iterator, Sequence

from rich.text import Text

from shabda.figures import percent
from shabda.study.exercises.topic_names import GROUPS
from shabda.study.statistics.history import MATURE
from shabda.study.statistics.mastery import Mastery
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    blank,
    facts,
    in_two_columns,
    pad,
    rule,
    widest,
    wrap,
)

_ABOUT = (
    "The numbers are those of Pāṇini's rules; `shabda explain 6.1.114` says what one of them does. "
    f"A rule is known when it comes back after {MATURE} days or more."
)


def topics(rows: Sequence[Mastery], options: RenderOptions) -> Lines:
    """Each topic with its mastery and name, its gloss and sūtras below."""
    ids = widest(row.topic for row in rows)
    known = widest(map(_known, rows))
    lines: Lines = rule(options)
    for group, row in grouped_topics(rows):
        if group:
            lines += [*(blank(options) if len(lines) > 1 else []), Text(group, "quiet")]
        left = Text.assemble((pad(row.topic, ids + 2), "key"), _known(row))
        margin = " " * (ids + 2)
        lines += in_two_columns(left, row.name, options, ids + known + 4)
        lines += wrap(row.gloss, options.width, margin)
        lines += wrap(" ".join(row.sutras), options.width, margin, "quiet") if row.sutras else []
    return [
        *lines,
        *blank(options),
        *wrap(_ABOUT, options.width, "", "quiet"),
        *blank(options),
        Text.assemble(
            ("shabda drill TOPIC", "key"),
            f"{INDENT}starts a drill; begin with guna",
        ),
        *rule(options),
    ]


def grouped_topics(rows: Sequence[Mastery]) -> Iterator[tuple[str, Mastery]]:
    """The topics group by group; the first of a group with its heading."""
    by_id = {row.topic: row for row in rows}
    placed = {topic for topics in GROUPS.values() for topic in topics}
    others = tuple(topic for topic in by_id if topic not in placed)
    for heading, members in {**GROUPS, "More": others}.items():
        shown = [by_id[topic] for topic in members if topic in by_id]
        for number, row in enumerate(shown):
            yield ("" if number else heading), row


def _known(row: Mastery) -> str:
    """How well a topic is known, in words where a figure would say nothing."""
    if not row.begun:
        return "new"
    if not row.mature:
        known = f"{row.begun} of {row.rules} begun"
    else:
        known = "✓ known" if row.mature == row.rules else f"{percent(row.mature / row.rules)} known"
    return facts(known, f"{row.due} due" if row.due else "")
