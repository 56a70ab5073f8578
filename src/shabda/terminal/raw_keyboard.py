"""What every keyboard that reads keys one by one does with them."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Iterable
from time import monotonic

from shabda.terminal.key_decoder import Key, Press
from shabda.terminal.keyboard import (
    BOTTOM,
    COMMAND,
    DOWN,
    ENTER,
    ESCAPE,
    OTHER,
    PAGE_DOWN,
    PAGE_UP,
    PROMPT,
    TOP,
    UP,
    Preview,
    Redraw,
)
from shabda.terminal.line_editor import Cancelled, Done, Line, window

USUAL_WIDTH = 80
"""Cells of a terminal that doesn't report its width."""
_AT_ONCE = 0.4
"""Seconds after a command in which Enter belongs to it: some type `:f` and Enter, as in vi."""

_NEVER_DROPPED = frozenset((Key.CANCEL, Key.END_OF_FILE, Key.SUSPEND, Key.REDRAW))

_NAMED = {
    Key.ENTER: ENTER,
    Key.ESCAPE: ESCAPE,
    Key.UP: UP,
    Key.DOWN: DOWN,
    Key.PAGE_UP: PAGE_UP,
    Key.PAGE_DOWN: PAGE_DOWN,
    Key.HOME: TOP,
    Key.END: BOTTOM,
}


def not_dropped(presses: Iterable[Press]) -> deque[Press]:
    """The keys typed ahead that are kept: those that leave, suspend or redraw."""
    return deque(press for press in presses if press in _NEVER_DROPPED)


class RawKeyboard(ABC):
    """Keys and lines from single presses; a subclass reads the presses and writes the text."""

    live = True
    waits = True
    _ends = 0.0
    """When Enter belongs to the last command no longer, on the clock of `monotonic`."""

    @abstractmethod
    def _press(self) -> Press:
        """Wait for the next key."""

    @abstractmethod
    def _write(self, text: str) -> None:
        """Send text and escape sequences to the terminal."""

    @abstractmethod
    def _columns(self) -> int:
        """The width of the terminal; 0 if it is unknown."""

    def key(self, redraw: Redraw) -> str | None:
        key = self._one_key(redraw)
        if key != COMMAND:
            return key
        self._write(f"{PROMPT}{COMMAND}")  # what is shown next is drawn on a cleared window
        after = self._one_key(redraw)
        self._ends = monotonic() + _AT_ONCE
        return f"{COMMAND}{after}" if after and len(after) == 1 else after and OTHER

    def _next(self) -> Press:
        """The next press, without an Enter that belongs to the command before it."""
        press = self._press()
        if press is Key.REDRAW:
            return press
        belongs = press is Key.ENTER and monotonic() < self._ends
        self._ends = 0.0
        return self._press() if belongs else press

    def _one_key(self, redraw: Redraw) -> str | None:
        while True:
            press = self._next()
            if press in (Key.CANCEL, Key.END_OF_FILE):
                return None
            if press is Key.REDRAW:
                redraw()
            elif isinstance(press, Key):
                return _NAMED.get(press, OTHER)
            else:
                return press.lower() if len(press) == 1 else OTHER

    def line(
        self, redraw: Redraw, preview: Preview, start: str = "", *, escapes: bool = False
    ) -> str | None:
        line = Line(start, len(start))
        self._write("\n\x1b[A")  # the row of the preview, so that drawing it never scrolls
        while True:
            self._draw(line, preview(line.text))
            press = self._next()
            if press is Key.REDRAW:
                redraw()
                self._write("\n\x1b[A")
                continue
            after = Cancelled() if escapes and press is Key.ESCAPE else line.press(press)
            if isinstance(after, Line):
                line = after
                continue
            self._write("\x1b[B\r\x1b[J")
            return after.text if isinstance(after, Done) else None

    def _draw(self, line: Line, below: str) -> None:
        """Draw the whole line again; the terminal decides how wide Devanagari is."""
        width = self._columns() or USUAL_WIDTH
        before, after = window(line, width - len(PROMPT) - 1)
        below, _ = window(Line(below, len(below)), width - len(PROMPT) - 1)
        margin = " " * len(PROMPT)
        self._write(
            f"\r\x1b[J{PROMPT}{before}\x1b7{after}\x1b[B\r{margin}\x1b[2m{below}\x1b[0m\x1b8"
        )
