"""A few words on a term of grammar, below a question, until the learner has met it often."""

from __future__ import annotations

from random import Random

import pytest

from shabda.app.grammar_data import glossary_terms, rulebook
from shabda.app.rule_cards import RuleItems, load_material, term_notes, term_showings
from shabda.study.cards import Ask, TermNote
from shabda.study.exercises.drills import rule_card, rule_cards
from shabda.study.exercises.lessons import gives_answer
from shabda.study.exercises.term_english import FIRST_DAYS, FIRST_SHOWINGS, EnglishTerms
from shabda.study.exercises.term_notes import gives_away, named_notes
from shabda.terminal.card_screens import term_lines
from shabda.terminal.layout import RenderOptions, cells

BOOK = rulebook()
ROOT, SUFFIX, WEAK = (TermNote(term, "…") for term in ("root", "suffix", "weak suffix"))
NARROWEST = 60


@pytest.fixture(scope="module")
def material():
    return load_material((), ())


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("Before a suffix the root rises.", (SUFFIX, ROOT)),
        ("Roots take a weak suffix; other suffixes too.", (ROOT, WEAK, SUFFIX)),
        ("Root: a verb without endings.", ()),
        ("It is uprooted.", ()),
    ],
)
def test_a_text_names_terms_in_its_order(text, named):
    assert named_notes(text, (ROOT, SUFFIX, WEAK)) == named


def test_a_note_is_one_line_in_the_narrowest_window():
    for note in term_notes():
        assert cells(f"  {note.term}: {note.meaning}") <= NARROWEST, note
        assert named_notes(f"The {note.term} is here.", term_notes()) == (note,)


def test_each_term_has_one_entry_in_the_glossary():
    names = [term.name for term in glossary_terms()]
    assert len(names) == len(set(names))


def drawn(material, entry, seed, showings):
    return RuleItems(material, Random(seed), showings).draw(
        rule_card(entry), state=None, taught=True
    )


def test_the_first_lesson_explains_its_terms(material):
    showings = term_showings((), BOOK, EnglishTerms.FIRST)
    exercise = drawn(material, BOOK.entry("guna_final"), 2, showings)
    said = [line.plain for line in term_lines(exercise.lesson.gloss, exercise, RenderOptions())]
    assert [line.split(":")[0].strip() for line in said] == ["suffix", "root", "stem", "guṇa"]


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("a before the ending: bhav-a-ti", True),
        ("active endings: gaccha-ti", False),
        ("bhavati", True),
        ("sambhavati", False),
    ],
)
def test_a_form_in_parts_gives_an_answer_away(material, text, given):
    showings = term_showings((), BOOK, EnglishTerms.NEVER)
    draws = (drawn(material, BOOK.entry("guna_final"), seed, showings) for seed in range(40))
    of_bhu = next(it for it in draws if it.shown[0].slp1 == "BU")
    assert gives_away(text, of_bhu) == given


@pytest.mark.no_cover
def test_no_note_gives_an_answer_away(material):
    showings = term_showings((), BOOK, EnglishTerms.ALWAYS)
    for card in rule_cards(BOOK):
        for seed in range(4):
            items = RuleItems(material, Random(seed), showings)
            exercise = items.draw(card, state=None, taught=True)
            if exercise.ask is Ask.TYPE:
                assert not any(gives_away(note.meaning, exercise) for note in exercise.notes)
                assert not gives_answer(exercise.lesson, exercise)


def test_a_term_is_explained_until_ten_lessons_and_questions_on_three_days_named_it(material):
    asked = [(day % FIRST_DAYS, "Write the present", "rule:guna_final/rule")
             for day in range(FIRST_SHOWINGS)]  # fmt: skip
    for history, known in ((asked[1:], False), (asked, True)):
        showings = term_showings(history, BOOK, EnglishTerms.FIRST)
        terms = {note.term for note in drawn(material, BOOK.entry("guna_final"), 1, showings).notes}
        assert ("root" not in terms) is known


def test_a_learner_who_wants_no_english_gets_no_notes(material):
    showings = term_showings((), BOOK, EnglishTerms.NEVER)
    assert drawn(material, BOOK.entry("guna_final"), 1, showings).notes == ()


def test_what_an_example_of_an_answer_names_has_no_note() -> None:
    notes = (TermNote("dative", "to whom: devāya"), TermNote("case", "x"))
    question = "Which word, case and number? (as: rāma dative plural)"
    assert [note.term for note in named_notes(question, notes)] == ["case"]
