"""Look-alikes stand apart in a session, and are begun one after the other."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.study.cards import Ask, Card, CardKind, Exercise
from shabda.study.deck_choices import DeckChoices
from shabda.study.look_alike_order import (
    alike_notes,
    hold_back_look_alikes,
    must_not_follow,
    separate_look_alikes,
)
from shabda.study.scheduling.scheduler import CardState
from shabda.study.session import Session
from shabda.study.session_mode import SessionMode

CARDS = tuple(Card(f"word:{name}", CardKind.RECOGNISE, "mine") for name in "abcdefgh")
NOTES = [card.note for card in CARDS]
queues = st.lists(st.sampled_from(CARDS), unique=True)
likenesses = st.lists(
    st.tuples(st.sampled_from(NOTES), st.sampled_from(NOTES)).filter(lambda two: two[0] != two[1]),
    max_size=5,
).map(alike_notes)


@pytest.mark.no_cover
@given(queues, likenesses)
def test_no_look_alikes_are_next_to_each_other(queue, alike) -> None:
    placed = separate_look_alikes(queue, alike)
    assert not any(must_not_follow(a, b, alike) for a, b in pairwise(placed))
    assert set(placed) <= set(queue)
    assert len(set(placed)) == len(placed)


@pytest.mark.no_cover
@given(queues)
def test_without_look_alikes_the_order_stays(queue) -> None:
    assert separate_look_alikes(queue, {}) == tuple(queue)


@given(queues, likenesses, st.data())
def test_no_answer_brings_a_look_alike_next(queue, alike, data) -> None:
    mode = SessionMode(alike=alike, introduce=True)
    session = Session.start(739_000, separate_look_alikes(queue, alike), {}, mode)
    last = None
    while session.card is not None:
        if last is not None:
            assert not must_not_follow(last, session.card, alike)
        last = session.card
        if session.introduces:
            session = session.mark_shown()
            continue
        exercise = Exercise(last, Ask.REVEAL, "")
        session = session.answer(exercise, data.draw(st.sampled_from((1, 4))))


def begun(card: Card, interval: int) -> dict[str, CardState]:
    return {card.id: CardState(1, interval, 250, 739_000 + interval)}


def test_the_second_of_a_pair_waits_until_the_first_is_known() -> None:
    a, b, c = CARDS[:3]
    pair = Card("pair:ab", CardKind.PAIR, "mine")
    groups = {pair.note: (a.note, b.note)}
    assert hold_back_look_alikes((a, b, c, pair), groups, {}) == [a, c]
    assert hold_back_look_alikes((b, c, pair), groups, begun(a, 1)) == [c]
    assert hold_back_look_alikes((b, c, pair), groups, begun(a, 6)) == [b, c]
    assert hold_back_look_alikes((pair,), groups, begun(a, 6) | begun(b, 1)) == [pair]


def test_decks_are_asked_in_the_order_chosen() -> None:
    own, shipped = ("पाठ", "notes"), ("vocab",)
    assert DeckChoices().order(own, shipped) == ("पाठ", "notes", "vocab")
    chosen = DeckChoices().put_first("vocab").turn("notes", on=False).limit("पाठ", 3)
    assert chosen.order(own, shipped) == ("vocab", "पाठ")
    assert DeckChoices.of_json(chosen.as_json()) == chosen
    assert chosen.put_first("notes").order(own, shipped) == ("notes", "vocab", "पाठ")
    assert chosen.limit("पाठ", None).limits == {}
