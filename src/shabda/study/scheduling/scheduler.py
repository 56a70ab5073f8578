"""SM-2 (Woźniak 1990), exact: a pure function from state, grade and day to state.

The ease factor is kept in hundredths, so that no float ever rounds an interval
the wrong way (floats give 151 days where 150 is right).
"""

from enum import IntEnum
from typing import Protocol

from shabda.lazy_dataclasses import dataclass

START_EASE = 250
"""Ease factor of a new card, hundredths (SM-2 step 2: 2.5)."""
LEAST_EASE = 130
"""Floor of the ease factor, hundredths (SM-2 step 5: 1.3)."""
LONGEST_INTERVAL = 36_500
"""Cap on an interval, days: a century."""
LEECH_LAPSES = 8
"""A card forgotten this often is a leech, unless another number is set."""
PASSING_GRADE = 3
"""Grades below this start the repetitions again (SM-2 step 6)."""
KNOWN_GRADE = 4
"""Grades below this are asked again the same day (SM-2 step 7)."""
KNOWN_DAYS = 6
"""The interval in days from which a word or a rule is known, and its look-alikes are begun."""


class Button(IntEnum):
    """The four answer keys, in the order of the keyboard."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4

    @property
    def grade(self) -> int:
        """SM-2's quality of response q for this key."""
        return (1, 3, 4, 5)[self - 1]


@dataclass(frozen=True, slots=True)
class Memory:
    """What FSRS stores about a card: its stability and difficulty after the answer of `day`.

    Both are in millionths, `stability` of a day: whole numbers are the same on every machine.
    """

    stability: int
    difficulty: int
    day: int


@dataclass(frozen=True, slots=True)
class CardState:
    """The state of a card.

    `repetitions` is SM-2's n, `interval` is in days, `ease` in hundredths, `due` a
    study day. `lapses` counts failures of a card that had been known. `memory` is set
    where FSRS plans the reviews, and then `ease` means nothing.
    """

    repetitions: int
    interval: int
    ease: int
    due: int
    lapses: int = 0
    memory: Memory | None = None

    def is_leech(self, limit: int) -> bool:
        """Whether the card was forgotten so often that repeating it does not help."""
        return self.lapses >= limit

    def is_due(self, day: int) -> bool:
        return self.due <= day


def sm2_review(state: CardState | None, grade: int, day: int) -> CardState:
    """Answer a card with grade q (0–5) on a study day (SM-2 steps 3–6).

    A card that is not due comes back unchanged. Raises ValueError for a grade
    outside 0–5.
    """
    if not 0 <= grade <= 5:
        raise ValueError(f"grade {grade} is not within 0–5")
    if state is not None and not state.is_due(day):
        return state
    old = state or CardState(0, 0, START_EASE, day)
    if grade < PASSING_GRADE:
        lapsed = old.repetitions > 0
        return CardState(0, 1, old.ease, day + 1, old.lapses + lapsed)
    ease = max(LEAST_EASE, old.ease + _EASE_CHANGES[grade])
    interval = _next_interval(old, ease)
    return CardState(old.repetitions + 1, interval, ease, day + interval, old.lapses)


class Scheduler(Protocol):
    """Plans reviews: computes the next state of a card from its state, a grade and a day."""

    @property
    def name(self) -> str:
        """Its name in the settings and in a collection."""
        ...

    def moves(self, state: CardState | None, day: int) -> bool:
        """Whether an answer logged as a review moves the schedule on this study day."""
        ...

    def review(self, state: CardState | None, grade: int, day: int) -> CardState:
        """Answer a card with grade q (0–5) on a study day on which that moves it."""
        ...


@dataclass(frozen=True, slots=True)
class Sm2:
    """SM-2 as a scheduler: only a card that is due moves."""

    name: str = "sm2"

    def moves(self, state: CardState | None, day: int) -> bool:
        return state is None or state.is_due(day)

    def review(self, state: CardState | None, grade: int, day: int) -> CardState:
        return sm2_review(state, grade, day)


SM2 = Sm2()


def _ease_change(grade: int) -> int:
    """EF' − EF in hundredths: 10 − (5−q)(8 + 2(5−q)) (SM-2 step 5)."""
    short = 5 - grade
    return 10 - short * (8 + 2 * short)


_EASE_CHANGES = tuple(_ease_change(grade) for grade in range(6))


def _next_interval(old: CardState, ease: int) -> int:
    """I(1) = 1, I(2) = 6, I(n) = ⌈I(n−1)·EF'⌉ days (SM-2 step 4)."""
    if old.repetitions == 0:
        return 1
    if old.repetitions == 1:
        return 6
    return min(LONGEST_INTERVAL, -(-old.interval * ease // 100))


def futures(
    state: CardState | None, day: int, scheduler: Scheduler = SM2
) -> dict[Button, CardState]:
    """Return the next state for each answer key, to show the intervals."""
    return {button: scheduler.review(state, button.grade, day) for button in Button}
