"""How well and how fast: true retention and time, by kind of card and by maturity."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from statistics import fmean, median

from shabda.study.cards import CardKind
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


def retained(recalls: Iterable[Recall]) -> Share:
    """True retention: of the answers that tested memory, those that recalled."""
    tested = [recall.right for recall in recalls if recall.tests]
    return Share(sum(tested), len(tested))


def group(recalls: Sequence[Recall], day: int) -> Group:
    """The figures of some answers as of a day."""
    times = [recall.event.elapsed_ms for recall in recalls]
    return Group(
        recent=retained(it for it in recalls if it.event.study_day > day - RECENT),
        ever=retained(recalls),
        answers=len(recalls),
        median_ms=round(median(times)) if times else None,
        mean_ms=round(fmean(times)) if times else None,
    )


def by_kind(recalls: Iterable[Recall], day: int) -> dict[CardKind, Group]:
    """Every kind of card, answered or not."""
    sorted_out: dict[CardKind, list[Recall]] = {kind: [] for kind in CardKind}
    for recall in recalls:
        if recall.kind is not None:
            sorted_out[recall.kind].append(recall)
    return {kind: group(members, day) for kind, members in sorted_out.items()}


def by_maturity(recalls: Iterable[Recall], day: int) -> dict[str, Group]:
    """Answers that tested memory, by whether the interval before had reached `MATURE` days."""
    tested = [recall for recall in recalls if recall.tests]
    return {
        "young": group([recall for recall in tested if not recall.mature], day),
        "mature": group([recall for recall in tested if recall.mature], day),
    }
