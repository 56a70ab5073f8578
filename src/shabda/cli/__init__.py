"""The command line, a file for each command or pair of opposites; only this package prints."""

from __future__ import annotations

import gc
import sys
from importlib import import_module

from shabda.cli.exits import run_guarded, write_utf8
from shabda.cli.fast import quick

_YOUNG = 50_000
"""Objects made before the search for reference cycles.

A start makes 40,000 that all stay, and Python's 700 would cost a tenth of it.
"""
_LONGEST_ARGUMENT = 5000
"""More letters than any path, meaning or note has."""
TYPE_CHECKING = False  # as in typing, whose import would be half the cost of `shabda --version`
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run a command and exit: 0 success, 1 failure, 2 usage error, 130 interrupted."""
    write_utf8()
    gc.set_threshold(_YOUNG)
    gc.unfreeze()
    arguments = list(sys.argv[1:] if argv is None else argv)
    code = run_guarded(lambda: _run(arguments), arguments)
    gc.freeze()  # or else Python searches all objects for cycles: 7 ms, 0.3 s after a large import
    sys.exit(code)


def _run(arguments: list[str]) -> int:
    if longest := next((text for text in arguments if len(text) > _LONGEST_ARGUMENT), ""):
        errors = import_module("shabda.errors")
        raise errors.UsageError(
            f"an argument of {len(longest)} letters is too long; at most {_LONGEST_ARGUMENT}"
        )
    if (code := quick(arguments)) is not None:
        return code
    if (code := import_module("shabda.cli.plain_run").run_plainly(arguments)) is not None:
        return int(code)
    # typer: 130 ms that `due` and a prompt do not pay
    return int(import_module("shabda.cli.app").run(arguments))
