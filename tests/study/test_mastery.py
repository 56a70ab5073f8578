"""How well each topic is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.study.exercises.drills import rule_cards, topic_cards
from shabda.study.scheduling.scheduler import CardState
from shabda.study.statistics.history import MATURE
from shabda.study.statistics.mastery import masteries
from shipped import BOOK
from strategies import FIRST_DAY, card_states

CARDS = [card.id for card in rule_cards(BOOK)]
GUNA = [card.id for card in topic_cards(BOOK, "guna")]


def guna(states: dict[str, CardState], day: int = FIRST_DAY) -> tuple[int, int, int, int]:
    row = next(row for row in masteries(BOOK, states, day) if row.topic == "guna")
    return row.rules, row.begun, row.mature, row.due


def test_every_topic_has_a_row_in_the_order_of_the_book() -> None:
    rows = masteries(BOOK, {}, FIRST_DAY)
    assert [row.topic for row in rows] == [topic.id for topic in BOOK.topics]
    assert all((row.begun, row.mature, row.due) == (0, 0, 0) for row in rows)


def test_each_sutra_of_a_topic_is_named_once() -> None:
    row = masteries(BOOK, {}, FIRST_DAY)[0]
    assert row.topic == "guna"
    assert len(row.sutras) == len(set(row.sutras))
    assert {"7.3.84", "7.3.86"} <= set(row.sutras)


def test_a_rule_is_known_well_from_three_weeks_on() -> None:
    almost = CardState(3, MATURE - 1, 250, FIRST_DAY + 9)
    well = CardState(3, MATURE, 250, FIRST_DAY + 9)
    rules = len(GUNA)
    assert guna({}) == (rules, 0, 0, 0)
    assert guna({GUNA[0]: almost}) == (rules, 1, 0, 0)
    assert guna({GUNA[0]: well}) == (rules, 1, 1, 0)
    assert guna({GUNA[0]: well, GUNA[1]: almost}, FIRST_DAY + 9) == (rules, 2, 1, 2)


@pytest.mark.no_cover
@given(st.dictionaries(st.sampled_from(CARDS), card_states()), st.integers(700_000, 760_000))
def test_the_figures_of_all_topics_add_up(states, day) -> None:
    rows = masteries(BOOK, states, day)
    assert sum(row.rules for row in rows) == len(CARDS)
    assert sum(row.begun for row in rows) == len(states)
    assert sum(row.due for row in rows) == sum(state.due <= day for state in states.values())
    assert all(row.mature <= row.begun <= row.rules for row in rows)
    assert all(set(row.as_json()) >= {"topic", "sutras", "begun", "mature", "due"} for row in rows)
