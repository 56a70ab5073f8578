"""`shabda` alone and `shabda due`: where the learner stands."""

from typing import Annotated

import typer

STREAK_SPAN = 4000
"""Study days looked back on for the streak."""


def due(
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Count the cards that wait today; quick enough for a shell prompt.

    Example: shabda due
    """
    from shabda.cli import prompt

    typer.echo(prompt.due(as_json=as_json))


def show(*, as_json: bool) -> None:
    """Due, new, streak and what to do next."""
    from shabda.cli.desk import Desk
    from shabda.study.days import streak

    with Desk() as desk:
        counts = desk.collection.counts(desk.day)
        days = streak(desk.collection.study_days(STREAK_SPAN), desk.day)
        new = min(counts.new, max(0, desk.settings.new - counts.new_today))
    if as_json:
        from dataclasses import asdict

        from shabda.cli.output import document

        facts = {**asdict(counts), "new_allowed": new, "streak": days}
        typer.echo(document("today", facts))
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
