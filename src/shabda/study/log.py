"""The review log: what happened, in order. Card states are its fold and nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from operator import attrgetter

from shabda.study.scheduler import CardState, review


class Kind(StrEnum):
    """What an event does to the schedule."""

    REVIEW = "review"
    """A card that was due, or new, was answered: the schedule moves."""
    RELEARN = "relearn"
    """Asked again the same day after a grade below 4: nothing moves (SM-2 step 7)."""
    CRAM = "cram"
    """Asked out of turn (`review --cram`): nothing moves."""
    DRILL = "drill"
    """Asked in a drill that was not due: nothing moves."""
    VOID = "void"
    """Takes back the event named in `voids`."""


@dataclass(frozen=True, slots=True)
class Review:
    """One event of the log.

    `id` is a uuid in hex, `sequence` counts a device's own events from 1.
    `reviewed_at` is aware UTC, `study_day` the ordinal of the local day that began
    at 04:00; neither runs backwards among a device's standing events. `grade` is
    SM-2's q, 0–5 (None for a void). `answer` is what was typed, `exercise` what was
    asked, in words, `slips` the mistakes heard in what was typed (`Slip.code`).
    `elapsed_ms` runs from question to answer.
    """

    id: str
    device: str
    sequence: int
    card_id: str
    reviewed_at: datetime
    study_day: int
    kind: Kind
    grade: int | None = None
    answer: str = ""
    exercise: str = ""
    elapsed_ms: int = 0
    slips: tuple[str, ...] = ()
    voids: str | None = None


def in_order(events: Iterable[Review]) -> list[Review]:
    """Sort events of any devices into the one order in which all of them are folded."""
    return sorted(events, key=attrgetter("reviewed_at", "device", "sequence"))


def replay(events: Iterable[Review]) -> dict[str, CardState]:
    """Fold a log, given in any order, into the state of every card it speaks of.

    A voided event counts as if it had never been; a card with no event left that
    moves the schedule has no state.
    """
    events = in_order(events)
    void = {event.voids for event in events if event.kind is Kind.VOID}
    states: dict[str, CardState] = {}
    for event in events:
        if event.kind is Kind.REVIEW and event.grade is not None and event.id not in void:
            before = states.get(event.card_id)
            states[event.card_id] = review(before, event.grade, event.study_day)
    return states
