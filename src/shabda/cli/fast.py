"""What a shell runs often, without typer (100 ms).

Tests compare it with the typer commands of the same name.
"""

from __future__ import annotations

import os
import sys
from importlib import import_module

from shabda import __version__

TYPE_CHECKING = False  # as in `cli/__init__`
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

_DUE = {"--json", "--exit-code"}


def quick(arguments: Sequence[str]) -> int | None:
    """Run what needs no typer; None for anything else.

    That is completion, `--version`, `--help`, `due`, and no command.
    """
    given = list(arguments)
    if instruction := os.environ.get("_SHABDA_COMPLETE"):
        return _completed(instruction)
    if given in (["--version"], ["-V"]):
        print(f"shabda {__version__}")
    elif given in (["--help"], ["-h"]):
        text = _module("help_page").help_text()
        sys.stdout.write(
            _module("output").folded(text, sys.stdout) if sys.stdout.isatty() else text
        )
    elif given[:1] == ["due"] and set(given[1:]) <= _DUE:
        options = {"as_json": "--json" in given, "exit_code": "--exit-code" in given}
        return int(_module("due_line").print_due(**options))
    elif not given:
        _module("glance").glance(as_json=False)
    else:
        return None
    return 0


def _completed(instruction: str) -> int | None:
    """Print what a shell completes; None for what only typer can do."""
    if (answer := _module("completion").complete(instruction, os.environ)) is None:
        return None
    text, code = answer
    sys.stdout.write(text)
    return int(code)


def _module(name: str) -> Any:
    """Import a module of this package; each of these ways needs one of them, and no other."""
    return import_module(f"shabda.cli.{name}")
