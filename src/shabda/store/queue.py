"""The due and new cards of a collection, and their counts."""

from typing import Any

from shabda.store import queries
from shabda.store.database import Database
from shabda.store.rows import asked_of, card_of
from shabda.study.cards import Card
from shabda.study.queue import Counts
from shabda.study.scheduling.scheduler import CardState
from shabda.study.session import LEAVE_AFTER


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

    def unsure(self, day: int, deck: str | None = None) -> list[Card]:
        """Cards reviewed on a day and last graded below 4, to be asked again (SM-2 step 7).

        A card that was tried `LEAVE_AFTER` times is left for the next day.
        """
        return self._database.rows(card_of, queries.UNSURE, day=day, deck=deck, tries=LEAVE_AFTER)

    def new(self, limit: int, day: int, deck: str | None = None) -> list[Card]:
        """Cards never answered, one per note, in deck order.

        A note with a card due, or reviewed on the day, is left out.
        """
        return self._database.rows(card_of, queries.NEW, day=day, limit=limit, deck=deck)

    def never_asked(self, limit: int, deck: str) -> list[Card]:
        """Cards of a deck never answered, including siblings, in the order of the deck."""
        return self._database.rows(card_of, queries.NEVER_ASKED, deck=deck, limit=limit)

    def counts(self, day: int) -> Counts:
        return self._database.rows(_counts, queries.COUNTS, day=day)[0]

    def done(self, day: int) -> tuple[int, int]:
        """How many answers moved the schedule on a day, and how many cards were begun."""
        ((reviewed, begun),) = self._database.rows(tuple, queries.DONE, day=day)
        return reviewed, begun

    def due_on(self, first: int, last: int) -> dict[int, int]:
        """How many cards fall due on each day of a span, ends included."""
        return dict(self._database.rows(tuple, queries.DUE_ON, first=first, last=last))


def _counts(row: Any) -> Counts:
    return Counts(
        due=row.due,
        new=row.unlearned - row.unlearned_suspended - row.unlearned_off,
        learned=row.total - row.unlearned,
        total=row.total,
        reviewed_today=row.reviewed_today,
        new_today=row.new_today,
    )
