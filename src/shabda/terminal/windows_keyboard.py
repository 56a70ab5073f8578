"""The keys of a Windows console, which the C library reads one by one."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Protocol, Self, TextIO

from shabda.terminal.key_decoder import Key, Press, decode_keys
from shabda.terminal.raw_keyboard import RawKeyboard, not_dropped

POLL = 0.02
"""Seconds between two looks at the keyboard; a new window size is noticed in between."""

_AFTER_PREFIX = {
    "H": Key.UP, "P": Key.DOWN, "K": Key.LEFT, "M": Key.RIGHT, "G": Key.HOME, "O": Key.END,
    "I": Key.PAGE_UP, "Q": Key.PAGE_DOWN, "S": Key.DELETE, "s": Key.WORD_LEFT, "t": Key.WORD_RIGHT,
}  # fmt: skip
"""The second code of a special key: the scan code of the IBM PC."""
_STD_OUTPUT, _ESCAPE_SEQUENCES = -11, 0x0004
"""Windows: the handle of standard output, ENABLE_VIRTUAL_TERMINAL_PROCESSING."""


class ConsoleKeys(Protocol):
    """What Python's module msvcrt offers."""

    def kbhit(self) -> bool: ...

    def getwch(self) -> str: ...


def has_console_keys() -> bool:
    """Whether this is Windows, or at least a Python that can read its consoles."""
    return find_spec("msvcrt") is not None


def console_keys() -> ConsoleKeys:
    """The keys of this process's console. Raises ImportError anywhere but on Windows."""
    keys: ConsoleKeys = import_module("msvcrt")
    return keys


def allow_escape_sequences() -> None:
    """Let the console obey escape sequences, as Windows 10 and later can."""
    windows: Any = getattr(import_module("ctypes"), "windll", None)
    if windows is None:
        return
    kernel, mode = windows.kernel32, import_module("ctypes").c_ulong()
    handle = kernel.GetStdHandle(_STD_OUTPUT)
    if kernel.GetConsoleMode(handle, import_module("ctypes").byref(mode)):
        kernel.SetConsoleMode(handle, mode.value | _ESCAPE_SEQUENCES)


class WindowsKeyboard(RawKeyboard):
    """A keyboard for one `with` block over the keys of a console.

    `pause` sleeps for some seconds, `columns` is the width of the window.
    """

    def __init__(
        self,
        keys: ConsoleKeys,
        stdout: TextIO,
        pause: Callable[[float], None],
        columns: Callable[[], int] = lambda: window_columns(),
    ) -> None:
        self._keys, self._stdout, self._pause, self._columns_now = keys, stdout, pause, columns
        self._waiting: deque[Press] = deque()
        self._width = columns()
        self.interrupted = False

    def __enter__(self) -> Self:
        allow_escape_sequences()
        return self

    def __exit__(self, *_: object) -> None:
        """Nothing to restore: the console was never changed for reading."""

    def drop_typed_ahead(self) -> None:
        while Key.CANCEL not in self._waiting and self._keys.kbhit():
            self._waiting.extend(self._read())
        self._waiting = not_dropped(self._waiting)

    @contextmanager
    def away(self) -> Iterator[None]:
        yield
        self._width = self._columns_now()

    def _press(self) -> Press:
        while not self._waiting:
            try:
                self._waiting.extend(self._read())
            except KeyboardInterrupt:  # Ctrl-C between two reads is a signal, not a key
                self._waiting.append(Key.CANCEL)
        press = self._waiting.popleft()
        self.interrupted = press is Key.CANCEL
        return press

    def _read(self) -> tuple[Press, ...]:
        """Wait for a key or a new window size."""
        while not self._keys.kbhit():
            if (width := self._columns_now()) != self._width:
                self._width = width
                return (Key.REDRAW,)
            self._pause(POLL)
        first = self._keys.getwch()
        # U+00E0 is also the letter à, which nothing follows at once.
        if first == "\0" or (first == "\xe0" and self._keys.kbhit()):
            return (_AFTER_PREFIX.get(self._keys.getwch(), Key.UNKNOWN),)
        if "\ud800" <= first <= "\udbff":
            pair = (first + self._keys.getwch()).encode("utf-16", "surrogatepass")
            return (pair.decode("utf-16", "replace"),)
        presses, _ = decode_keys(first.encode(errors="ignore"), final=True)
        return tuple(Key.UNKNOWN if press is Key.SUSPEND else press for press in presses)

    def _columns(self) -> int:
        return self._width

    def _write(self, text: str) -> None:
        self._stdout.write(text)
        self._stdout.flush()


def window_columns() -> int:
    """The width of the console's window; 0 where it is unknown."""
    with suppress(OSError, ValueError):
        return os.get_terminal_size().columns
    return 0
