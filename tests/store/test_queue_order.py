"""What is asked next: the queries against a plain reckoning over the same log."""

from datetime import UTC, datetime, timedelta
from fractions import Fraction
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compiling import compile_deck
from shabda.store.collection import Collection
from shabda.store.due_count import waiting
from shabda.study.cards import Card, CardKind, cards_of
from shabda.study.log import Event, EventKind
from shabda.study.queue import Counts
from shabda.study.scheduling.scheduler import CardState
from shabda.study.words import Deck, SimilarPair
from strategies import FIRST_DAY, grades, replay, word

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
DECKS = [
    Deck(
        name,
        tuple(word(f"{name}{n}", deck=name) for n in range(size)),
        (SimilarPair(f"{name}-pair", (), "", name),),
    )
    for name, size in (("b", 3), ("a", 4))
]
CARDS = [card for deck in DECKS for card in cards_of(deck)]


def due_by_hand(
    states: dict[str, CardState], day: int, deck: str | None
) -> list[tuple[Card, CardState]]:
    """Cards due, best first, less those with a sibling before them or reviewed today."""
    busy = {card.note for card in CARDS if reviewed_on(states.get(card.id), day)}
    due = [(card, states[card.id]) for card in CARDS if card.id in states]
    due = [(card, state) for card, state in due if state.due <= day and card.note not in busy]
    due.sort(key=lambda pair: (-Fraction(day - pair[1].due, pair[1].interval), pair[0].id))
    first = {card.note: (card, state) for card, state in reversed(due)}
    return [pair for pair in due if pair in first.values() and deck in (None, pair[0].deck)]


def new_by_hand(states: dict[str, CardState], day: int, deck: str | None) -> list[Card]:
    """New cards in deck order, less those whose note has work today, one of each note."""
    busy = {
        card.note
        for card in CARDS
        if (state := states.get(card.id)) and (state.due <= day or reviewed_on(state, day))
    }
    fresh = [card for card in CARDS if card.id not in states and card.note not in busy]
    first = [next(group) for _, group in groupby(fresh, key=lambda card: card.note)]
    return [card for card in first if deck in (None, card.deck)]


def counts_by_hand(alive: list[Event], day: int) -> Counts:
    states = replay(alive)
    reviews = [event for event in alive if event.kind is EventKind.REVIEW]
    today = [event.card_id for event in reviews if event.study_day == day]
    before = {event.card_id for event in reviews if event.study_day < day}
    return Counts(
        due=len(due_by_hand(states, day, None)),
        new=len(CARDS) - len(states),
        learned=len(states),
        total=len(CARDS),
        reviewed_today=len(today),
        new_today=len(set(today) - before),
        suspended=0,
    )


def reviewed_on(state: CardState | None, day: int) -> bool:
    return state is not None and state.due - state.interval == day


@pytest.mark.no_cover
@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.sampled_from(CARDS), grades, st.integers(0, 3), st.booleans()), max_size=30
    ),
    st.integers(0, 10),
    st.integers(1, 8),
)
def test_queue_and_counts_are_what_a_reckoning_by_hand_gives(
    tmp_path_factory, acts, later: int, limit: int
) -> None:
    path = tmp_path_factory.mktemp("queue") / "collection.db"
    day, alive = FIRST_DAY, []
    with Collection.open(path) as collection:
        collection.decks.compile_all(DECKS, {"a": "1", "b": "1"})
        for card, grade, gap, undone in acts:
            day += gap
            at = START + timedelta(days=day - FIRST_DAY)
            how = {"at": at, "day": day, "kind": EventKind.REVIEW, "grade": grade}
            alive.append(collection.log.append(card.id, **how))
            if undone:
                assert collection.log.undo(at=at, day=day) == alive.pop()
        day += later
        states = replay(alive)
        for deck in (None, "a", "b"):
            assert collection.queue.due(day, limit, deck) == due_by_hand(states, day, deck)[:limit]
            assert collection.queue.new(limit, day, deck) == new_by_hand(states, day, deck)[:limit]
        assert collection.queue.due(day, 10, "no such deck") == []
        counts = counts_by_hand(alive, day)
        assert collection.queue.counts(day) == counts
        assert (waiting(str(path), day, 999, 0) or ())[:2] == (counts.due, 0)
        studied = sorted({event.study_day for event in alive}, reverse=True)
        assert collection.log.study_days(3) == studied[:3]
        forecast = collection.queue.due_on(day, day + 6)
        assert forecast == {
            due: count
            for due in range(day, day + 7)
            if (count := sum(state.due == due for state in states.values()))
        }


def test_overdue_counts_in_proportion_to_the_interval(collection: Collection, answer) -> None:
    compile_deck(collection, Deck("mine", tuple(word(id) for id in ("long", "short", "even"))), "1")
    for day in (0, 1):
        answer("word:long/recognise", 4, day=day)  # interval 6, due on day 7
    answer("word:short/recognise", 4, day=5)  # interval 1, due on day 6
    answer("word:even/recognise", 4, day=8)  # due on day 9
    cards = [card.note for card, _ in collection.queue.due(FIRST_DAY + 9, 10)]
    assert cards == ["word:short", "word:long", "word:even"]  # 3/1, 2/6, 0/1 overdue


def test_siblings_wait_for_another_day(collection: Collection, answer) -> None:
    compile_deck(collection, Deck("mine", (word("suta"), word("agni"))), "1")
    first = Card("word:suta", CardKind.RECOGNISE, "mine")
    assert collection.queue.new(10, FIRST_DAY) == [
        first,
        Card("word:agni", CardKind.RECOGNISE, "mine"),
    ]
    answer(first.id)
    assert collection.queue.new(10, FIRST_DAY) == [Card("word:agni", CardKind.RECOGNISE, "mine")]
    assert [card for card, _ in collection.queue.due(FIRST_DAY + 1, 10)] == [first]
    assert [card.note for card in collection.queue.new(10, FIRST_DAY + 1)] == ["word:agni"]
    answer(first.id, day=1)
    assert collection.queue.new(10, FIRST_DAY + 2)[0] == Card("word:suta", CardKind.PRODUCE, "mine")


def test_rule_cards_are_queued_like_any_other(collection: Collection, answer) -> None:
    rules = [Card(f"rule:{name}", CardKind.RULE, "rules") for name in ("guna", "ayadi")]
    collection.decks.add_rules(rules, "1")
    assert collection.queue.new(10, FIRST_DAY) == rules
    answer(rules[0].id)
    assert [card for card, _ in collection.queue.due(FIRST_DAY + 1, 10)] == [rules[0]]
    collection.decks.add_rules(rules[1:], "2")
    assert collection.queue.due(FIRST_DAY + 1, 10) == []
    assert list(collection.cards.orphans()) == [rules[0].id]


def test_an_empty_collection_has_nothing_to_ask(collection: Collection, path: Path) -> None:
    assert collection.queue.due(FIRST_DAY, 10) == []
    assert collection.queue.new(10, FIRST_DAY) == []
    assert collection.queue.counts(FIRST_DAY) == Counts(0, 0, 0, 0, 0, 0, 0)
    assert waiting(str(path), FIRST_DAY, 100, 10) == (0, 0, 0)
    assert collection.log.study_days(10) == []


def test_a_card_of_no_deck_is_logged_but_never_asked(collection: Collection, answer) -> None:
    answer("word:gone/recognise")
    assert collection.queue.due(FIRST_DAY + 9, 10) == []
    assert list(collection.cards.orphans()) == ["word:gone/recognise"]


def test_a_day_whose_answers_were_all_undone_is_not_a_study_day(
    collection: Collection, answer
) -> None:
    answer("a/r")
    answer("a/r", day=3)
    collection.log.undo(at=START + timedelta(days=4), day=FIRST_DAY + 4)
    assert collection.log.study_days(10) == [FIRST_DAY]
