"""English beside a term until it is known, always or never, as the learner wishes."""

from __future__ import annotations

import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.app.grammar_data import rulebook
from shabda.app.rule_cards import RuleItems, load_material
from shabda.app.setting_files import Settings
from shabda.study.exercises.drills import rule_card
from shabda.study.exercises.material import Material
from shabda.study.exercises.term_english import (
    FIRST_DAYS,
    FIRST_SHOWINGS,
    EnglishTerms,
    TermShowings,
)
from shabda.study.exercises.term_words import TERMS, terms_of, with_english, without_english
from shabda.study.scheduling.scheduler import CardState

BOOK = rulebook()
BEGUN = CardState(repetitions=1, interval=6, ease=250, due=1)
PHRASES = st.sampled_from(sorted(TERMS))


@pytest.fixture(scope="module")
def material() -> Material:
    return load_material((), ())


DAYS = st.lists(
    st.tuples(st.integers(1, 5), st.lists(PHRASES, min_size=1, max_size=3)), max_size=60
)


@pytest.mark.no_cover
@given(DAYS)
def test_english_is_shown_until_ten_questions_on_three_days_named_the_term(history) -> None:
    showings = TermShowings(EnglishTerms.FIRST)
    showings.add((day, f"Write the {', '.join(phrases)}: go") for day, phrases in history)
    known = showings.known_terms()
    for term in TERMS.values():
        days = [day for day, phrases in history if term in {TERMS[phrase] for phrase in phrases}]
        assert (term in known) is (len(days) >= FIRST_SHOWINGS and len({*days}) >= FIRST_DAYS)


@pytest.mark.no_cover
@given(st.lists(PHRASES, min_size=1, max_size=4), st.sets(st.sampled_from(sorted(TERMS.values()))))
def test_only_the_english_of_the_terms_is_left_out(phrases, terms) -> None:
    text = "Write the {}: go (quickly)"
    worded = [TERMS[phrase] if TERMS[phrase] in terms else phrase for phrase in phrases]
    left = without_english(text.format(", ".join(phrases)), terms)
    assert left == text.format(", ".join(worded))
    assert without_english(left, terms) == left
    assert terms_of(left) == {TERMS[phrase] for phrase in phrases}


def test_a_setting_has_a_value_for_each_wish() -> None:
    setting = Settings.__dataclass_fields__["terms"]
    assert setting.metadata["known"] == tuple(EnglishTerms)
    assert setting.default == EnglishTerms.FIRST


@pytest.mark.cover_only("sas_cho", "yu_ana")
@pytest.mark.parametrize("entry", BOOK.taught, ids=lambda entry: entry.id)
def test_no_question_has_a_term_without_its_english_until_it_is_known(entry, material) -> None:
    """`material.rng` aside, the same items are drawn under both wishes."""
    for seed in range(3):
        always, never = (
            RuleItems(material, Random(seed), TermShowings(wish)).draw(
                rule_card(entry), state=BEGUN, taught=False
            )
            for wish in (EnglishTerms.ALWAYS, EnglishTerms.NEVER)
        )
        bare = re.sub("|".join(map(re.escape, TERMS)), "", always.question)
        assert not terms_of(bare.replace(always.meaning, ""))
        assert not any(phrase in never.question for phrase in TERMS)
        assert never.accepted == always.accepted
        assert terms_of(never.question) == terms_of(always.question)


@pytest.mark.parametrize(
    ("state", "english"),
    [(None, True), (CardState(0, 1, 230, 1), True), (CardState(2, 6, 250, 9), False)],
    ids=["new", "missed", "known"],
)
def test_the_english_of_a_known_term_comes_back_with_a_rule_that_is_not_known(
    material, state, english
) -> None:
    showings = TermShowings(EnglishTerms.FIRST)
    showings.add((day, "Write the present (laṭ)") for day in (1, 2, 3) for _ in range(4))
    card = rule_card(BOOK.entry("guna_final"))
    asked = RuleItems(material, Random(1), showings).draw(card, state=state, taught=False)
    assert ("present (laṭ)" in asked.question) is english


def test_a_remark_of_a_verdict_leaves_the_english_out_too(material) -> None:
    """A noun in -ti is typed for a gerundive; the remark names what was typed."""
    remarks = {}
    for wish in (EnglishTerms.ALWAYS, EnglishTerms.NEVER):
        items = RuleItems(material, Random(1), TermShowings(wish))
        exercise = items.draw(rule_card(BOOK.entry("yat")), state=BEGUN, taught=False)
        remarks[wish] = exercise.judged(f"{exercise.shown[0].iast}ti", {}).remark
        assert exercise.reading("bhavati", {}) == "Bavati"
    assert remarks[EnglishTerms.ALWAYS] == "that is the action noun in -ti (ktin)"
    assert remarks[EnglishTerms.NEVER] == "that is the ktin"


@pytest.mark.parametrize(
    ("label", "said"),
    [
        ("laṭ, third person singular", "present (laṭ), third person singular"),
        ("kṛt suffix kta, prathamā dual", "past participle (kta), nominative (prathamā) dual"),
        ("kṛt suffix śatṛ, future, prathamā", "future participle (śatṛ), nominative (prathamā)"),
        ("kṛt suffix tavya", "gerundive in -tavya"),
        ("class 1, san", "class 1, desiderative (san)"),
        ("satya: indeclinable", "satya: indeclinable"),
    ],
)
def test_a_label_gets_the_english_of_its_terms(label: str, said: str) -> None:
    assert with_english(label) == said


@given(st.lists(PHRASES, max_size=4).map(", ".join))
def test_english_is_added_once(text: str) -> None:
    assert with_english(text) == text
    alone = without_english(text, TERMS.values())
    assert with_english(with_english(alone)) == with_english(alone)
