"""FSRS: the library's own figures, day by day, and nothing of chance or clock in them."""

from datetime import UTC, datetime, timedelta

import fsrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.study.log import Event, EventKind, fold
from shabda.study.scheduling.fsrs import (
    FSRS,
    RETENTION,
    Fsrs,
    scheduler_named,
)
from shabda.study.scheduling.scheduler import LONGEST_INTERVAL, SM2, CardState, Memory, futures
from shabda.study.scheduling.weights import DEFAULT_WEIGHTS
from strategies import grades, logs, replay

DAY = 739_617
histories = st.lists(st.tuples(grades, st.integers(1, 400)), min_size=1, max_size=12)


def live(history, scheduler=FSRS) -> tuple[CardState, int]:
    """The state after answers with the given days between them, and the day of the last."""
    state, day = None, DAY
    for number, (grade, gap) in enumerate(history):
        day += gap if number else 0
        state = scheduler.review(state, grade, day)
    assert state is not None
    return state, day


def by_the_library(history) -> fsrs.Card:
    """The same answers through the library alone."""
    library = fsrs.Scheduler(
        learning_steps=(), relearning_steps=(), maximum_interval=36_500, enable_fuzzing=False
    )
    card, at = fsrs.Card(card_id=1), datetime(2026, 1, 1, tzinfo=UTC)
    for number, (grade, gap) in enumerate(history):
        at += timedelta(days=gap if number else 0)
        rating = {0: 1, 1: 1, 2: 1, 3: 2, 4: 3, 5: 4}[grade]
        card, _ = library.review_card(card, fsrs.Rating(rating), at)
    return card


def test_the_parameters_are_those_published_with_the_library() -> None:
    assert fsrs.Scheduler().parameters == DEFAULT_WEIGHTS
    assert fsrs.Scheduler().desired_retention * 100 == RETENTION


@pytest.mark.no_cover
@given(histories)
def test_intervals_and_memory_are_the_librarys(history) -> None:
    state, _ = live(history)
    card = by_the_library(history)
    assert card.last_review is not None
    assert state.memory is not None
    assert state.memory.stability / 1e6 == pytest.approx(card.stability, rel=1e-4, abs=2e-6)
    assert state.memory.difficulty / 1e6 == pytest.approx(card.difficulty, rel=1e-4)
    assert abs(state.interval - (card.due - card.last_review).days) <= 1, "rounding at a half"


@pytest.mark.no_cover
@given(histories)
def test_a_card_is_due_when_recall_has_fallen_to_nine_in_ten(history) -> None:
    state, day = live(history)
    assert state.memory == Memory(state.memory.stability, state.memory.difficulty, day)
    assert state.due == day + state.interval
    assert 1 <= state.interval <= LONGEST_INTERVAL
    if 3 <= state.interval < LONGEST_INTERVAL:
        assert FSRS.recall(state.memory, state.due - 1) > 0.885
        assert FSRS.recall(state.memory, state.due + 1) < 0.915


def test_the_better_the_answer_the_longer_the_interval() -> None:
    state, _ = live([(4, 0), (4, 3)])
    intervals = [after.interval for after in futures(state, state.due, FSRS).values()]
    assert intervals == sorted(intervals)
    assert len(set(intervals)) == 4


def test_lapses_and_repetitions_count_as_with_sm2() -> None:
    history = [(4, 0), (4, 9), (1, 30), (1, 9), (5, 9)]
    ours, theirs = live(history)[0], live(history, SM2)[0]
    assert (ours.repetitions, ours.lapses) == (theirs.repetitions, theirs.lapses) == (1, 1)


@pytest.mark.no_cover
@given(histories, st.integers(0, 3_000_000))
def test_no_gap_however_long_overflows(history, gap: int) -> None:
    state, day = live(history)
    assert FSRS.review(state, 4, day + gap).due > day


@pytest.mark.parametrize("grade", [-1, 6])
def test_a_grade_that_is_none_is_refused(grade: int) -> None:
    with pytest.raises(ValueError, match="is not within 0–5"):
        FSRS.review(None, grade, DAY)


def test_a_second_answer_of_the_day_moves_nothing() -> None:
    at = datetime(2026, 1, 1, tzinfo=UTC)
    events = [
        Event(str(n), "d", n, "a/r", at, day, EventKind.REVIEW, grade)
        for n, (grade, day) in enumerate([(4, 10), (1, 10), (1, 12)], 1)
    ]
    first = FSRS.review(None, 4, 10)
    assert replay(events[:2], FSRS) == {"a/r": first}
    assert replay(events, FSRS) == {"a/r": FSRS.review(first, 1, 12)}, "earlier than due counts"
    assert not SM2.moves(SM2.review(None, 4, 10), 10)


@pytest.mark.no_cover
@given(logs(devices=3), st.randoms(use_true_random=False))
def test_the_fold_is_the_same_in_whatever_order_events_arrive(events, rng) -> None:
    shuffled = list(events)
    rng.shuffle(shuffled)
    assert fold(shuffled, FSRS) == fold(events, FSRS)


@pytest.mark.no_cover
@given(logs(devices=2))
def test_marks_mean_the_same_under_both(events) -> None:
    plain, modern = fold(events), fold(events, FSRS)
    assert {id: (it.suspended, it.flagged, it.state is None) for id, it in plain.items()} == {
        id: (it.suspended, it.flagged, it.state is None) for id, it in modern.items()
    }


def test_schedulers_are_found_by_name() -> None:
    assert [scheduler_named(scheduler.name) for scheduler in (SM2, FSRS)] == [SM2, FSRS]
    with pytest.raises(KeyError):
        scheduler_named("sm18")


@pytest.mark.no_cover
@given(st.lists(st.tuples(st.integers(0, 5), st.integers(1, 60)), max_size=8), st.integers(70, 98))
def test_a_higher_retention_asks_no_later_and_remembers_the_same(steps, wished: int) -> None:
    low, high = Fsrs(wished), Fsrs(wished + 1)
    first = second = None
    day = 0
    for grade, gap in steps:
        day += gap
        first, second = low.review(first, grade, day), high.review(second, grade, day)
        assert second.interval <= first.interval
        assert second.memory == first.memory


def test_the_retention_is_in_the_name_of_its_scheduler() -> None:
    assert [scheduler_named(Fsrs(wished).name) for wished in (70, 85, 90, 99)] == [
        Fsrs(70), Fsrs(85), FSRS, Fsrs(99),
    ]  # fmt: skip
    for name in ("fsrs-69", "fsrs-100", "fsrs-x", "fsrs-0085", "sm2-85"):
        with pytest.raises(KeyError):
            scheduler_named(name)
