"""The history of one card: each valid event with the status of the card before and after it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from shabda.lazy_dataclasses import dataclass
from shabda.study.log import UNTOUCHED, CardStatus, Event, advance, not_voided
from shabda.study.scheduling.scheduler import SM2, Scheduler


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
