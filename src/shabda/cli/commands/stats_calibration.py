"""`shabda stats --calibration`: how well each scheduler predicts what is remembered."""

from __future__ import annotations

from shabda.app.gc_pause import gc_paused
from shabda.app.simulated_reviews import EqualRecall, ReviewSimulator
from shabda.cli.consoles import show_paragraphs
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import document
from shabda.figures import count
from shabda.study.scheduling.fsrs import FSRS_NAME, HIGHEST_RETENTION, LOWEST_RETENTION
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
    with open_workspace() as workspace, gc_paused():
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
    else:
        lines = _missing(len(tried)) if scored is None else _page(scored, workload, len(tried))
        show_paragraphs(lines)


def _missing(answers: int) -> list[str]:
    tested = f"{count(answers, 'answer')} tested memory"
    return [f"{tested}; {ENOUGH_REVIEWS} are needed to say anything."]


def _page(measured: Calibration, workload: EqualRecall | None, answers: int) -> list[str]:
    return [
        _judged(measured, answers),
        "",
        "           predicted   log loss   RMSE in bins",
        _row("SM-2", measured.sm2),
        _row("FSRS", measured.fsrs),
        "",
        f"{_verdict(measured)} SM-2 is read as 90 % at the end of an interval.",
        "",
        _comparison(workload),
        "",
        "`shabda config scheduler` changes which of them plans.",
    ]


def _judged(measured: Calibration, answers: int) -> str:
    """How many answers the scores are of."""
    if measured.reviews == answers:
        return f"{answers} answers tested memory; {measured.remembered:.1%} were right."
    return (
        f"{answers} answers tested memory; the latest {measured.reviews} "
        f"({measured.remembered:.1%} right) are scored, "
        "since your weights were not fitted to these."
    )


def _row(name: str, fit: Fit) -> str:
    return f"{name:10}  {fit.predicted:8.1%}   {fit.log_loss:8.4f}   {fit.rmse:12.4f}"


def _verdict(measured: Calibration) -> str:
    """Which scheduler predicted better, and how sure that is."""
    by = f"{abs(measured.gain):.4f} ± {measured.error:.4f}"
    if measured.better is None:
        return f"Neither predicted your answers better by more than chance: {by} in log loss."
    better = "FSRS" if measured.better == FSRS_NAME else "SM-2"
    return f"{better} would have served you better: its log loss is less by {by}."


def _comparison(workload: EqualRecall | None) -> str:
    """What either would ask in the coming days, at the same retention."""
    if workload is None:
        bounds = f"{LOWEST_RETENTION} to {HIGHEST_RETENTION}"
        return (
            "Reviews a day are not compared: in a simulation SM-2 gives a retention that FSRS "
            f"cannot be set to ({bounds})."
        )
    saved = f"{abs(workload.saved):.1f} reviews a day"
    result = f"saves {saved}" if workload.saved >= 0 else f"asks {saved} more"
    return (
        f"In a simulation of {workload.days} days FSRS {result} at the same retention: SM-2 asks "
        f"{workload.sm2_reviews:.1f} ({workload.sm2_recalled:.1%} recalled), FSRS set to "
        f"{workload.retention} asks {workload.fsrs_reviews:.1f} ({workload.fsrs_recalled:.1%}). "
        "FSRS's curve models your memory there, which favours FSRS."
    )
