"""Every card of the rule file draws items, and every question settles its answer."""

from collections import Counter
from itertools import product
from random import Random

import pytest

from shabda.decks.words import load_decks
from shabda.errors import NothingToDrawError
from shabda.sanskrit.forms.cells import VerbCell, noun_table, ruled
from shabda.sanskrit.forms.declension import has_gender
from shabda.sanskrit.forms.paradigms import Lakara, Linga, Purusha, Vacana, Vibhakti
from shabda.sanskrit.forms.stems import nouns
from shabda.sanskrit.forms.vidyut import tinanta
from shabda.sanskrit.grammar.drill_spec import Drill, DrillKind
from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.sanskrit.rules.rule import Rule
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.study.cards import Ask
from shabda.study.exercises.drills import (
    FOIL_EVERY,
    draw,
    rule_card,
    rule_cards,
    rule_exercise,
    topic_cards,
)
from shabda.study.exercises.material import Material
from shabda.study.exercises.paradigm_items import verb_cell_item
from shabda.study.statistics.mastery import masteries
from shipped import BOOK, DATA, ROOTS

pytestmark = pytest.mark.no_cover
WORDS = [word for deck in load_decks([DATA / "vocab.yaml"]) for word in deck.words]
MATERIAL = Material.of(BOOK, ROOTS, WORDS)
TABLES = (Lakara.LOT, Lakara.LAN, Lakara.VIDHILIN, Lakara.LRT)
RULES = [rule for rule in BOOK.rules if rule.topic]


def drill(kind, **axis):
    return Drill("d", "1.1.1", "name", "t", "gloss", kind, **axis)


@pytest.mark.parametrize("card", rule_cards(BOOK), ids=lambda card: card.note)
def test_every_card_can_be_asked_again_and_again(card):
    rng = Random(7)
    for _ in range(12):
        it = rule_exercise(card, MATERIAL, rng)
        assert it.card == card
        assert it.shown or it.spoken
        assert it.accepted
        assert len(set(it.accepted)) == len(it.accepted)
        assert it.ask is not Ask.CHOOSE or set(it.accepted) < set(it.choices)
        if it.ask is Ask.TYPE:
            first, *others = (it.judged(form.devanagari, {}) for form in it.accepted)
            assert (first.grade, first.again) == (4, "")
            assert all(other.grade == 4 or other.again for other in others)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.sutra}-{rule.id}")
def test_most_items_of_a_rule_use_it(rule):
    rng = Random(3)
    items = [draw(rule, MATERIAL, rng) for _ in range(40)]
    used = sum(any(derivation.used(rule.id) for derivation in item.derivations) for item in items)
    assert used >= 25


def test_one_item_in_five_is_a_foil_unless_foils_are_refused():
    rule = next(rule for rule in RULES if rule.id == "guna_final")

    def uses(item) -> bool:
        return any(derivation.used(rule.id) for derivation in item.derivations)

    for seed in range(30):
        foil = Random(seed).randrange(FOIL_EVERY) == 0
        assert uses(draw(rule, MATERIAL, Random(seed))) is not foil
        assert uses(draw(rule, MATERIAL, Random(seed), foils=False))


def test_the_core_topics_exist_and_have_rules():
    topics = {row.topic: row for row in masteries(BOOK, {}, 739_000)}
    for topic in (
        "guna", "ayadi", "an", "natva", "jastva", "dirgha", "guna-sandhi", "vrddhi", "yan",
        "visarga", "anusvara", "scutva", "split", "lat", "lot", "lan", "vidhilin", "lrt",
        "vibhakti", "pada",
    ):  # fmt: skip
        assert topics[topic].rules >= 1
    assert topics["vibhakti"].rules == len(Vibhakti)


def test_a_new_drill_needs_an_entry_and_no_code():
    lun = Drill("lun", "3.2.110", "लुङ्", "lun", "The aorist.", DrillKind.CELL, lakara=Lakara.LUN)
    book = RuleBook(BOOK.rules, BOOK.topics, drills=(lun,))
    it = rule_exercise(rule_card(lun), Material(book, ROOTS), Random(1))
    assert it.question.startswith("Write the aorist (luṅ), ")
    assert it.judged(it.accepted[0].iast, {}).grade == 4


def test_the_learner_s_own_words_are_drawn_first():
    assert {"BU", "gE", "smf", "ji"} <= {root.id for root in MATERIAL.own_roots}
    assert {"BrAtf", "pitf", "kartf", "kiNkara"} <= {noun.stem for noun in MATERIAL.nouns}
    own, rng = {root.root for root in MATERIAL.own_roots}, Random(5)
    (card,) = topic_cards(BOOK, "lot")
    shown = Counter(rule_exercise(card, MATERIAL, rng).shown[0].slp1 in own for _ in range(200))
    assert shown[True] > 130
    assert shown[False] > 10


def test_without_own_words_the_shipped_ones_are_drawn():
    bare = Material(BOOK, ROOTS)
    for card in (*topic_cards(BOOK, "vibhakti"), *topic_cards(BOOK, "lat")):
        assert rule_exercise(card, bare, Random(2)).accepted


@pytest.mark.parametrize("topic", ["lot", "vibhakti", "natva"])
def test_without_any_material_a_drill_says_so(topic):
    book = RuleBook(BOOK.rules, BOOK.topics, drills=BOOK.drills)
    rules = [entry for entry in book.of_topic(topic) if not isinstance(entry, Rule)]
    for entry in rules:
        with pytest.raises(NothingToDrawError, match=entry.name):
            rule_exercise(rule_card(entry), Material(book, ()), Random(1))


def questions():
    """Every question the table drills can put: text, root shown, forms accepted."""
    cells = product([root for root in ROOTS if ruled(root)], TABLES, Purusha, Vacana)
    for place, (root, lakara, purusha, vacana) in enumerate(cells):
        if root in MATERIAL.own_roots or place % 9 == place // 9 % 9:
            cell = VerbCell(root, lakara, purusha, vacana)
            yield cell, verb_cell_item(cell, MATERIAL)


@pytest.fixture(scope="module")
def asked():
    return list(questions())


@pytest.mark.no_cover
def test_every_question_of_a_table_has_an_answer(asked):
    assert len(asked) > 2500
    refused = {cell.root.root for cell, item in asked if item is None}
    assert len(refused) <= 12
    for cell, item in asked:
        if item is not None:
            assert item.derivations, cell.label


def test_every_form_that_fits_a_question_is_accepted(asked):
    """Whatever roots share the words of a question share its answers."""
    answers = {}
    for _, item in asked:
        if item is not None:
            forms = {derivation.form for derivation in item.derivations}
            assert answers.setdefault((item.question, item.shown), forms) == forms


def test_homonyms_of_one_class_answer_together_and_the_pada_tells_others_apart():
    dhr = [root for root in ROOTS if root.root == "Df" and root.gana == 1]
    asked = [verb_cell_item(VerbCell(root, Lakara.LOT), MATERIAL) for root in dhr]
    assert {item.question.partition(":")[0] for item in asked if item} == {
        "Write the imperative (loṭ), third person singular, "
        "active or middle endings (one form is enough), class 1",
        "Write the imperative (loṭ), third person singular, ātmanepada (middle endings), class 1",
    }


def test_a_question_names_no_pada_where_the_grammar_changes_it():
    mr = next(root for root in ROOTS if root.root == "mf")
    item = verb_cell_item(VerbCell(mr, Lakara.LRT), MATERIAL)
    assert item is not None
    assert (
        item.question
        == f"Write the future (lṛṭ), third person singular, class {mr.gana}: {mr.meaning}"
    )
    assert [derivation.form for derivation in item.derivations] == ["marizyati"]


def test_a_case_drill_asks_for_its_case_and_accepts_what_the_grammar_has():
    rng = Random(11)
    for entry in BOOK.of_topic("vibhakti"):
        seen = set()
        for _ in range(30):
            it = rule_exercise(rule_card(entry), MATERIAL, rng)
            seen.add(it.shown[0].slp1)
            assert f"({entry.vibhakti.label})" in it.question
            noun = next(
                noun
                for noun in (*MATERIAL.nouns, *BOOK.nouns)
                if noun.stem == it.shown[0].slp1
                and (f", {noun.linga.label}" in it.question) == has_gender(noun.stem)
            )
            cell = next(
                cell
                for cell in noun_table(noun)
                if f"({cell.vibhakti.label}) {cell.vacana.label}" in it.question
            )
            assert [form.slp1 for form in it.accepted] == [d.form for d in cell.derivations()]
        assert len(seen) > 10


def test_the_vocatives_of_the_notes_are_among_the_items():
    (card,) = [card for card in topic_cards(BOOK, "vibhakti") if "sambodhana" in card.id]
    rng = Random(1)
    seen = {
        form.devanagari for _ in range(900) for form in rule_exercise(card, MATERIAL, rng).accepted
    }
    assert {"भ्रातः", "पितः", "कर्तः"} <= seen


def test_a_pronoun_in_the_learner_s_deck_is_not_called_to():
    own = Material(BOOK, ROOTS, nouns=nouns("tad", "mfn", "that"))
    (entry,) = [entry for entry in BOOK.of_topic("vibhakti") if entry.id == "sambodhana"]
    for seed in range(20):
        assert rule_exercise(rule_card(entry), own, Random(seed)).accepted


def test_a_stem_and_ending_are_joined_only_where_the_grammar_has_the_form():
    rng = Random(4)
    for id in ("natva", "natva_across", "satva"):
        rule = BOOK.entry(id)
        for _ in range(40):
            item = draw(rule, MATERIAL, rng)
            if item.terms[1].text == "ina":
                assert item.terms[0].text[-1] == "a"


@pytest.mark.parametrize("topic", ["guna-sandhi", "dirgha", "yan", "vrddhi", "jastva", "scutva"])
def test_words_that_no_text_puts_side_by_side_are_not_joined(topic):
    """A stem in a short vowel (गज) is joined into a compound, never to a verb (ईक्षते)."""
    pools, rng = BOOK.pools, Random(8)
    own = {noun.stem for noun in MATERIAL.nouns if noun.stem[-1] in "aiuf"}
    words = set(pools["pada"]) - set(pools["samāsa"])
    stems = (set(pools["samāsa"]) | own) - set(pools["pada"])
    for entry in BOOK.of_topic(topic):
        written = {tuple(term.text for term in example.terms) for example in entry.examples}
        for _ in range(30):
            first, second = (term.text for term in draw(entry, MATERIAL, rng).terms[:2])
            if (first, second) not in written:
                assert not (first in stems and second in words)
                assert not (first in words and second in stems)


def test_which_rule_has_one_right_choice_that_took_part():
    (card,) = topic_cards(BOOK, "pada")
    rng = Random(9)
    for _ in range(60):
        it = rule_exercise(card, MATERIAL, rng)
        used = {step.sutra for step in it.derivations[0].steps}
        numbers = [choice.iast for choice in it.choices]
        assert len(numbers) == len(set(numbers)) == 4
        assert [number for number in numbers if number in used] == [it.accepted[0].iast]


def test_a_drilled_future_equals_the_whole_grammar():
    gam = next(root for root in ROOTS if root.root == "gam")
    item = verb_cell_item(VerbCell(gam, Lakara.LRT, Purusha.UTTAMA, Vacana.BAHU), MATERIAL)
    assert item is not None
    whole = tinanta(gam, Lakara.LRT, Purusha.UTTAMA, Vacana.BAHU)
    assert {derivation.form for derivation in item.derivations} == {each.form for each in whole}
    assert equivalence_key(item.derivations[0].form) == "gamizyAmaH"
    assert Linga.PUM.label == "masculine"
