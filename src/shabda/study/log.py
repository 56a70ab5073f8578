"""The review log: events in order. The state of a card is the fold of its events."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby
from operator import attrgetter
from typing import Annotated

from shabda.lazy_dataclasses import dataclass, replace
from shabda.study.scheduling.scheduler import SM2, CardState, Scheduler
from shabda.study.text_lengths import LONGEST_ENTRY


class EventKind(StrEnum):
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
    """Voids the event named in `voids`, of any kind."""
    SUSPEND = "suspend"
    """The card is left out of queues and counts; its schedule is kept."""
    UNSUSPEND = "unsuspend"
    """The card is asked again, as scheduled."""
    FLAG = "flag"
    """The learner marks the card, to find it again; nothing moves."""
    UNFLAG = "unflag"
    """The flag is removed."""
    RESET = "reset"
    """The card is new again: no interval, no lapses; its marks stay."""
    RESCHEDULE = "reschedule"
    """The card falls due on the study day `due`; its interval and ease do not change.

    A card that is still new stays new.
    """


ANSWERS = frozenset({EventKind.REVIEW, EventKind.RELEARN, EventKind.CRAM, EventKind.DRILL})
"""The kinds of answers."""
MARK_KINDS = frozenset(EventKind) - ANSWERS - {EventKind.VOID}
"""The kinds of other acts on a card; such an event has no grade."""


@dataclass(frozen=True, slots=True)
class Range:
    """The values a whole number may have, ends included."""

    minimum: int
    maximum: int


@dataclass(frozen=True, slots=True)
class Length:
    """The most characters a name may have; it has at least one, and all are printable."""

    maximum: int


@dataclass(frozen=True, slots=True)
class Size:
    """The most characters of a text, or of a list with a comma after each text; it may be empty."""

    maximum: int


Name = Annotated[str, Length(1000)]
Text = Annotated[str, Size(LONGEST_ENTRY)]
SlipCodes = Annotated[tuple[str, ...], Size(LONGEST_ENTRY)]
Number = Annotated[int, Range(0, 2**53)]  # JSON readers may round greater ones
Ordinal = Annotated[int, Range(1, 2**53)]
Grade = Annotated[int, Range(0, 5)]
Day = Annotated[int, Range(date(1900, 1, 1).toordinal(), date(9000, 1, 1).toordinal())]
"""A study day: the ordinal of the local day on which it began. Intervals can be added to it."""


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of the log. These fields are also its columns (table `review`) and JSON keys.

    `id` is a uuid in hex, `sequence` counts a device's own events from 1. `reviewed_at`
    is aware UTC; neither it nor `study_day` decreases among the valid events of a device.
    `grade` is SM-2's q (None when nothing was answered). `answer` is what was typed,
    `exercise` the question in words, `slips` the mistakes found in the answer (`Slip.code`).
    `elapsed_ms` runs from question to answer. `voids` is the id of the event taken back.
    `due` is the study day a card is rescheduled to.
    """

    id: Name
    device: Name
    sequence: Ordinal
    card_id: Name
    reviewed_at: datetime
    study_day: Day
    kind: EventKind
    grade: Grade | None = None
    answer: Text = ""
    exercise: Text = ""
    elapsed_ms: Number = 0
    slips: SlipCodes = ()
    voids: Name | None = None
    due: Day | None = None


@dataclass(frozen=True, slots=True)
class CardStatus:
    """The state and marks of a card, as its events leave them.

    `state` is None while the card is new; `answered` is the study day of the answer
    that last moved it.
    """

    state: CardState | None = None
    answered: int | None = None
    suspended: bool = False
    flagged: bool = False


UNTOUCHED = CardStatus()
"""The status of a card before its first event."""


def is_same_act(first: Event, other: Event) -> bool:
    """Whether two events are one act: suspending a word marks all its cards."""

    def act(event: Event) -> tuple[object, ...]:
        return event.kind, event.device, event.reviewed_at, event.card_id.rpartition("/")[0]

    return first.kind in MARK_KINDS and act(first) == act(other)


EVENT_ORDER = ("reviewed_at", "device", "sequence", "id")
"""The fields by which the events of all devices are ordered."""


def in_order(events: Iterable[Event]) -> list[Event]:
    """Sort events of any devices into the order in which they are folded."""
    return sorted(events, key=attrgetter(*EVENT_ORDER))


def by_card(events: Iterable[Event]) -> Iterator[list[Event]]:
    """Group a log, given in any order, by card."""
    return group_by_card(sorted(events, key=attrgetter("card_id")))


def group_by_card(events: Iterable[Event]) -> Iterator[list[Event]]:
    """Group events that are already ordered by card."""
    return (list(of_card) for _, of_card in groupby(events, key=attrgetter("card_id")))


def not_voided(events: Iterable[Event]) -> list[Event]:
    """Return, in order, the events that are neither voids nor voided."""
    events = in_order(events)
    void = {(event.card_id, event.voids) for event in events if event.kind is EventKind.VOID}
    if not void:
        return events
    return [
        event
        for event in events
        if event.kind is not EventKind.VOID and (event.card_id, event.id) not in void
    ]


def advance(before: CardStatus, event: Event, scheduler: Scheduler = SM2) -> CardStatus:
    """Return the status of a card after a valid event: one step of the fold."""
    state, day = before.state, event.study_day
    if event.kind is EventKind.REVIEW:  # nearly all of a log
        if event.grade is None or not scheduler.moves(state, day):
            return before
        moved = scheduler.review(state, event.grade, day)
        return CardStatus(moved, day, before.suspended, before.flagged)
    match event.kind:
        case EventKind.SUSPEND | EventKind.UNSUSPEND:
            return replace(before, suspended=event.kind is EventKind.SUSPEND)
        case EventKind.FLAG | EventKind.UNFLAG:
            return replace(before, flagged=event.kind is EventKind.FLAG)
        case EventKind.RESET:
            return replace(before, state=None, answered=None)
        case EventKind.RESCHEDULE if state is not None and event.due is not None:
            return replace(before, state=replace(state, due=event.due))
    return before


def replay(
    events: Iterable[Event], scheduler: Scheduler = SM2, status: CardStatus = UNTOUCHED
) -> CardStatus:
    """Fold the events of one card, given in any order, from its status before them."""
    for event in not_voided(events):
        status = advance(status, event, scheduler)
    return status


def fold(events: Iterable[Event], scheduler: Scheduler = SM2) -> dict[str, CardStatus]:
    """Fold a log, given in any order, into the status of every card in it.

    A voided event has no effect.
    """
    status: dict[str, CardStatus] = {}
    for event in not_voided(events):
        status[event.card_id] = advance(status.get(event.card_id, UNTOUCHED), event, scheduler)
    return status


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One event of a card, and what it changed."""

    event: Event
    before: CardStatus
    after: CardStatus


def card_history(events: Iterable[Event], scheduler: Scheduler = SM2) -> Iterator[HistoryStep]:
    """Fold the events of one card, given in any order, and yield each step."""
    status = UNTOUCHED
    for event in not_voided(events):
        after = advance(status, event, scheduler)
        yield HistoryStep(event, status, after)
        status = after
