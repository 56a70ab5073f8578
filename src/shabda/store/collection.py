"""The collection: everything a learner keeps, in one SQLite file.

Reads see one moment, writes are whole and exclude each other across processes,
and whatever goes wrong comes out as a StoreError.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from operator import itemgetter
from pathlib import Path
from types import TracebackType
from typing import Self
from uuid import uuid4

from shabda.store import journal, library, queries
from shabda.store.file import CollectionFile
from shabda.store.glance import counts_of
from shabda.store.journal import Difference
from shabda.store.tables import asked_of, card_of, state_of
from shabda.study.cards import Card
from shabda.study.counts import Counts
from shabda.study.log import Kind, Review
from shabda.study.scheduler import CardState
from shabda.study.words import Deck, SimilarPair, Word

RULES = "rules"
"""The deck that holds the rule cards."""


class Collection:
    """An open collection; close it, or use it in a `with`.

    Every method raises StoreError when the file cannot be read or written, and then
    has changed nothing. Days are study days (`Review.study_day`).
    """

    def __init__(self, file: CollectionFile) -> None:
        self._file = file
        with file.reading() as session:
            self.device = journal.device(session)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a collection, making file and folders where there are none."""
        return cls(CollectionFile(path))

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # The log

    def record(
        self,
        card_id: str,
        *,
        at: datetime,
        day: int,
        kind: Kind,
        grade: int,
        answer: str = "",
        exercise: str = "",
        elapsed_ms: int = 0,
        slips: Sequence[str] = (),
    ) -> Review:
        """Log an answer for good and move its card, in one commit.

        A clock that went backwards is held at the last answer: compare `study_day`
        with the day given, or ask `today` before.
        """
        if at.tzinfo is None or kind is Kind.VOID or grade not in range(6):
            raise ValueError(f"no answer: {kind.value} with grade {grade} at {at}")
        review = Review(
            id=uuid4().hex,
            device=self.device,
            sequence=0,
            card_id=card_id,
            reviewed_at=at.astimezone(UTC),
            study_day=day,
            kind=kind,
            grade=grade,
            answer=_storable(answer),
            exercise=_storable(exercise),
            elapsed_ms=elapsed_ms,
            slips=tuple(slips),
        )
        with self._file.writing() as session:
            return journal.append(session, review)

    def undo(self, *, at: datetime, day: int) -> Review | None:
        """Take back this device's last answer and return it; None when none is left."""
        with self._file.writing() as session:
            return journal.undo(session, self.device, at.astimezone(UTC), day)

    def today(self, day: int) -> int:
        """The study day to work on: this one, or the last one answered on if that is later."""
        with self._file.reading() as session:
            last = journal.last_standing(session, self.device)
        return day if last is None else max(day, last.study_day)

    def states(self, card_ids: Iterable[str]) -> dict[str, CardState]:
        with self._file.reading() as session:
            return journal.states(session, list(card_ids))

    def log(
        self, card_id: str | None = None, since_day: int | None = None, limit: int | None = None
    ) -> list[Review]:
        """Events by day and time, oldest first; with a limit, the latest so many."""
        with self._file.reading() as session:
            return journal.log(session, card_id, since_day, limit)

    def verify(self) -> list[Difference]:
        """Every card whose state is not the fold of its log."""
        with self._file.reading() as session:
            return list(journal.differences(session))

    def rebuild(self) -> list[Difference]:
        """Set every card to the fold of its log; return what was wrong."""
        with self._file.writing() as session:
            return journal.rebuild(session)

    # The decks

    def digests(self) -> dict[str, str]:
        """The digest each deck was compiled with, in the order of the decks."""
        with self._file.reading() as session:
            return library.digests(session)

    def compile(self, deck: Deck, digest: str, position: int = 0) -> None:
        """Replace a deck. Raises DeckError when a word of it stands in another deck."""
        with self._file.writing() as session:
            library.forget(session, [deck.name])
            library.add_deck(session, deck, digest, position)
            library.drop_strays(session)

    def compile_all(self, decks: Sequence[Deck], digests: Mapping[str, str]) -> None:
        """Replace decks at once, so that words may move between them; their order is kept."""
        with self._file.writing() as session:
            library.forget(session, [deck.name for deck in decks])
            for position, deck in enumerate(decks):
                library.add_deck(session, deck, digests[deck.name], position)
            library.drop_strays(session)

    def add_rules(self, cards: Iterable[Card], digest: str, position: int = 0) -> None:
        """Replace the rule cards: the deck `rules`."""
        with self._file.writing() as session:
            library.forget(session, [RULES])
            library.add_cards(session, RULES, list(cards), digest, position)
            library.drop_strays(session)

    def forget(self, deck: str) -> None:
        """Take a deck out; states of its cards stay, as orphans."""
        with self._file.writing() as session:
            library.forget(session, [deck])
            library.drop_strays(session)

    def word(self, id: str) -> Word | None:
        return next(iter(self.words([id])), None)

    def words(self, ids: Iterable[str]) -> list[Word]:
        """Words in the order asked for; an unknown id is left out."""
        with self._file.reading() as session:
            return library.words(session, list(ids))

    def pair(self, id: str) -> SimilarPair | None:
        with self._file.reading() as session:
            return next(iter(library.pairs(session, [id])), None)

    def similar_to(self, word: str) -> list[Word]:
        """Words that share a pair with this one, by its id."""
        with self._file.reading() as session:
            return library.similar_to(session, word)

    def find(self, slp1: str) -> list[Word]:
        """Words of which this is a right spelling."""
        with self._file.reading() as session:
            return library.find(session, slp1)

    def all_words(
        self, deck: str | None = None, limit: int | None = None, text: str | None = None
    ) -> list[Word]:
        """Words in the order of their decks; `text` is looked for in headword and glosses."""
        with self._file.reading() as session:
            return library.all_words(session, deck, limit, text)

    # The queue

    def due(self, day: int, limit: int, deck: str | None = None) -> list[tuple[Card, CardState]]:
        """Due cards, most overdue in proportion to interval first, one of each note.

        A note that was reviewed on the day is left out: siblings wait for tomorrow.
        """
        return self._file.rows(asked_of, queries.DUE, day=day, limit=limit, deck=deck)

    def new(self, limit: int, day: int, deck: str | None = None) -> list[Card]:
        """Cards never answered, in the order of the decks, one of each note.

        A note with a card due, or reviewed on the day, is left out.
        """
        return self._file.rows(card_of, queries.NEW, day=day, limit=limit, deck=deck)

    def counts(self, day: int) -> Counts:
        return self._file.rows(lambda row: counts_of(row._mapping), queries.COUNTS, day=day)[0]

    def orphans(self) -> dict[str, CardState]:
        """States whose card is in no deck any more: kept, and taken up if it returns."""
        return dict(self._file.rows(lambda row: (row.card_id, state_of(row)), queries.ORPHANS))

    def study_days(self, limit: int) -> list[int]:
        """Days on which something was answered, newest first."""
        return self._file.rows(itemgetter(0), queries.STUDY_DAYS, limit=limit)

    def due_on(self, first: int, last: int) -> dict[int, int]:
        """How many cards fall due on each day of a span, ends included."""
        return dict(self._file.rows(tuple, queries.DUE_ON, first=first, last=last))


def _storable(text: str) -> str:
    """What a broken terminal sent (lone surrogates) must not cost the answer."""
    return text.encode("utf-8", "replace").decode("utf-8")
