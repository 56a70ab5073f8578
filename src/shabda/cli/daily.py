"""What a learner does every day, a glance and a session, without typer.

Typer with its pydantic costs 130 ms over bare Python, a third of the way to a first question.
"""

from random import Random

from shabda.app.workspace import Desk
from shabda.errors import UnknownNameError
from shabda.study.cards import Card

STREAK_SPAN = 4000
"""Study days looked back on for the streak."""


def glance(*, as_json: bool) -> None:
    """Due, new, streak and what to do next."""
    from shabda.study.scheduling.study_day import streak

    with Desk() as desk:
        counts = desk.collection.counts(desk.day)
        days = streak(desk.collection.study_days(STREAK_SPAN), desk.day)
        new = min(counts.new, max(0, desk.settings.new - counts.new_today))
    if as_json:
        from dataclasses import asdict

        from shabda.cli.output import document

        facts = {**asdict(counts), "new_allowed": new, "streak": days}
        print(document("today", facts))
        return
    from shabda.terminal.console import look_of, out
    from shabda.terminal.console import show as put
    from shabda.terminal.screens.today import first_steps, today

    console = out()
    look = look_of(console)
    first = not (counts.learned or counts.reviewed_today or days)
    put(
        console,
        first_steps(counts.new, look) if first else today(counts, look, streak=days, new=new),
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

    with Desk(Random(seed)) as desk:
        if deck is not None and deck not in (names := desk.collection.digests()):
            raise UnknownNameError("deck", deck, names)
        desk.typed = desk.typed if typed is None else typed
        cards = crammed(desk, deck, limit) if cram else waiting(desk, deck, limit, new)
        left = None if limit is None else max(0, limit - len(cards))
        again = [] if cram else desk.collection.unsure(desk.day, deck)[:left]
        cards = (*cards, *again)
        if not cards:
            print(nothing(desk, cram=cram))
            return
        relearned = frozenset(card.id for card in again)
        play_session(desk, cards, harmless=cram, out_of_turn=Kind.CRAM, relearned=relearned)


def waiting(desk: Desk, deck: str | None, limit: int | None, new: int | None) -> tuple[Card, ...]:
    """What is due, then new cards as far as today allows, pairs of the learner's own first."""
    from shabda.store.words import RULES
    from shabda.study.confusions import PAIRS
    from shabda.study.queue import allowance, mix, queue, share_of_rules

    reviewed, begun = desk.collection.done(desk.day)
    allowed = allowance(
        limit=limit,
        new=new,
        daily_limit=desk.settings.limit,
        daily_new=desk.settings.new,
        done=reviewed,
        begun=begun,
    )
    due = [card for card, _ in desk.collection.due(desk.day, allowed.due, deck)]
    pairs = [] if deck else desk.collection.new(allowed.new, desk.day, PAIRS)
    words = [*pairs, *desk.collection.new(allowed.new, desk.day, deck)]
    share = 0 if deck else share_of_rules(allowed.new)
    rules = desk.collection.new(share, desk.day, RULES)
    return queue(due, mix(words, rules, allowed.new), limit)


def crammed(desk: Desk, deck: str | None, limit: int | None) -> tuple[Card, ...]:
    """Known cards, whenever they are due, in random order."""
    from shabda.study.scheduling.scheduler import LONGEST_INTERVAL

    most = limit or desk.settings.limit
    known = desk.collection.due(desk.day + LONGEST_INTERVAL, most, deck)
    cards = [card for card, _ in known]
    desk.rng.shuffle(cards)
    return tuple(cards)


def nothing(desk: Desk, *, cram: bool) -> str:
    """Say why there is nothing to ask, and what can be done."""
    if cram:
        return "No card is known yet: `shabda review` begins."
    counts = desk.collection.counts(desk.day)
    if counts.new:
        return (
            f"Done for today. {counts.new} new cards wait; `shabda review --new 5` takes some now."
        )
    return "Done for today. `shabda drill` practises rules; `shabda import` takes in new words."
