"""`shabda due`: how much waits."""

from typing import Annotated

import typer


def due(
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Count the cards that wait today; quick enough for a shell prompt.

    Example: shabda due
    """
    from shabda.cli import fast

    typer.echo(fast.due(as_json=as_json))
