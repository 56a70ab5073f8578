"""Sums of answers by day, time, slip and card: all that the statistics need of a log.

The sums can be kept up to date: voiding an answer subtracts what it added.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any, ClassVar, Protocol, Self

from shabda.study.statistics.history import Recall

LONGEST_MS = 86_400_000
"""An answer counts as a day at most, however long its question was left open."""
TENTH = 100
"""Times are counted in tenths of a second; this is one, in ms."""
LAST_DAY = 2**53
"""Greater than every study day."""


class Stage(StrEnum):
    """What an answer tested: a card known for less or more than `MATURE` days, or nothing."""

    UNTESTED = "untested"
    YOUNG = "young"
    MATURE = "mature"


class _Sum:
    """Counts that are added up; not frozen, since a long log is added up in them."""

    __slots__ = ()
    names: ClassVar[tuple[str, ...]]

    def add(self, other: Self) -> None:
        for name in self.names:
            setattr(self, name, getattr(self, name) + getattr(other, name))

    def values(self) -> tuple[int, ...]:
        return tuple(getattr(self, name) for name in self.names)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, type(self)) and self.values() == other.values()


class DaySum(_Sum):
    """Answers of one day, kind of card and stage."""

    __slots__ = names = ("answers", "begun", "recalled", "elapsed_ms")

    def __init__(
        self, answers: int = 0, begun: int = 0, recalled: int = 0, elapsed_ms: int = 0
    ) -> None:
        self.answers, self.begun = answers, begun
        self.recalled, self.elapsed_ms = recalled, elapsed_ms


class CardSum(_Sum):
    """Answers that tested the memory of one card; lapses as in `CardState.lapses`."""

    __slots__ = names = ("asked", "recalled", "lapses")

    def __init__(self, asked: int = 0, recalled: int = 0, lapses: int = 0) -> None:
        self.asked, self.recalled, self.lapses = asked, recalled, lapses


class SummedAnswers(Protocol):
    """What the statistics need of the answers of a log."""

    @property
    def times(self) -> Mapping[tuple[str, str, int], int]:
        """Answers by kind of card, stage and tenths of a second."""
        ...

    @property
    def slips(self) -> Mapping[str, int]:
        """Slips by their code."""
        ...

    def by_day(self) -> Mapping[int, int]:
        """How many answers each day had."""
        ...

    def by_group(self, first: int = 0, last: int = LAST_DAY) -> Mapping[tuple[str, str], DaySum]:
        """The answers of a span of study days, ends included, by kind of card and stage."""
        ...


class AnswerSums:
    """The sums of a log, or a change of them.

    `days` are by study day, kind of card ("" for an unknown one) and stage; `times` count
    answers by kind, stage and tenths of a second; `slips` are by code, `cards` by id.
    """

    def __init__(self) -> None:
        self.days: dict[tuple[int, str, str], DaySum] = defaultdict(DaySum)
        self.times: Counter[tuple[str, str, int]] = Counter()
        self.slips: Counter[str] = Counter()
        self.cards: dict[str, CardSum] = defaultdict(CardSum)

    def by_day(self) -> dict[int, int]:
        answers: Counter[int] = Counter()
        for (day, _, _), row in self.days.items():
            answers[day] += row.answers
        return answers

    def by_group(self, first: int = 0, last: int = LAST_DAY) -> dict[tuple[str, str], DaySum]:
        groups: dict[tuple[str, str], DaySum] = defaultdict(DaySum)
        for (day, kind, stage), row in self.days.items():
            if first <= day <= last:
                groups[kind, stage].add(row)
        return groups

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AnswerSums) and self._rows() == other._rows()

    def _rows(self) -> tuple[dict[Any, Any], ...]:
        """The sums without those that are 0."""
        return (
            {key: row.values() for key, row in self.days.items() if any(row.values())},
            {key: row.values() for key, row in self.cards.items() if any(row.values())},
            {key: times for key, times in self.times.items() if times},
            {code: times for code, times in self.slips.items() if times},
        )

    def add(self, recalls: Iterable[Recall], sign: int = 1) -> None:
        """Add answers; with `sign` -1, subtract them."""
        for recall in recalls:
            event, kind, stage = recall.event, recall.kind or "", stage_of(recall)
            elapsed = event.elapsed_ms
            if not 0 <= elapsed <= LONGEST_MS:
                elapsed = min(max(elapsed, 0), LONGEST_MS)
            day = self.days[event.study_day, kind, stage]
            day.answers += sign
            day.begun += sign * recall.begins
            day.elapsed_ms += sign * elapsed
            self.times[kind, stage, elapsed // TENTH] += sign
            for code in event.slips:
                self.slips[code] += sign
            if recall.tests:
                day.recalled += sign * recall.right
                card = self.cards[event.card_id]
                card.asked += sign
                card.recalled += sign * recall.right
                card.lapses += sign * recall.lapse


def stage_of(recall: Recall) -> Stage:
    if not recall.tests:
        return Stage.UNTESTED
    return Stage.MATURE if recall.mature else Stage.YOUNG
