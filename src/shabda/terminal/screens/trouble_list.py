"""What is hard: words, leeches, and a small matrix of confused sounds."""

from collections.abc import Mapping, Sequence

from rich.text import Text

from shabda.figures import count, percent
from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.text.script import Sanskrit, iast
from shabda.study.cards import CardKind
from shabda.study.statistics.groups import Share
from shabda.study.statistics.troubles import Hard, Leech, SoundConfusion, matrix
from shabda.terminal.charts import column_rows
from shabda.terminal.entry_table import entry_rows
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    pad,
    reading,
    widest,
    wrap,
)

_MOST = 8
"""Most rows: a learner cannot work at more."""
_READING = 14
"""Cells of the column of readings; a longer one is not padded."""
_ROWS, _COLUMNS = 8, 10
_NONE = "∅"
_HOW = "a row for the sound that is right, a column for what was typed"


ASKED_FOR = {
    CardKind.RECOGNISE: "meanings",
    CardKind.PRODUCE: "Sanskrit",
    CardKind.PAIR: "pairs",
    CardKind.RULE: "rules",
}
"""What is asked for by each kind of card."""


@dataclass(frozen=True, slots=True)
class Named:
    """What a note is about."""

    text: Sanskrit
    meaning: str


def share_text(share: Share) -> str:
    """A true retention: "91 % of 120"."""
    return "–" if share.rate is None else f"{percent(share.rate)} of {share.asked}"


def hardest_lines(
    hard: Sequence[Hard],
    names: Mapping[str, Named],
    options: RenderOptions,
    heading: str = "Hardest words",
) -> Lines:
    """Words or rules with their lapses and true retention."""
    rows = [
        (f"{count(card.lapses, 'lapse')}, {percent(card.retained.rate or 0)}", names[card.note])
        for card in hard[:_MOST]
    ]
    return [Text(heading, "key"), *_named(rows, options)] if rows else []


def leech_lines(
    leeches: Sequence[Leech], names: Mapping[str, Named], options: RenderOptions
) -> Lines:
    """Cards that need more than repetition."""
    rows = [
        (f"{count(leech.lapses, 'lapse')}, {ASKED_FOR[CardKind(leech.kind)]}", names[leech.note])
        for leech in leeches[:_MOST]
    ]
    more = f", the worst {_MOST} of them" if len(leeches) > _MOST else ""
    return [Text(f"Leeches: {len(leeches)}{more}", "key"), *_named(rows, options)] if rows else []


def _named(rows: Sequence[tuple[str, Named]], options: RenderOptions) -> Lines:
    """Rows of a remark, a reading, a meaning and the Devanagari."""
    first = widest(label for label, _ in rows)
    second = min(_READING, widest(reading(named.text, options) for _, named in rows))
    lines = []
    for label, named in rows:
        read = pad(reading(named.text, options), second) + INDENT if second else ""
        head = f"{INDENT}{pad(label, first)}{INDENT}{read}"
        lines.append((head, named.meaning, named.text.devanagari))
    return entry_rows(lines, options, margin=4)


def sound_confusion_lines(confusions: Sequence[SoundConfusion], options: RenderOptions) -> Lines:
    """Show how often a sound was typed for another; nothing if none was."""
    if not confusions:
        return []
    lines = [Text("Sounds confused", "key")]
    if options.plain:
        return [*lines, *(Text(_confusion_text(confusion)) for confusion in confusions[:_ROWS])]
    shown = matrix(confusions, _ROWS, _COLUMNS)
    rows = [
        (_name(right), *(str(count) if count else "·" for count in counts))
        for right, counts in zip(shown.expected, shown.counts, strict=True)
    ]
    lines += [
        Text(f"{INDENT}{row}") for row in column_rows([("", *map(_name, shown.typed)), *rows])
    ]
    none = "" in (*shown.expected, *shown.typed)
    how = f"{_HOW}; {_NONE}: no sound" if none else _HOW
    return [*lines, *wrap(how, options.width, INDENT, "quiet")]


def _name(sound: str) -> str:
    return iast(sound) if sound else _NONE


def _confusion_text(confusion: SoundConfusion) -> str:
    if not confusion.typed:
        return f"{iast(confusion.expected)} left out: {confusion.count}"
    if not confusion.expected:
        return f"{iast(confusion.typed)} too much: {confusion.count}"
    return f"{iast(confusion.typed)} for {iast(confusion.expected)}: {confusion.count}"
