"""Work that a second process shares is done as one process does it, whatever goes wrong."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest

from shabda import second_process
from shabda.second_process import MANY, run_in_parallel

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux shares work")


@pytest.fixture(autouse=True)
def two_cores(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    monkeypatch.setattr(second_process, "active_count", lambda: 1)


@pytest.mark.parametrize("values", [1, MANY])
def test_both_results_are_returned(values: int) -> None:
    there = {"word": ["गजः", ("a", 1, None)], 3: "x" * 300_000}
    assert run_in_parallel(lambda: there, lambda: "here", values) == (there, "here")


@ON_LINUX
def test_few_values_are_worked_on_here() -> None:
    assert run_in_parallel(os.getpid, os.getpid, MANY - 1) == (os.getpid(), os.getpid())
    other, own = run_in_parallel(os.getpid, os.getpid, MANY)
    assert own == os.getpid() != other


def test_an_error_of_the_second_process_is_raised_here() -> None:
    def fails() -> None:
        raise ValueError("no word")

    with pytest.raises(ValueError, match="no word"):
        run_in_parallel(fails, lambda: 1, MANY)
    with pytest.raises(ValueError, match="no word"):
        run_in_parallel(lambda: 1, fails, MANY)


@ON_LINUX
def test_work_of_a_second_process_that_dies_is_done_here(tmp_path: Path) -> None:
    first = os.getpid()

    def dies() -> str:
        if os.getpid() != first:
            os._exit(9)
        return "done"

    assert run_in_parallel(dies, lambda: 1, MANY) == ("done", 1)


@ON_LINUX
def test_without_a_second_process_all_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_fork() -> Any:
        raise BlockingIOError

    monkeypatch.setattr(os, "fork", no_fork)
    files = len(os.listdir("/proc/self/fd"))
    assert run_in_parallel(os.getpid, lambda: 1, MANY) == (os.getpid(), 1)
    assert len(os.listdir("/proc/self/fd")) == files


@ON_LINUX
def test_one_core_or_another_thread_lets_no_process_begin(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(second_process, "active_count", lambda: 2)
    assert run_in_parallel(os.getpid, lambda: 1, MANY)[0] == os.getpid()
    monkeypatch.setattr(second_process, "active_count", lambda: 1)
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0})
    assert run_in_parallel(os.getpid, lambda: 1, MANY)[0] == os.getpid()
