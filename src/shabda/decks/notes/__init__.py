"""A learner's plain notes: every line read, nothing changed.

`read_file` or `decode` gives the text, `read_notes` a `Harvest` of it, and `plan` says what
of that is new to the decks (`known_words`).
"""

from shabda.decks.notes.decode import decode, read_file
from shabda.decks.notes.merging import Item, Known, Plan, Status, known_words, plan
from shabda.decks.notes.model import (
    Confidence,
    Entry,
    Example,
    Harvest,
    Kind,
    Rule,
    Skipped,
)
from shabda.decks.notes.reader import read_notes

__all__ = [
    "Confidence",
    "Entry",
    "Example",
    "Harvest",
    "Item",
    "Kind",
    "Known",
    "Plan",
    "Rule",
    "Skipped",
    "Status",
    "decode",
    "known_words",
    "plan",
    "read_file",
    "read_notes",
]
