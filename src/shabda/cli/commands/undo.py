"""`shabda undo`: the last answers taken back, also days later."""

from typing import Annotated

import typer

from shabda.app.settings import MOST
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import document
from shabda.study.log import Review


def undo(
    times: Annotated[int, typer.Argument(min=1, max=MOST, metavar="[N]", help="How many.")] = 1,
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
) -> None:
    """Take back the last answer or the last N.

    Only what was done on this device is taken back.

    Examples: shabda undo, shabda undo 3
    """
    taken: list[Review] = []
    with open_workspace() as workspace:
        while len(taken) < times:
            event = workspace.collection.log.undo_act(at=workspace.moment.at, day=workspace.day)
            if event is None:
                break
            taken.append(event)
    if as_json:
        facts = [{"card": it.card_id, "kind": it.kind, "grade": it.grade} for it in taken]
        typer.echo(document("undo", {"taken_back": facts}))
    else:
        for event in taken:
            typer.echo(f"Taken back: {event.exercise or f'{event.kind} of {event.card_id}'}")
        if len(taken) < times:
            typer.echo("Nothing more to take back." if taken else "Nothing to take back.")
    if not taken:
        raise typer.Exit(1)
