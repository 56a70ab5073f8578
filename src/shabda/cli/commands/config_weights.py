"""`shabda config weights fit`: the weights of FSRS fitted to the learner's own log."""

from __future__ import annotations

from shabda.app.gc_pause import gc_paused
from shabda.app.paths import home
from shabda.app.setting_files import write_setting
from shabda.app.weight_optimiser import optimise, optimiser_library
from shabda.cli.consoles import show_paragraphs
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import document
from shabda.figures import count
from shabda.study.scheduling.fsrs import FSRS_NAME
from shabda.study.scheduling.weights import weights_text
from shabda.study.statistics.calibration import ENOUGH_REVIEWS, HELD_OUT, Fit
from shabda.study.statistics.weight_fit import WeightFit, fit_weights, histories


def fit_own_weights(*, as_json: bool) -> None:
    """Fit weights to the log, and set them if they predict its latest answers better."""
    optimiser_library()
    with open_workspace() as workspace, gc_paused():
        events = workspace.collection.log.events(progress=workspace.progress)
        scheduler = workspace.settings.scheduler
    fit = fit_weights(events, optimise)
    if fit and fit.better:
        write_setting(home().config, "weights", weights_text(fit.weights))
    answers = sum(1 for _ in histories(events))
    if as_json:
        facts = {"reviews": answers, "enough": ENOUGH_REVIEWS, "fit": fit and fit.as_json()}
        print(document("weights", facts))
    else:
        lines = [_missing(answers)] if fit is None else _page(fit, scheduler)
        show_paragraphs(lines)


def _missing(answers: int) -> str:
    tested = f"{count(answers, 'answer')} tested memory"
    return f"{tested}; {ENOUGH_REVIEWS} are needed to fit weights to them."


def _page(fit: WeightFit, scheduler: str) -> list[str]:
    share = f"the latest {fit.held_out}, one in {HELD_OUT}, judged the weights"
    lines = [
        f"{fit.reviews} answers were fitted; {share}:",
        "",
        "           log loss   RMSE in bins",
        _row("default", fit.default),
        _row("fitted", fit.fitted),
        "",
    ]
    by = f"{fit.gain:.4f} ± {fit.error:.4f}"
    if not fit.better:
        why = f"The fitted weights do not clearly predict better (gain {by})"
        return [*lines, f"{why}, so nothing was changed."]
    lines.append(f"The fitted weights predict better (gain {by}) and are set.")
    if scheduler != FSRS_NAME:
        lines.append("`shabda config scheduler fsrs` plans with them.")
    return [*lines, "`shabda config weights default` goes back."]


def _row(name: str, fit: Fit) -> str:
    return f"{name:9}  {fit.log_loss:8.4f}   {fit.rmse:12.4f}"
