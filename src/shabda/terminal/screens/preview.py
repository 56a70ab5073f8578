"""What an import found, before anything is written."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

from rich.text import Text

from shabda.terminal.format import count
from shabda.terminal.layout import (
    INDENT,
    Lines,
    Look,
    beside,
    blank,
    entries,
    fold,
    fold_facts,
    rule,
)

SOME = 12
"""Rows shown of a group that needs no look at each; the rest is counted."""
_MARGIN = 7


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry found: its `line`, the `word` in Devanagari, what it means, and any doubt."""

    line: int
    word: str
    meaning: str
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class OtherRow:
    """A line that is no entry: its text, and the rule it is or the reason it was left out."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportView:
    """Everything an import found; each of its `lines` is in one of the groups.

    `known` counts entries that the decks hold already, `merges` are words of the decks
    for which the notes have a new gloss, `corrected` those the decks have put right. A join
    has a reason only where it is wrong.
    """

    file: str
    deck: str
    lines: int
    sure: tuple[EntryRow, ...] = ()
    check: tuple[EntryRow, ...] = ()
    merges: tuple[EntryRow, ...] = ()
    corrected: tuple[EntryRow, ...] = ()
    joins: tuple[OtherRow, ...] = ()
    rules: tuple[OtherRow, ...] = ()
    skipped: tuple[OtherRow, ...] = ()
    known: int = 0


def import_preview(it: ImportView, look: Look) -> Lines:
    """The doubtful first, then some of the rest, then the account of every line."""
    lines = _group("To check", it.check, look, len(it.check))
    lines += _group("Sure", it.sure, look, SOME)
    lines += _group("New meanings of known words", it.merges, look, len(it.merges))
    lines += _group("Put right in the decks already", it.corrected, look, len(it.corrected))
    lines += _joins(it.joins, look)
    lines += _rules(it.rules, look)
    lines += _skipped(it.skipped, look)
    read = f"{it.file}: {count(it.lines, 'line')}, for the deck {it.deck}"
    return [*lines, *rule(look), *fold(read, look.width), *fold_facts(_sum(it), look)]


def _group(title: str, rows: Sequence[EntryRow], look: Look, most: int) -> Lines:
    if not rows:
        return []
    lines = [Text(f"{title}: {len(rows)}", "key")]
    clear = [_entry(row) for row in islice((row for row in rows if not row.doubt), most)]
    lines += entries(clear, look, _MARGIN)
    for row in rows:
        if row.doubt:
            lines += entries([_entry(row)], look, _MARGIN)
            lines += fold(f"? {row.doubt}", look.width, " " * _MARGIN, "warn")
    return [*lines, *_more(len(rows) - most), *blank(look)]


def _entry(row: EntryRow) -> tuple[str, str, str]:
    return f"{row.line:>5}{INDENT}", row.meaning, row.word


def _joins(rows: Sequence[OtherRow], look: Look) -> Lines:
    """Each equation of sandhi, right or with what it should be."""
    if not rows:
        return []
    lines = [Text(f"Joins, held to the rules: {len(rows)}", "key")]
    for row in rows:
        sign = Text("✗", "bad") if row.reason else Text("✓", "good")
        lines += beside(Text.assemble(f"{row.line:>5} ", sign), row.text, look)
        if row.reason:
            lines += fold(row.reason, look.width, " " * _MARGIN, "warn")
    return [*lines, *blank(look)]


def _rules(rows: Sequence[OtherRow], look: Look) -> Lines:
    if not rows:
        return []
    lines = [Text(f"Rules, not words: {len(rows)}", "key")]
    for row in rows[:SOME]:
        said = f"{row.text} ({row.reason})" if row.reason else row.text
        lines += fold(said, look.width, f"{row.line:>5}{INDENT}")
    return [*lines, *_more(len(rows) - SOME), *blank(look)]


def _skipped(rows: Sequence[OtherRow], look: Look) -> Lines:
    """The lines left out, by reason."""
    if not rows:
        return []
    lines = [Text(f"Left out: {count(len(rows), 'line')}", "key")]
    for reason, number in Counter(row.reason for row in rows).most_common():
        lines += fold(f"{number:>5}{INDENT}{reason}", look.width)
    return [*lines, *blank(look)]


def _more(number: int) -> Lines:
    return [Text(f"{' ' * _MARGIN}… and {number} more", "quiet")] if number > 0 else []


def _sum(it: ImportView) -> tuple[str, ...]:
    return (
        f"{len(it.sure)} sure",
        f"{len(it.check)} to check",
        f"{it.known} known already" if it.known else "",
        f"{len(it.corrected)} put right" if it.corrected else "",
        f"{len(it.merges)} to merge" if it.merges else "",
        count(len(it.rules), "rule"),
        f"{len(it.skipped)} left out",
    )
