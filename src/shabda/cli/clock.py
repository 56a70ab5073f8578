"""The only clock of the program."""

from dataclasses import dataclass
from datetime import UTC, datetime
from time import monotonic

from shabda.study.days import study_day

seconds = monotonic
"""Seconds that only go forward, for how long an answer took."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time: aware UTC, and the study day it falls on where the learner is."""

    at: datetime
    day: int


def now() -> Moment:
    at = datetime.now(UTC)
    return Moment(at, study_day(at.astimezone()))
