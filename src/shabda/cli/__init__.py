"""The command line: one file a group of commands; the only clock, chance, paths and exits."""

from __future__ import annotations

import sys

TYPE_CHECKING = False  # as in typing, whose import would be half the cost of `shabda --version`
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn


def main(argv: Sequence[str] | None = None) -> NoReturn:
    """Run a command and exit: 0 done, 1 failed, 2 used wrongly, 130 stopped with Ctrl-C."""
    from shabda.cli.exits import guarded

    arguments = list(sys.argv[1:] if argv is None else argv)
    sys.exit(guarded(lambda: _run(arguments)))


def _run(arguments: list[str]) -> int:
    from shabda.cli.fast import quick

    if (code := quick(arguments)) is not None:
        return code
    from shabda.cli.app import app

    app(arguments, prog_name="shabda")
    return 0
