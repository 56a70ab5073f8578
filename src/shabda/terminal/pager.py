"""Long output on a terminal, one page at a time."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress

from rich.console import Console

from shabda.programs import split_command
from shabda.terminal.console import is_live, show
from shabda.terminal.layout import Lines

_USUAL = "less"
"""The pager where PAGER is not set."""


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
    if not _page(command, capture.get()):
        console.file.write(capture.get())


def _page(command: list[str], text: str) -> bool:
    """Send a text to a pager and wait for it; return False when the pager is not installed."""
    environ = {"LESS": "FRX", "LESSCHARSET": "utf-8", **os.environ}
    try:
        pager = subprocess.Popen(command, stdin=subprocess.PIPE, env=environ)
    except OSError:
        return False
    while True:
        try:
            with suppress(BrokenPipeError):  # the reader has seen enough
                pager.communicate(text.encode())
            pager.wait()
            return True
        except KeyboardInterrupt:  # is for the pager, which stays open
            continue
