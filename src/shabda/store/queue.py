"""What a collection has to ask: the queue and its counts."""

from operator import itemgetter

from shabda.store import queries
from shabda.store.due_count import counts_of
from shabda.store.part import Reading
from shabda.store.rows import asked_of, card_of, state_of
from shabda.study.cards import Card
from shabda.study.queue import Counts
from shabda.study.scheduling.scheduler import CardState


class Agenda(Reading):
    """What is due, what is new, and how much of it; suspended cards are left out."""

    def due(self, day: int, limit: int, deck: str | None = None) -> list[tuple[Card, CardState]]:
        """Due cards, most overdue in proportion to interval first, one of each note.

        A note that was reviewed on the day is left out: siblings wait for tomorrow.
        """
        return self._file.rows(asked_of, queries.DUE, day=day, limit=limit, deck=deck)

    def unsure(self, day: int, deck: str | None = None) -> list[Card]:
        """Cards reviewed on a day that did not get a 4 yet: they are asked again (SM-2 step 7)."""
        return self._file.rows(card_of, queries.UNSURE, day=day, deck=deck)

    def new(self, limit: int, day: int, deck: str | None = None) -> list[Card]:
        """Cards never answered, in the order of the decks, one of each note.

        A note with a card due, or reviewed on the day, is left out.
        """
        return self._file.rows(card_of, queries.NEW, day=day, limit=limit, deck=deck)

    def counts(self, day: int) -> Counts:
        return self._file.rows(lambda row: counts_of(row._asdict()), queries.COUNTS, day=day)[0]

    def done(self, day: int) -> tuple[int, int]:
        """How many answers moved the schedule on a day, and how many cards were begun."""
        ((reviewed, begun),) = self._file.rows(tuple, queries.DONE, day=day)
        return reviewed, begun

    def orphans(self) -> dict[str, CardState]:
        """States whose card is in no deck any more: kept, and taken up if it returns."""
        return dict(self._file.rows(lambda row: (row.card_id, state_of(row)), queries.ORPHANS))

    def study_days(self, limit: int) -> list[int]:
        """Days on which something was answered, newest first."""
        return self._file.rows(itemgetter(0), queries.STUDY_DAYS, limit=limit)

    def due_on(self, first: int, last: int) -> dict[int, int]:
        """How many cards fall due on each day of a span, ends included."""
        return dict(self._file.rows(tuple, queries.DUE_ON, first=first, last=last))
