"""Applies events to the status of their cards."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

from shabda.progress import Progress, no_progress, tracked
from shabda.store import meta
from shabda.store.card_states import put_status, status_of_card
from shabda.store.log_rows import events
from shabda.store.rows import status_values
from shabda.store.sql_values import stored_time
from shabda.study.log import (
    MARK_KINDS,
    UNTOUCHED,
    CardStatus,
    Event,
    EventKind,
    advance,
    fold,
    replay,
)
from shabda.study.scheduling.scheduler import Scheduler

_MOVES = MARK_KINDS | {EventKind.REVIEW, EventKind.VOID}
_LAST = "SELECT max(reviewed_at) FROM review WHERE card_id = ?"
_NEWEST = "SELECT id FROM review WHERE rowid = (SELECT max(rowid) FROM review WHERE card_id = ?)"
_VOIDED = "SELECT 1 FROM review WHERE voids = ?"
_DATA_VERSION = "PRAGMA data_version"
_card_of = attrgetter("card_id")


class Change(NamedTuple):
    """An event that this process logged, and what its card was before.

    `version` changes when another process writes the collection.
    """

    before: CardStatus
    scheduler: Scheduler
    version: int


Changes = dict[str, Change]
"""What the events that this process logged changed, by event."""


def apply_events(
    connection: sqlite3.Connection, new: Sequence[Event], progress: Progress = no_progress
) -> None:
    """Update cards with events that are about to be added to the log."""
    scheduler = meta.scheduler(connection)
    cards = [list(group) for _, group in groupby(sorted(new, key=_card_of), key=_card_of)]
    for of_one in tracked(cards, "replaying cards", len(cards), progress):
        if any(event.kind in _MOVES for event in of_one):
            put_status(connection, of_one[0].card_id, _status_after(connection, of_one, scheduler))


def apply_event(
    connection: sqlite3.Connection, event: Event, scheduler: Scheduler, changes: Changes
) -> None:
    """Update a card with an event that is about to be added to the log.

    An undo of what `changes` has puts the status back, in half the time of the fold.
    """
    card_id = event.card_id
    if event.kind not in _MOVES:
        return
    if event.kind is EventKind.VOID:
        status = _status_before(connection, event, scheduler, changes)
    elif _only_adds(connection, [event]):
        before = status_of_card(connection, card_id)
        status = advance(before, event, scheduler)
        changes[event.id] = Change(before, scheduler, _version(connection))
    else:
        status = _folded(connection, [event], scheduler)
    put_status(connection, card_id, status)


def first_statuses(
    events: Iterable[Event], scheduler: Scheduler
) -> list[tuple[tuple[Any, ...], str]]:
    """The columns of the status and the id of each card that the first events of a log change."""
    statuses = sorted(fold(events, scheduler).items())
    return [(status_values(status), card) for card, status in statuses if status != UNTOUCHED]


def _status_before(
    connection: sqlite3.Connection, void: Event, scheduler: Scheduler, changes: Changes
) -> CardStatus:
    """Return the status of the card of a void after it.

    That is the one before the voided event if it is the newest of the card, and only this process
    has written the collection since.
    """
    card_id, change = void.card_id, changes.get(void.voids or "")
    if (
        change
        and change.version == _version(connection)
        and change.scheduler == scheduler
        and connection.execute(_NEWEST, (card_id,)).fetchone() == (void.voids,)
    ):
        return change.before
    return _folded(connection, [void], scheduler)


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute(_DATA_VERSION).fetchone()
    return int(version)


def _status_after(
    connection: sqlite3.Connection, new: Sequence[Event], scheduler: Scheduler
) -> CardStatus:
    """Return the status of the card of `new` after these events."""
    if _only_adds(connection, new):
        return replay(new, scheduler, status_of_card(connection, new[0].card_id))
    return _folded(connection, new, scheduler)


def _folded(
    connection: sqlite3.Connection, new: Sequence[Event], scheduler: Scheduler
) -> CardStatus:
    """Fold the log of a card with new events."""
    return replay([*events(connection, "WHERE card_id = ?", new[0].card_id), *new], scheduler)


def _only_adds(connection: sqlite3.Connection, new: Sequence[Event]) -> bool:
    """Whether the new events of a card come after all its earlier ones and void none of them."""
    (last,) = connection.execute(_LAST, (new[0].card_id,)).fetchone()
    if last is None:
        return True
    if any(event.kind is EventKind.VOID for event in new):
        return False
    if stored_time(min(event.reviewed_at for event in new)) <= last:
        return False
    return not any(connection.execute(_VOIDED, (event.id,)).fetchone() for event in new)
