"""What a learner does every day, a glance and a session, without typer.

Typer with its pydantic costs 130 ms over bare Python, a third of the way to a first question.
"""

from random import Random

from shabda.app.workspace import Workspace
from shabda.errors import UnknownNameError
from shabda.study.cards import Card

STREAK_SPAN = 4000
"""Study days looked back on for the streak."""


def glance(*, as_json: bool) -> None:
    """Due, new, streak and what to do next."""
    from shabda.study.scheduling.study_day import streak

    with Workspace() as workspace:
        counts = workspace.collection.queue.counts(workspace.day)
        days = streak(workspace.collection.log.study_days(STREAK_SPAN), workspace.day)
        new = min(counts.new, max(0, workspace.settings.new - counts.new_today))
    if as_json:
        from dataclasses import asdict

        from shabda.cli.output import document

        facts = {**asdict(counts), "new_allowed": new, "streak": days}
        print(document("today", facts))
        return
    from shabda.terminal.console import out, render_options
    from shabda.terminal.console import show as put
    from shabda.terminal.screens.today import first_steps, today

    console = out()
    options = render_options(console)
    first = not (counts.learned or counts.reviewed_today or days)
    put(
        console,
        first_steps(counts.new, options) if first else today(counts, options, streak=days, new=new),
    )


def review(
    *,
    deck: str | None = None,
    limit: int | None = None,
    new: int | None = None,
    cram: bool = False,
    typed: bool | None = None,
    seed: int | None = None,
) -> None:
    """The daily session; the arguments are the options of `shabda review`."""
    from shabda.cli.play import play_session
    from shabda.study.log import Kind

    with Workspace(Random(seed)) as workspace:
        if deck is not None and deck not in (names := workspace.collection.words.digests()):
            raise UnknownNameError("deck", deck, names)
        workspace.typed = workspace.typed if typed is None else typed
        cards = crammed(workspace, deck, limit) if cram else waiting(workspace, deck, limit, new)
        left = None if limit is None else max(0, limit - len(cards))
        again = [] if cram else workspace.collection.queue.unsure(workspace.day, deck)[:left]
        cards = (*cards, *again)
        if not cards:
            print(nothing(workspace, cram=cram))
            return
        relearned = frozenset(card.id for card in again)
        play_session(workspace, cards, harmless=cram, out_of_turn=Kind.CRAM, relearned=relearned)


def waiting(
    workspace: Workspace, deck: str | None, limit: int | None, new: int | None
) -> tuple[Card, ...]:
    """What is due, then new cards as far as today allows, pairs of the learner's own first."""
    from shabda.store.words import RULES
    from shabda.study.confusions import PAIRS
    from shabda.study.queue import allowance, mix, queue, share_of_rules

    reviewed, begun = workspace.collection.queue.done(workspace.day)
    allowed = allowance(
        limit=limit,
        new=new,
        daily_limit=workspace.settings.limit,
        daily_new=workspace.settings.new,
        done=reviewed,
        begun=begun,
    )
    due = [card for card, _ in workspace.collection.queue.due(workspace.day, allowed.due, deck)]
    pairs = [] if deck else workspace.collection.queue.new(allowed.new, workspace.day, PAIRS)
    words = [*pairs, *workspace.collection.queue.new(allowed.new, workspace.day, deck)]
    share = 0 if deck else share_of_rules(allowed.new)
    rules = workspace.collection.queue.new(share, workspace.day, RULES)
    return queue(due, mix(words, rules, allowed.new), limit)


def crammed(workspace: Workspace, deck: str | None, limit: int | None) -> tuple[Card, ...]:
    """Known cards, whenever they are due, in random order."""
    from shabda.study.scheduling.scheduler import LONGEST_INTERVAL

    most = limit or workspace.settings.limit
    known = workspace.collection.queue.due(workspace.day + LONGEST_INTERVAL, most, deck)
    cards = [card for card, _ in known]
    workspace.rng.shuffle(cards)
    return tuple(cards)


def nothing(workspace: Workspace, *, cram: bool) -> str:
    """Say why there is nothing to ask, and what can be done."""
    if cram:
        return "No card is known yet: `shabda review` begins."
    counts = workspace.collection.queue.counts(workspace.day)
    if counts.new:
        return (
            f"Done for today. {counts.new} new cards wait; `shabda review --new 5` takes some now."
        )
    return "Done for today. `shabda drill` practises rules; `shabda import` takes in new words."
