"""The two consoles, and what a terminal supports.

Meaning is never carried by colour alone: each colour comes with a word or a sign.
"""

import os
import sys
from collections.abc import Mapping
from typing import Any, TextIO

from rich.console import Console
from rich.text import Text
from rich.theme import Theme

from shabda.errors import harmless
from shabda.terminal.layout import Lines, RenderOptions
from shabda.terminal.windows_keyboard import has_console_keys

THEME = Theme(
    {
        "sanskrit": "bold",
        "iast": "none",
        "quiet": "dim",
        "key": "bold",
        "good": "green",
        "warn": "yellow",
        "bad": "red",
    },
    inherit=False,
)
WIDEST = 88
"""Beyond this many cells a line is tiring to read."""
NARROWEST = 20


def is_accessible(environ: Mapping[str, str]) -> bool:
    """Whether the learner asked for output that a screen reader can follow."""
    return environ.get("ACCESSIBLE", "") not in ("", "0")


def is_live(stdin: TextIO, stdout: TextIO, environ: Mapping[str, str] = os.environ) -> bool:
    """Whether keys can be read one by one and the screen redrawn."""
    named = environ.get("TERM", "").lower() or has_console_keys()  # a Windows console has no TERM
    dumb = named in ("dumb", "unknown", False)
    return stdin.isatty() and stdout.isatty() and not dumb and not is_accessible(environ)


def out(file: TextIO | None = None, environ: Mapping[str, str] = os.environ) -> Console:
    """The console for data, on stdout unless a file is given."""
    return _console(file or sys.stdout, environ)


def err(file: TextIO | None = None, environ: Mapping[str, str] = os.environ) -> Console:
    """The console for messages, on stderr unless a file is given."""
    return _console(file or sys.stderr, environ)


class SafeConsole(Console):
    """A console that prints no character of a text that a terminal would obey."""

    def print(self, *objects: Any, **options: Any) -> None:
        super().print(*map(_harmless, objects), **options)


def _harmless(part: Any) -> Any:
    if isinstance(part, str):
        return harmless(part)
    if isinstance(part, Text) and harmless(part.plain) != part.plain:
        part = part.copy()
        part.plain = harmless(part.plain)
    return part


def _console(file: TextIO, environ: Mapping[str, str]) -> Console:
    return SafeConsole(
        file=file,
        theme=THEME,
        color_system=None if is_accessible(environ) else "auto",
        soft_wrap=True,
        highlight=False,
        markup=False,
        emoji=False,
        _environ=environ,
    )


def render_options(
    console: Console, *, iast: bool = True, environ: Mapping[str, str] = os.environ
) -> RenderOptions:
    """How screens are drawn on a console now; its width changes with the window."""
    plain = is_accessible(environ) or console.is_dumb_terminal or not console.is_terminal
    return RenderOptions(max(NARROWEST, min(console.width, WIDEST)), iast, plain)


def show(console: Console, lines: Lines) -> None:
    """Print a screen line by line, so that Rich neither wraps nor cuts any."""
    for line in lines:
        console.print(line, soft_wrap=True)
