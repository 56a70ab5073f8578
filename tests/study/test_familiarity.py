"""What drills ask of a learner who has just begun: regular words and the forms met first."""

from random import Random

import pytest

from shabda.app.rule_cards import load_material
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms.cells import NounCell, VerbCell
from shabda.sanskrit.forms.declension_class import is_single
from shabda.sanskrit.forms.paradigms import Lakara, Purusha, Vacana
from shabda.sanskrit.grammar.drill_spec import DrillKind
from shabda.study.exercises.drills import rule_card, rule_exercise
from shabda.study.exercises.familiarity import Familiarity, familiarity_of
from shabda.study.exercises.lessons import lesson
from shabda.study.exercises.paradigm_items import noun_item, verb_item
from shabda.study.scheduling.scheduler import KNOWN_DAYS, CardState
from shipped import BOOK

MATERIAL = load_material((), ())

SEEDS = range(25)
CASES = [drill for drill in BOOK.drills if drill.kind is DrillKind.DECLENSION]
PRESENTS = [
    drill
    for drill in BOOK.drills
    if drill.kind is DrillKind.CELL and drill.tables == (drill.lakara,) and not drill.roots
    and drill.lakara in (Lakara.LOT, Lakara.LAN, Lakara.VIDHILIN, Lakara.LRT)
]  # fmt: skip


def items(make, drill, familiarity):
    material = replace(MATERIAL, familiarity=familiarity)
    return [make(drill, material, Random(seed)) for seed in SEEDS]


@pytest.mark.parametrize("drill", CASES, ids=lambda drill: drill.id)
def test_a_case_is_first_asked_of_regular_nouns_in_a_in_the_singular(drill):
    for item in items(noun_item, drill, Familiarity.NEW):
        assert isinstance(item.cell, NounCell)
        assert item.cell.vacana is Vacana.EKA
        assert item.shown[-1] in "aA"
        assert not is_single(item.cell.noun.stem, item.cell.noun.linga)


VERB_RULES = [rule for rule in BOOK.rules if rule.topic == "guna" and rule.terms[0] == "dhātu"]


@pytest.mark.no_cover
@pytest.mark.parametrize("rule", VERB_RULES, ids=lambda rule: rule.id)
def test_a_new_rule_of_verbs_is_asked_with_common_roots(rule):
    """A rare root of the learner's decks waits too: kṣi, sru, riṣ."""
    rare = tuple(root for root in MATERIAL.roots if root not in MATERIAL.common_roots[:120])
    material = replace(MATERIAL, familiarity=Familiarity.NEW, own_roots=rare)
    common = {root.root for root in MATERIAL.common_roots[:100]}
    for seed in SEEDS:
        exercise = rule_exercise(rule_card(rule), material, Random(seed), foils=False)
        assert exercise.shown[0].slp1 in common


@pytest.mark.no_cover
def test_pronouns_and_consonant_stems_are_asked_when_the_case_is_known():
    finals = {
        familiarity: {
            item.shown[-1] for drill in CASES for item in items(noun_item, drill, familiarity)
        }
        for familiarity in Familiarity
    }
    assert finals[Familiarity.NEW] == {*"aA"}
    assert finals[Familiarity.LEARNING] > {*"aAiu"}
    assert finals[Familiarity.LEARNING] <= {*"aAiIuU"}
    assert finals[Familiarity.KNOWN] > {*"ndt"}


@pytest.mark.no_cover
@pytest.mark.parametrize("drill", PRESENTS, ids=lambda drill: drill.id)
def test_a_lakara_is_first_asked_in_the_third_singular_of_roots_like_bhu(drill):
    for item in items(verb_item, drill, Familiarity.NEW):
        assert isinstance(item.cell, VerbCell)
        assert (item.cell.purusha, item.cell.vacana) == (Purusha.PRATHAMA, Vacana.EKA)
        assert item.cell.root.gana in (1, 4, 6)
    for item in items(verb_item, drill, Familiarity.LEARNING):
        assert item.cell.root.gana in (1, 4, 6)
    assert {item.cell.root.gana for item in items(verb_item, drill, Familiarity.KNOWN)} > {1}


@pytest.mark.no_cover
@pytest.mark.parametrize("drill", CASES, ids=lambda drill: drill.id)
def test_the_lesson_of_a_case_shows_two_rows_of_forms_without_the_answer(drill):
    card = rule_card(drill)
    for seed in SEEDS:
        for familiarity in Familiarity:
            exercise = rule_exercise(card, replace(MATERIAL, familiarity=familiarity), Random(seed))
            rows = lesson(card, BOOK, exercise).examples
            assert len(rows) == 2
            forms = {form.strip() for row in rows for form in row.partition("→")[2].split(",")}
            assert forms.isdisjoint(text.devanagari for text in exercise.accepted)


@pytest.mark.no_cover
def test_the_first_row_ends_like_the_word_that_is_asked():
    card = rule_card(BOOK.entry("trtiya"))
    finals = set()
    for seed in range(100):
        exercise = rule_exercise(
            card, replace(MATERIAL, familiarity=Familiarity.LEARNING), Random(seed)
        )
        stem = lesson(card, BOOK, exercise).examples[0].partition(" →")[0]
        if exercise.shown[0].slp1[-1] != "a":
            finals.add((exercise.shown[0].slp1[-1], stem))
    assert {("A", "सेना"), ("u", "गुरु")} <= finals
    assert not {stem for final, stem in finals if final == "A"} - {"सेना"}


def test_a_rule_is_known_from_an_interval_of_six_days():
    assert familiarity_of(None) is Familiarity.NEW
    assert familiarity_of(CardState(2, KNOWN_DAYS - 1, 250, 20_000)) is Familiarity.LEARNING
    assert familiarity_of(CardState(2, KNOWN_DAYS, 250, 20_000)) is Familiarity.KNOWN
