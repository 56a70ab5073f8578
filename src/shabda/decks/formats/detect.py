"""Chooses the reader for a learner's text."""

from __future__ import annotations

from shabda.decks.formats.anki_text import is_anki_text, read_anki_text
from shabda.decks.formats.flashcards import (
    is_hashcards,
    is_obsidian,
    read_hashcards,
    read_obsidian,
)
from shabda.decks.formats.own_tables import is_own_table, read_own_table
from shabda.decks.formats.xml_cards import is_xml_cards, read_xml_cards
from shabda.decks.notes.model import Harvest
from shabda.decks.notes.reader import read_notes
from shabda.progress import Progress, no_progress

_READERS = (
    (is_own_table, read_own_table),
    (is_anki_text, read_anki_text),
    (is_xml_cards, read_xml_cards),
    (is_obsidian, read_obsidian),
    (is_hashcards, read_hashcards),
)


def read_learner_text(text: str, file: str, progress: Progress = no_progress) -> Harvest:
    """Detect the format of a text and read it; as free notes when it has no other format."""
    for fits, read in _READERS:
        if fits(text):
            return read(text, file)
    return read_notes(text, file, progress)
