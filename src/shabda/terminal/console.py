"""The two consoles, and what a terminal supports.

Meaning is never carried by colour alone: each colour comes with a word or a sign.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import Any, TextIO

from rich.console import Console
from rich.text import Text
from rich.theme import Theme

from shabda.errors import harmless
from shabda.sanskrit.text.romanising import romanised
from shabda.sanskrit.text.script import DEVANAGARI, IAST
from shabda.terminal.layout import Lines, RenderOptions, in_script
from shabda.terminal.roman_text import roman_line
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
BOTH = "both"
SCRIPTS = (BOTH, DEVANAGARI, IAST)
"""What may be shown: both scripts, Devanagari alone, or IAST alone."""
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


def output_console(
    file: TextIO | None = None, environ: Mapping[str, str] = os.environ, script: str = BOTH
) -> SafeConsole:
    """The console for data, on stdout unless a file is given."""
    return _console(file or sys.stdout, environ, script)


def error_console(
    file: TextIO | None = None, environ: Mapping[str, str] = os.environ, script: str = BOTH
) -> SafeConsole:
    """The console for messages, on stderr unless a file is given."""
    return _console(file or sys.stderr, environ, script)


class SafeConsole(Console):
    """A console that prints no character of a text that a terminal would obey."""

    script = BOTH
    """Which scripts it shows; with IAST it prints no Devanagari, wherever that comes from."""

    def print(self, *objects: Any, **options: Any) -> None:
        super().print(*(_printed(part, self.script) for part in objects), **options)


def _printed(part: Any, script: str) -> Any:
    if script == IAST and isinstance(part, str):
        part = romanised(part)
    if script == IAST and isinstance(part, Text):
        part = roman_line(part)
    if isinstance(part, str):
        return harmless(part)
    if isinstance(part, Text) and harmless(part.plain) != part.plain:
        part = part.copy()
        part.plain = harmless(part.plain)
    return part


def _console(file: TextIO, environ: Mapping[str, str], script: str) -> SafeConsole:
    console = SafeConsole(
        file=file,
        theme=THEME,
        color_system=None if is_accessible(environ) else "auto",
        soft_wrap=True,
        highlight=False,
        markup=False,
        emoji=False,
        _environ=environ,
    )
    console.script = script
    return console


def render_options(console: Console, *, environ: Mapping[str, str] = os.environ) -> RenderOptions:
    """How screens are drawn on a console now; its width changes with the window."""
    script = console.script if isinstance(console, SafeConsole) else BOTH
    plain = is_accessible(environ) or console.is_dumb_terminal or not console.is_terminal
    return RenderOptions(
        max(NARROWEST, min(console.width, WIDEST)), script != DEVANAGARI, plain, script != IAST
    )


def show(console: Console, lines: Lines) -> None:
    """Print a screen line by line, so that Rich neither wraps nor cuts any."""
    shown = in_script(lines, render_options(console))
    texts = [_printed(line, getattr(console, "script", BOTH)).plain for line in shown]
    if _prints_text_alone(console) and "\t" not in "".join(texts):
        console.file.write("".join(f"{text}\n" for text in texts))
        console.file.flush()
        return
    for line in shown:
        console.print(line, soft_wrap=True)


def _prints_text_alone(console: Console) -> bool:
    """Whether Rich would print nothing but the text of a line; it takes 0.1 ms a line."""
    return (
        isinstance(console, SafeConsole)
        and not console.is_terminal
        and console.color_system is None
        and not console.record
        and not console._buffer_index  # else the output is captured
    )


def change_script(console: Console) -> None:
    """Go on to the next of SCRIPTS: both, Devanagari alone, IAST alone, and both again."""
    if isinstance(console, SafeConsole):
        console.script = SCRIPTS[(SCRIPTS.index(console.script) + 1) % len(SCRIPTS)]
