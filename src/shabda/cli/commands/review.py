"""`shabda review`: the daily session."""

from typing import Annotated

from shabda.app.prompt_settings import HIGHEST_NUMBER
from shabda.cli import daily
from shabda.cli.bounds import whole_number
from shabda.cli.declared import option
from shabda.cli.options import OfDeck, Seed

_Limit = Annotated[
    int | None,
    option(
        "--limit",
        "-n",
        metavar="N",
        parser=whole_number("--limit", 1, HIGHEST_NUMBER),
        help="At most N cards.",
    ),
]
_New = Annotated[
    int | None,
    option(
        "--new",
        metavar="N",
        parser=whole_number("--new", 0, HIGHEST_NUMBER),
        help="At most N new cards, whatever the daily limit.",
    ),
]
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
    daily.review_today(deck=deck, limit=limit, new=new, cram=cram, typed=typed, seed=seed)
