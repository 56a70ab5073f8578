"""Long work of a command: drawn when it takes long, and mentioned when Ctrl-C stops it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Self

from shabda.app import clock
from shabda.cli.consoles import message_console
from shabda.cli.output import warn
from shabda.terminal.console import render_options

if TYPE_CHECKING:
    from shabda.terminal.progress_bar import Bar

MOMENT = 0.5
"""Seconds of work without a progress display."""
INDEX_NOTICE = "this takes a while, but only this once"


class LiveProgress:
    """A `progress.Progress` over all that a command does; use it in a `with`.

    `doing` is what goes on now, and empty when nothing does. With a `notice`, a line with it says
    what takes long where nothing can be drawn, as when standard error goes to a file.
    """

    def __init__(self, notice: str = "") -> None:
        self.doing = ""
        self._notice = notice
        self._began = self._last = 0.0
        self._bar: Bar | None = None

    def __call__(self, doing: str, done: int, total: int) -> None:
        self.doing = "" if total and done >= total else doing
        now = clock.seconds()
        if now - self._last > MOMENT:  # another piece of work begins
            self._began = now
        self._last = now
        if self._bar is None and now - self._began > MOMENT:
            self._begin(doing)
        if self._bar is not None:
            self._bar(doing, done, total)

    def _begin(self, doing: str) -> None:
        if sys.stderr.isatty():
            self._bar = _bar()
        elif self._notice:
            warn(f"{doing}; {self._notice}")
            self._notice = ""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        self.close(error)

    def close(self, error: BaseException | None = None) -> None:
        """Remove the bar, and say what Ctrl-C left unfinished."""
        if self._bar is not None:
            self._bar.close()
        if isinstance(error, KeyboardInterrupt) and self.doing:
            warn(f"stopped while {self.doing}; nothing is lost, and running it again finishes it")


def _bar() -> Bar:
    from shabda.terminal.progress_bar import Bar  # rich.progress: 10 ms, and few commands take long

    console = message_console()
    return Bar(console, clock.seconds, plain=render_options(console).plain)
