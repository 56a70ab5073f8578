"""How well and how fast: true retention and time of some answers."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from itertools import accumulate

from shabda.lazy_dataclasses import asdict, dataclass
from shabda.study.statistics.answer_sums import TENTH, DaySum, Stage, SummedAnswers

RECENT = 30
"""Days, today among them, that count as recent."""


@dataclass(frozen=True, slots=True)
class Share:
    """The number of right answers among those asked."""

    right: int = 0
    asked: int = 0

    @property
    def rate(self) -> float | None:
        """The share of right answers, 0–1; None when nothing was asked."""
        return self.right / self.asked if self.asked else None

    def as_json(self) -> dict[str, object]:
        return {**asdict(self), "rate": self.rate}


@dataclass(frozen=True, slots=True)
class Group:
    """Figures of some answers: true retention, recent and ever, their number, and times in ms.

    The times are None without answers; the median is exact to a tenth of a second.
    """

    recent: Share
    ever: Share
    answers: int
    median_ms: int | None
    mean_ms: int | None

    def as_json(self) -> dict[str, object]:
        return asdict(self) | {"recent": self.recent.as_json(), "ever": self.ever.as_json()}


class Tally:
    """Answers of some kinds and stages, as of a day; `group` sums them up."""

    def __init__(self) -> None:
        self.answers = self.elapsed_ms = 0
        self.recent_right = self.recent_asked = self.right = self.asked = 0
        self.times: Counter[int] = Counter()

    def add(self, other: "Tally") -> None:
        for name in ("answers", "elapsed_ms", "recent_right", "recent_asked", "right", "asked"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.times.update(other.times)

    def group(self) -> Group:
        return Group(
            recent=Share(self.recent_right, self.recent_asked),
            ever=Share(self.right, self.asked),
            answers=self.answers,
            median_ms=_median(self.times) if self.answers else None,
            mean_ms=round(self.elapsed_ms / self.answers) if self.answers else None,
        )


def tallies(
    ever: Mapping[tuple[str, str], DaySum], sums: SummedAnswers, day: int
) -> dict[tuple[str, str], Tally]:
    """The answers of each kind of card and stage, as of a day; `ever` are those of all days."""
    groups: dict[tuple[str, str], Tally] = defaultdict(Tally)
    for key, row in ever.items():
        tally = groups[key]
        tally.answers, tally.elapsed_ms = row.answers, row.elapsed_ms
        if key[1] != Stage.UNTESTED:
            tally.right, tally.asked = row.recalled, row.answers
    for key, row in sums.by_group(first=day - RECENT + 1).items():
        if key[1] != Stage.UNTESTED:
            groups[key].recent_right, groups[key].recent_asked = row.recalled, row.answers
    for (kind, stage, tenths), answers in sums.times.items():
        groups[kind, stage].times[tenths] += answers
    return groups


def _median(times: Mapping[int, int]) -> int:
    """The median in ms of times in tenths of a second, each with how often it came."""
    ordered = sorted(times)
    ends = list(accumulate(times[time] for time in ordered))
    middle = [(ends[-1] - 1) // 2, ends[-1] // 2]
    low, high = (next(t for t, end in zip(ordered, ends, strict=True) if end > at) for at in middle)
    return (low + high) * TENTH // 2
