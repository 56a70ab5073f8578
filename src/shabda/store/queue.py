"""The due and new cards of a collection, and their counts."""

from __future__ import annotations

import json
import sqlite3
from contextlib import suppress
from typing import Any

from shabda.lazy_dataclasses import asdict
from shabda.store import meta, queries
from shabda.store.database import Database
from shabda.store.rows import asked_of, card_of, failed_of
from shabda.store.schema import sqlite_errors
from shabda.study.cards import Card
from shabda.study.log import ANSWERS
from shabda.study.new_shares import LEAVE_AFTER
from shabda.study.queue import Counts
from shabda.study.scheduling.scheduler import CardState

_MANY = 10_000
"""Cards from which counting what is due takes longer than reading what was counted: 2 ms."""

_STATE = """
SELECT json_array(:day, events, sum,
  (SELECT json_group_array(value) FROM meta WHERE key IN ('scheduler', 'decks_chosen')),
  (SELECT json_group_array(name || ' ' || digest) FROM deck))
  FROM log_total
"""
"""All that the counts depend on: what a card is follows from the log and the scheduler."""


_ANSWERS = f"""
SELECT count(*) FROM event_valid
 WHERE study_day = :day AND kind IN ({", ".join(f"'{kind}'" for kind in sorted(ANSWERS))})
"""


class Queue:
    """Due and new cards, and their counts; suspended cards are left out.

    Days are study days. Raises StoreError.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def due(self, day: int, limit: int, deck: str | None = None) -> list[tuple[Card, CardState]]:
        """Due cards, one per note, the most overdue relative to their interval first.

        A note that was reviewed on the day is left out: siblings wait for tomorrow.
        """
        return self._database.rows(asked_of, queries.DUE, day=day, limit=limit, deck=deck)

    def to_relearn(self, day: int, deck: str | None = None) -> dict[Card, int]:
        """Cards reviewed on a day and last graded below 4, to be asked again (SM-2 step 7).

        With each comes how often it was graded so that day. A card that was tried `LEAVE_AFTER`
        times is left for the next day.
        """
        rows = self._database.rows(
            failed_of, queries.TO_RELEARN, day=day, deck=deck, tries=LEAVE_AFTER
        )
        return dict(rows)

    def new(self, limit: int, day: int, deck: str | None = None) -> list[Card]:
        """Cards never answered, one per note, in deck order.

        A note with a card due, or reviewed on the day, is left out.
        """
        return self._database.rows(card_of, queries.NEW, day=day, limit=limit, deck=deck)

    def never_asked(self, limit: int, deck: str) -> list[Card]:
        """Cards of a deck never answered, including siblings, in the order of the deck."""
        return self._database.rows(card_of, queries.NEVER_ASKED, deck=deck, limit=limit)

    def counts(self, day: int) -> Counts:
        """How much is due, new and done on a day; a large collection keeps its last counts."""
        with sqlite_errors(self._database.path):
            (state,) = self._database.connection.execute(_STATE, {"day": day}).fetchone()
            kept = meta.get(self._database.connection, meta.KEPT_COUNTS)
        if kept and (counts := _kept_counts(kept, state)):
            return counts
        counts = self._database.rows(_counts, queries.COUNTS, day=day)[0]
        if counts.total >= _MANY:
            self._keep(json.dumps([state, *asdict(counts).values()]))
        return counts

    def _keep(self, counts: str) -> None:
        """Keep counts, unless another process writes or the file can only be read."""
        if not self._database.connection.in_transaction:
            with suppress(sqlite3.OperationalError):
                meta.put_meta(self._database.connection, meta.KEPT_COUNTS, counts)

    def done(self, day: int) -> tuple[int, int]:
        """How many answers moved the schedule on a day, and how many cards were begun."""
        ((reviewed, begun),) = self._database.rows(tuple, queries.DONE, day=day)
        return reviewed, begun

    def answers(self, day: int) -> int:
        """How many answers of every kind, repeats and drills among them, a day has."""
        ((answers,),) = self._database.rows(tuple, _ANSWERS, day=day)
        return int(answers)

    def due_on(self, first: int, last: int) -> dict[int, int]:
        """How many cards fall due on each day of a span, ends included."""
        return dict(self._database.rows(tuple, queries.DUE_ON, first=first, last=last))


def _kept_counts(kept: str, state: str) -> Counts | None:
    """Read counts that were kept; None for those of another state."""
    try:
        kept_state, *numbers = json.loads(kept)
        return Counts(*numbers) if kept_state == state else None
    except (ValueError, TypeError):  # written by a damaged disk
        return None


def _counts(row: Any) -> Counts:
    return Counts(
        due=row.due,
        new=row.unlearned - row.unlearned_suspended - row.unlearned_off,
        learned=row.total - row.unlearned,
        total=row.total,
        reviewed_today=row.reviewed_today,
        new_today=row.new_today,
        suspended=row.unlearned_suspended,
    )
