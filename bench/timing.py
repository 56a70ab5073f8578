"""One process, timed from its start: to its end, or to the first question on its screen."""

from __future__ import annotations

import os
import pty
import select
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from time import perf_counter

QUESTION = b" keys"
"""In the last line of every screen that asks: `:? keys` or `:? all keys`."""
PATIENCE = 600.0
"""Seconds after which a process is given up."""


@dataclass(frozen=True, slots=True)
class Ran:
    """What a process took: seconds, its memory at the peak in MB, and seconds of processor.

    Processor time counts all of a process, also what it did after its question; it grows less
    than the clock while the machine does other work.
    """

    seconds: float
    megabytes: float
    processor: float


class FailedError(Exception):
    """A process that ended badly or was given up; says why."""


def to_end(command: Sequence[str | Path], environ: Mapping[str, str]) -> Ran:
    """Run to the end; what it prints is thrown away."""
    began = perf_counter()
    process = subprocess.Popen(
        command, env=environ, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )  # fmt: skip
    return _ended(process, began, None)


def with_bar(command: Sequence[str | Path], environ: Mapping[str, str]) -> Ran:
    """Run to the end with a terminal for its messages, so that it draws how far it is."""
    ours, theirs = pty.openpty()
    began = perf_counter()
    process = subprocess.Popen(
        command, env=environ, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=theirs
    )
    os.close(theirs)
    return _ended(process, began, None, ours)


def to_question(command: Sequence[str | Path], environ: Mapping[str, str]) -> Ran:
    """Run on a pseudo-terminal until a question is on the screen; then leave with `q`."""
    ours, theirs = pty.openpty()
    began = perf_counter()
    process = subprocess.Popen(
        command, env=environ, stdin=theirs, stdout=theirs, stderr=subprocess.PIPE,
        start_new_session=True,
    )  # fmt: skip
    os.close(theirs)
    screen = b""
    while QUESTION not in screen and perf_counter() - began < PATIENCE:
        if select.select([ours], [], [], 1)[0]:
            try:
                screen += os.read(ours, 65536)
            except OSError:  # the other end was closed without a question
                break
    seconds = perf_counter() - began
    os.write(ours, b"\x15:q\r" if b":q" in screen else b"q")
    ran = _ended(process, began, seconds, ours)
    if QUESTION not in screen:
        raise FailedError(f"no question: {screen[-200:]!r}")
    return ran


def _ended(
    process: subprocess.Popen[bytes], began: float, seconds: float | None, screen: int = -1
) -> Ran:
    progress = Timer(PATIENCE, process.kill)
    progress.start()
    last = _drain(screen) if screen >= 0 else b""
    if process.stderr is not None:
        last = process.stderr.read()
        process.stderr.close()
    _, status, used = os.wait4(process.pid, 0)
    taken = perf_counter() - began if seconds is None else seconds
    progress.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        why = last.decode(errors="replace").strip().splitlines() or [f"given up: {PATIENCE:.0f} s"]
        raise FailedError(f"exit {process.returncode}: {why[-1]}")
    scale = 2**20 if sys.platform == "darwin" else 2**10
    return Ran(taken, used.ru_maxrss / scale, used.ru_utime + used.ru_stime)


def _drain(screen: int) -> bytes:
    """The last that came from a screen."""
    last = b""
    try:
        while read := os.read(screen, 65536):
            last = read
    except OSError:
        pass
    os.close(screen)
    return last
