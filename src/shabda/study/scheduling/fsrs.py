"""FSRS 6 as a scheduler: days by the forgetting curve, from the published default parameters.

A day is the least time that counts, as with SM-2: what is asked again the same day is
logged and moves nothing, so that one log can be replayed under either.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from shabda.study.scheduling.scheduler import (
    LONGEST_INTERVAL,
    PASS,
    SM2,
    START_EASE,
    CardState,
    Memory,
    Scheduler,
)

PARAMETERS = (
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
)  # fmt: skip
"""The weights of FSRS 6, pinned: another version's defaults would move every card."""
RETENTION = 90
"""The chance of recall, in hundredths, at which a card falls due, unless another is wished."""
LOWEST_RETENTION, HIGHEST_RETENTION = 70, 99
"""Below 70 more is forgotten than learned; 100 would ask every card every day."""
_UNIT = 1_000_000
_LONG = 100_000
"""Days after which more of them change nothing in FSRS, and dates would overflow."""
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Fsrs:
    """FSRS for a wished retention, with neither steps within a day nor chance.

    The retention decides when a card is due and not what is remembered; it is in the name, so
    that a collection knows under which its cards were planned.
    """

    name: str = "fsrs"
    retention: int = RETENTION

    def moves(self, state: CardState | None, day: int) -> bool:
        """Any later day than that of the last answer: an early review strengthens less."""
        return state is None or state.memory is None or day > state.memory.day

    def review(self, state: CardState | None, grade: int, day: int) -> CardState:
        """Answer a card; raises ValueError for a grade outside 0–5."""
        if not 0 <= grade <= 5:
            raise ValueError(f"grade {grade} is not within 0–5")
        old = state or CardState(0, 0, START_EASE, day)
        interval, memory = _step(old.memory, grade, day, self.retention)
        if grade >= PASS:
            return CardState(
                old.repetitions + 1, interval, old.ease, day + interval, old.lapses, memory
            )
        lapsed = old.repetitions > 0
        return CardState(0, interval, old.ease, day + interval, old.lapses + lapsed, memory)


FSRS = Fsrs()
SCHEDULERS: Sequence[Scheduler] = (SM2, FSRS)
_WISHED = frozenset(map(str, range(LOWEST_RETENTION, HIGHEST_RETENTION + 1)))


def fsrs_for(retention: int) -> Fsrs:
    """FSRS for a wished retention in hundredths."""
    return FSRS if retention == RETENTION else Fsrs(f"{FSRS.name}-{retention}", retention)


def scheduler_named(name: str) -> Scheduler:
    """Return the scheduler of a name, as `fsrs-85`. Raises KeyError for one that is not known."""
    kind, _, wished = name.partition("-")
    if kind == FSRS.name and wished in _WISHED:
        return fsrs_for(int(wished))
    return {scheduler.name: scheduler for scheduler in SCHEDULERS}[name]


def recall(memory: Memory, day: int) -> float:
    """The probability that a card is remembered on a study day."""
    return float(_library(RETENTION).get_card_retrievability(_card(memory), _after(memory, day)))


def _step(memory: Memory | None, grade: int, day: int, retention: int) -> tuple[int, Memory]:
    """The next interval, days, and what is remembered after this answer."""
    rating = _module().Rating(max(1, grade - 1))  # 0–2 again, 3 hard, 4 good, 5 easy
    at = _after(memory, day)
    card, _ = _library(retention).review_card(_card(memory), rating, at)
    stability, difficulty = round(card.stability * _UNIT), round(card.difficulty * _UNIT)
    return (card.due - at).days, Memory(stability, difficulty, day)


def _after(memory: Memory | None, day: int) -> datetime:
    """A study day as a moment, counted from the answer before: only the distance matters."""
    return _EPOCH + timedelta(days=min(_LONG, max(0, day - memory.day)) if memory else 0)


def _card(memory: Memory | None) -> Any:
    fsrs = _module()
    if memory is None:
        return fsrs.Card(card_id=0, due=_EPOCH)
    return fsrs.Card(
        card_id=0,
        state=fsrs.State.Review,
        stability=memory.stability / _UNIT,
        difficulty=memory.difficulty / _UNIT,
        due=_EPOCH,
        last_review=_EPOCH,
    )


@cache
def _module() -> Any:
    import fsrs  # 40 ms that a learner under SM-2 does not pay

    return fsrs


@cache
def _library(retention: int) -> Any:
    return _module().Scheduler(
        parameters=PARAMETERS,
        desired_retention=retention / 100,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_INTERVAL,
        enable_fuzzing=False,
    )
