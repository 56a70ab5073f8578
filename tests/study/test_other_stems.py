"""A verb that takes another stem: what is said of its regular form, and when it is asked."""

from __future__ import annotations

from itertools import pairwise
from random import Random

import pytest

from shabda.app.rule_cards import RuleItems, load_material, shown_lately
from shabda.app.session import exercise_text
from shabda.sanskrit.forms.cells import VerbCell
from shabda.sanskrit.forms.paradigms import Lakara
from shabda.sanskrit.forms.roots import Root
from shabda.study.cards import Ask
from shabda.study.exercises.drills import rule_card
from shabda.study.exercises.krt_items import judge_of
from shabda.study.exercises.paradigm_items import verb_cell_item
from shabda.study.scheduling.scheduler import CardState
from shipped import BOOK

MATERIAL = load_material((), ())
_FEW = 2
"""Items of a rule that so few words can show in the first weeks: ṣaṭ after a dental."""
TAUGHT = [entry for entry in BOOK.taught if entry in BOOK.rules and entry.terms[0] == "dhātu"]


def root(text: str, gana: int = 1) -> Root:
    return next(known for known in MATERIAL.roots if (known.root, known.gana) == (text, gana))


@pytest.mark.no_cover
@pytest.mark.parametrize(
    ("text", "gana", "lakara", "typed", "remark"),
    [
        ("dfS", 1, Lakara.LAT, "darśati", "7.3.78 puts paśya in the place of dṛś"),
        ("dfS", 1, Lakara.LAN, "adarśat", "7.3.78 puts paśya in the place of dṛś"),
        ("gam", 1, Lakara.VIDHILIN, "gamet", "7.3.77 puts gacch in the place of gam"),
        ("pA", 1, Lakara.LAT, "pāti", "7.3.78 puts piba in the place of pā"),
        ("BU", 1, Lakara.LAT, "nayati", "that is nayati नयति, of nī: lead"),
        ("BU", 1, Lakara.LAN, "anayat", "that is anayat अनयत्, of nī: lead"),
        ("nI", 1, Lakara.LAT, "gacchati", "that is gacchati गच्छति, of gam: go"),
    ],
)
def test_the_regular_form_and_that_of_another_verb_are_named(text, gana, lakara, typed, remark):
    item = verb_cell_item(VerbCell(root(text, gana), lakara), MATERIAL)
    verdict = judge_of(item, BOOK.rules)(typed, {})
    assert remark in verdict.remark
    assert verdict.logged_slips == ()


@pytest.mark.no_cover
@pytest.mark.parametrize("typed", ["mahatau", "darśati", "bhūmati"])
def test_the_letters_of_another_word_are_not_compared(typed):
    item = verb_cell_item(VerbCell(root("vas")), MATERIAL)
    assert judge_of(item, BOOK.rules)(typed, {}).logged_slips == ()


@pytest.mark.no_cover
@pytest.mark.parametrize("entry", TAUGHT, ids=lambda entry: entry.id)
def test_roots_with_another_stem_are_asked_when_the_rule_is_known(entry):
    items = RuleItems(MATERIAL, Random(1))

    def stems(state: CardState | None) -> int:
        exercises = [items.draw(rule_card(entry), state=state, taught=False) for _ in range(25)]
        firsts = [made.derivations[0] for made in exercises]
        starts = [way.steps[0] for way in firsts if way.steps]
        return sum(step.sutra in {"7.3.77", "7.3.78", "7.3.79", "6.1.16"} for step in starts)

    assert stems(None) == stems(CardState(repetitions=1, interval=1, ease=250, due=1)) == 0


def test_a_root_that_was_asked_lately_is_not_asked_again_so_soon():
    card = rule_card(BOOK.entry("guna_final"))
    items = RuleItems(MATERIAL, Random(1), asked={"जि": 1, "भू": 2, "नी": 3})
    known = CardState(repetitions=3, interval=9, ease=250, due=1)
    shown = [items.draw(card, state=known, taught=False).shown[0].devanagari for _ in range(6)]
    assert not {"जि", "भू", "नी"} & set(shown)
    assert len(set(shown)) == 6


def test_what_was_shown_lately_is_read_from_the_log():
    questions = [
        (1, "Write the present, class 1: conquer · जि · जयति", "rule:guna_final/rule"),
        (1, "voiced? · क", "rule:ghosa/rule"),
    ]
    assert shown_lately(questions) == {"जि": 1}
    later = (2, "Write the present, class 1: be · भू · भवति", "rule:guna_final/rule")
    assert shown_lately([later, *questions]) == {"जि": 1, "भू": 2}


@pytest.mark.no_cover
@pytest.mark.parametrize("entry", BOOK.taught, ids=lambda entry: entry.id)
def test_a_rule_asked_day_after_day_shows_what_was_asked_longest_ago(entry):
    card, questions = rule_card(entry), []
    state = CardState(repetitions=0, interval=1, ease=250, due=1)
    for day in range(5):
        items = RuleItems(MATERIAL, Random(day), asked=shown_lately(questions))
        exercise = items.draw(card, state=state, taught=False)
        questions.insert(0, (day, exercise_text(exercise), card.id))
    shown = [text.split(" · ")[-2] for _, text, _ in questions]
    if exercise.ask is Ask.TYPE and len(exercise.shown) == 1 and len(set(shown)) > _FEW:
        assert all(one != other for one, other in pairwise(shown)), shown


def test_a_root_with_a_twin_of_the_other_pada_is_not_said_to_lack_it():
    middle = next(known for known in MATERIAL.roots if known.id == "buD3")
    item = verb_cell_item(VerbCell(middle), MATERIAL)
    assert judge_of(item, BOOK.rules)("bodhati", {}).remark == "that is in the parasmaipada"
