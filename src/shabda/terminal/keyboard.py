"""The keyboard of a session, as a protocol, and the one that reads lines."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Protocol, Self, TextIO

from rich.console import Console

from shabda.errors import ShabdaError

PROMPT = "› "
ENTER = "\n"
"""What `Keyboard.key` returns for Enter."""
UP, DOWN, PAGE_UP, PAGE_DOWN = "up", "down", "page up", "page down"
TOP, BOTTOM = "home", "end"
ESCAPE = "Esc"
OTHER = "other"
"""A key without a use, or a line of several letters where a key is asked for."""
COMMAND = ":"
"""Put before a letter that acts on the card, so that typing a word does nothing to it."""

Preview = Callable[[str], str]
"""From what was typed so far to the Devanagari shown below it; "" shows nothing."""


Redraw = Callable[[], object]
"""Draws the screen again after it was lost; what it returns does not matter."""


class Keyboard(Protocol):
    """A source of answers. None means that the learner leaves: end of input, Ctrl-C, Ctrl-D.

    `live`: the screen may be cleared and drawn again. `waits`: someone is there to press
    Enter after reading a verdict. `interrupted`: the learner left with Ctrl-C. `redraw` is
    called when the screen was lost.
    """

    @property
    def live(self) -> bool: ...

    @property
    def waits(self) -> bool: ...

    @property
    def interrupted(self) -> bool: ...

    def key(self, redraw: Redraw) -> str | None:
        """One key: a lower-case character, ENTER, a name such as UP, or a command (":u")."""

    def line(
        self, redraw: Redraw, preview: Preview, start: str = "", *, escapes: bool = False
    ) -> str | None:
        """A line of text, without its end; `start` is there to be changed where it can be.

        Where it `escapes`, the Esc key leaves it, as None.
        """

    def drop_typed_ahead(self) -> None:
        """Drop the keys typed but not yet read, which were not meant for the next screen.

        Keys that leave the session, and input from a pipe, are kept.
        """

    def away(self) -> AbstractContextManager[None]:
        """Lend the terminal to another program, such as an editor."""


class LineKeyboard:
    """Answers from lines: pipes, dumb terminals, screen readers. Never waits after the end.

    `flush` forgets what was typed at a terminal, given its number, and not read yet.
    """

    live = False

    def __init__(
        self, stdin: TextIO, console: Console, flush: Callable[[int], None] = lambda terminal: None
    ) -> None:
        self._stdin, self._console, self._flush = stdin, console, flush
        self.interrupted = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing to restore."""  # fmt: skip

    @property
    def waits(self) -> bool:
        return self._stdin.isatty()

    def key(self, redraw: Redraw) -> str | None:
        line = self._read()
        if line is None:
            return None
        text = line.strip().lower()
        if not text:
            return ENTER
        key = text.removeprefix(COMMAND)
        if len(key) != 1:
            return f"{COMMAND}q" if key == "quit" else OTHER
        return f"{COMMAND}{key}" if key.isalpha() else key

    def line(
        self, redraw: Redraw, preview: Preview, start: str = "", *, escapes: bool = False
    ) -> str | None:
        line = self._read()
        return None if escapes and line and "\x1b" in line else line

    def drop_typed_ahead(self) -> None:
        if self.waits:
            self._flush(self._stdin.fileno())

    def away(self) -> AbstractContextManager[None]:
        return nullcontext()

    def _read(self) -> str | None:
        self.interrupted = False
        if self.waits:
            self._console.print(PROMPT, end="")
        try:
            line = self._stdin.readline()
        except KeyboardInterrupt:
            self.interrupted = True
            return None
        except UnicodeDecodeError:
            raise ShabdaError("the answers on standard input are not UTF-8") from None
        return _whole(line).rstrip("\r\n") if line else None


def _whole(text: str) -> str:
    """Decode bytes that a C locale passed through as surrogates: they are UTF-8."""
    return text.encode(errors="surrogateescape").decode(errors="replace")
