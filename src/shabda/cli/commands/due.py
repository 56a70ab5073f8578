"""`shabda due`: how many cards are due."""

from __future__ import annotations

from typing import Annotated

from shabda.cli.declared import ExitError, option
from shabda.cli.due_line import print_due
from shabda.cli.options import AsJson


def due(
    as_json: AsJson = False,
    exit_code: Annotated[
        bool, option("--exit-code", help="Exit 1 when a review would ask nothing.")
    ] = False,
) -> None:
    """Count what a review would ask now, fast enough for a prompt.

    Examples: shabda due, shabda due --exit-code && shabda review
    """
    raise ExitError(print_due(as_json=as_json, exit_code=exit_code))
