"""The end of a session: its summary, and what still waits today and tomorrow."""

from functools import partial

from shabda.app.review_plan import plan_review
from shabda.app.workspace import Workspace
from shabda.cli.consoles import show_screen
from shabda.study.queue import Waiting
from shabda.study.session import Session
from shabda.study.summary import summarise
from shabda.terminal.screens.session_summary import summary


def show_end(workspace: Workspace, session: Session) -> None:
    """Show the summary of a session."""
    tomorrow = sum(workspace.collection.queue.due_on(0, workspace.day + 1).values())
    plan = plan_review(workspace)
    waiting = Waiting(len(plan.due), len(plan.new), len(plan.again))
    show_screen(partial(summary, summarise(session), waiting=waiting, due_tomorrow=tomorrow))
