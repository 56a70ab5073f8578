"""Ctrl-C while SQLite works: raised in a function that SQLite calls, it would look like damage."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from signal import SIG_DFL, SIGINT, signal
from threading import current_thread, main_thread

from shabda.progress import Progress

_OFTEN = 1_000_000
"""Instructions of SQLite between two reports: some hundredths of a second."""


@contextmanager
def held() -> Iterator[list[KeyboardInterrupt]]:
    """Hold Ctrl-C back to the end, and raise it there, whatever else came of it.

    The list that is yielded holds it from when it came.
    """
    came: list[KeyboardInterrupt] = []
    is_main = current_thread() is main_thread()  # no other may set what a signal does
    before = signal(SIGINT, lambda *_: came.append(KeyboardInterrupt())) if is_main else None
    try:
        yield came
    finally:
        if is_main:
            signal(SIGINT, before or SIG_DFL)
        if came:
            raise came[0]


@contextmanager
def heeded(progress: Progress) -> Iterator[Progress]:
    """Yield a callback that reports to `progress` and ends the work when Ctrl-C has come."""
    with held() as came:

        def report(doing: str, done: int, total: int) -> None:
            progress(doing, done, total)
            if came:
                raise came[0]

        yield report


@contextmanager
def watched(connection: sqlite3.Connection, doing: str, progress: Progress) -> Iterator[None]:
    """Report progress during one long statement, and let Ctrl-C end it."""
    with held() as came:

        def report() -> int:
            try:
                progress(doing, 0, 0)
            except KeyboardInterrupt as stopped:
                came.append(stopped)
            return len(came)

        connection.set_progress_handler(report, _OFTEN)
        try:
            yield
        finally:
            connection.set_progress_handler(None, _OFTEN)
    progress(doing, 1, 1)
