"""The weights of FSRS as a setting and in the name of a scheduler."""

import pytest
from fsrs.scheduler import LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS
from hypothesis import given, settings
from hypothesis import strategies as st

from shabda.study.log import fold
from shabda.study.scheduling.fsrs import FSRS, Fsrs, scheduler_named
from shabda.study.scheduling.weights import (
    DEFAULT_WEIGHTS,
    Weights,
    read_weights,
    round_weights,
    weights_text,
)
from strategies import logs

BOUNDS = [*zip(LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS, strict=True)]
own_weights = st.tuples(*(st.floats(least, most) for least, most in BOUNDS)).map(round_weights)
near = st.lists(st.floats(0.9, 1.1), min_size=len(BOUNDS), max_size=len(BOUNDS)).map(
    lambda shares: round_weights(
        share * weight for share, weight in zip(shares, DEFAULT_WEIGHTS, strict=True)
    )
)


def changed(number: int, value: float) -> Weights:
    return (*DEFAULT_WEIGHTS[:number], value, *DEFAULT_WEIGHTS[number + 1 :])


@pytest.mark.no_cover
@given(own_weights)
def test_weights_are_read_as_they_are_written(weights) -> None:
    assert read_weights(weights_text(weights)) == weights
    assert read_weights(", ".join(weights_text(weights).split())) == weights
    assert weights_text(read_weights(weights_text(weights))) == weights_text(weights)


def test_the_default_weights_are_a_word() -> None:
    assert weights_text(DEFAULT_WEIGHTS) == "default"
    assert read_weights("default") == read_weights(" ".join(map(str, DEFAULT_WEIGHTS)))


@pytest.mark.no_cover
@given(own_weights, st.integers(70, 99))
def test_a_scheduler_is_found_by_the_name_that_holds_its_weights(weights, wished) -> None:
    scheduler = Fsrs(wished, weights)
    assert scheduler_named(scheduler.name) == scheduler


@pytest.mark.parametrize("name", ["fsrs:1 2 3", "fsrs-90:x", "sm2:default", "fsrs-90:0"])
def test_a_name_with_weights_that_are_none_is_not_known(name: str) -> None:
    with pytest.raises(KeyError):
        scheduler_named(name)


@pytest.mark.parametrize("number", range(len(BOUNDS)))
def test_the_bounds_are_the_librarys(number: int) -> None:
    for value, outside in ((BOUNDS[number][0], -0.001), (BOUNDS[number][1], 0.001)):
        weights = changed(number, value)
        assert read_weights(" ".join(map(str, weights))) == round_weights(weights)
        text = " ".join(map(str, changed(number, round(value + outside, 4))))
        with pytest.raises(ValueError, match=f"number {number + 1} is from"):
            read_weights(text)
        assert round_weights(changed(number, value + outside)) == round_weights(weights)


@pytest.mark.parametrize("text", ["1 2 3", "nan " * 21, "x " * 21, "1 " * 22, "inf " * 21])
def test_what_are_no_21_numbers_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="default or 21 numbers"):
        read_weights(text)


@pytest.mark.no_cover
@settings(max_examples=30)
@given(logs(devices=2), near, st.randoms(use_true_random=False))
def test_the_fold_is_the_same_for_the_same_weights(events, weights, rng) -> None:
    shuffled = list(events)
    rng.shuffle(shuffled)
    scheduler = scheduler_named(Fsrs(weights=weights).name)
    assert fold(shuffled, scheduler) == fold(events, Fsrs(weights=weights))


def test_weights_change_what_is_planned() -> None:
    patient = Fsrs(weights=changed(2, 20.0))
    assert patient.review(None, 4, 1).interval == 20
    assert FSRS.review(None, 4, 1).interval == 2
