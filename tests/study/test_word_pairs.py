"""Pairs to join are words that texts put together, and the table of them is made as it says."""

from __future__ import annotations

import gzip
import runpy
from pathlib import Path
from random import Random

import pytest

from shabda.app.grammar_data import rulebook
from shabda.app.rule_cards import load_material
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.rules.terms import COMPOUND, term
from shabda.sanskrit.sandhi.joining import join_pair
from shabda.sanskrit.text.script import iast, to_slp1
from shabda.study.exercises.drills import draw, rule_card, rule_exercise
from shabda.study.exercises.familiarity import Familiarity
from shabda.study.exercises.join_items import joined_item
from shabda.study.exercises.material import Material
from shabda.study.exercises.word_glosses import meanings_of

pytestmark = pytest.mark.no_cover

ROOT = Path(__file__).parents[2]
MAKER = runpy.run_path(str(ROOT / "docs" / "make_word_pairs.py"))
BOOK = rulebook()
RULES = [rule for rule in BOOK.rules if rule.topic and rule.terms[:2] == ("pada", "pada")]
LINES = """\
# a comment
book\tchapter\trank\ttext\tanalysis
X\t1\t1\trāmaśca sītā cāgatau / (1.1)\trāma|n.s.m.+ca|indecl. sītā|n.s.f. ca|indecl.+āgam|PPP
X\t1\t1\tsītaiva rāmo 'tra // (1.2)\tsītā|n.s.f.+eva|indecl. rāma|n.s.m. atra|indecl.
X\t1\t1\ttato rāmo nadīm eti / (1.3)\ttatas|indecl. rāma|n.s.m. nadī|ac.s.f. i|3._sg._Ind._Pr.
X\t1\t1\tbāla āgataḥ / (1.4)\tmahā|comp.+bāla|n.s.m. āgam|PPP
X\t1\t1\trāmaśca / (1.5)\trāma|n.s.m.+ca|indecl.
X\t1\t1\trāma. (1.6)\trāma|n.s.m.+ca|indecl.
"""


@pytest.fixture(scope="module")
def material() -> Material:
    return load_material((), ())


@pytest.mark.no_cover
@pytest.mark.parametrize("familiarity", Familiarity)
def test_a_drill_of_sandhi_joins_words_that_texts_join(familiarity, material: Material) -> None:
    """Or the words of its examples: none is put together by its sounds alone."""
    drawn = replace(material, familiarity=familiarity)
    attested = {*material.compounds, *material.word_pairs}
    for rule in RULES:
        listed = {tuple(term.text for term in each.terms) for each in rule.examples}
        seeds = 80 if familiarity is Familiarity.KNOWN else 40
        items = [draw(rule, drawn, Random(seed)) for seed in range(seeds)]
        pairs = {tuple(term.text for term in item.terms) for item in items}
        assert pairs <= attested | listed, rule.id


def test_the_meanings_of_a_compound_stand_below_it(material: Material) -> None:
    """Always until the rule is known, then where they are known."""
    for familiarity in Familiarity:
        drawn = replace(material, familiarity=familiarity)
        items = [draw(BOOK.entry("guna_sandhi"), drawn, Random(seed)) for seed in range(60)]
        compounds = [item for item in items if "samāsa" in item.terms[0].tags]
        explained = [item for item in compounds if item.about]
        share = 0.6 if familiarity is Familiarity.KNOWN else 0.99
        assert len(explained) > share * len(compounds) > 0, familiarity
        assert all(item.question.endswith(f" compound: {item.about}") for item in explained)


@pytest.mark.parametrize("rule", ["upasarga_natva", "upasarga_satva", "suvinirdur"])
def test_the_meaning_of_a_word_with_a_prefix_is_shown(rule, material: Material) -> None:
    """The parts of praṇāma do not show that it is a bow."""
    items = [joined_item(example.terms, material) for example in BOOK.entry(rule).examples]
    prefixed = [item for item in items if "upasarga" in item.terms[0].tags]
    assert prefixed
    assert all(item.about for item in prefixed)


@pytest.mark.parametrize("rule", ["satva", "natva", "natva_across"])
def test_the_meaning_of_a_stem_before_an_ending_is_shown(rule, material: Material) -> None:
    items = [draw(BOOK.entry(rule), material, Random(seed)) for seed in range(200)]
    unknown = {item.shown for item in items if not item.about}
    assert {item.terms[1].text for item in items if item.shown in unknown} <= {"ana"}


@pytest.mark.parametrize("familiarity", Familiarity)
def test_a_split_is_of_words_that_texts_have_side_by_side(familiarity, material: Material) -> None:
    attested = {*material.compounds, *material.word_pairs}
    card, drawn = rule_card(BOOK.entry("split")), replace(material, familiarity=familiarity)
    items = [rule_exercise(card, drawn, Random(seed)) for seed in range(60)]
    pairs = {tuple(item.accepted[0].slp1.split(" + ")) for item in items}
    assert pairs <= attested


@pytest.mark.no_cover
def test_a_question_says_in_brackets_what_the_words_do_not_show(material: Material) -> None:
    rules = [*RULES[::3], BOOK.entry("r_again"), BOOK.entry("pragrhya_o")]
    asked = {draw(rule, material, Random(seed)).question for rule in rules for seed in range(20)}
    tasks = {question.partition(":")[0] for question in asked}
    assert tasks == {
        "Join them",
        "Join them into one compound",
        "Join them (the first is a dual)",
        "Join them (the first is a particle)",
        "Join them (the first is a prefix)",
        "Join them (the first has ḥ made from r)",
        "Join them into one compound (the first has ḥ made from r)",
    }


def test_every_step_changes_its_words_unless_its_rule_keeps_them(material: Material) -> None:
    """tad + mukha: the d is voiced already, so no 8.2.39 stands before 8.4.45."""
    keeping = {rule.id for rule in BOOK.rules if rule.operation == "keep"}
    for pair in (*material.word_pairs, *material.compounds):
        steps = [step for way in join_pair(*pair, BOOK) for step in way.steps]
        assert {step.rule for step in steps if step.before == step.after} <= keeping, pair


def test_a_suffix_is_no_member_of_a_compound(material: Material) -> None:
    """जगन्मय is made with the suffix maya, so its न् must come (8.4.45, vārttika)."""
    with_maya = [pair for pair in material.compounds if pair[1] == "maya"]
    assert with_maya
    for first, last in with_maya:
        terms = (term(first, "pada", frozenset({COMPOUND})), term(last, "pada"))
        assert joined_item(terms, material).question.startswith("Join stem and ending"), first
    assert not {"tva", "tA"} & {member for pair in material.compounds for member in pair}


def test_words_of_the_decks_come_first_where_texts_have_enough_of_them(material) -> None:
    own = Material(material.book, material.roots, ("ca", "iti"), word_pairs=material.word_pairs)
    items = [draw(BOOK.entry("yan"), own, Random(seed), foils=False) for seed in range(40)]
    assert sum("iti" in {term.text for term in item.terms} for item in items) < 40


def test_the_table_has_pairs_of_two_words_that_a_rule_joins(material) -> None:
    assert len(material.word_pairs) > 500
    assert len(set(material.word_pairs)) == len(material.word_pairs)
    joining = {rule.id for rule in RULES}
    for first, second in material.word_pairs:
        assert first != second
        assert to_slp1(iast(first)) == first
        used = {step.rule for way in join_pair(first, second, BOOK) for step in way.steps}
        assert used & joining, (first, second)


def test_the_table_is_made_from_the_words_of_lines_before_sandhi(tmp_path) -> None:
    source = tmp_path / "lines.tsv.gz"
    with gzip.open(source, "wt", encoding="utf-8") as file:
        file.write(LINES)
    counts = MAKER["pair_counts"](str(source))
    found = {(iast(first), iast(second)): count for (first, second), count in counts.items()}
    assert found == {
        ("rāmaḥ", "ca"): 2, ("ca", "sītā"): 1, ("sītā", "ca"): 1, ("sītā", "eva"): 1,
        ("rāmaḥ", "atra"): 1,
        ("rāmaḥ", "nadīm"): 1, ("nadīm", "eti"): 1,
    }  # fmt: skip


def test_no_word_takes_too_many_of_the_pairs_of_a_rule() -> None:
    pairs = {("na", f"{second}sti"): 9 for second in ("a", "ka", "ga")}
    many = {(f"{letter}a", "eva"): 5 for letter in "kgcjtdpb"}
    chosen = [pair for pair, _ in MAKER["chosen"](MAKER["Counter"](pairs | many))]
    assert sum(second == "eva" for _, second in chosen) == MAKER["MOST_OF_A_WORD"]
    assert ("na", "asti") in chosen


def test_the_last_member_of_a_compound_has_the_meaning_that_it_has_there() -> None:
    known = {"salila": "water", "Adi": "beginning", "aSva": "horse", "sat": "existing"}
    known |= {"uttara": "upper", "dakziRa": "right"}

    def about(first: str, second: str) -> str:
        terms = (term(first, "pada", frozenset({"samāsa"})), term(second, "pada"))
        return meanings_of(terms, known)

    assert about("salila", "Adi") == "water + and so on"
    assert about("sat", "aSva") == "good + horse"
    assert about("dakziRa", "uttara") == "south + north"
