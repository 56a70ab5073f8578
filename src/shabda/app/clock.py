"""The only clock of the program."""

from datetime import UTC, datetime
from time import monotonic, sleep

from shabda.study.scheduling.study_day import as_date, study_day

seconds = monotonic
"""Seconds on a clock that never goes back, to time answers."""
pause = sleep
"""Sleep for some seconds, on systems where a reader cannot be woken."""


class Moment:
    """A point in time: aware UTC, and the study day it falls on where the learner is.

    No dataclass, for the 6 ms that dataclasses would cost a prompt.
    """

    __slots__ = ("at", "day")

    def __init__(self, at: datetime, day: int) -> None:
        self.at, self.day = at, day


FLIGHT = 1
"""Days by which crossing the date line can set the calendar back."""
LONG = 365
"""After this many days without an answer, a wrong clock is likelier than a break."""


def clock_warning(today: int, last: int | None, ahead: int) -> str:
    """Return a warning when the clock and the log disagree, else nothing.

    `last` is the study day of the last answer, `ahead` the number of answers dated
    after `today`.
    """
    if last is None or -LONG <= last - today <= 0:
        return ""
    shown, before = as_date(today), as_date(last)
    if 0 < last - today <= FLIGHT:
        return f"the last answer is dated {before}, after today ({shown}), so that day continues"
    if last < today:
        return (
            f"the last answer is dated {before}, {today - last} days ago; "
            f"if today is not {shown}, set the clock before you answer"
        )
    return (
        f"the clock says {shown}, but the last answer is dated {before}, so that day continues; "
        f"if the clock was wrong then, take those answers back: shabda undo {ahead}"
    )


def now(day_start: int) -> Moment:
    """The present moment, for a learner whose day begins at this hour."""
    at = utc_now()
    return Moment(at, study_day(datetime.fromtimestamp(at.timestamp()), day_start))


def utc_now() -> datetime:
    return datetime.now(UTC)
