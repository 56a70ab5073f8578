"""How well and how fast: true retention and time of some answers."""

from array import array
from dataclasses import asdict, dataclass
from statistics import fmean, median

from shabda.study.statistics.history import Recall

RECENT = 30
"""Days, today among them, that count as recent."""


@dataclass(frozen=True, slots=True)
class Share:
    """How many of how many."""

    right: int = 0
    asked: int = 0

    @property
    def rate(self) -> float | None:
        """0–1; None of nothing."""
        return self.right / self.asked if self.asked else None

    def as_json(self) -> dict[str, object]:
        return {**asdict(self), "rate": self.rate}


@dataclass(frozen=True, slots=True)
class Group:
    """Some answers: true retention of late and ever, how many, and the time of one in ms.

    The times of no answer are None.
    """

    recent: Share
    ever: Share
    answers: int
    median_ms: int | None
    mean_ms: int | None

    def as_json(self) -> dict[str, object]:
        return asdict(self) | {"recent": self.recent.as_json(), "ever": self.ever.as_json()}


class Tally:
    """Answers counted one by one, as of a day; `group` sums them up."""

    def __init__(self, day: int) -> None:
        self._since = day - RECENT
        self._times = array("q")
        self._recent = [0, 0]  # forgotten, recalled
        self._before = [0, 0]

    def add(self, recall: Recall) -> None:
        self._times.append(recall.event.elapsed_ms)
        if recall.tests:
            recent = recall.event.study_day > self._since
            (self._recent if recent else self._before)[recall.right] += 1

    def group(self) -> Group:
        times, recent, before = self._times, self._recent, self._before
        return Group(
            recent=Share(recent[True], sum(recent)),
            ever=Share(recent[True] + before[True], sum(recent) + sum(before)),
            answers=len(times),
            median_ms=round(median(times)) if times else None,
            mean_ms=round(fmean(times)) if times else None,
        )
