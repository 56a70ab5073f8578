"""What a session was worth."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.study.cards import Ask, Card, CardKind, Exercise
from shabda.study.log import EventKind
from shabda.study.scheduling.scheduler import LEECH_LAPSES, CardState
from shabda.study.session import Session
from shabda.study.session_mode import SessionMode
from shabda.study.summary import summarise
from strategies import FIRST_DAY, grades

CARDS = tuple(Card(f"word:{name}", CardKind.PRODUCE, "mine") for name in "abc")
EXERCISES = {card: Exercise(card, Ask.TYPE, f"In Sanskrit: {card.note}") for card in CARDS}


def session_of(*given_grades: int, **how: object) -> Session:
    session = Session.start(FIRST_DAY, CARDS, {}, SessionMode(**how))
    for grade in given_grades:
        assert session.card is not None
        session = session.answer(EXERCISES[session.card], grade, elapsed_ms=1000)
    return session


def test_a_session_without_answers() -> None:
    it = summarise(session_of())
    assert (it.answered, it.cards, it.right, it.elapsed_ms, it.missed) == (0, 0, 0, 0, ())
    assert it.accuracy == 0.0


def test_the_first_asking_decides_what_was_right() -> None:
    it = summarise(session_of(1, 4, 3, 5, 4))
    assert (it.answered, it.cards, it.new, it.right) == (5, 3, 3, 2)
    assert it.accuracy == 2 / 3
    assert it.missed == (EXERCISES[CARDS[0]],)
    assert it.elapsed_ms == 5000


def test_a_card_forgotten_twice_is_listed_once_as_it_was_first_asked() -> None:
    session = session_of(0, 4, 4)
    again = replace(EXERCISES[CARDS[0]], question="asked otherwise")
    it = summarise(session.answer(again, 1))
    assert it.missed == (EXERCISES[CARDS[0]],)


def test_what_took_a_hint_is_counted_apart() -> None:
    session = session_of(4)
    assert session.card is not None
    session = session.answer(EXERCISES[session.card], 3, hinted=True)
    it = summarise(session)
    assert (it.cards, it.right, it.hinted, it.missed) == (2, 1, 1, ())
    assert it.accuracy == 1 / 2


def test_a_repeat_of_the_same_day_is_not_a_first_asking() -> None:
    session = Session.start(FIRST_DAY, CARDS[:2], {}, SessionMode(relearned={CARDS[1].id: 1}))
    session = session.answer(EXERCISES[CARDS[0]], 4).answer(EXERCISES[CARDS[1]], 4)
    assert (summarise(session).cards, summarise(session).answered) == (1, 2)
    assert [done.kind for done in session.answers] == [EventKind.REVIEW, EventKind.RELEARN]


def test_in_a_drill_every_item_counts() -> None:
    session = Session.start(FIRST_DAY, CARDS[:1] * 3, {}, SessionMode(repeat=False))
    for number, grade in enumerate((1, 4, 2)):
        item = replace(EXERCISES[CARDS[0]], question=f"item {number}")
        session = session.answer(item, grade)
    it = summarise(session)
    assert (it.cards, it.right, it.new) == (3, 1, 1)
    assert [item.question for item in it.missed] == ["item 0", "item 2"]


def test_a_card_forgotten_once_too_often_is_a_leech() -> None:
    worn = CardState(3, 20, 200, FIRST_DAY, lapses=LEECH_LAPSES - 1)
    session = Session.start(FIRST_DAY, CARDS[:2], {CARDS[0].id: worn})
    session = session.answer(EXERCISES[CARDS[0]], 1).answer(EXERCISES[CARDS[1]], 1)
    assert summarise(session).leeches == (EXERCISES[CARDS[0]],)
    mode = replace(session.mode, leech_limit=LEECH_LAPSES + 1)
    assert summarise(replace(session, mode=mode)).leeches == ()


@pytest.mark.no_cover
@given(st.lists(grades, max_size=40))
def test_the_figures_agree_with_each_other(given_grades) -> None:
    session = Session.start(FIRST_DAY, CARDS, {})
    for grade in given_grades:
        if session.card is not None:
            session = session.answer(EXERCISES[session.card], grade)
    it = summarise(session)
    assert it.answered == len(session.answers)
    assert it.right <= it.cards <= it.answered
    assert it.cards == it.new == session.progress.done
    assert len(it.missed) >= it.cards - it.right - it.hinted
    assert 0 <= it.accuracy <= 1


def test_each_item_of_a_rule_that_was_missed_is_listed_and_a_word_once() -> None:
    rule = Card("rule:guna_final", CardKind.RULE, "rules")
    word = CARDS[0]
    session = Session.start(FIRST_DAY, (rule, word), {})
    asked = [(rule, "ji"), (word, "a"), (rule, "bhū"), (word, "b"), (rule, "ji")]
    for card, question in asked:
        made = replace(EXERCISES[CARDS[0]], card=card, question=question)
        session = replace(session, queue=(card, *session.queue)).answer(made, 1)
    missed = [made.question for made in summarise(session).missed]
    assert missed == ["ji", "a", "bhū", "ji"]


def test_a_card_of_an_earlier_session_that_is_missed_again_is_counted() -> None:
    session = session_of(1, 4, 4, relearned={CARDS[0].id: 1})
    it = summarise(session)
    assert (it.cards, it.right, it.missed_again) == (2, 2, 1)
    assert it.missed == (EXERCISES[CARDS[0]],)
