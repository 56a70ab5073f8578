"""`shabda` alone: what waits today. It imports neither typer nor a session."""

import os
from functools import partial

from shabda.app.common_words import text_coverage
from shabda.app.review_plan import plan_review
from shabda.cli.consoles import show_screen
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import document
from shabda.lazy_dataclasses import asdict
from shabda.study.queue import Waiting
from shabda.study.scheduling.study_day import streak
from shabda.terminal.screens.today import first_steps, today
from shabda.terminal.width_probe import script_advice

STREAK_SPAN = 4000
"""Study days looked back on for the streak."""


def glance(*, as_json: bool) -> None:
    """Due, new, streak and what to do next."""
    with open_workspace() as workspace:
        counts, plan = workspace.collection.queue.counts(workspace.day), plan_review(workspace)
        days = streak(workspace.collection.log.study_days(STREAK_SPAN), workspace.day)
        answers = workspace.collection.queue.answers(workspace.day)
        covered = text_coverage(workspace.collection)
        limits = workspace.settings.limit, workspace.settings.new
    if as_json:
        facts = {**asdict(counts), "new_allowed": len(plan.new), "streak": days}
        facts["answers_today"] = answers
        facts["coverage"] = covered.as_json()
        print(document("today", facts))
        return

    if not (counts.learned or answers or days):
        show_screen(partial(first_steps, advice=script_advice(os.environ)))
        return
    waiting = Waiting(len(plan.due), len(plan.new), len(plan.again))
    show_screen(
        partial(
            today, counts, waiting=waiting, limits=limits, streak=days, answers=answers,
            covered=covered,
        )
    )  # fmt: skip
