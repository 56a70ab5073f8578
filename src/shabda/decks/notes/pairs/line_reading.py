"""What one line of notes gave."""

from __future__ import annotations

from shabda.decks.notes.words.model import Confidence, FormExample, LineKind, NoteEntry
from shabda.lazy_dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class LineReading:
    """The kind of a line, with its words and examples, or the reason it was left out."""

    kind: LineKind
    entries: tuple[NoteEntry, ...] = ()
    examples: tuple[FormExample, ...] = ()
    reason: str = ""
    lone: bool = False


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
