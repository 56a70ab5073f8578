"""`shabda` alone: what waits today. It imports neither typer nor a session."""

import os

from shabda.app.common_words import text_coverage
from shabda.cli.consoles import learner_console
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import document
from shabda.lazy_dataclasses import asdict
from shabda.study.scheduling.study_day import streak
from shabda.terminal.console import render_options
from shabda.terminal.console import show as put
from shabda.terminal.screens.today import first_steps, today
from shabda.terminal.width_probe import script_advice

STREAK_SPAN = 4000
"""Study days looked back on for the streak."""


def glance(*, as_json: bool) -> None:
    """Due, new, streak and what to do next."""
    with open_workspace() as workspace:
        counts = workspace.collection.queue.counts(workspace.day)
        days = streak(workspace.collection.log.study_days(STREAK_SPAN), workspace.day)
        new = min(counts.new, max(0, workspace.settings.new - counts.new_today))
        answers = workspace.collection.queue.answers(workspace.day)
        again = len(workspace.collection.queue.unsure(workspace.day))
        covered = text_coverage(workspace.collection)
    if as_json:
        facts = {**asdict(counts), "new_allowed": new, "streak": days}
        facts["answers_today"] = answers
        facts["coverage"] = covered.as_json()
        print(document("today", facts))
        return

    console = learner_console()
    options = render_options(console)
    first = not (counts.learned or answers or days)
    if first:
        put(console, first_steps(options, script_advice(os.environ)))
    else:
        figures = today(
            counts, options, streak=days, new=new, answers=answers, again=again, covered=covered
        )
        put(console, figures)
