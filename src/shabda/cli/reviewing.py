"""`shabda review`: the daily session."""

from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from shabda.cli.desk import Desk
    from shabda.study.cards import Card


def review(
    deck: Annotated[
        str | None, typer.Option("--deck", "-d", help="Only cards of this deck.")
    ] = None,
    limit: Annotated[
        int | None, typer.Option("--limit", "-n", min=1, help="At most so many cards.")
    ] = None,
    new: Annotated[
        int | None,
        typer.Option("--new", min=0, help="At most so many new cards, whatever the day."),
    ] = None,
    cram: Annotated[
        bool, typer.Option("--cram", help="Known cards out of turn; the schedule stays as it is.")
    ] = False,
    typed: Annotated[
        bool | None,
        typer.Option("--type/--reveal", help="Type meanings and have them judged, or recall them."),
    ] = None,
    seed: Annotated[int | None, typer.Option("--seed", help="Draw the same items again.")] = None,
) -> None:
    """Review what is due, then meet new words and rules.

    Keys: space shows the answer, 1-4 grade it, u takes back, s skips, ? tells them all,
    q leaves. Every answer is kept as it is given.

    Examples: shabda review, shabda review --limit 20 --new 5, shabda review --type
    """
    from random import Random

    from shabda.cli.desk import Desk
    from shabda.cli.playing import play_session
    from shabda.errors import UnknownNameError
    from shabda.study.log import Kind

    with Desk(Random(seed)) as desk:
        if deck is not None and deck not in (names := desk.collection.digests()):
            raise UnknownNameError("deck", deck, names)
        desk.typed = desk.typed if typed is None else typed
        cards = crammed(desk, deck, limit) if cram else waiting(desk, deck, limit, new)
        if not cards:
            typer.echo(nothing(desk, cram=cram))
            return
        play_session(desk, cards, harmless=cram, out_of_turn=Kind.CRAM)


def waiting(
    desk: "Desk", deck: str | None, limit: int | None, new: int | None
) -> "tuple[Card, ...]":
    """What is due, then new cards as far as today allows, pairs of the learner's own first."""
    from shabda.store.lookups import RULES
    from shabda.study.confusions import PAIRS
    from shabda.study.queue import allowance, mix, queue, share_of_rules

    counts = desk.collection.counts(desk.day)
    allowed = allowance(
        limit=limit,
        new=new,
        daily_limit=desk.settings.limit,
        daily_new=desk.settings.new,
        done=counts.reviewed_today,
        begun=counts.new_today,
    )
    due = [card for card, _ in desk.collection.due(desk.day, allowed.due, deck)]
    pairs = [] if deck else desk.collection.new(allowed.new, desk.day, PAIRS)
    words = [*pairs, *desk.collection.new(allowed.new, desk.day, deck)]
    share = 0 if deck else share_of_rules(allowed.new)
    rules = desk.collection.new(share, desk.day, RULES)
    return queue(due, mix(words, rules, allowed.new), limit)


def crammed(desk: "Desk", deck: str | None, limit: int | None) -> "tuple[Card, ...]":
    """Known cards, whenever they are due, in random order."""
    from shabda.study.scheduler import LONGEST_INTERVAL

    most = limit or desk.settings.limit
    known = desk.collection.due(desk.day + LONGEST_INTERVAL, most, deck)
    cards = [card for card, _ in known]
    desk.rng.shuffle(cards)
    return tuple(cards)


def nothing(desk: "Desk", *, cram: bool) -> str:
    """Say why there is nothing to ask, and what can be done."""
    if cram:
        return "No card is known yet: `shabda review` begins."
    counts = desk.collection.counts(desk.day)
    if counts.new:
        return (
            f"Done for today. {counts.new} new cards wait; `shabda review --new 5` takes some now."
        )
    return "Done for today. `shabda drill` practises rules; `shabda import` takes in new words."
