"""Delays Ctrl-C while SQLite runs: raised in a callback of SQLite, it would look like damage."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from signal import SIG_DFL, SIGINT, signal
from threading import current_thread, main_thread

from shabda.progress import Progress

_OFTEN = 1_000_000
"""SQLite instructions between two progress reports: a few hundredths of a second."""


@contextmanager
def interrupt_delayed() -> Iterator[list[KeyboardInterrupt]]:
    """Delay Ctrl-C to the end of the block, and raise it there, whatever else happened.

    The yielded list contains the KeyboardInterrupt as soon as Ctrl-C is pressed.
    """
    pressed: list[KeyboardInterrupt] = []
    is_main = current_thread() is main_thread()  # no other thread may set a signal handler
    former = signal(SIGINT, lambda *_: pressed.append(KeyboardInterrupt())) if is_main else None
    try:
        yield pressed
    finally:
        if is_main:
            signal(SIGINT, former or SIG_DFL)
        if pressed:
            raise pressed[0]


@contextmanager
def interruptible(progress: Progress) -> Iterator[Progress]:
    """Yield a callback that reports to `progress` and raises KeyboardInterrupt after Ctrl-C."""
    with interrupt_delayed() as pressed:

        def report(doing: str, done: int, total: int) -> None:
            progress(doing, done, total)
            if pressed:
                raise pressed[0]

        yield report


@contextmanager
def watched(connection: sqlite3.Connection, doing: str, progress: Progress) -> Iterator[None]:
    """Report progress during one long statement, and let Ctrl-C end it."""
    with interrupt_delayed() as pressed:

        def report() -> int:
            try:
                progress(doing, 0, 0)
            except KeyboardInterrupt as stopped:
                pressed.append(stopped)
            return len(pressed)

        connection.set_progress_handler(report, _OFTEN)
        try:
            yield
        finally:
            connection.set_progress_handler(None, _OFTEN)
    progress(doing, 1, 1)
