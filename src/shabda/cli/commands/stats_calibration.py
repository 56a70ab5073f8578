"""`shabda stats --calibration`: how well each scheduler foresaw what was remembered."""

from __future__ import annotations

from shabda.app.bulk import bulk
from shabda.app.simulated_reviews import EqualRecall, ReviewSimulator
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import document, say
from shabda.study.scheduling.fsrs import HIGHEST_RETENTION, KIND, LOWEST_RETENTION
from shabda.study.scheduling.weights import DEFAULT_WEIGHTS
from shabda.study.statistics.calibration import (
    ENOUGH_REVIEWS,
    Calibration,
    Fit,
    calibration,
    trials,
)

_DAYS = 90
"""Days in which the workload under both is compared."""


def show_calibration(*, as_json: bool) -> None:
    """Print both schedulers' scores on the learner's log, or how many answers are missing."""
    with open_workspace() as workspace, bulk():
        events = workspace.collection.log.events(progress=workspace.progress)
        tried = list(trials(events, workspace.fsrs))
        own = workspace.fsrs.weights != DEFAULT_WEIGHTS
        scored, workload = calibration(tried, own_weights=own), None
        if scored:
            workload = ReviewSimulator(workspace, events).at_equal_recall(_DAYS)
    if as_json:
        facts = {
            "reviews": len(tried),
            "enough": ENOUGH_REVIEWS,
            "scores": scored and scored.as_json(),
            "workload": workload and workload.as_json(),
        }
        print(document("calibration", facts))
    elif scored is None:
        say(f"{len(tried)} answers tested memory; {ENOUGH_REVIEWS} are needed to say anything.")
    else:
        for line in (*_judged(scored, len(tried)), *_table(scored)):
            say(line)
        for line in (*_verdict(scored), *_workload(workload)):
            say(line)


def _judged(it: Calibration, count: int) -> list[str]:
    """How many answers the scores are of."""
    if it.reviews == count:
        return [f"{count} answers tested memory; {it.remembered:.1%} were right."]
    share = f"the latest {it.reviews} ({it.remembered:.1%} right)"
    return [
        f"{count} answers tested memory; {share} are scored,",
        "since your weights were not fitted to these.",
    ]


def _table(it: Calibration) -> list[str]:
    return [
        "",
        "            foreseen   log loss   RMSE in bins",
        _row("SM-2", it.sm2),
        _row("FSRS", it.fsrs),
        "",
    ]


def _row(name: str, fit: Fit) -> str:
    return f"{name:10}  {fit.predicted:8.1%}   {fit.log_loss:8.4f}   {fit.rmse:12.4f}"


def _verdict(it: Calibration) -> list[str]:
    """Which scheduler foresaw better, and how sure that is."""
    by = f"{abs(it.gain):.4f} ± {it.error:.4f}"
    read = "SM-2 is read as 90 % at the end of an interval."
    if it.better is None:
        neither = "Neither foresaw your answers better by more than chance explains:"
        return [neither, f"{by} in log loss. {read}"]
    better = "FSRS" if it.better == KIND else "SM-2"
    return [f"{better} would have served you better: its log loss is less by", f"{by}. {read}"]


def _workload(it: EqualRecall | None) -> list[str]:
    """What either would ask in the coming days, at the same retention."""
    if it is None:
        return [
            "In a simulation SM-2 gives a retention that FSRS cannot be set to",
            f"({LOWEST_RETENTION} to {HIGHEST_RETENTION}), so reviews a day are not compared.",
        ]
    saved = f"{abs(it.saved):.1f} reviews a day"
    result = f"FSRS saves {saved}" if it.saved >= 0 else f"FSRS asks {saved} more"
    return [
        f"In a simulation of {it.days} days {result} at the same retention:",
        f"SM-2 asks {it.sm2_reviews:.1f} ({it.sm2_recalled:.1%} recalled), "
        f"FSRS set to {it.retention} asks {it.fsrs_reviews:.1f} ({it.fsrs_recalled:.1%}).",
        "FSRS's curve stands for your memory there, which favours FSRS.",
        "`shabda config scheduler` changes which of them plans.",
    ]
