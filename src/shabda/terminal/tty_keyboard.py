"""Reads the keys of a terminal one by one, and leaves the terminal as it was.

In raw mode even Ctrl-C and Ctrl-Z are keys. Signals only wake the reader: SIGTERM and
SIGHUP end the session as q would, so that nothing answered is lost, and kill the
program, as the sender wished, once the terminal is restored.
"""

import os
import re
import select
import signal
import struct
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any, Self

from shabda.terminal.key_decoder import Key, Press, decode_keys
from shabda.terminal.raw_keyboard import RawKeyboard, not_dropped

try:
    import fcntl
    import termios
except ImportError:  # Windows
    HAS_TERMIOS = False
else:
    HAS_TERMIOS = True
"""Whether the system has the terminals that `TtyKeyboard` and `no_echo` read."""

REPLY_WAIT = 0.5
"""Seconds that a terminal may take to reply to a question; over ssh some need them."""
ESCAPE_WAIT = 0.05
"""Seconds after which a lone Esc is the Esc key and no longer the start of a sequence."""


def _signals(*names: str) -> tuple[signal.Signals, ...]:
    """Those of the signals that this system has."""
    return tuple(signal.Signals[name] for name in names if name in signal.Signals.__members__)


_PASTE_ON, _PASTE_OFF = "\x1b[?2004h", "\x1b[?2004l"
_DEADLY = _signals("SIGTERM", "SIGHUP")
_CAUGHT = (*_DEADLY, *_signals("SIGINT", "SIGWINCH", "SIGCONT", "SIGTSTP"))


class TtyKeyboard(RawKeyboard):
    """A keyboard for one `with` block; the terminal is raw inside it and restored after."""

    def __init__(self, stdin: int, stdout: int) -> None:
        self._in, self._out = stdin, stdout
        self._waiting: deque[Press] = deque()
        self._pending = b""
        self.interrupted = False
        self._deadly: signal.Signals | None = None
        self._handlers: dict[signal.Signals, Any] = {}

    def __enter__(self) -> Self:
        self._cooked = termios.tcgetattr(self._in)
        self._wake_reader, self._wake_writer = os.pipe()
        for end in (self._wake_reader, self._wake_writer):
            os.set_blocking(end, False)
        self._wakeup = signal.set_wakeup_fd(self._wake_writer, warn_on_full_buffer=False)
        self._handlers = {number: signal.signal(number, _wake) for number in _CAUGHT}
        self._raw()
        return self

    def __exit__(self, *_: object) -> None:
        self._restore()
        with suppress(BlockingIOError):
            self._note_deadly(os.read(self._wake_reader, 64))
        signal.set_wakeup_fd(self._wakeup)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        os.close(self._wake_reader)
        os.close(self._wake_writer)
        if self._deadly:
            signal.signal(self._deadly, signal.SIG_DFL)
            os.kill(os.getpid(), self._deadly)

    def drop_typed_ahead(self) -> None:
        sources = [self._in, self._wake_reader]
        while Key.CANCEL not in self._waiting and select.select(sources, [], [], 0)[0]:
            self._waiting.extend(self._read())
        self._waiting = not_dropped(self._waiting)

    @contextmanager
    def away(self) -> Iterator[None]:
        self._restore()
        signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        try:
            yield
        finally:
            signal.signal(signal.SIGTSTP, _wake)
            with suppress(BlockingIOError):  # Ctrl-C and a new size were meant for the other one
                self._note_deadly(os.read(self._wake_reader, 64))
            self._raw()

    def _press(self) -> Press:
        while not self._waiting:
            self._waiting.extend(self._read())
        press = self._waiting.popleft()
        self.interrupted = press is Key.CANCEL
        if press is not Key.SUSPEND:
            return press
        self._suspend()
        return Key.REDRAW

    def _read(self) -> tuple[Press, ...]:
        """Wait for bytes or a signal and read the keys they make."""
        wait = ESCAPE_WAIT if self._pending.startswith(b"\x1b") else None
        ready, _, _ = select.select([self._in, self._wake_reader], [], [], wait)
        if self._wake_reader in ready:
            return self._signalled(os.read(self._wake_reader, 64))
        if not ready:
            presses, self._pending = decode_keys(self._pending, final=True)
            return presses
        data = b""
        with suppress(OSError):  # a terminal that is gone is at its end
            data = os.read(self._in, 4096)
        if not data:
            return (Key.CANCEL,)
        presses, self._pending = decode_keys(self._pending + data)
        return presses

    def _signalled(self, numbers: bytes) -> tuple[Press, ...]:
        self._note_deadly(numbers)
        if self._deadly or signal.SIGINT in numbers:
            return (Key.CANCEL,)
        if signal.SIGTSTP in numbers:
            return (Key.SUSPEND,)
        if signal.SIGCONT in numbers:
            self._raw()
        return (Key.REDRAW,)

    def _note_deadly(self, numbers: bytes) -> None:
        self._deadly = next((number for number in _DEADLY if number in numbers), self._deadly)

    def _suspend(self) -> None:
        """Stop, with everything that shares our terminal, until the shell says go on."""
        self._restore()
        signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        os.kill(0, signal.SIGTSTP)
        signal.signal(signal.SIGTSTP, _wake)
        self._raw()

    def _raw(self) -> None:
        mode = termios.tcgetattr(self._in)
        mode[0] &= ~(termios.IXON | termios.ICRNL | termios.INLCR | termios.ISTRIP)
        mode[3] &= ~(termios.ECHO | termios.ICANON | termios.ISIG | termios.IEXTEN)
        mode[6][termios.VMIN], mode[6][termios.VTIME] = 1, 0
        termios.tcsetattr(self._in, termios.TCSADRAIN, mode)
        self._write(_PASTE_ON)

    def _restore(self) -> None:
        # A terminal that was closed can't be restored, and need not be.
        with suppress(OSError):
            self._write(_PASTE_OFF)
        with suppress(termios.error):
            termios.tcsetattr(self._in, termios.TCSADRAIN, self._cooked)

    def _columns(self) -> int:
        return os.get_terminal_size(self._out).columns

    def _write(self, text: str) -> None:
        data = text.encode()
        while data:
            data = data[os.write(self._out, data) :]


def _wake(number: int, frame: FrameType | None) -> None:
    """Do nothing: the wake-up pipe has already woken the reader."""


def read_reply(terminal: int, end: re.Pattern[bytes], patience: float) -> bytes:
    """Read what a terminal replies to a question, until a pattern matches or for some seconds."""
    reply = b""
    while not end.search(reply) and select.select([terminal], [], [], patience)[0]:
        reply += os.read(terminal, 1024)
    return reply


@contextmanager
def no_echo(terminal: int) -> Iterator[None]:
    """Read each byte as it comes, without showing it."""
    cooked = termios.tcgetattr(terminal)
    mode = termios.tcgetattr(terminal)
    mode[3] &= ~(termios.ECHO | termios.ICANON)
    mode[6][termios.VMIN], mode[6][termios.VTIME] = 0, 0
    termios.tcsetattr(terminal, termios.TCSADRAIN, mode)
    try:
        yield
    finally:
        termios.tcsetattr(terminal, termios.TCSAFLUSH, cooked)


def flush_input(terminal: int) -> None:
    """Forget what was typed at a terminal and not read yet, where the system can."""
    if HAS_TERMIOS:
        termios.tcflush(terminal, termios.TCIFLUSH)


def window_pixels(terminal: int) -> tuple[int, int]:
    """Width and height of a terminal's window in pixels; 0 where it does not say."""
    size = fcntl.ioctl(terminal, termios.TIOCGWINSZ, bytes(8))
    _, _, width, height = struct.unpack("HHHH", size)
    return width, height
