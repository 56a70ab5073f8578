"""Answers on past days and due cards on coming days."""

from collections.abc import Mapping
from statistics import quantiles

from shabda.lazy_dataclasses import dataclass

HEAT_WEEKS = 26
FORECAST_DAYS = 30
LEVELS = 4
"""Days with answers are shaded by quartile."""
_WEEK = 7


@dataclass(frozen=True, slots=True)
class Heat:
    """Answers a day in the last weeks, from the Monday `first` up to today."""

    first: int
    days: tuple[int, ...]

    @property
    def bounds(self) -> tuple[int, ...]:
        """The upper bound of each level but the last, ascending; fewer when days are alike."""
        answered = [count for count in self.days if count]
        if not answered:
            return ()
        cuts = quantiles(answered, n=LEVELS, method="inclusive") if answered[1:] else answered
        return tuple(sorted({int(cut) for cut in cuts if cut < max(answered)}))

    def level(self, count: int) -> int:
        """0 for no answer, then 1 up to `LEVELS`; the days with most are always the darkest."""
        if not count:
            return 0
        return LEVELS - sum(count <= bound for bound in self.bounds)


@dataclass(frozen=True, slots=True)
class Forecast:
    """Cards due on each day from today on; today's include the overdue."""

    overdue: int
    days: tuple[int, ...]


def monday(day: int) -> int:
    """The Monday on or before a study day; the ordinal of a Monday is 1 modulo 7."""
    return day - (day - 1) % _WEEK


def heat(answers: Mapping[int, int], day: int) -> Heat:
    """Return the last weeks, from the number of answers of any kind on each day."""
    first = monday(day) - (HEAT_WEEKS - 1) * _WEEK
    return Heat(first, tuple(answers.get(number, 0) for number in range(first, day + 1)))


def forecast(due: Mapping[int, int], day: int) -> Forecast:
    """Return what falls due if nothing is answered, from the number of cards due on each day.

    Cards are counted, not notes, so siblings count twice.
    """
    overdue = sum(cards for at, cards in due.items() if at < day)
    ahead = (due.get(at, 0) for at in range(day + 1, day + FORECAST_DAYS))
    return Forecast(overdue, (overdue + due.get(day, 0), *ahead))
