"""The lock of a folder: one process at a time changes what is in it."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from shabda.files import make_folder

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_FIRST_WAIT, _BETWEEN = 1.0, 0.02
"""Seconds to wait for a lock before the learner hears of it, and between two attempts."""
_NOTIFY: ContextVar[Callable[[str], None]] = ContextVar("notify", default=lambda _: None)


@contextmanager
def reporting_waits(notify: Callable[[str], None]) -> Iterator[None]:
    """Call `notify` with a sentence for the learner when a lock is waited for longer than 1 s."""
    former = _NOTIFY.set(notify)
    try:
        yield
    finally:
        _NOTIFY.reset(former)


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep other processes that ask for the same lock out of a folder.

    The lock is a hidden file beside the folder; the system frees it when a process ends,
    however it ends.
    """
    make_folder(folder.parent)
    with (folder.parent / f".{folder.name}.lock").open("a+b") as file:
        _wait_for(file.fileno(), folder)
        yield


def _wait_for(handle: int, folder: Path) -> None:
    """Take a lock; report after a second what is waited for."""
    begun, reported = monotonic(), False
    while not _take(handle):
        if not reported and monotonic() - begun >= _FIRST_WAIT:
            _NOTIFY.get()(f"{folder}: another program is writing it; waiting")
            reported = True
        sleep(_BETWEEN)


def _take(handle: int) -> bool:
    """Take a lock if no other process has it."""
    if fcntl:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    elif find_spec("msvcrt"):
        return _take_first_byte(import_module("msvcrt"), handle)
    return True


def _take_first_byte(windows: Any, handle: int) -> bool:
    """Lock the first byte, as Windows has it, if no other process has locked it."""
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        windows.locking(handle, windows.LK_NBLCK, 1)
    except OSError as error:
        if error.errno not in (errno.EACCES, errno.EDEADLK):
            raise
        return False
    return True
