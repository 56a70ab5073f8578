"""The answers of a session, and how far it is."""

from __future__ import annotations

from collections.abc import Mapping

from shabda.lazy_dataclasses import dataclass, field
from shabda.study.cards import CardKind, Exercise
from shabda.study.log import EventKind


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer given: the exercise, what was typed, its grade (q, 0–5) and its time in ms.

    `overruled` is set where the learner called an answer right that was judged wrong.
    """

    exercise: Exercise
    typed: str
    grade: int
    elapsed_ms: int
    kind: EventKind
    new: bool
    hinted: bool = False
    overruled: bool = False


@dataclass(frozen=True, slots=True)
class SessionProgress:
    """First askings answered and in all, new cards not yet shown, and cards to ask again."""

    done: int
    total: int
    new: Mapping[CardKind, int] = field(default_factory=dict)
    again: int = 0
