"""`shabda review`: the daily session."""

from typing import Annotated

import typer

from shabda.app.setting_files import HIGHEST_NUMBER
from shabda.cli import daily
from shabda.cli.bounds import LARGEST_SEED, whole_number


def review(
    deck: Annotated[
        str | None, typer.Option("--deck", "-d", help="Only cards of this deck.")
    ] = None,
    limit: Annotated[
        int | None,
        typer.Option(
            "--limit",
            "-n",
            metavar="N",
            parser=whole_number("--limit", 1, HIGHEST_NUMBER),
            help="At most N cards.",
        ),
    ] = None,
    new: Annotated[
        int | None,
        typer.Option(
            "--new",
            metavar="N",
            parser=whole_number("--new", 0, HIGHEST_NUMBER),
            help="At most N new cards, whatever the daily limit.",
        ),
    ] = None,
    cram: Annotated[
        bool, typer.Option("--cram", help="Known cards out of turn; the schedule stays as it is.")
    ] = False,
    typed: Annotated[
        bool | None,
        typer.Option("--type/--reveal", help="Type meanings and have them judged, or recall them."),
    ] = None,
    seed: Annotated[
        int | None,
        typer.Option(
            "--seed",
            metavar="N",
            parser=whole_number("--seed", 0, LARGEST_SEED),
            help="Draw the same items again.",
        ),
    ] = None,
) -> None:
    """Review the cards that are due, then meet new ones.

    Keys: space shows the answer, 1-4 grade it, :u takes back, :s skips, ? shows all keys,
    q leaves. Every answer is kept as it is given.

    Examples: shabda review, shabda review --limit 20 --new 5, shabda review --type
    """
    daily.review_today(deck=deck, limit=limit, new=new, cram=cram, typed=typed, seed=seed)
