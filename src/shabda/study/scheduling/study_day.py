"""The study day: an integer day that begins at an hour of local time, usually not midnight."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, timedelta

DAY_START = 4
"""The hour at which a study day begins, unless another is set."""
LAST_HOUR = 23
WEEK = 7
"""A streak may miss one day in this many."""


def study_day(at: datetime, day_start: int = DAY_START) -> int:
    """The study day of a local time: the ordinal of the date on which it began at `day_start`."""
    return (at.replace(tzinfo=None) - timedelta(hours=day_start)).toordinal()


def as_date(day: int) -> date:
    """The calendar date a study day began on."""
    return date.fromordinal(day)


def streak(days: Iterable[int], today: int) -> int:
    """Count the days studied in the run that reaches today.

    A missed day breaks a run when another was missed within the week that ends with it; a
    single one is forgiven and not counted. Today is never missed, nor is a day before the
    first of a run.
    """
    past = sorted(day for day in set(days) if day <= today)
    if not past:
        return 0
    *_, (count, missed) = _runs(past)
    return count if _goes_on(past[-1], today, missed) else 0


def longest_streak(days: Iterable[int]) -> int:
    """The most days studied in one run; forgiveness as in `streak`."""
    return max((count for count, _ in _runs(sorted(set(days)))), default=0)


def _runs(days: Sequence[int]) -> Iterator[tuple[int, int | None]]:
    """Yield for each day studied the length of its run so far, and the last day forgiven in it."""
    count, missed, last = 0, None, next(iter(days), 0)
    for day in days:
        if not _goes_on(last, day, missed):
            count, missed = 0, None
        elif day - last == 2:
            missed = day - 1
        count, last = count + 1, day
        yield count, missed


def _goes_on(last: int, day: int, missed: int | None) -> bool:
    """Whether a run up to `last`, in which the day `missed` was forgiven, continues on `day`."""
    if day - last == 2:
        return missed is None or day - 1 - missed >= WEEK
    return day - last < 2
