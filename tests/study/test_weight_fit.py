"""Weights fitted to a log are judged by answers that the fit did not see."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from random import Random

import pytest
from hypothesis import given, settings

from shabda.study.log import Event, EventKind
from shabda.study.scheduling.fsrs import FSRS, Fsrs, fsrs_rating
from shabda.study.scheduling.weights import DEFAULT_WEIGHTS, Weights
from shabda.study.statistics.calibration import trials
from shabda.study.statistics.weight_fit import History, fit_weights, histories
from strategies import logs

AT = datetime(2026, 1, 1, tzinfo=UTC)
FORGETFUL: Weights = (0.05, 0.3, 0.5, 2.0, *DEFAULT_WEIGHTS[4:8], 0.3, *DEFAULT_WEIGHTS[9:])


def event(n: int, card: str, day: int, grade: int | None, kind=EventKind.REVIEW) -> Event:
    return Event(f"{n}", "d", n, card, AT, day, kind, grade)


def forgetful_learner(cards: int = 120, reviews: int = 6) -> list[Event]:
    """Someone who forgets as FORGETFUL says and is asked when FSRS says."""
    rng, events, truth = Random(7), [], Fsrs(weights=FORGETFUL)
    for card in range(cards):
        state = real = None
        day = 1000 + card // 4
        for _ in range(reviews):
            known = real is None or rng.random() < truth.recall(real.memory, day)
            grade = 4 if known else 1
            events.append((day, card, grade))
            state, real = FSRS.review(state, grade, day), truth.review(real, grade, day)
            day = state.due
    return [
        event(n, f"{card}/r", day, grade) for n, (day, card, grade) in enumerate(sorted(events))
    ]


EVENTS = forgetful_learner()


@pytest.mark.no_cover
@settings(max_examples=60)
@given(logs(devices=2))
def test_each_answer_that_tested_memory_has_a_history(events) -> None:
    tried, known = [*trials(events)], [*histories(events)]
    assert len(known) == len(tried)
    for trial, history in zip(tried, known, strict=True):
        assert (history[-1][0] > 1) is trial.remembered
        assert history[0][1] == 0
        assert all(days > 0 for _, days in history[1:])


def test_events_become_the_histories_written_by_hand() -> None:
    events = [
        event(1, "a/r", 10, 4),
        event(2, "a/r", 10, 1, EventKind.RELEARN),
        event(3, "b/r", 10, 1),
        event(4, "a/r", 13, 3),
        event(5, "a/r", 13, 5),
        event(6, "a/r", 20, 5),
        event(7, "a/r", 21, None, EventKind.RESET),
        event(8, "a/r", 22, 2),
        event(9, "a/r", 24, 4),
    ]
    assert [*histories(events)] == [
        ((3, 0), (2, 3)),
        ((3, 0), (2, 3), (4, 7)),
        ((1, 0), (3, 2)),
    ]
    assert [fsrs_rating(grade) for grade in range(6)] == [1, 1, 1, 2, 3, 4]


def test_the_latest_quarter_is_held_out_of_the_fit() -> None:
    seen: list[Sequence[History]] = []

    def optimise(known: Sequence[History]) -> Weights:
        seen.append(known)
        return FORGETFUL

    fit = fit_weights(EVENTS, optimise)
    assert fit is not None
    assert (fit.reviews, fit.held_out) == (450, 150)
    assert seen == [[*histories(EVENTS)][:450]]


@pytest.mark.no_cover
def test_weights_of_the_learner_are_better_and_wrong_ones_are_not() -> None:
    own = fit_weights(EVENTS, lambda _: FORGETFUL)
    wrong = fit_weights(EVENTS, lambda _: (100.0,) * 4 + DEFAULT_WEIGHTS[4:])
    same = fit_weights(EVENTS, lambda _: DEFAULT_WEIGHTS)
    assert own is not None
    assert wrong is not None
    assert same is not None
    assert own.better
    assert own.default == wrong.default == same.fitted
    assert not wrong.better
    assert not same.better, "the default ones stay where nothing is gained"


@pytest.mark.parametrize("count", [0, 100, 470])
def test_too_few_answers_are_not_fitted(count: int) -> None:
    assert fit_weights(EVENTS[:count], lambda _: pytest.fail("was asked")) is None


def test_a_gain_below_its_error_is_no_gain() -> None:
    fit = fit_weights(EVENTS, lambda _: FORGETFUL)
    assert fit is not None
    assert replace(fit, gain=0.03, error=0.02).better
    assert not replace(fit, gain=0.02, error=0.03).better
    assert fit.gain == pytest.approx(fit.default.log_loss - fit.fitted.log_loss)
