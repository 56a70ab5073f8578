"""Applies events to the status of their cards and to the sums of answers."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from shabda.progress import Progress, no_progress, tracked
from shabda.store import meta, sum_rows
from shabda.store.card_states import put_status, status_of_card
from shabda.store.log_rows import events
from shabda.store.sql_values import stored_time
from shabda.study.log import (
    EVENT_ORDER,
    MARK_KINDS,
    CardStatus,
    Event,
    EventKind,
    not_voided,
    replay,
)
from shabda.study.scheduling.scheduler import Scheduler
from shabda.study.statistics.answer_sums import AnswerSums
from shabda.study.statistics.history import recalls

_MOVES = MARK_KINDS | {EventKind.REVIEW, EventKind.VOID}
_ANY = "SELECT 1 FROM review WHERE card_id = ? LIMIT 1"
_LATER = f"""
SELECT 1 FROM review WHERE card_id = ? AND ({", ".join(EVENT_ORDER)}) > (?, ?, ?, ?) LIMIT 1
"""
_VOIDED = "SELECT 1 FROM review WHERE voids = ?"
_card_of, _order = attrgetter("card_id"), attrgetter(*EVENT_ORDER)


def apply_events(
    connection: sqlite3.Connection, new: Sequence[Event], progress: Progress = no_progress
) -> None:
    """Update cards and sums with events that are about to be added to the log."""
    scheduler = meta.scheduler(connection)
    change = AnswerSums() if sum_rows.are_kept(connection) else None
    cards = [list(group) for _, group in groupby(sorted(new, key=_card_of), key=_card_of)]
    for of_one in tracked(cards, "replaying cards", len(cards), progress):
        moves = any(event.kind in _MOVES for event in of_one)
        if moves or change is not None:
            status = _status_after(connection, of_one, scheduler, change)
            if moves:
                put_status(connection, of_one[0].card_id, status)
    if change is not None:
        sum_rows.add_sums(connection, change)


def _status_after(
    connection: sqlite3.Connection,
    new: Sequence[Event],
    scheduler: Scheduler,
    change: AnswerSums | None,
) -> CardStatus:
    """Return the status of the card of `new` after these events; add their counts to `change`."""
    change = AnswerSums() if change is None else change
    card_id = new[0].card_id
    if _only_adds(connection, new):
        answers, status = recalls(new, scheduler, status_of_card(connection, card_id))
        change.add(answers)
        return status
    earlier = list(events(connection, "WHERE card_id = ?", card_id))
    valid = not_voided(earlier)
    if valid and len(new) == 1 and new[0].voids == valid[-1].id:  # an undo
        status = replay(valid[:-1], scheduler)
        change.add(recalls(valid[-1:], scheduler, status)[0], -1)
        return status
    change.add(recalls(earlier, scheduler)[0], -1)
    answers, status = recalls([*earlier, *new], scheduler)
    change.add(answers)
    return status


def _only_adds(connection: sqlite3.Connection, new: Sequence[Event]) -> bool:
    """Whether the new events of a card come after all its earlier ones and void none of them."""
    card_id = new[0].card_id
    if connection.execute(_ANY, (card_id,)).fetchone() is None:
        return True
    if any(event.kind is EventKind.VOID for event in new):
        return False
    first = min(new, key=_order)
    place = (stored_time(first.reviewed_at), first.device, first.sequence, first.id)
    if connection.execute(_LATER, (card_id, *place)).fetchone() is not None:
        return False
    return not any(connection.execute(_VOIDED, (event.id,)).fetchone() for event in new)
