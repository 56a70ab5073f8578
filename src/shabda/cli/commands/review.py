"""`shabda review`: the daily session."""

from random import Random
from typing import Annotated

from shabda.app.deck_list import check_deck
from shabda.app.prompt_settings import HIGHEST_NUMBER
from shabda.app.review_plan import ReviewPlan, cram_cards, nothing_to_ask, plan_review
from shabda.cli.declared import option
from shabda.cli.first_choice import choose_first
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import OfDeck, Seed, number_option
from shabda.cli.output import say
from shabda.cli.play import play_session
from shabda.study.session_mode import SessionMode

_NEW_HELP = "At most N new cards, whatever the daily limit."
_Limit = Annotated[
    int | None,
    number_option("--limit", "-n", least=1, most=HIGHEST_NUMBER, text="At most N cards."),
]
_New = Annotated[int | None, number_option("--new", least=0, most=HIGHEST_NUMBER, text=_NEW_HELP)]
_Cram = Annotated[
    bool, option("--cram", help="Review known cards early, without changing the schedule.")
]
_Typed = Annotated[
    bool | None,
    option("--type/--reveal", help="Type meanings and have them judged, or recall them."),
]


def review(
    deck: OfDeck = None,
    limit: _Limit = None,
    new: _New = None,
    cram: _Cram = False,
    typed: _Typed = None,
    seed: Seed = None,
) -> None:
    """Review the cards that are due, then introduce new ones.

    Keys: space shows the answer, 1-4 grade it, :u undoes, :s skips, ? shows all keys,
    q leaves. Every answer is saved at once.

    Examples: shabda review, shabda review --limit 20 --new 5, shabda review --type
    """
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
