"""A learner's plain notes: every line read, nothing changed.

`read_notes` takes text and gives a `Harvest`; `plan` says what of it is new to a deck.
"""

from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.values import (
    Confidence,
    Entry,
    Example,
    Harvest,
    Kind,
    Rule,
    Skipped,
)

__all__ = ["Confidence", "Entry", "Example", "Harvest", "Kind", "Rule", "Skipped", "read_notes"]
