"""The first item of a rule applies the rule, with common words, and its lesson keeps the answer."""

import re
from random import Random

import pytest

from shabda.app.grammar_data import rulebook
from shabda.app.rule_cards import RuleItems, load_material
from shabda.sanskrit.rules.rule import Rule
from shabda.sanskrit.text.script import devanagari
from shabda.study.cards import Ask, Exercise
from shabda.study.exercises.drills import topic_cards
from shabda.study.exercises.join_items import joins
from shabda.study.exercises.material import Material

pytestmark = pytest.mark.no_cover

SEEDS = range(200)
BOOK = rulebook()


@pytest.fixture(scope="module")
def material() -> Material:
    return load_material((), ())


def words(text: str) -> set[str]:
    return set(re.findall(r"[\w\u0900-\u097f]+", text))


@pytest.mark.parametrize("topic", [topic.id for topic in BOOK.topics])
def test_no_lesson_holds_the_answer_of_its_item(topic: str, material: Material) -> None:
    cards = topic_cards(BOOK, topic)
    for seed in SEEDS:
        card = cards[seed % len(cards)]
        exercise = RuleItems(material, Random(seed)).draw(card, state=None, taught=False)
        assert exercise.lesson is not None
        entry = BOOK.entry(card.note.removeprefix("rule:"))
        if isinstance(entry, Rule):
            assert any(way.used(entry.id) for way in exercise.derivations), (card, exercise.shown)
        if exercise.ask is Ask.TYPE:
            assert not held(exercise), (card, exercise.accepted, exercise.lesson)


def held(exercise: Exercise) -> list[str]:
    assert exercise.lesson is not None
    text = " ".join((exercise.lesson.gloss, *exercise.lesson.examples))
    forms = [form for it in exercise.accepted for form in (it.devanagari, it.iast)]
    return [form for form in forms if form in words(text) or (" " in form and form in text)]


def test_no_pair_joins_a_word_with_itself(material: Material) -> None:
    for rule in (rule for rule in BOOK.rules if rule.topic and rule.terms[0] == "pada"):
        examples = {tuple(term.text for term in example.terms) for example in rule.examples}
        for item, _ in zip(joins(rule, material, Random(1)), range(60), strict=False):
            pair = tuple(term.text for term in item.terms)
            assert pair[0] != pair[1] or pair in examples, devanagari(" ".join(pair))


def test_drills_of_roots_use_the_commonest(material: Material) -> None:
    common = [root.root for root in material.common_roots]
    assert {"BU", "nI", "smf", "gam", "vad", "ji", "dfS"} <= set(common[:80])
    assert not {"vfk", "SfD"} & set(common)
    card = topic_cards(BOOK, "guna")[0]
    shown = [
        RuleItems(material, Random(seed)).draw(card, state=None, taught=False).shown
        for seed in SEEDS
    ]
    assert all(it[0].slp1 in common for it in shown)
