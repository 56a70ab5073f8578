"""What one line of notes gave."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from shabda.decks.notes.words.harvest_values import field_values
from shabda.decks.notes.words.model import Confidence, FormExample, LineKind, NoteEntry
from shabda.lazy_dataclasses import dataclass, replace
from shabda.progress import Progress, no_progress, tracked
from shabda.second_process import has_second_process, run_in_parallel

_Item = TypeVar("_Item")
_WORK = 10
"""How much longer it takes to read a line than to work on one value of those worth a fork."""


@dataclass(frozen=True, slots=True)
class LineReading:
    """The kind of a line, with its words and examples, or the reason it was left out."""

    kind: LineKind
    entries: tuple[NoteEntry, ...] = ()
    examples: tuple[FormExample, ...] = ()
    reason: str = ""
    lone: bool = False


def read_each(
    read: Callable[[_Item], LineReading],
    items: Sequence[_Item],
    progress: Progress = no_progress,
) -> list[LineReading]:
    """Read lines or rows each by itself, the second half of many in a second process."""
    size = _WORK * len(items)
    half = len(items) // 2 if has_second_process(size) else len(items)
    ours = tracked(items[:half], "reading lines", half, progress)
    later, earlier = run_in_parallel(
        lambda: [_packed(read(item)) for item in items[half:]], lambda: [*map(read, ours)], size
    )
    return [*earlier, *(_unpacked(*values) for values in later)]


def _packed(line: LineReading) -> tuple[Any, ...]:
    entries, examples = ([*map(field_values, values)] for values in (line.entries, line.examples))
    return line.kind.value, entries, examples, line.reason, line.lone


def _unpacked(
    kind: str, entries: Sequence[Any], examples: Sequence[Any], reason: str, lone: bool
) -> LineReading:
    words = tuple(NoteEntry(*values) for values in entries)
    forms = tuple(FormExample(*values) for values in examples)
    return LineReading(LineKind(kind), words, forms, reason, lone)


def skipped(reason: str) -> LineReading:
    """A line that is left out."""
    return LineReading(LineKind.SKIPPED, reason=reason)


def of_entries(entries: tuple[NoteEntry, ...], otherwise: str) -> LineReading:
    """A line with words, or one left out for a reason when it has none."""
    if not entries:
        return skipped(otherwise)
    sure = all(entry.confidence is Confidence.SURE for entry in entries)
    return LineReading(LineKind.SURE if sure else LineKind.CHECK, entries)


def doubted(line: LineReading, reason: str) -> LineReading:
    """The same line with a reason to check each word that was sure."""
    if not line.entries:
        return line
    entries = tuple(
        entry.doubted(reason) if entry.confidence is Confidence.SURE else entry
        for entry in line.entries
    )
    return replace(line, kind=LineKind.CHECK, entries=entries)
