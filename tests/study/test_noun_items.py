"""Every answer of every drill of nouns, against the second decliner of the tests."""

from collections.abc import Iterator
from functools import cache

import pytest

from shabda.sanskrit.forms.cells import NounCell, noun_table
from shabda.sanskrit.forms.declension import declines
from shabda.sanskrit.forms.paradigms import Linga, Vacana, Vibhakti
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.grammar.drill_spec import DrillKind, Subject
from shabda.sanskrit.text.equivalence import without_voiced_ends
from shabda.study.exercises.material import Material, nouns_of
from shabda.study.exercises.paradigm_items import noun_cell_item, second_feminine
from shabda.study.exercises.recognition import forms_in
from shipped import BOOK, ROOTS, decks
from textbook.decline import table

pytestmark = pytest.mark.no_cover

MARKS = dict(zip(Linga, "mfn", strict=True))
MATERIAL = Material(BOOK, ROOTS)
CASES = [drill for drill in BOOK.drills if drill.kind is DrillKind.DECLENSION]
FORMS = [drill for drill in BOOK.drills if drill.of is Subject.NOUN]
"""Drills that show a form or a table of a noun: to recognise, with blanks, spoken."""


@cache
def textbook_tables() -> dict[Noun, dict[tuple[Vibhakti, Vacana], frozenset[str]]]:
    """The table of each noun that a drill can draw, where the textbook part has it."""
    words = (word for deck in decks() for word in deck.words)
    drawn = dict.fromkeys(noun for word in words for noun in nouns_of(word))
    tables = {}
    for noun in drawn:
        rows = table(noun.stem, MARKS[noun.linga]) if declines(noun.stem, noun.linga) else None
        if rows is not None:
            tables[noun] = {
                (vibhakti, vacana): rows[row][column]
                for row, vibhakti in enumerate(Vibhakti)
                for column, vacana in enumerate(Vacana)
                if row < len(rows)
            }
    return tables


def cells(vibhakti: Vibhakti | None = None) -> Iterator[tuple[NounCell, frozenset[str]]]:
    for noun, right in textbook_tables().items():
        for cell in noun_table(noun):
            if vibhakti in (None, cell.vibhakti):
                yield cell, right[cell.vibhakti, cell.vacana]


def test_the_drills_of_nouns_are_those_that_are_compared():
    kinds = {DrillKind.RECOGNISE, DrillKind.GRID, DrillKind.DICTATION}
    assert {drill.kind for drill in FORMS} == kinds
    assert {drill.vibhakti for drill in CASES} == {*Vibhakti}
    assert len(textbook_tables()) > 900


@pytest.mark.parametrize("drill", CASES, ids=lambda drill: drill.id)
def test_the_answers_of_a_case_are_those_of_the_textbook(drill):
    wrong = []
    for cell, right in cells(drill.vibhakti):
        item = noun_cell_item(cell)
        answers = {*without_voiced_ends(derivation.form for derivation in item.derivations)}
        if answers != right | of_second_feminine(cell):
            wrong.append((item.question, item.shown, answers, right))
    assert wrong == []


def of_second_feminine(cell: NounCell) -> frozenset[str]:
    """The textbook's forms of bahvī, where they are right beside those of bahu."""
    stem = next((made.start[0] for made in second_feminine(cell)), "")
    if not stem:
        return frozenset()
    rows = table(f"{stem[:-1]}vI", "f")
    return rows[[*Vibhakti].index(cell.vibhakti)][[*Vacana].index(cell.vacana)]


def test_a_form_to_recognise_is_in_the_cells_of_the_textbook_and_in_no_other():
    wrong = []
    for cell, right in cells():
        if forms_in(cell, MATERIAL) != right:
            wrong.append((cell.noun.stem, cell.vibhakti, cell.vacana, right))
    assert wrong == []
