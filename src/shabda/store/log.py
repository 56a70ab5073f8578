"""The log of a collection, and where its cards stand."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from uuid import uuid4

from shabda.progress import Progress, no_progress
from shabda.store import journal, queries
from shabda.store.appending import append
from shabda.store.log_rows import bare, count
from shabda.store.part import Part
from shabda.store.rows import standing_of
from shabda.study.log import ANSWERS, MARKS, CardStatus, Kind, Review, one_act
from shabda.study.scheduling.scheduler import Scheduler


class Logbook(Part):
    """What was answered and marked, taken back, and what follows from it."""

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
        if at.tzinfo is None or kind not in ANSWERS or grade not in range(6):
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
        with self._file.at_once() as connection:
            return append(connection, review)

    def mark(
        self, card_id: str, kind: Kind, *, at: datetime, day: int, due: int | None = None
    ) -> Review:
        """Log what the learner does to a card besides answering it, and change the card.

        `kind` is one of `log.MARKS`; `due` is the study day to reschedule to.
        """
        if at.tzinfo is None or kind not in MARKS or (due is None) is (kind is Kind.RESCHEDULE):
            raise ValueError(f"no mark: {kind.value} with due day {due} at {at}")
        event_id, when = uuid4().hex, at.astimezone(UTC)
        event = Review(event_id, self.device, 0, card_id, when, day, kind, due=due)
        with self._file.at_once() as connection:
            return append(connection, event)

    def undo(self, *, at: datetime, day: int, event: Review | None = None) -> Review | None:
        """Take back this device's last answer or mark, or the one named, and return it.

        None when nothing is left to take back, or the one named was taken back before.
        """
        with self._file.writing() as session:
            last = event or journal.last_standing(session, self.device)
            if last is None or not journal.stands(session, last):
                return None
            when = at.astimezone(UTC)
            void = Review(
                uuid4().hex, self.device, 0, last.card_id, when, day, Kind.VOID, voids=last.id
            )
            append(bare(session), void)
            return last

    def undo_act(self, *, at: datetime, day: int) -> Review | None:
        """Take back the learner's last act: one answer, or a mark on all the cards it was made on.

        The event returned is the last of them; None when nothing is left to take back.
        """
        last = taken = self.undo(at=at, day=day)
        while taken is not None and last is not None:
            with self._file.reading() as session:
                before = journal.last_standing(session, self.device)
            same = before is not None and one_act(last, before)
            taken = self.undo(at=at, day=day, event=before) if same else None
        return last

    def plan_with(self, scheduler: Scheduler, progress: Progress = no_progress) -> None:
        """Replay the log under a scheduler, when another one planned so far; nothing is lost."""
        if scheduler != self.scheduler:
            with self._file.writing() as session:
                journal.plan_with(session, scheduler.name, progress)
            self.scheduler = scheduler

    def marked(self) -> dict[str, CardStatus]:
        """Cards of the decks that are suspended or flagged, in the order of the decks."""
        return dict(self._file.rows(lambda row: (row.card_id, standing_of(row)), queries.MARKED))

    def log(
        self,
        card_id: str | None = None,
        since_day: int | None = None,
        limit: int | None = None,
        progress: Progress = no_progress,
    ) -> list[Review]:
        """Events by day and time, oldest first; with a limit, the latest so many."""
        with self._file.reading() as session:
            return journal.log(session, card_id, since_day, limit, progress)

    def by_card(self, progress: Progress = no_progress) -> Iterator[list[Review]]:
        """The events of each card together, one card after the other."""
        with self._file.reading() as session:
            yield from journal.by_card(session, "reckoning", progress)

    def count(self) -> int:
        """How many events there are."""
        with self._file.reading() as session:
            return count(bare(session))


def _storable(text: str) -> str:
    """What a broken terminal sent (lone surrogates, NUL) must not cost the answer."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "?")
