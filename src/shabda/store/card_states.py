"""The table `card`: the state of each card, always the fold of its events.

Written with sqlite3 directly, because an answer waits for it: SQLAlchemy takes three times
as long.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from typing import Any

from shabda.lazy_dataclasses import dataclass
from shabda.progress import Progress, no_progress, tracked
from shabda.store import meta, queries
from shabda.store.database import Database
from shabda.store.log_rows import events_by_card
from shabda.store.rows import STATUS_COLUMNS, state_of, status_of, status_values
from shabda.store.schema import rows_of
from shabda.store.sql_values import unchanged
from shabda.study.log import UNTOUCHED, CardStatus, fold
from shabda.study.scheduling.scheduler import CardState, Scheduler

_MOVE = f"UPDATE card SET {', '.join(f'{name} = ?' for name in STATUS_COLUMNS)} WHERE card_id = ?"
_ADD = f"""
INSERT INTO card ({", ".join(STATUS_COLUMNS)}, card_id, note, kind, deck, place)
VALUES ({", ".join("?" * len(STATUS_COLUMNS))}, ?, ?, ?, NULL, 0)
"""
_ADD_OR_MOVE = f"""
{_ADD} ON CONFLICT (card_id) DO UPDATE
   SET {", ".join(f"{name} = excluded.{name}" for name in STATUS_COLUMNS)}
"""
_ONE = f"SELECT {', '.join(STATUS_COLUMNS)} FROM card WHERE card_id = :card"
_DROP = "DELETE FROM card WHERE card_id = ? AND deck IS NULL"
_TOUCHED = "SELECT * FROM card WHERE due IS NOT NULL OR suspended OR flagged"


@dataclass(frozen=True, slots=True)
class Difference:
    """A card whose status in the table is not the fold of its log."""

    card_id: str
    table: CardStatus
    log: CardStatus


class CardStates:
    """The status of the cards of a collection. Raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def scheduler(self) -> Scheduler:
        """The scheduler of this collection."""
        with self._database.transaction(read_only=True) as connection:
            return meta.scheduler(connection)

    def schedule_with(self, scheduler: Scheduler, progress: Progress = no_progress) -> None:
        """Replay the log under `scheduler`, unless it is already in use. Nothing is lost."""
        with self._database.transaction() as connection:
            if scheduler != meta.scheduler(connection):
                meta.put_meta(connection, "scheduler", scheduler.name)
                meta.drop(connection, meta.SUMS)  # another scheduler tests other answers
                _rebuild(connection, progress)

    def states(self, card_ids: Iterable[str]) -> dict[str, CardState]:
        """The state of each of these cards that is not new."""
        rows = self._rows(card_ids)
        return {row.card_id: state_of(row) for row in rows if row.due is not None}

    def states_in_play(self, card_ids: Iterable[str]) -> dict[str, CardState]:
        """The state of each of these cards that is in a deck, not new and not suspended."""
        rows = [row for row in self._rows(card_ids) if row.deck is not None and not row.suspended]
        return {row.card_id: state_of(row) for row in rows if row.due is not None}

    def statuses(self, card_ids: Iterable[str]) -> dict[str, CardStatus]:
        """The status of each card that was touched or is in a deck."""
        return {row.card_id: status_of(row) for row in self._rows(card_ids)}

    def marked(self) -> dict[str, CardStatus]:
        """Cards of the decks that are suspended or flagged, in the order of the decks."""
        rows = self._database.rows(lambda row: (row.card_id, status_of(row)), queries.MARKED)
        return dict(rows)

    def orphans(self) -> dict[str, CardState]:
        """Return the kept states of cards that no deck has now."""
        rows = self._database.rows(lambda row: (row.card_id, state_of(row)), queries.ORPHANS)
        return dict(rows)

    def differences(self, progress: Progress = no_progress) -> list[Difference]:
        """Every card whose status is not the fold of its log."""
        with self._database.transaction(read_only=True) as connection:
            return list(_differences(connection, progress))

    def rebuild(self, progress: Progress = no_progress) -> list[Difference]:
        """Set every card to the fold of its log; return what was wrong."""
        with self._database.transaction() as connection:
            return _rebuild(connection, progress)

    def _rows(self, ids: Iterable[str]) -> list[Any]:
        return self._database.rows(unchanged, queries.CARDS, ids=json.dumps(list(ids)))


def status_of_card(connection: sqlite3.Connection, card_id: str) -> CardStatus:
    """The status of one card, which is the fold of its events."""
    return next(iter(rows_of(connection, status_of, _ONE, {"card": card_id})), UNTOUCHED)


def put_status(connection: sqlite3.Connection, card_id: str, status: CardStatus) -> None:
    """Write the status of a card; delete the card if it is untouched and in no deck."""
    values = (*status_values(status), card_id)
    known = connection.execute(_MOVE, values).rowcount > 0
    if status == UNTOUCHED:
        connection.execute(_DROP, (card_id,))
    elif not known:  # a card in no deck
        note, _, kind = card_id.rpartition("/")
        connection.execute(_ADD, (*values, note, kind))


def put_first_statuses(
    connection: sqlite3.Connection, statuses: Iterable[tuple[tuple[Any, ...], str]]
) -> None:
    """Write the status columns of cards, by id, whose log was empty; none is untouched."""
    rows = ((*values, card, *card.rpartition("/")[::2]) for values, card in statuses)
    connection.executemany(_ADD_OR_MOVE, rows)


def _differences(connection: sqlite3.Connection, progress: Progress) -> Iterator[Difference]:
    """Compare every card in the table with its log, in one pass over each."""
    table = {row.card_id: status_of(row) for row in rows_of(connection, unchanged, _TOUCHED, {})}
    scheduler = meta.scheduler(connection)
    for events in events_by_card(connection, "replaying answers", progress):
        card_id = events[0].card_id
        folded = fold(events, scheduler).get(card_id, UNTOUCHED)
        status = table.pop(card_id, UNTOUCHED)
        if status != folded:
            yield Difference(card_id, status, folded)
    for card_id, status in sorted(table.items()):
        yield Difference(card_id, status, UNTOUCHED)


def _rebuild(connection: sqlite3.Connection, progress: Progress) -> list[Difference]:
    differences = list(_differences(connection, progress))
    meta.drop(connection, meta.KEPT_COUNTS)
    for difference in tracked(differences, "setting cards", len(differences), progress):
        put_status(connection, difference.card_id, difference.log)
    return differences
