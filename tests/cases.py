"""What many tests use: one test for hundreds of small cases, and a count of calls.

For hundreds of cases pytest's work for each would be most of the time.
"""

import sys
from collections.abc import Callable, Iterable
from types import FrameType
from typing import Any, TypeVar

import pytest

Case = TypeVar("Case")
PATIENCE = 300
"""Seconds that a test waits for another process, which may be a hundred times slower than alone."""


def for_each(
    cases: Iterable[Case], name: Callable[[Case], object] = str
) -> Callable[[Callable[[Case], None]], Callable[[], None]]:
    """Make one test out of a test of one case; it names every case that fails, and why."""
    listed = list(cases)
    assert listed

    def make(test: Callable[[Case], None]) -> Callable[[], None]:
        def test_all() -> None:
            failures = []
            for case in listed:
                try:
                    test(case)
                except (Exception, pytest.fail.Exception) as error:
                    failures.append(f"{name(case)}: {type(error).__name__}: {error}")
            if failures:
                pytest.fail("\n".join([f"{len(failures)} of {len(listed)} fail", *failures]), False)

        test_all.__name__, test_all.__doc__ = test.__name__, test.__doc__
        return test_all

    return make


def count_steps(act: Callable[[], object]) -> int:
    """Count the calls of all functions while something is done, in place of its time."""
    steps = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal steps
        steps += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        act()
    finally:
        sys.setprofile(before)
    return steps


def count_calls(of: Callable[..., Any], act: Callable[[], object]) -> int:
    """Count the calls of a function of ours while something is done, in place of its time."""
    calls = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal calls
        calls += event == "call" and frame.f_code is of.__code__

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        act()
    finally:
        sys.setprofile(before)
    return calls
