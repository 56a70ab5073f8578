"""The first item of a rule applies the rule, with common words, and its lesson keeps the answer."""

import re
from random import Random

import pytest

from shabda.app.grammar_data import rulebook
from shabda.app.rule_cards import RuleItems, load_material
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.rules.rule import Rule
from shabda.sanskrit.text.script import devanagari
from shabda.study.cards import Ask, Exercise
from shabda.study.exercises.drills import rule_card, rule_exercise, topic_cards
from shabda.study.exercises.familiarity import Familiarity
from shabda.study.exercises.join_items import joins
from shabda.study.exercises.material import Material
from shabda.study.scheduling.scheduler import CardState

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
    for seed in range(max(60, 9 * len(cards))):
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


def test_the_first_item_shows_its_rule_alone_where_one_can(material: Material) -> None:
    cards = {"jastva", "satva", "scutva", "savarna_dirgha", "namut", "anunasika", "cartva"}
    shown = 0
    for rule in (rule for rule in BOOK.rules if rule.id in cards):
        known = {rule.id, *BOOK.required_for(rule.id)}
        for seed in range(10):
            exercise = first(rule.id, material, seed)
            steps = exercise.derivations[0].steps
            changing = {step.rule for step in steps if step.before != step.after}
            assert rule.id in changing, exercise.shown
            assert changing <= known, exercise.shown
            shown += 1
    assert shown == 10 * len(cards)


@pytest.mark.parametrize("drill", ["karmani", "nic", "san", "yang", "adadi"])
def test_the_first_item_of_a_drill_of_verbs_is_the_present(drill: str, material: Material) -> None:
    for seed in range(10):
        assert "present (laṭ)" in first(drill, material, seed).question


def test_the_first_items_of_split_and_which_rule_need_the_first_rules(material: Material) -> None:
    for drill in ("split", "which_rule"):
        known = BOOK.required_for(drill)
        for seed in range(10):
            exercise = first(drill, material, seed)
            used = {step.rule for way in exercise.derivations for step in way.steps}
            assert used & known, exercise.shown


@pytest.mark.parametrize(
    "drill", ["karmani", "karmani_lun", "karmani_sanac", "yat", "tavya", "lyap", "ktva", "tumun",
              "kta", "satr", "nic", "san", "yang"],
)  # fmt: skip
def test_the_first_item_of_a_drill_of_forms_uses_its_rule(drill: str, material: Material) -> None:
    sutra = BOOK.entry(drill).sutra
    for seed in range(30):
        exercise = first(drill, material, seed)
        assert any(step.sutra == sutra for step in exercise.derivations[0].steps), exercise.shown


@pytest.mark.parametrize("drill", ["karmani", "karmani_sanac", "yat", "tavya", "kta", "bhave"])
def test_the_first_item_of_a_drill_of_forms_is_of_a_regular_root(drill, material) -> None:
    for seed in range(30):
        exercise = first(drill, material, seed)
        root, form = exercise.shown[0].slp1, exercise.accepted[0].slp1
        assert form[0] == root[0], (root, form)
        assert root not in {"grah", "praC", "SI"}


def first(entry: str, material: Material, seed: int) -> Exercise:
    """The first item of an entry of the rule book."""
    card = rule_card(BOOK.entry(entry))
    return RuleItems(material, Random(seed)).draw(card, state=None, taught=False)


def test_the_roots_of_a_lesson_are_not_asked_next(material: Material) -> None:
    for seed in range(10):
        items, card = RuleItems(material, Random(seed)), rule_card(BOOK.entry("guna_final"))
        taught = items.draw(card, state=None, taught=False).lesson
        assert taught is not None
        roots = {example.partition(" + ")[0] for example in taught.examples}
        asked = items.draw(card, state=CardState(1, 1, 250, 9), taught=False)
        assert asked.shown[0].devanagari not in roots


def test_a_lesson_calls_the_first_number_a_rule(material: Material) -> None:
    for entry in BOOK.taught:
        exercise = first(entry.id, material, 1)
        assert exercise.lesson is not None
        number = re.search(r"(\w+) ?\(?\d\.\d\.\d", exercise.lesson.gloss)
        assert number is None or number[1] in ("rule", "rules"), exercise.lesson.gloss


@pytest.mark.parametrize("rule", ["guna_final", "guna_upadha", "ayadi"])
def test_a_rule_repeated_in_a_session_asks_other_roots(rule: str) -> None:
    material = load_material((), ())
    items = RuleItems(material, Random(5))
    card = rule_card(material.book.entry(rule))
    drawn = [items.draw(card, state=None, taught=True).shown[0].iast for _ in range(5)]
    assert len(set(drawn)) == 5


@pytest.mark.parametrize("seed", range(12))
def test_a_past_participle_has_one_form_until_the_drill_is_known(
    seed: int, material: Material
) -> None:
    material = replace(material, familiarity=Familiarity.LEARNING)
    exercise = rule_exercise(rule_card(BOOK.entry("kta")), material, Random(seed))
    assert len(exercise.accepted) == 1


def test_an_example_calls_its_terms_by_english_names() -> None:
    first = BOOK.entry("upasarga_natva")
    assert isinstance(first, Rule)
    assert "(prefix)" in first.examples[0].in_english
    for rule in BOOK.rules:
        for example in rule.examples:
            assert "(upasarga)" not in example.in_english
            assert "samāsa" not in example.in_english


def test_the_lesson_of_a_case_says_that_its_forms_are_of_three_numbers(material: Material) -> None:
    items = RuleItems(material, Random(1))
    card = rule_card(BOOK.entry("trtiya"))
    taught = items.draw(card, state=None, taught=False).lesson
    assert taught is not None
    assert taught.gloss.endswith("The three forms below are for one, for two and for more.")
