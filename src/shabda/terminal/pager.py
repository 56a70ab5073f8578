"""Long output on a terminal, one page at a time."""

from __future__ import annotations

import os
import sys
from importlib import import_module

from rich.console import Console

from shabda.programs import split_command
from shabda.terminal.console import is_live, show
from shabda.terminal.layout import Lines

_USUAL = "less"
"""The pager where PAGER is not set."""
_PROCESS = "shabda.terminal.pager_process"
"""Imported only for what is longer than the terminal: 3 ms."""


def show_long(console: Console, lines: Lines) -> None:
    """Print a screen, through the pager when it is longer than the terminal.

    PAGER names the pager; an empty one, or `--no-pager`, means none.
    """
    command = split_command(os.environ.get("PAGER", _USUAL), "PAGER")
    fits = len(lines) < console.height
    if fits or not command or not is_live(sys.stdin, sys.stdout):
        show(console, lines)
        return
    with console.capture() as capture:
        show(console, lines)
    if not import_module(_PROCESS).show_paged(command, capture.get()):
        console.file.write(capture.get())
