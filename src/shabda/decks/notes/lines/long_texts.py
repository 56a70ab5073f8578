"""Leaves out words with a text that is longer than a deck may have."""

from __future__ import annotations

from collections.abc import Sequence

from shabda.decks.notes.pairs.line_reading import LineReading, skipped
from shabda.decks.notes.words.model import NoteEntry, Skipped
from shabda.lazy_dataclasses import replace
from shabda.study.text_lengths import SHORT, length_fault

_IN_WORDS = {"word": "the word", "glosses": "a meaning", "note": "the note", "tags": "a tag"}


def with_short_texts(
    lines: Sequence[LineReading], raw: Sequence[str]
) -> tuple[list[LineReading], list[Skipped]]:
    """The lines without words that have a text longer than a deck may have, and these words.

    A line that has no other word is skipped.
    """
    kept, too_long = list(lines), []
    for at, line in enumerate(lines):
        if not any(map(_may_be_long, line.entries)):
            continue
        faults = {entry: fault for entry in line.entries if (fault := _length_fault(entry))}
        if not faults:
            continue
        entries = tuple(entry for entry in line.entries if entry not in faults)
        if entries:
            kept[at] = replace(line, entries=entries)
            too_long += [Skipped(at + 1, raw[at].strip(), fault) for fault in faults.values()]
        else:
            kept[at] = skipped(next(iter(faults.values())))
    return kept, too_long


def _may_be_long(entry: NoteEntry) -> bool:
    """A quick first look: whether an entry has enough letters for a text that is too long."""
    texts = (entry.word, entry.note, *entry.glosses, *entry.tags)
    return sum(map(len, texts)) > SHORT


def _length_fault(entry: NoteEntry) -> str:
    fields = {"word": entry.word, "glosses": entry.glosses, "note": entry.note, "tags": entry.tags}
    faults = ((name, length_fault(name, texts)) for name, texts in fields.items())
    return next((fault.replace(repr(name), _IN_WORDS[name]) for name, fault in faults if fault), "")
