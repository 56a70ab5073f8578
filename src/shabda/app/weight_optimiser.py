"""The optimiser of FSRS, a library that the extra `fsrs` brings."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import import_module
from typing import Any

from shabda.errors import ShabdaError
from shabda.programs import install_command
from shabda.study.scheduling.weights import DEFAULT_WEIGHTS, Weights, round_weights
from shabda.study.statistics.weight_fit import History


def optimiser_library() -> Any:
    """The library. Raises ShabdaError where it is not installed."""
    try:
        return import_module("fsrs_rs_python")
    except ImportError:
        command = install_command("fsrs-rs-python")
        raise ShabdaError(f"fitting weights needs fsrs-rs-python; run {command}") from None


def optimise(histories: Sequence[History]) -> Weights:
    """Weights that predict these answers best; the same answers give the same weights.

    Answers of one day count once here, so the weights for repeats within a day are not used.
    """
    library = optimiser_library()
    items = [
        library.FSRSItem([library.FSRSReview(rating, days) for rating, days in history])
        for history in histories
    ]
    start = library.FSRS(list(DEFAULT_WEIGHTS))
    return round_weights(start.compute_parameters(items, enable_short_term=False))
