"""How a learner answers, from the log."""

from collections import Counter
from datetime import UTC, datetime
from random import Random

import pytest
from hypothesis import given, settings

from shabda.study.log import Event, EventKind
from shabda.study.statistics.habits import Habits, habits, typical_learner
from strategies import logs

AT = datetime(2026, 1, 1, tzinfo=UTC)


def event(n: int, card: str, grade: int, ms: int, kind: EventKind = EventKind.REVIEW) -> Event:
    return Event(f"{n}", "d", n, card, AT, 10 + n, kind, grade, elapsed_ms=ms)


def test_without_answers_the_habits_are_those_of_many_learners() -> None:
    usual, none = Habits(), habits([])
    assert none.first == pytest.approx(usual.first)
    assert none.recalled == pytest.approx(usual.recalled)
    assert none.review_ms == usual.review_ms


def test_own_answers_outweigh_those_of_many_in_time() -> None:
    first = [event(n, f"c{n}/r", 5, 3000) for n in range(150)]
    again = [event(200 + n, f"c{n}/r", 3, 5000) for n in range(150)]
    own = habits([*first, *again, event(900, "c1/r", 4, 9000, EventKind.RELEARN)])
    assert abs(own.first[3] - (150 + 50 * 0.171) / 200) < 1e-9
    assert abs(own.recalled[0] - (150 + 50 * 0.224) / 200) < 1e-9
    assert own.review_ms == round((150 * 3000 + 150 * 5000 + 9000) / 300)


@settings(max_examples=40)
@given(logs(devices=2))
def test_the_shares_of_any_log_are_shares(events) -> None:
    own = habits(events)
    for shares in (own.first, own.recalled):
        assert abs(sum(shares) - 1) < 1e-9
        assert all(0 < share < 1 for share in shares)


def test_a_typical_learner_forgets_as_the_chance_says() -> None:
    learner = typical_learner(Habits(), Random(3))
    asked = Counter(learner(0.7) for _ in range(2000))
    assert abs(asked[1] / 2000 - 0.3) < 0.04
    assert {learner(1.0) for _ in range(200)} == {3, 4, 5}
    assert {learner(0.0) for _ in range(50)} == {1}
    assert {learner(None) for _ in range(200)} == {1, 3, 4, 5}
