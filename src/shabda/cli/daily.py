"""What a learner does every day, a glance and a session, without typer.

Typer with its pydantic costs 130 ms over bare Python, a third of the way to a first question.
"""

from dataclasses import asdict
from random import Random

from shabda.app.common_words import text_coverage
from shabda.app.review_plan import ReviewPlan, crammed, nothing_to_ask, planned
from shabda.cli.first_choice import choose_first
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import document
from shabda.cli.play import play_session
from shabda.errors import UnknownNameError
from shabda.study.log import EventKind
from shabda.study.scheduling.study_day import streak
from shabda.terminal.console import out, render_options
from shabda.terminal.console import show as put
from shabda.terminal.screens.today import first_steps, today

STREAK_SPAN = 4000
"""Study days looked back on for the streak."""


def glance(*, as_json: bool) -> None:
    """Due, new, streak and what to do next."""
    with open_workspace() as workspace:
        counts = workspace.collection.queue.counts(workspace.day)
        days = streak(workspace.collection.log.study_days(STREAK_SPAN), workspace.day)
        new = min(counts.new, max(0, workspace.settings.new - counts.new_today))
        covered = text_coverage(workspace.collection)
    if as_json:
        facts = {**asdict(counts), "new_allowed": new, "streak": days}
        facts["coverage"] = covered.as_json()
        print(document("today", facts))
        return

    console = out()
    options = render_options(console)
    first = not (counts.learned or counts.reviewed_today or days)
    put(
        console,
        first_steps(counts.new, options)
        if first
        else today(counts, options, streak=days, new=new, covered=covered),
    )


def review_today(
    *,
    deck: str | None = None,
    limit: int | None = None,
    new: int | None = None,
    cram: bool = False,
    typed: bool | None = None,
    seed: int | None = None,
) -> None:
    """The daily session; the arguments are the options of `shabda review`."""
    with open_workspace(Random(seed)) as workspace:
        if deck is not None and deck not in (names := workspace.collection.words.digests()):
            raise UnknownNameError("deck", deck, names)
        workspace.typed = workspace.typed if typed is None else typed
        if (deck, limit, new, cram, typed, seed) == (None, None, None, False, None, None):
            choose_first(workspace)
        plan = ReviewPlan() if cram else planned(workspace, deck, limit, new)
        cards = crammed(workspace, deck, limit) if cram else plan.cards
        if not cards:
            print(nothing_to_ask(workspace, cram=cram))
            return
        relearned = frozenset(card.id for card in plan.again)
        play_session(
            workspace, cards, harmless=cram, out_of_turn=EventKind.CRAM, relearned=relearned
        )
