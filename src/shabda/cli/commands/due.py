"""`shabda due`: how many cards are due."""

from __future__ import annotations

from typing import Annotated

import typer

from shabda.cli.due_line import print_due


def due(
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit 1 when no card is due or new.")
    ] = False,
) -> None:
    """Count the cards due today, fast enough for a prompt.

    Examples: shabda due, shabda due --exit-code && shabda review
    """
    raise typer.Exit(print_due(as_json=as_json, exit_code=exit_code))
