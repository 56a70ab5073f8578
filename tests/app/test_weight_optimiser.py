"""The library behind `shabda config weights fit`."""

import sys
from random import Random

import pytest

from shabda.app.weight_optimiser import optimise
from shabda.errors import ShabdaError
from shabda.study.scheduling.fsrs import Fsrs
from shabda.study.scheduling.weights import DEFAULT_WEIGHTS, read_weights, weights_text


def histories(forgets: float) -> list:
    """600 cards asked after 1, 3 and 9 days, and answered "again" so often."""
    rng, known = Random(5), []
    for _ in range(600):
        answers = [(3, 0)]
        for days in (1, 3, 9):
            answers.append((1 if rng.random() < forgets else 3, days))
            known.append(tuple(answers))
    return known


def test_who_forgets_more_gets_weights_that_ask_sooner() -> None:
    pytest.importorskip("fsrs_rs_python")
    good, poor = optimise(histories(0.02)), optimise(histories(0.5))
    intervals = [Fsrs(weights=weights).review(None, 4, 1).interval for weights in (good, poor)]
    assert intervals[0] > 2 * intervals[1]
    assert optimise(histories(0.5)) == poor, "the same answers give the same weights"
    assert read_weights(weights_text(poor)) == poor != DEFAULT_WEIGHTS


def test_without_the_extra_one_sentence_says_what_to_install(monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "fsrs_rs_python", None)
    with pytest.raises(ShabdaError, match=r"run .* -m pip install fsrs-rs-python$"):
        optimise(histories(0.5))
