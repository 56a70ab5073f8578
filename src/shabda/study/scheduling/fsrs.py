"""FSRS 6 as a scheduler: days by the forgetting curve, with the published weights or one's own.

A day is the least time that counts, as with SM-2: what is asked again the same day is
logged and moves nothing, so that one log can be replayed under either.
"""

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from shabda.lazy_dataclasses import dataclass
from shabda.study.scheduling.scheduler import (
    LONGEST_INTERVAL,
    PASSING_GRADE,
    SM2,
    START_EASE,
    CardState,
    Memory,
    Scheduler,
)
from shabda.study.scheduling.weights import (
    DEFAULT_WEIGHTS,
    Weights,
    read_weights,
    weights_text,
)

FSRS_NAME = "fsrs"
"""The name of this scheduler in the settings."""
RETENTION = 90
"""The chance of recall, in hundredths, at which a card falls due, unless another is set."""
LOWEST_RETENTION, HIGHEST_RETENTION = 70, 99
"""Below 70 more is forgotten than learned; 100 would ask every card every day."""
_UNIT = 1_000_000
_LONG = 100_000
"""Days after which more of them change nothing in FSRS, and dates would overflow."""
_EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Fsrs:
    """FSRS for a desired retention, without learning steps and without fuzz.

    The retention decides when a card is due and not what is remembered; the weights decide
    both. They are in the name, so that a collection knows under which its cards were planned.
    """

    retention: int = RETENTION
    weights: Weights = DEFAULT_WEIGHTS

    @property
    def name(self) -> str:
        """`fsrs`, `fsrs-85`, or with weights of one's own `fsrs-85:0.3 1.2 …`."""
        wished = "" if self.retention == RETENTION else f"-{self.retention}"
        own = "" if self.weights == DEFAULT_WEIGHTS else f":{weights_text(self.weights)}"
        return f"{FSRS_NAME}{wished}{own}"

    def moves(self, state: CardState | None, day: int) -> bool:
        """True on any day after the last answer: an early review strengthens less."""
        return state is None or state.memory is None or day > state.memory.day

    def review(self, state: CardState | None, grade: int, day: int) -> CardState:
        """Answer a card; raises ValueError for a grade outside 0–5."""
        if not 0 <= grade <= 5:
            raise ValueError(f"grade {grade} is not within 0–5")
        old = state or CardState(0, 0, START_EASE, day)
        interval, memory = self._step(old.memory, grade, day)
        if grade >= PASSING_GRADE:
            return CardState(
                old.repetitions + 1, interval, old.ease, day + interval, old.lapses, memory
            )
        lapsed = old.repetitions > 0
        return CardState(0, interval, old.ease, day + interval, old.lapses + lapsed, memory)

    def recall(self, memory: Memory, day: int) -> float:
        """The probability that a card is remembered on a study day."""
        return float(self._library.get_card_retrievability(_card(memory), _after(memory, day)))

    def remembered(self, memory: Memory | None, grade: int, day: int) -> Memory:
        """Return the memory of a card after an answer."""
        return self._step(memory, grade, day)[1]

    def _step(self, memory: Memory | None, grade: int, day: int) -> tuple[int, Memory]:
        """Return the next interval in days, and the memory after this answer."""
        rating, at = _module().Rating(fsrs_rating(grade)), _after(memory, day)
        card, _ = self._library.review_card(_card(memory), rating, at)
        stability, difficulty = round(card.stability * _UNIT), round(card.difficulty * _UNIT)
        return (card.due - at).days, Memory(stability, difficulty, day)

    @property
    def _library(self) -> Any:
        return _library_scheduler(self.retention, self.weights)


FSRS = Fsrs()
_WISHED = frozenset(map(str, range(LOWEST_RETENTION, HIGHEST_RETENTION + 1)))


def scheduler_named(name: str) -> Scheduler:
    """Return the scheduler of a name such as `fsrs-85`. Raises KeyError for an unknown one."""
    planner, _, own = name.partition(":")
    kind, _, wished = planner.partition("-")
    if kind != FSRS_NAME or not (wished in _WISHED or planner == FSRS_NAME):
        return {SM2.name: SM2}[name]
    try:
        weights = read_weights(own)
    except ValueError:
        raise KeyError(name) from None
    return Fsrs(int(wished or RETENTION), weights)


def fsrs_rating(grade: int) -> int:
    """Return the rating of FSRS for a grade: 1 again (0–2), 2 hard, 3 good, 4 easy."""
    return max(1, grade - 1)


def _after(memory: Memory | None, day: int) -> datetime:
    """Return a study day as a time, counted from the last answer: only the distance matters."""
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
    import fsrs  # saves 40 ms under SM-2

    return fsrs


@cache
def _library_scheduler(retention: int, weights: Weights) -> Any:
    return _module().Scheduler(
        parameters=weights,
        desired_retention=retention / 100,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_INTERVAL,
        enable_fuzzing=False,
    )
