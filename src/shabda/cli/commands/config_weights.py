"""`shabda config weights fit`: the weights of FSRS fitted to the learner's own log."""

from __future__ import annotations

from shabda.app.bulk import bulk
from shabda.app.paths import home
from shabda.app.setting_files import write_setting
from shabda.app.weight_optimiser import optimise, optimiser_library
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import document, say
from shabda.study.scheduling.fsrs import KIND
from shabda.study.scheduling.weights import weights_text
from shabda.study.statistics.calibration import ENOUGH_REVIEWS, HELD_OUT, Fit
from shabda.study.statistics.weight_fit import WeightFit, fit_weights, histories


def fit_own_weights(*, as_json: bool) -> None:
    """Fit weights to the log, and set them if they foresee its latest answers better."""
    optimiser_library()
    with open_workspace() as workspace, bulk():
        events = workspace.collection.log.events(progress=workspace.progress)
        scheduler = workspace.settings.scheduler
    fit = fit_weights(events, optimise)
    if fit and fit.better:
        write_setting(home().config, "weights", weights_text(fit.weights))
    count = sum(1 for _ in histories(events))
    if as_json:
        facts = {"reviews": count, "enough": ENOUGH_REVIEWS, "fit": fit and fit.as_json()}
        print(document("weights", facts))
    elif fit is None:
        say(f"{count} answers tested memory; {ENOUGH_REVIEWS} are needed to fit weights to them.")
    else:
        for line in _lines(fit, scheduler):
            say(line)


def _lines(fit: WeightFit, scheduler: str) -> list[str]:
    share = f"the latest {fit.held_out}, one in {HELD_OUT}, judged the weights"
    lines = [
        f"{fit.reviews} answers were fitted; {share}:",
        "",
        "           log loss   RMSE in bins",
        _row("default", fit.default),
        _row("fitted", fit.fitted),
        "",
    ]
    if not fit.better:
        return [*lines, "The fitted weights do not foresee better, so nothing was changed."]
    used = "" if scheduler == KIND else " Plan with them: shabda config scheduler fsrs."
    back = "`shabda config weights default` goes back."
    return [*lines, f"The fitted weights foresee better and are set.{used}", back]


def _row(name: str, fit: Fit) -> str:
    return f"{name:9}  {fit.log_loss:8.4f}   {fit.rmse:12.4f}"
