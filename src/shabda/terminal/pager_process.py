"""The process of a pager."""

from __future__ import annotations

import os
import subprocess
from contextlib import suppress


def show_paged(command: list[str], text: str) -> bool:
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
