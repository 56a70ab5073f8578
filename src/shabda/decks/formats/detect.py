"""Chooses the reader for a learner's text."""

from __future__ import annotations

from functools import partial

from shabda.decks.formats.anki_text import is_anki_text, read_anki_text
from shabda.decks.formats.flashcards import (
    is_hashcards,
    is_obsidian,
    read_hashcards,
    read_obsidian,
)
from shabda.decks.formats.html_page import is_html
from shabda.decks.formats.json_cards import is_json, read_json
from shabda.decks.formats.org_cards import is_org_cards, read_org_cards
from shabda.decks.formats.own_tables import is_own_table, read_own_table
from shabda.decks.formats.page_scripts import read_page
from shabda.decks.formats.program_data import is_program_data, read_program_data
from shabda.decks.formats.resource_strings import is_resource_strings, read_resource_strings
from shabda.decks.formats.xml_cards import is_xml_cards, read_xml_cards
from shabda.decks.formats.xml_records import is_xml_records, read_xml_records
from shabda.decks.formats.yaml_cards import is_yaml, read_yaml
from shabda.decks.notes.lines.forms_behind import with_forms_noted
from shabda.decks.notes.lines.meaning_evidence import with_meaning_evidence
from shabda.decks.notes.lines.roman_evidence import with_roman_evidence
from shabda.decks.notes.lines.vocabulary_evidence import with_vocabulary_evidence
from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.weighing import Preparation
from shabda.decks.notes.words.known_meanings import NOTHING_KNOWN, KnownMeanings
from shabda.decks.notes.words.language_evidence import doubted_language
from shabda.decks.notes.words.model import Harvest
from shabda.progress import Progress, no_progress

_READERS = (
    (is_json, read_json),
    (is_anki_text, read_anki_text),
    (is_xml_cards, read_xml_cards),
    (is_obsidian, read_obsidian),
    (is_hashcards, read_hashcards),
    (is_org_cards, read_org_cards),
    (is_resource_strings, read_resource_strings),
    (is_xml_records, read_xml_records),
    (is_html, read_page),
    (is_program_data, read_program_data),
)


def read_learner_text(
    text: str,
    file: str,
    progress: Progress = no_progress,
    known: KnownMeanings | None = None,
    preparation: Preparation | None = None,
) -> Harvest:
    """Detect the format of a text and read it; as free notes when it has no other format.

    With what is `known`, words are doubted whose file has no evidence that they are Sanskrit words
    with their meanings; `preparation` is what can be done with free notes meanwhile.
    """
    if is_own_table(text):
        return read_own_table(text, file)
    readers = (read for fits, read in _READERS if fits(text))
    read = read_yaml if is_yaml(text, file) else next(readers, None)
    weigh = partial(with_evidence, known=known) if known else _as_read
    if read is None:
        return read_notes(text, file, progress, known or NOTHING_KNOWN, weigh, preparation)
    return weigh(read_page(text, file, progress) if read is read_page else read(text, file))


def _as_read(content: Harvest) -> Harvest:
    return content


def with_evidence(content: Harvest, known: KnownMeanings) -> Harvest:
    """Doubt the words of a file that has no evidence for them."""
    settled = with_roman_evidence(with_forms_noted(content), known.stems)
    weighed = with_meaning_evidence(doubted_language(settled, known.stems), known)
    return with_vocabulary_evidence(weighed, known)
