"""The study day: an integer day that begins at 04:00 local time, so midnight splits no evening."""

from datetime import date, datetime, timedelta

ROLLOVER = timedelta(hours=4)


def study_day(at: datetime) -> int:
    """Return the study day of a local time: the ordinal of its date, rollover at 04:00."""
    return (at.replace(tzinfo=None) - ROLLOVER).toordinal()


def as_date(day: int) -> date:
    """The calendar date a study day began on."""
    return date.fromordinal(day)


def streak(days: list[int], today: int) -> int:
    """Count the study days in a row up to today, or to yesterday when today has none yet.

    `days` are the days with reviews, newest first.
    """
    studied = set(days)
    day = today if today in studied else today - 1
    count = 0
    while day - count in studied:
        count += 1
    return count
