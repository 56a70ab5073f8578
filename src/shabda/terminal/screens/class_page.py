"""A class as its teacher sees it: the members, then what is hard for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.text import Text

from shabda.figures import count
from shabda.study.scheduling.study_day import as_date
from shabda.study.statistics.class_figures import ClassFigures, MemberFigures
from shabda.terminal.charts import column_rows
from shabda.terminal.layout import INDENT, Lines, RenderOptions, fold_facts
from shabda.terminal.paragraphs import page_of
from shabda.terminal.screens.trouble_list import (
    Named,
    hardest_lines,
    share_text,
    sound_confusion_lines,
)

_HEADS = ("member", "answers", "days", "last answer", "remembered")
_NARROW = 60
"""Below this width each member gets lines instead of a row."""


def class_lines(figures: ClassFigures, names: Mapping[str, Named], options: RenderOptions) -> Lines:
    """Every member with their answers, then the hardest words and rules and confused sounds."""
    parts = (
        _members(figures.members, options),
        hardest_lines(figures.words, names, options),
        hardest_lines(figures.rules, names, options, "Hardest rules"),
        sound_confusion_lines(figures.confusions, options),
    )
    return page_of(parts, options)


def _members(members: Sequence[MemberFigures], options: RenderOptions) -> Lines:
    if not members:
        return [Text("The class has no members yet; `shabda server add-learner` adds one.")]
    head = Text(count(len(members), "member"), "key")
    if options.width < _NARROW or options.plain:
        return [head, *(line for member in members for line in _facts(member, options))]
    rows = [_HEADS, *(_row(member) for member in members)]
    return [head, *(Text(f"{INDENT}{row}") for row in column_rows(rows))]


def _row(member: MemberFigures) -> tuple[str, ...]:
    return (
        member.name,
        str(member.answers),
        str(member.days),
        _date(member),
        share_text(member.retained),
    )


def _facts(member: MemberFigures, options: RenderOptions) -> Lines:
    facts = [
        member.name,
        count(member.answers, "answer"),
        count(member.days, "day"),
        f"last {_date(member)}" if member.answers else "",
        f"{share_text(member.retained)} remembered" if member.retained.asked else "",
    ]
    return fold_facts(facts, options, INDENT)


def _date(member: MemberFigures) -> str:
    return "–" if member.last_day is None else as_date(member.last_day).isoformat()
