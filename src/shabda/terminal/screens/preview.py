"""What an import found, before anything is written."""

from collections import Counter
from collections.abc import Sequence
from itertools import islice

from rich.text import Text

from shabda.errors import one_line
from shabda.figures import count, named_decks
from shabda.lazy_dataclasses import dataclass
from shabda.terminal.entry_table import entry_rows
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    blank,
    fold_facts,
    in_two_columns,
    rule,
    wrap,
)

SOME = 12
"""Rows shown of a group that needs no check; the rest is counted."""
_MARGIN = 7
_NAMED = 5
"""Most lines that are named for one reason; of more only the number is given."""
_LONGEST = 400
"""Characters shown of a line left out."""


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry found: its `line`, the `word` in Devanagari, what it means, and any doubt."""

    line: int
    word: str
    meaning: str
    doubt: str = ""


@dataclass(frozen=True, slots=True)
class OtherRow:
    """A line without an entry: its text, and the rule it states or the reason it was left out."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class ImportView:
    """Everything an import found; each of its `lines` is in one of the groups.

    `known` are entries that the decks hold already, `merges` are words of the decks
    for which the notes have a new gloss, `corrected` those the decks have put right. A join
    has a reason only where it is wrong. `repeats` counts the places where an entry occurs again.
    `unit` is what the file is counted in: lines, or notes.
    """

    file: str
    decks: tuple[str, ...]
    lines: int
    unit: str = "line"
    sure: Sequence[EntryRow] = ()
    check: tuple[EntryRow, ...] = ()
    merges: tuple[EntryRow, ...] = ()
    corrected: tuple[EntryRow, ...] = ()
    joins: tuple[OtherRow, ...] = ()
    rules: tuple[OtherRow, ...] = ()
    skipped: tuple[OtherRow, ...] = ()
    known: tuple[EntryRow, ...] = ()
    repeats: int = 0


def import_preview(view: ImportView, options: RenderOptions) -> Lines:
    """Show the doubtful entries, then some of the rest, then a count of all lines."""
    lines = _group("To check", view.check, options, len(view.check))
    lines += _group("Sure", view.sure, options, SOME)
    lines += _group("New meanings of known words", view.merges, options, len(view.merges))
    lines += _group("Already corrected in your decks", view.corrected, options, len(view.corrected))
    lines += _known(view.known, options)
    lines += _joins(view.joins, options)
    lines += _rules(view.rules, options)
    lines += _skipped(view, options)
    read = f"{one_line(view.file)}: {count(view.lines, view.unit)}, for {named_decks(view.decks)}"
    return [*lines, *rule(options), *wrap(read, options.width), *fold_facts(_sum(view), options)]


def _group(title: str, rows: Sequence[EntryRow], options: RenderOptions, most: int) -> Lines:
    if not rows:
        return []
    lines = [Text(f"{title}: {len(rows)}", "key")]
    clear = [_entry(row) for row in islice((row for row in rows if not row.doubt), most)]
    lines += entry_rows(clear, options, _MARGIN)
    for row in rows[:most]:  # a sure word has no doubt, so that not all need be looked at
        if row.doubt:
            lines += entry_rows([_entry(row)], options, _MARGIN)
            lines += wrap(f"? {row.doubt}", options.width, " " * _MARGIN, "warn")
    return [*lines, *_more(len(rows) - most), *blank(options)]


def _known(rows: Sequence[EntryRow], options: RenderOptions) -> Lines:
    """Name the words that the decks have already, without their meanings."""
    if not rows:
        return []
    words = ", ".join(row.word for row in rows[:SOME])
    lines = [
        Text(f"In your decks already: {len(rows)}", "key"),
        *wrap(words, options.width, INDENT),
    ]
    return [*lines, *_more(len(rows) - SOME), *blank(options)]


def _entry(row: EntryRow) -> tuple[str, str, str]:
    return f"{row.line:>5}{INDENT}", row.meaning, row.word


def _joins(rows: Sequence[OtherRow], options: RenderOptions) -> Lines:
    """Each equation of sandhi, right or corrected."""
    if not rows:
        return []
    lines = [Text(f"Sandhi, checked against the rules: {len(rows)}", "key")]
    for row in rows:
        sign = Text("✗", "bad") if row.reason else Text("✓", "good")
        lines += in_two_columns(Text.assemble(f"{row.line:>5} ", sign), row.text, options)
        if row.reason:
            lines += wrap(row.reason, options.width, " " * _MARGIN, "warn")
    return [*lines, *blank(options)]


def _rules(rows: Sequence[OtherRow], options: RenderOptions) -> Lines:
    if not rows:
        return []
    lines = [Text(f"Rules, not words: {len(rows)}", "key")]
    for row in rows[:SOME]:
        text = f"{row.text} ({row.reason})" if row.reason else row.text
        lines += wrap(text, options.width, f"{row.line:>5}{INDENT}")
    return [*lines, *_more(len(rows) - SOME), *blank(options)]


def _skipped(view: ImportView, options: RenderOptions) -> Lines:
    """The lines left out, by reason."""
    if not (rows := view.skipped):
        return []
    lines = [Text(f"Left out: {count(len(rows), view.unit)}", "key")]
    for reason, number in Counter(row.reason for row in rows).most_common():
        line = f"{number:>5}{INDENT}{reason}{_places(view, reason)}"
        lines += wrap(line, options.width)
    return [*lines, *blank(options)]


def _places(view: ImportView, reason: str) -> str:
    """The lines left out for a reason, where they say something and are few."""
    places = [row.line for row in view.skipped if row.reason == reason and row.text.strip()]
    if not 0 < len(places) <= _NAMED:
        return ""
    return f" ({view.unit}{'s' * (len(places) > 1)} {', '.join(map(str, places))})"


def words_to_write(rows: Sequence[EntryRow], options: RenderOptions) -> Lines:
    """Every word that an import would write."""
    return entry_rows([_entry(row) for row in rows], options, _MARGIN)


def left_out(view: ImportView, options: RenderOptions) -> Lines:
    """Every known word, and every line left out with its reason; blank ones are only counted."""
    lines: Lines = []
    if len(view.known) > SOME:
        lines = [Text(f"In your decks already, {view.unit} by {view.unit}", "key")]
        lines += [
            *entry_rows([_entry(row) for row in view.known], options, _MARGIN),
            *blank(options),
        ]
    rows = [row for row in view.skipped if row.text]
    if not rows:
        return lines
    lines.append(Text(f"Left out, {view.unit} by {view.unit}", "key"))
    for row in rows:
        line = f"{row.reason}: {row.text[:_LONGEST]}"
        lines += wrap(line, options.width, f"{row.line:>5}{INDENT}")
    return [*lines, *blank(options)]


def _more(number: int) -> Lines:
    return [Text(f"{' ' * _MARGIN}… and {number} more", "quiet")] if number > 0 else []


def _sum(view: ImportView) -> tuple[str, ...]:
    return (
        f"{len(view.sure)} sure",
        f"{len(view.check)} to check",
        f"{len(view.known)} in your decks" if view.known else "",
        f"{len(view.corrected)} corrected" if view.corrected else "",
        f"{len(view.merges)} to merge" if view.merges else "",
        count(len(view.joins), "join") if view.joins else "",
        count(len(view.rules), "rule") if view.rules else "",
        f"{view.repeats} repeated" if view.repeats else "",
        f"{len(view.skipped)} left out",
    )
