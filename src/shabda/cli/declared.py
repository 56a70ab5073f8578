"""Options and arguments as commands declare them.

A plain command line is read by them alone (`plain_run`); anything else goes to typer, whose
import and parsers cost 130 ms, ten times bare Python.
"""

from __future__ import annotations

from typing import Any


class Declared:
    """An option with its names, or an argument without; the settings are those of typer."""

    def __init__(self, names: tuple[str, ...], settings: dict[str, Any]) -> None:
        self.names, self.settings = names, settings


class ExitError(Exception):
    """Ends a command with an exit code, without a message."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def option(*names: str, **settings: Any) -> Any:
    """Declare an option by its names, such as "--json"."""
    return Declared(names, settings)


def argument(**settings: Any) -> Any:
    """Declare an argument."""
    return Declared((), settings)
