"""Every drill of the shipped book, drawn many times: right, answerable, fresh."""

from collections import Counter
from dataclasses import replace
from functools import cache
from random import Random

import pytest

from shabda.errors import NothingToDrawError, UnknownNameError
from shabda.sanskrit.grammar.drill_spec import DrillKind
from shabda.sanskrit.grammar.rulebook import Classification, RuleEntry
from shabda.sanskrit.rules.rule import Rule
from shabda.sanskrit.text.script import IAST, read_scheme
from shabda.study.cards import Ask, Card, CardKind, Exercise
from shabda.study.exercises.drills import rule_card, rule_cards, rule_exercise, topic_cards
from shabda.study.exercises.lessons import lesson
from shabda.study.exercises.material import Material
from shipped import BOOK, ROOTS, vocab

pytestmark = pytest.mark.no_cover

DECK = vocab()
MATERIAL = Material.of(BOOK, ROOTS, DECK.words)
ENTRIES = [entry for entry in BOOK.entries if entry.topic]
NOTES = ["guna", "ayadi", "an", "natva", "jastva", "dirgha", "guna-sandhi"]
"""The topics that the notes teach."""
RULES = [entry for entry in ENTRIES if isinstance(entry, Rule)]
JUDGED_APART = (
    DrillKind.SPLIT, DrillKind.RECOGNISE, DrillKind.GRID, DrillKind.PARTS, DrillKind.DICTATION,
)  # fmt: skip
"""Drills whose answer is not one form that was derived."""
DRAWS = {DrillKind.SPLIT: 15}
"""How often a drill is drawn where each item takes its time; any other, 40 times."""


@cache
def drawn(entry_id: str) -> tuple[Exercise, ...]:
    entry = BOOK.entry(entry_id)
    times = DRAWS.get(getattr(entry, "kind", None), 40)
    return tuple(rule_exercise(rule_card(entry), MATERIAL, Random(seed)) for seed in range(times))


def named(entry: RuleEntry) -> str:
    return entry.id


def uses(exercise: Exercise, rule: Rule) -> bool:
    return any(derivation.used(rule.id) for derivation in exercise.derivations)


@pytest.mark.parametrize("entry", ENTRIES, ids=named)
def test_every_right_answer_has_its_derivation_and_every_derivation_chains(entry) -> None:
    for it in drawn(entry.id):
        if it.ask is Ask.TYPE and getattr(entry, "kind", None) not in JUDGED_APART:
            forms = [derivation.form for derivation in it.derivations]
            assert [form.slp1 for form in it.accepted] == forms
        for derivation in it.derivations:
            texts = derivation.start
            for step in derivation.steps:
                assert step.before == texts
                assert step.sutra
                assert step.gloss or not step.rule
                texts = step.after
            assert "".join(texts).replace(" ", "") == derivation.form.replace(" ", "")


def test_rules_that_can_be_silent_are_asked_silent_too() -> None:
    silent = [rule.id for rule in RULES if not all(uses(it, rule) for it in drawn(rule.id))]
    assert {"guna_final", "guna_upadha", "ayadi", "adeca", "natva", "jastva"} <= set(silent)
    for rule in RULES:
        foils = [it for it in drawn(rule.id) if not uses(it, rule)]
        assert all(" " not in foil.accepted[0].slp1 for foil in foils), "a foil joins something"
    assert len(silent) > len(RULES) / 2


def test_a_question_settles_its_answer_across_all_drills() -> None:
    """Two items that read alike are answered alike, whichever card asks them."""
    answers: dict[object, set[object]] = {}
    for entry in ENTRIES:
        for it in drawn(entry.id):
            if it.ask is Ask.TYPE:
                forms = frozenset(form.slp1 for form in it.accepted)
                answers.setdefault((it.question, it.shown, it.spoken), set()).add(forms)
    assert {asked: forms for asked, forms in answers.items() if len(forms) > 1} == {}


@pytest.mark.parametrize("entry", ENTRIES, ids=named)
def test_the_same_seed_draws_the_same_item(entry) -> None:
    for seed in range(2):
        again = rule_exercise(rule_card(entry), MATERIAL, Random(seed))
        assert again == drawn(entry.id)[seed]


@pytest.mark.parametrize("topic", NOTES)
def test_a_topic_of_the_notes_is_never_learnt_by_heart(topic) -> None:
    entries = BOOK.of_topic(topic)
    assert max(len({it.shown for it in drawn(entry.id)}) for entry in entries) > 15


@pytest.mark.parametrize("entry", ENTRIES, ids=named)
def test_a_right_answer_is_judged_right_in_any_script(entry) -> None:
    for it in drawn(entry.id)[:5]:
        for form in it.accepted if it.ask is Ask.TYPE else ():
            verdict = it.judged(form.devanagari, {})
            assert verdict.grade == 4 or verdict.again  # a form without the rule is right too
            if read_scheme(form.iast, IAST) == form.slp1:  # IAST writes तद्हृष्टम् and तधृष्टम् alike
                assert it.judged(form.iast, {}).grade == verdict.grade
        assert it.ask is not Ask.TYPE or it.judged("", {}).grade == 0


@pytest.mark.parametrize("topic", NOTES)
def test_an_item_of_the_notes_is_not_answered_by_copying_it(topic) -> None:
    for rule in BOOK.of_topic(topic):
        for it in drawn(rule.id)[:12]:
            if uses(it, rule):
                assert it.judged(it.shown[0].devanagari, {}).grade < 4, it.shown


@pytest.mark.parametrize(
    "entry", [each for each in ENTRIES if isinstance(each, Classification)], ids=named
)
def test_every_answer_of_a_classification_comes_up(entry) -> None:
    right = Counter(it.accepted[0].iast for it in drawn(entry.id))
    assert set(right) == set(entry.answers)
    for it in drawn(entry.id):
        assert it.ask is Ask.CHOOSE
        assert [choice.iast for choice in it.choices] == list(entry.answers)
        assert it.accepted[0] in it.choices
        assert it.shown[0].slp1 in entry.answers[it.accepted[0].iast]


def test_drills_go_without_a_deck_and_refuse_without_rules_to_draw_from() -> None:
    bare = Material.of(BOOK, MATERIAL.roots, ())
    assert rule_exercise(rule_card(BOOK.entry("savarna_dirgha")), bare, Random(1)).accepted
    with pytest.raises(NothingToDrawError, match=r"no word of your decks fits 7\.3\.84 "):
        rule_exercise(rule_card(BOOK.entry("guna_final")), replace(bare, roots=()), Random(1))
    with pytest.raises(UnknownNameError, match="did you mean guna_final"):
        rule_exercise(Card("rule:guna_finla", CardKind.RULE, "rules"), MATERIAL, Random(1))


def test_every_topic_has_a_card_and_every_card_a_lesson() -> None:
    for topic in BOOK.topics:
        assert topic_cards(BOOK, topic.id)
    cards = rule_cards(BOOK)
    assert len(set(cards)) == len(cards) == len(ENTRIES)
    for card in cards:
        told = lesson(card, BOOK, rule_exercise(card, MATERIAL, Random(1)))
        assert told.gloss
        if isinstance(BOOK.entry(card.note.removeprefix("rule:")), Rule):
            assert told.examples


def test_an_unknown_topic_is_named_with_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="did you mean natva"):
        topic_cards(BOOK, "natwa")
