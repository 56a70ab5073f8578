"""Logs and decks of elsewhere taken in: the union by id, then the fold of what it touches."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from sqlalchemy import select
from sqlmodel import Session

from shabda.errors import StoreError, Where
from shabda.progress import Progress, no_progress, passing
from shabda.store import journal, queries
from shabda.store.appending import add
from shabda.store.deck_versions import add_revisions, revisions
from shabda.store.interrupt import heeded, watched
from shabda.store.jsonl import Batch
from shabda.store.log_rows import bare, count, events
from shabda.store.part import Part
from shabda.store.schema import DAMAGED
from shabda.store.tables import MetaRow, ReviewRow, RevisionRow, core
from shabda.study.deck_versions import is_whole
from shabda.study.log import Review, in_order

_REVIEW, _REVISION = core(ReviewRow), core(RevisionRow)


@dataclass(frozen=True, slots=True)
class MergeResult:
    """What was new here; `renamed` when this turned out to be a copy of another device."""

    events: int
    revisions: int
    renamed: bool = False


class Union(Part):
    """What a collection gives to others and takes from them."""

    def ids(self) -> set[str]:
        """The id of every event and deck version here."""
        with self._file.reading() as session:
            return {
                *session.scalars(select(_REVIEW.c.id)),
                *session.scalars(select(_REVISION.c.id)),
            }

    def batch(self, known: Container[str] = (), progress: Progress = no_progress) -> Batch:
        """Everything here that is not known there; events in their order, decks by id."""
        with self._file.reading() as session:
            decks = revisions(session)
            connection = bare(session)
            with watched(connection, "checking the log", progress):
                broken = connection.execute(queries.BROKEN).fetchone()
            if broken or not all(map(is_whole, decks)):
                raise StoreError(DAMAGED, Where(str(self.path)))
            all_here = events(connection)
            told = passing(all_here, "reading the log", count(connection), progress)
            new = in_order(event for event in told if event.id not in known)
            return Batch(tuple(new), tuple(it for it in decks if it.id not in known))

    def unite(self, batch: Batch, progress: Progress = no_progress) -> MergeResult:
        """Take in what is not here yet, in one transaction; twice is once.

        When another device wrote under the id of this one, this collection is a copy of
        it, and goes on under an id of its own.
        """
        with self._file.writing() as session:
            known = set(session.scalars(select(_REVIEW.c.id)))
            new = {event.id: event for event in batch.events if event.id not in known}
            renamed = self._is_copied(session, new.values())
            if new:
                with heeded(progress) as told:  # each event is sealed by a function of ours
                    add(bare(session), passing(new.values(), "taking answers", len(new), told))
                journal.refold_all(session, {event.card_id for event in new.values()}, progress)
            count = add_revisions(session, batch.revisions)
            if renamed:
                self._rename(session)
        return MergeResult(len(new), count, renamed)

    @property
    def path(self) -> Path:
        return self._file.path

    def claim(self, learner: str) -> None:
        """Have this be a learner's collection; refuse when it is another's."""
        with self._file.writing() as session:
            row = session.get(MetaRow, "learner")
            if row is not None and row.value != learner:
                why = f"is the collection of {row.value}; if that is you: shabda config learner"
                raise StoreError(f"{why} {row.value}", Where(str(self.path)))
            if learner:
                session.merge(MetaRow(key="learner", value=learner))

    def rename(self) -> None:
        """Go on as a device of its own."""
        with self._file.writing() as session:
            self._rename(session)

    def _rename(self, session: Session) -> None:
        self.device = uuid4().hex
        session.merge(MetaRow(key="device", value=self.device))

    def _is_copied(self, session: Session, new: Iterable[Review]) -> bool:
        """Whether an event bears this device's id and a number it has given to another."""
        mine = [event.sequence for event in new if event.device == self.device]
        if not mine:
            return False
        given = select(_REVIEW.c.sequence).where(_REVIEW.c.device == self.device)
        return not set(session.scalars(given)).isdisjoint(mine)
