"""A learner's plain notes: every line read, nothing changed.

`read_file` or `decode` gives the text, `read_notes` a `Harvest` of it, and `plan` says what
of that is new to the decks (`index_known_words`).
"""

from shabda.decks.notes.decode import decode, read_file
from shabda.decks.notes.merging import KnownWord, Plan, PlanItem, Status, index_known_words, plan
from shabda.decks.notes.model import (
    Confidence,
    FormExample,
    GrammarLine,
    Harvest,
    LineKind,
    NoteEntry,
    Skipped,
)
from shabda.decks.notes.reader import read_notes

__all__ = [
    "Confidence",
    "FormExample",
    "GrammarLine",
    "Harvest",
    "KnownWord",
    "LineKind",
    "NoteEntry",
    "Plan",
    "PlanItem",
    "Skipped",
    "Status",
    "decode",
    "index_known_words",
    "plan",
    "read_file",
    "read_notes",
]
