"""Study days begin at 04:00; a streak forgives one missed day a week."""

from collections.abc import Sequence
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.study.days import as_date, longest_streak, streak, study_day

MONDAY = 739_621
"""A Monday of 2026."""


def days(pattern: str) -> list[int]:
    """The days marked x, counted from a Monday, newest first as the store gives them."""
    return [MONDAY + n for n, mark in enumerate(pattern) if mark == "x"][::-1]


@pytest.mark.parametrize(
    ("pattern", "counted"),
    [
        ("", 0),
        ("x", 1),
        ("xxx", 3),
        ("xxx.", 3),  # today is not over
        ("xxx..", 3),  # yesterday is forgiven
        ("xxx...", 0),
        ("xx.x", 3),
        ("xx..x", 1),
        ("x.x.x", 1),
        ("x.x..", 0),
        ("x.xxxxx.x", 1),  # two missed within seven days
        ("x.xxxxxx.x", 8),  # two missed within eight
        ("x.xxxxxx.", 7),
        ("x...x.x", 2),  # the days before a run are not missed in it
        ("xxxx.xxxxxx.xxxxxx.xxxxxx.x", 23),
    ],
)
def test_a_streak_forgives_one_missed_day_in_seven(pattern: str, counted: int) -> None:
    today = MONDAY + max(len(pattern) - 1, 0)
    assert streak(days(pattern), today) == counted


def simulated(studied: set[int], first: int, today: int) -> tuple[int, int]:
    """The streak and the longest one, lived through day by day."""
    count, longest, recent = 0, 0, [False] * 6
    for day in range(first, today + 1):
        missed = day not in studied
        if missed and day == today:
            break
        if missed and (count == 0 or any(recent)):
            count, recent = 0, [False] * 6
            continue
        count += not missed
        longest = max(longest, count)
        recent = [*recent[1:], missed]
    return count, longest


@given(st.lists(st.booleans() | st.just(True), max_size=60))
def test_the_streak_is_what_a_learner_would_count_day_by_day(marks: Sequence[bool]) -> None:
    studied = {MONDAY + n for n, mark in enumerate(marks) if mark}
    today = MONDAY + max(len(marks) - 1, 0)
    expected = simulated(studied, MONDAY, today)
    assert (streak(studied, today), longest_streak(studied)) == expected


@given(st.sets(st.integers(0, 60)), st.integers(0, 60))
def test_one_more_day_studied_today_never_shortens_a_streak(studied: set[int], today: int) -> None:
    assert streak(studied | {today}, today) >= max(1, streak(studied, today))


def test_days_to_come_count_for_nothing() -> None:
    assert streak([MONDAY + 5, MONDAY], MONDAY) == 1


def test_the_longest_streak_may_lie_behind() -> None:
    assert longest_streak(days("xxxx.x....xx")) == 5
    assert longest_streak([]) == 0


def test_an_evening_ends_at_four() -> None:
    assert study_day(datetime(2026, 1, 6, 3, 59)) == study_day(datetime(2026, 1, 5, 20))
    assert study_day(datetime(2026, 1, 6, 4)) == study_day(datetime(2026, 1, 5, 20)) + 1
    assert as_date(study_day(datetime(2026, 1, 6, 3))).isoformat() == "2026-01-05"
