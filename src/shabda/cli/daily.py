"""The session of a day, without typer, which costs 100 ms before a first question."""

from random import Random

from shabda.app.deck_list import check_deck
from shabda.app.review_plan import ReviewPlan, cram_cards, nothing_to_ask, plan_review
from shabda.cli.first_choice import choose_first
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import say
from shabda.cli.play import play_session
from shabda.study.session_mode import SessionMode


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
        check_deck(workspace, deck)
        workspace.typed = workspace.typed if typed is None else typed
        plain = (deck, limit, new, cram, typed, seed) == (None, None, None, False, None, None)
        if plain and not choose_first(workspace):
            return
        plan = ReviewPlan() if cram else plan_review(workspace, deck, limit, new)
        cards = cram_cards(workspace, deck, limit) if cram else plan.cards
        if not cards:
            say(nothing_to_ask(workspace, deck, cram=cram))
            return
        relearned = {card.id: failures for card, failures in plan.again.items()}
        play_session(workspace, cards, SessionMode(harmless=cram, relearned=relearned))
