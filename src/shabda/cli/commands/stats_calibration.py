"""`shabda stats --calibration`: how well each scheduler predicted recall."""

from __future__ import annotations

from shabda.app.bulk import bulk
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import document, say
from shabda.study.statistics.calibration import (
    ENOUGH_REVIEWS,
    Calibration,
    Fit,
    calibration,
    trials,
)


def show_calibration(*, as_json: bool) -> None:
    """Print both schedulers' scores on the learner's log, or how many answers are missing."""
    with open_workspace() as workspace, bulk():
        events = workspace.collection.log.events(progress=workspace.progress)
        tried = list(trials(events, workspace.fsrs))
    scored, count = calibration(tried), len(tried)
    if as_json:
        facts = {"reviews": count, "enough": ENOUGH_REVIEWS}
        print(document("calibration", {**facts, "scores": scored and scored.as_json()}))
    elif scored is None:
        say(f"{count} answers tested memory; {ENOUGH_REVIEWS} are needed to say anything.")
    else:
        for line in _table(scored):
            say(line)


def _table(it: Calibration) -> list[str]:
    return [
        f"{it.reviews} answers tested memory; {it.remembered:.1%} were right.",
        "",
        "            foreseen   log loss   RMSE in bins",
        _row("SM-2", it.sm2),
        _row("FSRS", it.fsrs),
        "",
        "Less log loss and less RMSE foresee better. SM-2 is read as 90 % at the end of an",
        "interval. `shabda config scheduler` changes which of them plans.",
    ]


def _row(name: str, fit: Fit) -> str:
    return f"{name:10}  {fit.predicted:8.1%}   {fit.log_loss:8.4f}   {fit.rmse:12.4f}"
