"""SM-2 against published figures, an independent computation, and laws."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from math import ceil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.study.scheduling.scheduler import (
    LEAST_EASE,
    LEECH_LAPSES,
    LONGEST_INTERVAL,
    Button,
    CardState,
    futures,
    sm2_review,
)
from strategies import card_states, grades

VECTORS = Path(__file__).with_name("sm2_vectors.tsv").read_text("utf-8").splitlines()[1:]


def history(given_grades: tuple[int, ...]) -> list[CardState]:
    """Every state of a card that is answered on each day it falls due."""
    states: list[CardState] = []
    for grade in given_grades:
        before = states[-1] if states else None
        states.append(sm2_review(before, grade, before.due if before else 0))
    return states


def by_the_book(given_grades: tuple[int, ...]) -> Iterator[tuple[int, int, Fraction]]:
    """SM-2 as published, in rational numbers: n, I(n) and EF after each answer."""
    n, interval, ease = 0, 0, Fraction(5, 2)
    for q in given_grades:
        if q < 3:
            n, interval = 0, 1
        else:
            step = Fraction(8, 100) + (5 - q) * Fraction(2, 100)
            ease = max(Fraction(13, 10), ease + (Fraction(1, 10) - (5 - q) * step))
            n += 1
            interval = {1: 1, 2: 6}.get(n) or min(36_500, ceil(interval * ease))
        yield n, interval, ease


@pytest.mark.parametrize("line", VECTORS, ids=lambda line: line.split("\t")[0])
def test_published_histories_come_out_to_the_day(line: str) -> None:
    q, eases, intervals, repetitions = (
        tuple(map(int, column.split())) for column in line.split("\t")
    )
    states = history(q)
    assert tuple(state.ease for state in states) == eases
    assert tuple(state.interval for state in states) == tuple(
        min(days, LONGEST_INTERVAL) for days in intervals
    )
    assert tuple(state.repetitions for state in states) == repetitions


@pytest.mark.no_cover
def test_all_7776_histories_of_five_grades_agree_with_rational_arithmetic() -> None:
    histories = list(product(range(6), repeat=5))
    assert len(histories) == 7776
    for q in histories:
        got = [(s.repetitions, s.interval, Fraction(s.ease, 100)) for s in history(q)]
        assert got == list(by_the_book(q)), q


@pytest.mark.no_cover
@given(st.lists(grades, min_size=1, max_size=40).map(tuple))
def test_long_histories_agree_too(q: tuple[int, ...]) -> None:
    got = [(s.repetitions, s.interval, Fraction(s.ease, 100)) for s in history(q)]
    assert got == list(by_the_book(q))


def test_an_interval_is_rounded_up_from_the_exact_product_and_not_from_a_float() -> None:
    assert 50 * 3.0000000000000004 > 150  # what repeated float additions to the ease give
    assert history((5, 5, 5, 5, 5))[-1].interval == 150


@pytest.mark.no_cover
@given(card_states(), grades, st.integers(0, 800_000))
def test_ease_never_falls_below_130(state: CardState, grade: int, day: int) -> None:
    assert sm2_review(state, grade, day).ease >= LEAST_EASE


@pytest.mark.no_cover
@given(card_states(), grades, st.integers(1, 100_000))
def test_a_card_that_is_not_due_stays_as_it_is(state: CardState, grade: int, early: int) -> None:
    assert not state.is_due(state.due - early)
    assert sm2_review(state, grade, state.due - early) == state


@pytest.mark.no_cover
@given(st.none() | card_states(), st.integers(0, 100_000))
def test_a_better_grade_never_gives_a_shorter_interval(state: CardState | None, late: int) -> None:
    day = state.due + late if state else late
    intervals = [sm2_review(state, grade, day).interval for grade in range(6)]
    assert intervals == sorted(intervals)
    assert intervals[0] >= 1
    assert intervals[-1] <= LONGEST_INTERVAL


@pytest.mark.no_cover
@given(st.none() | card_states(), grades, st.integers(0, 100_000))
def test_a_card_is_due_its_interval_after_the_day_of_its_answer(
    state: CardState | None, grade: int, late: int
) -> None:
    day = state.due + late if state else late
    after = sm2_review(state, grade, day)
    assert after.due == day + after.interval
    assert not after.is_due(day)
    assert after.is_due(after.due)


def test_again_and_good_within_a_minute_do_not_count_as_two_days() -> None:
    failed = sm2_review(None, 1, 100)
    assert sm2_review(failed, 4, 100) == failed
    assert sm2_review(failed, 4, 101).interval == 1


def test_a_lapse_is_the_failure_of_a_card_that_had_been_known() -> None:
    assert history((1, 1, 1))[-1].lapses == 0
    assert history((4, 1, 1))[-1].lapses == 1
    assert history((4, 1, 4, 2))[-1].lapses == 2


def test_a_card_is_a_leech_after_eight_lapses() -> None:
    states = history((4, 0) * LEECH_LAPSES)
    assert states[-1].is_leech(LEECH_LAPSES)
    assert not states[-2].is_leech(LEECH_LAPSES)


@pytest.mark.parametrize("grade", [-1, 6, 100])
def test_a_grade_outside_0_to_5_is_refused_even_when_nothing_would_move(grade: int) -> None:
    for state in (None, CardState(1, 1, 250, 50)):
        with pytest.raises(ValueError, match="not within 0–5"):
            sm2_review(state, grade, 10)


@pytest.mark.no_cover
@given(st.none() | card_states(), st.integers(0, 800_000))
def test_the_keys_preview_what_their_grade_does(state: CardState | None, day: int) -> None:
    assert futures(state, day) == {
        Button.AGAIN: sm2_review(state, 1, day),
        Button.HARD: sm2_review(state, 3, day),
        Button.GOOD: sm2_review(state, 4, day),
        Button.EASY: sm2_review(state, 5, day),
    }
