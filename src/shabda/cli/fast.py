"""What runs every second or every day, without typer (100 ms).

Tests compare it with the typer commands of the same name.
"""

from __future__ import annotations

import os
import sys

from shabda import __version__

TYPE_CHECKING = False  # as in `cli/__init__`
if TYPE_CHECKING:
    from collections.abc import Sequence

_DUE = {"--json", "--exit-code"}


def quick(arguments: Sequence[str]) -> int | None:
    """Run `--version`, `--help`, `due`, plain `review`, or no command; None for anything else."""
    given = list(arguments)
    if "_SHABDA_COMPLETE" in os.environ:
        return None
    if given in (["--version"], ["-V"]):
        print(f"shabda {__version__}")
    elif given in (["--help"], ["-h"]):
        from shabda.cli.help_page import help_text  # the table of commands: 2 ms

        sys.stdout.write(help_text())
    elif given[:1] == ["due"] and set(given[1:]) <= _DUE:
        from shabda.cli.due_line import print_due  # sqlite3: 6 ms

        return print_due(as_json="--json" in given, exit_code="--exit-code" in given)
    elif given in ([], ["review"]):
        from shabda.cli import daily  # a whole session: 130 ms

        daily.review_today() if given else daily.glance(as_json=False)
    else:
        return None
    return 0
