"""`shabda undo`: the last answer taken back, also days later."""

import typer


def undo() -> None:
    """Take back the last answer; again for the one before.

    Example: shabda undo
    """
    from shabda.cli.desk import Desk

    with Desk() as desk:
        taken = desk.collection.undo(at=desk.moment.at, day=desk.day)
    if taken is None:
        typer.echo("Nothing to take back.")
        raise typer.Exit(1)
    typer.echo(f"Taken back: {taken.exercise or taken.card_id}")
