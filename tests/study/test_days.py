"""The study day."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.study.scheduling.study_day import as_date, longest_streak, streak, study_day

JAN_2 = date(2026, 1, 2).toordinal()
CHANGES = (
    ("Europe/London", datetime(2026, 3, 29, 1)),
    ("Europe/London", datetime(2026, 10, 25, 1)),
    ("America/Los_Angeles", datetime(2026, 11, 1, 2)),
    ("America/Havana", datetime(2026, 11, 1, 0)),
    ("Australia/Lord_Howe", datetime(2026, 4, 5, 2)),
    ("Asia/Kathmandu", datetime(2026, 6, 1, 0)),
)
"""Where and when clocks change; the last is a place where they do not."""


@pytest.mark.parametrize(
    ("at", "day"),
    [
        (datetime(2026, 1, 2, 3, 59, 59), JAN_2 - 1),
        (datetime(2026, 1, 2, 4, 0), JAN_2),
        (datetime(2026, 1, 2, 23, 59), JAN_2),
        (datetime(2026, 1, 3, 0, 30), JAN_2),
    ],
)
def test_a_day_begins_at_four_in_the_morning(at, day) -> None:
    assert study_day(at) == day
    assert as_date(day) == date.fromordinal(day)


def test_the_day_is_that_of_the_learner_and_not_of_greenwich() -> None:
    at = datetime(2026, 1, 2, 20, 0, tzinfo=UTC)
    india = timezone(timedelta(hours=5, minutes=30))
    assert study_day(at.astimezone(india)) == JAN_2
    assert study_day((at + timedelta(hours=3)).astimezone(india)) == JAN_2 + 1
    assert study_day(at + timedelta(hours=3)) == JAN_2


def test_an_hour_that_comes_twice_in_autumn_is_of_one_day() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    once = datetime(2026, 10, 25, 2, 30, fold=0, tzinfo=berlin)
    again = datetime(2026, 10, 25, 2, 30, fold=1, tzinfo=berlin)
    assert study_day(once) == study_day(again) == date(2026, 10, 24).toordinal()


@given(st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1)))
def test_a_day_has_twenty_four_hours_of_the_clock(at) -> None:
    assert study_day(at + timedelta(days=1)) == study_day(at) + 1
    assert study_day(at) in (at.toordinal(), at.toordinal() - 1)


hours = st.integers(0, 23)
moments = st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1))


@given(moments, hours)
def test_a_day_begins_at_its_hour_and_lasts_24(at, start) -> None:
    begins = at.replace(hour=start, minute=0, second=0, microsecond=0)
    assert study_day(begins, start) == begins.toordinal()
    assert study_day(begins - timedelta(microseconds=1), start) == begins.toordinal() - 1
    assert study_day(at + timedelta(days=1), start) == study_day(at, start) + 1


@pytest.mark.no_cover
@given(moments, hours, hours)
def test_a_later_start_never_gives_a_later_day(at, one, other) -> None:
    early, late = study_day(at, min(one, other)), study_day(at, max(one, other))
    assert early - 1 <= late <= early


@pytest.mark.no_cover
@given(
    st.sampled_from([*CHANGES]),
    hours,
    st.lists(st.integers(0, 3 * 24 * 60), min_size=2, max_size=20),
)
def test_no_start_of_the_day_goes_back_when_the_clocks_change(change, start, minutes) -> None:
    zone, at = change
    before = at.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC) - timedelta(days=1, hours=12)
    passing = (before + timedelta(minutes=minute) for minute in sorted(minutes))
    days = [study_day(moment.astimezone(ZoneInfo(zone)), start) for moment in passing]
    assert days == sorted(days)


def by_the_calendar(days: set[int], today: int) -> int:
    """The streak of a learner who crosses out each day as it ends."""
    count, forgiven = 0, None
    for day in range(min(days, default=today), today + 1):
        if day in days:
            count += 1
        elif day < today and count:
            if forgiven is not None and day - forgiven < 7:
                count, forgiven = 0, None
            else:
                forgiven = day
    return count


@given(st.sets(st.integers(JAN_2, JAN_2 + 30)), st.integers(JAN_2, JAN_2 + 33))
def test_a_streak_is_what_a_calendar_on_the_wall_shows(days, today) -> None:
    until_today = {day for day in days if day <= today}
    assert streak(days, today) == by_the_calendar(until_today, today)


@given(st.sets(st.integers(JAN_2, JAN_2 + 30)))
def test_the_longest_streak_is_the_longest_of_any_day(days) -> None:
    assert longest_streak(days) == max((streak(days, day) for day in days), default=0)


@pytest.mark.parametrize(
    ("days", "count"),
    [
        ([], 0),
        ([0], 1),
        ([-1], 1),
        ([-2], 1),
        ([-3], 0),
        ([0, -1, -2], 3),
        ([0, -2, -3], 3),
        ([0, -2, -4], 1),
        ([0, -1, -3, -4, -5, -6, -7, -8, -10], 9),
        ([0, -1, -3, -4, -5, -6, -7, -9], 2),
        ([0, -3, -4], 1),
    ],
)
def test_one_day_a_week_is_forgiven(days, count) -> None:
    assert streak([JAN_2 + day for day in days], JAN_2) == count
