"""Predicted against real recall."""

from datetime import UTC, datetime
from math import log
from random import Random

import pytest
from hypothesis import given, settings

from shabda.study.log import Event, EventKind
from shabda.study.scheduling.fsrs import FSRS
from shabda.study.scheduling.scheduler import SM2
from shabda.study.statistics.calibration import Trial, calibration, fitted_part, trials
from strategies import logs

AT = datetime(2026, 1, 1, tzinfo=UTC)


def event(n: int, card: str, day: int, grade: int, kind: EventKind = EventKind.REVIEW) -> Event:
    return Event(f"{n}", "d", n, card, AT, day, kind, grade)


def learner(forgets: float, cards: int = 80, reviews: int = 8) -> list[Event]:
    """Someone who follows FSRS and forgets so much of what it holds to be due at nine in ten."""
    rng, events = Random(7), []
    for card in range(cards):
        state, day = None, 1000
        for _ in range(reviews):
            grade = 1 if state is not None and rng.random() < forgets else 4
            events.append(event(len(events) + 1, f"{card}/r", day, grade))
            state = FSRS.review(state, grade, day)
            day = state.due
    return events


def test_too_few_answers_say_nothing() -> None:
    events = learner(0.1)
    assert calibration([]) is None
    assert calibration(list(trials(events[:300]))) is None
    assert calibration(list(trials(events))) is not None


def test_first_answers_repeats_and_drills_test_no_memory() -> None:
    events = [
        event(1, "a/r", 10, 4),
        event(2, "a/r", 10, 1, EventKind.RELEARN),
        event(3, "a/r", 11, 4),
        event(4, "a/r", 11, 4),
        event(5, "a/r", 12, 4, EventKind.DRILL),
        event(6, "b/r", 12, 1),
    ]
    (only,) = trials(events)
    memory = FSRS.review(None, 4, 10).memory
    assert memory is not None
    assert (only.sm2, only.fsrs, only.remembered) == (0.9, FSRS.recall(memory, 11), True)


def test_figures_of_two_answers_by_hand() -> None:
    events = [event(1, "a/r", 10, 4), event(2, "a/r", 11, 4)]
    events += [event(3, "b/r", 10, 4), event(4, "b/r", 11, 1)]
    both = calibration(list(trials(events)), least=2)
    assert both is not None
    assert (both.reviews, both.remembered) == (2, 0.5)
    assert both.sm2.predicted == pytest.approx(0.9)
    assert both.sm2.log_loss == pytest.approx(-(log(0.9) + log(0.1)) / 2)
    assert both.sm2.rmse == pytest.approx(0.4), "one bin: 0.9 predicted, 0.5 came"
    (first, _) = trials(events)
    assert both.fsrs.predicted == pytest.approx(first.fsrs)


def test_who_forgets_one_in_ten_is_predicted_and_who_forgets_half_is_not() -> None:
    usual, odd = (calibration(list(trials(learner(share)))) for share in (0.1, 0.5))
    assert usual is not None
    assert odd is not None
    assert usual.remembered == pytest.approx(usual.fsrs.predicted, abs=0.03)
    assert usual.fsrs.log_loss < odd.fsrs.log_loss
    assert usual.fsrs.rmse < odd.fsrs.rmse
    assert usual.fsrs.log_loss < usual.sm2.log_loss, "the schedule was FSRS's own"


@pytest.mark.no_cover
@settings(max_examples=50)
@given(logs(devices=2))
def test_any_log_gives_shares_and_losses(events) -> None:
    found = list(trials(events))
    assert all(0 < trial.fsrs <= 1 and 0 <= trial.sm2 <= 1 for trial in found)
    both = calibration(list(trials(events)), least=1)
    assert (both is None) is (not found)
    if both:
        assert both.sm2.rmse <= 1
        assert both.fsrs.rmse <= 1
        assert min(both.sm2.log_loss, both.fsrs.log_loss) >= 0
    assert not SM2.moves(SM2.review(None, 4, 10), 10)


def test_whose_memory_fsrs_describes_is_better_served_by_fsrs() -> None:
    found = calibration([*trials(learner(0.1))])
    assert found is not None
    assert found.better == "fsrs"
    assert found.gain == pytest.approx(found.sm2.log_loss - found.fsrs.log_loss)
    assert found.as_json()["better"] == "fsrs"


def made_up(sm2: float, fsrs: float, right: int, of: int) -> list[Trial]:
    return [Trial(sm2, fsrs, number < right, (0, 0, 0)) for number in range(of)]


def test_a_difference_that_chance_explains_is_none() -> None:
    same = calibration(made_up(0.9, 0.9, 450, 500))
    near = calibration(made_up(0.89, 0.9, 447, 500))
    clear = calibration(made_up(0.9, 0.6, 450, 500))
    assert same is not None
    assert near is not None
    assert clear is not None
    assert (same.gain, same.better, near.better, clear.better) == (0, None, None, "sm2")


def test_a_gain_and_its_error_by_hand() -> None:
    found = calibration(made_up(0.5, 0.8, 3, 4), least=4)
    assert found is not None
    right, wrong = log(0.8) - log(0.5), log(0.2) - log(0.5)
    mean = (3 * right + wrong) / 4
    spread = (3 * (right - mean) ** 2 + (wrong - mean) ** 2) / 3
    assert found.gain == pytest.approx(mean)
    assert found.error == pytest.approx((spread / 4) ** 0.5)


def test_own_weights_are_judged_by_the_answers_that_no_fit_has_seen() -> None:
    tried = [*made_up(0.5, 0.9, 300, 300), *made_up(0.5, 0.9, 50, 100)]
    found = calibration(tried, own_weights=True)
    assert found is not None
    assert (found.reviews, found.remembered, found.better) == (100, 0.5, "sm2")
    assert calibration(tried[1:], own_weights=True) is None
    for before, now in ((400, 401), (400, 1000)):
        assert fitted_part(before) <= fitted_part(now), "a log grows past what was fitted"
