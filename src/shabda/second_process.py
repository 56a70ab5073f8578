"""Work shared with a second process, where the computer has another core.

The second process is a fork: it has every value of this one without copying it, and hands over
only its result. Nothing but the work of `there` is done in it, which must write no file. Where the
system cannot fork, or the second process fails, this one does its work too.
"""

from __future__ import annotations

import marshal
import os
import signal
import sys
from collections.abc import Callable
from threading import active_count
from typing import Any, NoReturn, TypeVar

T = TypeVar("T")
MANY = 20_000
"""Values that are worth a fork, which takes some hundredths of a second."""
_FILES = 4096
"""File numbers that the second process closes, so that it keeps no lock of the first."""


def run_in_parallel(in_fork: Callable[[], Any], here: Callable[[], T], size: int) -> tuple[Any, T]:
    """Run both functions and return their results, with `MANY` values at the same time.

    `in_fork` then runs in a second process; its result is made of numbers, texts, None, and tuples,
    lists and dicts of these.
    """
    process, pipe = _fork(in_fork) if has_second_process(size) else (0, 0)
    if not process:
        return in_fork(), here()
    with open(pipe, "rb") as result:
        try:
            ours = here()
            written = result.read()
        except BaseException:
            os.kill(process, signal.SIGKILL)
            raise
        finally:
            _, failed = os.waitpid(process, 0)
    return (in_fork() if failed else marshal.loads(written)), ours


def has_second_process(size: int) -> bool:
    """Whether work on so many values is shared with a second process."""
    # Only there and without threads: elsewhere system libraries and held locks break in a fork.
    if size < MANY or sys.platform != "linux":
        return False
    return len(os.sched_getaffinity(0)) > 1 and active_count() == 1


def _fork(work: Callable[[], Any]) -> tuple[int, int]:
    """Start a second process; return its id and the pipe of its result, or zeros."""
    reading, writing = os.pipe()
    try:
        process = os.fork()
    except OSError:  # too little memory, or too many processes
        os.close(reading)
        os.close(writing)
        return 0, 0
    if not process:
        _work(work, writing)
    os.close(writing)
    return process, reading


def _work(work: Callable[[], Any], pipe: int) -> NoReturn:  # pragma: no cover (in the fork)
    """Do the work of the second process, hand over its result and end, without any tidying up."""
    try:
        signal.signal(
            signal.SIGINT, signal.SIG_IGN
        )  # the first process hears Ctrl-C too, and ends this one
        os.dup2(pipe, 3)
        os.closerange(4, _FILES)
        with open(3, "wb") as result:
            marshal.dump(work(), result)
        os._exit(0)
    finally:
        os._exit(1)
