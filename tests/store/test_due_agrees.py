"""What is counted as due, listed as due and asked is the same, also after marks by hand."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from compiling import compile_deck
from shabda.store.collection import Collection
from shabda.store.due_count import waiting
from shabda.study.cards import cards_of
from shabda.study.log import UNTOUCHED, EventKind
from shabda.study.word_filter import WordStatus
from shabda.study.words import Deck
from strategies import FIRST_DAY, word

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
WORDS = tuple(word(name) for name in ("agni", "suta"))
CARDS = [card.id for card in cards_of(Deck("mine", WORDS))]
ACTS = (EventKind.REVIEW, EventKind.REVIEW, EventKind.RESCHEDULE, EventKind.SUSPEND)


def listed_as_due(collection: Collection, day: int) -> set[str]:
    statuses = collection.cards.statuses(CARDS)
    rows = [
        WordStatus(
            item,
            tuple(statuses.get(card.id, UNTOUCHED) for card in cards_of(Deck("mine", (item,)))),
        )
        for item in WORDS
    ]
    return {f"word:{row.word.id}" for row in rows if row.due(day)}


@pytest.mark.no_cover
@settings(max_examples=12)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(CARDS),
            st.sampled_from(ACTS),
            st.sampled_from([1, 3, 4, 5]),
            st.integers(0, 2),
        ),
        max_size=14,
    ),
    st.integers(0, 3),
)
@example([(CARDS[0], EventKind.REVIEW, 3, 0), (CARDS[0], EventKind.RESCHEDULE, 1, 0)], 0)
def test_a_card_counts_as_due_when_a_review_asks_it(tmp_path_factory, acts, later: int) -> None:
    path = tmp_path_factory.mktemp("due") / "collection.db"
    day = FIRST_DAY
    with Collection.open(path) as collection:
        compile_deck(collection, Deck("mine", WORDS), "1")
        for card, kind, number, gap in acts:
            day += gap
            at = START + timedelta(days=day - FIRST_DAY)
            if kind is EventKind.REVIEW:
                collection.log.append(card, at=at, day=day, kind=kind, grade=number)
            else:
                due = day + number - 1 if kind is EventKind.RESCHEDULE else None
                collection.log.mark(card, kind, at=at, day=day, due=due)
        day += later
        asked = [card.note for card, _ in collection.queue.due(day, 99)]
        assert len(asked) == len(set(asked))
        assert collection.queue.counts(day).due == len(asked)
        assert (waiting(str(path), day, 100, 10) or [-1])[0] == len(asked)
        assert listed_as_due(collection, day) == set(asked)
        again = {card.id for card in collection.queue.to_relearn(day)}
        assert not again & {card.id for card, _ in collection.queue.due(day, 99)}
