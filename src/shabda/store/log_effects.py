"""What events change: the status of their cards, and the sums of answers."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from shabda.progress import Progress, no_progress, passing
from shabda.store import meta, sum_rows
from shabda.store.card_states import put_status
from shabda.store.log_rows import events, of_card
from shabda.study.log import EVENT_ORDER, MARKS, CardStatus, EventKind, Review, replay
from shabda.study.scheduling.scheduler import Scheduler
from shabda.study.statistics.answer_sums import AnswerSums
from shabda.study.statistics.history import recalls

_MOVES = MARKS | {EventKind.REVIEW, EventKind.VOID}
_card_of, _order = attrgetter("card_id"), attrgetter(*EVENT_ORDER)


def apply_events(
    connection: sqlite3.Connection, new: Sequence[Review], progress: Progress = no_progress
) -> None:
    """Bring cards and sums up to date with events that are not in the log yet."""
    scheduler = meta.scheduler(connection)
    change = AnswerSums() if sum_rows.are_kept(connection) else None
    cards = [list(group) for _, group in groupby(sorted(new, key=_card_of), key=_card_of)]
    for of_one in passing(cards, "replaying cards", len(cards), progress):
        moves = any(event.kind in _MOVES for event in of_one)
        if moves or change is not None:
            status = _status_after(connection, of_one, scheduler, change)
            if moves:
                put_status(connection, of_one[0].card_id, status)
    if change is not None:
        sum_rows.add_sums(connection, change)


def _status_after(
    connection: sqlite3.Connection,
    new: Sequence[Review],
    scheduler: Scheduler,
    change: AnswerSums | None,
) -> CardStatus:
    """The status of the card that the events are of; what they add to the sums goes to `change`."""
    card_id = new[0].card_id
    earlier = list(of_card(connection, card_id))
    if not _only_adds(earlier, new):
        earlier = list(events(connection, "WHERE card_id = ?", card_id))
        if change is not None:
            change.add(recalls(earlier, scheduler)[0], -1)
        answers, status = recalls([*earlier, *new], scheduler)
    else:
        answers, status = recalls(new, scheduler, replay(earlier, scheduler))
    if change is not None:
        change.add(answers)
    return status


def _only_adds(earlier: Sequence[Review], new: Sequence[Review]) -> bool:
    """Whether new events of a card change nothing about its earlier ones: they come after them."""
    if not earlier:
        return True
    if any(event.kind is EventKind.VOID for event in new):
        return False
    ids = {event.id for event in new}
    return max(map(_order, earlier)) < min(map(_order, new)) and ids.isdisjoint(
        event.voids for event in earlier
    )
