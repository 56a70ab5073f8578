"""How a learner answers, from the log: which buttons, and how long a review takes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from random import Random

from shabda.lazy_dataclasses import dataclass
from shabda.study.log import Event, EventKind, not_voided
from shabda.study.scheduling.scheduler import PASSING_GRADE, Button

Learner = Callable[[float | None], int]
"""Returns a grade for a chance of recall, which is None for a new card."""
_FIRST = (0.24, 0.094, 0.495, 0.171)
_RECALLED = (0.224, 0.631, 0.145)
"""The shares of the buttons among many learners of Anki, from the simulator of FSRS."""
_WEIGHT = 50
"""The shares of many learners count as much as this many answers of one's own."""
_REVIEW_MS = 8000
_BUTTON_OF_GRADE = (0, 0, 0, 1, 2, 3)


@dataclass(frozen=True, slots=True)
class Habits:
    """How a learner answers: shares of the buttons, and the time of a review in ms.

    `first` are the shares of again, hard, good and easy for a new card, `recalled` those of the
    last three for a recalled one. The time includes the repeats of the same day.
    """

    first: tuple[float, ...] = _FIRST
    recalled: tuple[float, ...] = _RECALLED
    review_ms: int = _REVIEW_MS


def habits(events: Iterable[Event]) -> Habits:
    """Compute the habits from a log in any order; a short log gives those of many learners."""
    first, recalled = [0] * len(Button), [0] * (len(Button) - 1)
    begun: set[str] = set()
    spent = 0
    reviews = 0
    for event in not_voided(events):
        if event.kind in (EventKind.REVIEW, EventKind.RELEARN):
            spent += event.elapsed_ms
        if event.kind is not EventKind.REVIEW or event.grade is None:
            continue
        reviews += 1
        button = _BUTTON_OF_GRADE[event.grade]
        if event.card_id not in begun:
            first[button] += 1
            begun.add(event.card_id)
        elif event.grade >= PASSING_GRADE:
            recalled[button - 1] += 1
    review_ms = round(spent / reviews) if spent else _REVIEW_MS
    return Habits(_blend(first, _FIRST), _blend(recalled, _RECALLED), review_ms)


def _blend(counts: list[int], usual: tuple[float, ...]) -> tuple[float, ...]:
    """Return the shares of one's own counts, with the usual shares as additional answers."""
    whole = sum(counts) + _WEIGHT * sum(usual)
    return tuple((own + _WEIGHT * share) / whole for own, share in zip(counts, usual, strict=True))


def typical_learner(habits: Habits, rng: Random) -> Learner:
    """Make a learner who forgets by chance and answers according to the habits."""
    grades = [button.grade for button in Button]

    def answer(chance: float | None) -> int:
        if chance is None:
            return rng.choices(grades, habits.first)[0]
        return rng.choices(grades[1:], habits.recalled)[0] if rng.random() < chance else grades[0]

    return answer
