"""What of an exercise can be heard, before its answer and after it."""

import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.app.grammar_data import roots, rulebook
from shabda.sanskrit.text.script import Sanskrit, spell
from shabda.study.cards import Ask, Card, CardKind, Exercise
from shabda.study.exercises.drills import reviewed_cards, rule_exercise
from shabda.study.exercises.material import Material
from shabda.study.exercises.spoken_sanskrit import spoken_answer, spoken_question

BOOK = rulebook()
MATERIAL = Material.of(BOOK, roots(), ())
CARDS = reviewed_cards(BOOK)


def exercise(shown: tuple[Sanskrit, ...], accepted: tuple[Sanskrit, ...]) -> Exercise:
    card = Card("word:x", CardKind.PRODUCE, "vocab")
    return Exercise(card, Ask.TYPE, "?", shown=shown, accepted=accepted)


@pytest.mark.parametrize(
    ("shown", "accepted", "before", "after"),
    [
        (("suta",), ("suta",), "suta", "suta"),
        ((), ("suta", "putra"), "", "suta"),
        (("BU",), ("Bavati",), "BU", "Bavati"),
        (("nara + indra",), ("narendra",), "nara, indra", "narendra"),
        (("narendra",), ("nara + indra",), "narendra", "nara, indra"),
    ],
)
def test_a_question_and_its_answer_are_heard(shown, accepted, before, after) -> None:
    made = exercise(tuple(map(spell, shown)), tuple(map(spell, accepted)))
    assert (spoken_question(made), spoken_answer(made)) == (before, after)


def test_english_beside_sanskrit_is_not_heard() -> None:
    cell = Sanskrit("rAma", "राम चतुर्थी बहुवचनम्", "rāma dative plural")
    row = Sanskrit("", "(1) · रामौ", "nominative: (1) · rāmau")
    made = exercise((spell("rAmeByaH"), row), (cell,))
    assert (spoken_question(made), spoken_answer(made)) == ("rAmeByaH", "rAmeByaH")
    sutra = exercise((spell("nara + indra"),), (Sanskrit("", "आद्गुणः", "6.1.87"),))
    assert spoken_answer(sutra) == "nara, indra"


@given(card=st.sampled_from(CARDS), seed=st.integers(0, 10_000))
def test_what_a_drill_shows_can_be_heard_and_does_not_give_its_answer_away(card, seed) -> None:
    made = rule_exercise(card, MATERIAL, Random(seed))
    before, after = spoken_question(made), spoken_answer(made)
    assert re.fullmatch(r"[A-Za-z'~,. ]+", after), (card.id, after)
    seen = {part for text in made.shown for part in re.split(r"[^A-Za-z'~.]+", text.slp1)}
    assert set(filter(None, re.split("[, ]+", before))) <= seen
