"""The log of a collection: answers, marks, and taking them back."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from operator import itemgetter

from shabda.errors import StoreError
from shabda.progress import Progress, no_progress
from shabda.store import log_rows, meta, queries
from shabda.store.database import Database
from shabda.store.log_fields import check_values, fault_of
from shabda.study.log import ANSWERS, MARK_KINDS, EventKind, Review, one_act

MOST_EVENTS = 2**52
"""More events than a device can log."""


class Log:
    """What was answered and marked, and taken back. Raises StoreError.

    Days are study days (`Review.study_day`).
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def append(
        self,
        card_id: str,
        *,
        at: datetime,
        day: int,
        kind: EventKind,
        grade: int,
        answer: str = "",
        exercise: str = "",
        elapsed_ms: int = 0,
        slips: Sequence[str] = (),
    ) -> Review:
        """Log an answer for good and move its card, in one commit.

        If the clock went backwards, the answer gets the time and day of the last one:
        compare `study_day` with the day given.
        """
        if at.tzinfo is None or kind not in ANSWERS or grade not in range(6):
            raise ValueError(f"no answer: {kind.value} with grade {grade} at {at}")
        with self._database.transaction() as connection:
            device, moment = self._device(connection), at.astimezone(UTC)
            review = Review(
                meta.new_id(), device, 0, card_id, moment, day, kind, grade,
                _storable(answer), _storable(exercise), elapsed_ms, tuple(slips),
            )  # fmt: skip
            return append_event(connection, review)

    def mark(
        self, card_id: str, kind: EventKind, *, at: datetime, day: int, due: int | None = None
    ) -> Review:
        """Log what the learner does to a card besides answering it, and change the card.

        `kind` is one of `study.log.MARK_KINDS`; `due` is the study day to reschedule to.
        """
        if (
            at.tzinfo is None
            or kind not in MARK_KINDS
            or (due is None) is (kind is EventKind.RESCHEDULE)
        ):
            raise ValueError(f"no mark: {kind.value} with due day {due} at {at}")
        event_id, when = meta.new_id(), at.astimezone(UTC)
        with self._database.transaction() as connection:
            device = self._device(connection)
            return append_event(
                connection, Review(event_id, device, 0, card_id, when, day, kind, due=due)
            )

    def undo(self, *, at: datetime, day: int, event: Review | None = None) -> Review | None:
        """Take back this device's last answer or mark, or the one named, and return it.

        None when nothing is left to take back, or the one named was taken back before.
        """
        with self._database.transaction() as connection:
            device = self._device(connection)
            last = event or log_rows.last_valid(connection, device)
            if last is None or not log_rows.is_valid(connection, last):
                return None
            void_id, when = meta.new_id(), at.astimezone(UTC)
            void = Review(
                void_id, device, 0, last.card_id, when, day, EventKind.VOID, voids=last.id
            )
            append_event(connection, void)
            return last

    def undo_act(self, *, at: datetime, day: int) -> Review | None:
        """Take back the learner's last act: one answer, or a mark on all the cards it was made on.

        The event returned is the last of them; None when nothing is left to take back.
        """
        last = taken = self.undo(at=at, day=day)
        while taken is not None and last is not None:
            before = self.last()
            same = before is not None and one_act(last, before)
            taken = self.undo(at=at, day=day, event=before) if same else None
        return last

    def _device(self, connection: sqlite3.Connection) -> str:
        return meta.own_device(connection, self._database.inode)

    def faults(self, progress: Progress = no_progress) -> dict[str, Review]:
        """Valid events with a value that cannot be right, by what is wrong with them."""
        with self._database.transaction(read_only=True) as connection:
            found = [event for event in log_rows.events(connection) if fault_of(event)]
            valid = [event for event in found if log_rows.is_valid(connection, event)]
        return {fault_of(event): event for event in valid}

    def last(self) -> Review | None:
        """The last answer or mark of this device that was not taken back."""
        with self._database.transaction(read_only=True) as connection:
            return log_rows.last_valid(connection, meta.device(connection))

    def last_day(self) -> int | None:
        """The study day of `last`."""
        last = self.last()
        return None if last is None else last.study_day

    def events(
        self,
        card_id: str | None = None,
        since_day: int | None = None,
        limit: int | None = None,
        progress: Progress = no_progress,
    ) -> list[Review]:
        """Events by day and time, oldest first; with a limit, the latest ones."""
        with self._database.transaction(read_only=True) as connection:
            return log_rows.selected(connection, card_id, since_day, limit, progress)

    def by_card(self, progress: Progress = no_progress) -> Iterator[list[Review]]:
        """The events of each card together, one card after the other."""
        with self._database.transaction(read_only=True) as connection:
            yield from log_rows.events_by_card(connection, "computing", progress)

    def count(self) -> int:
        """How many events there are."""
        with self._database.transaction(read_only=True) as connection:
            return log_rows.count_events(connection)

    def ahead(self, day: int) -> dict[str, int]:
        """How many answers and marks of each device have a study day after this one."""
        return dict(self._database.rows(tuple, queries.AHEAD, day=day))

    def study_days(self, limit: int) -> list[int]:
        """Days on which something was answered, newest first."""
        return self._database.rows(itemgetter(0), queries.STUDY_DAYS, limit=limit)

    def rule_questions(self, most: int) -> list[str]:
        """What the latest answers to rules were asked, whether they were taken back or not."""
        return self._database.rows(
            itemgetter(0), queries.ASKED, start="rule:", after="rule;", most=most
        )

    def mistaken(self, note: str | None = None) -> list[tuple[str, tuple[str, ...]]]:
        """Answers that were another word, as card id and slips; of one note, or of all."""
        rows = self._database.rows(tuple, queries.MISTAKEN, note=note)
        return [(card_id, tuple(json.loads(slips))) for card_id, slips in rows]


def append_event(connection: sqlite3.Connection, event: Review) -> Review:
    """Append an event as the device's next one and bring its card up to date.

    `sequence` is given here. An event earlier than the device's last valid one gets the
    time of that: a clock set back must not reorder the past.
    """
    (count,) = connection.execute(queries.LAST_SEQUENCE, {"device": event.device}).fetchone()
    if count >= MOST_EVENTS:  # a number that only a broken peer can have given
        meta.rename(connection)
        event, count = replace(event, device=meta.device(connection)), 0
    at, day = event.reviewed_at, event.study_day
    last = None if event.kind is EventKind.VOID else log_rows.last_valid(connection, event.device)
    if last is not None:
        at, day = max(at, last.reviewed_at), max(day, last.study_day)
    event = replace(event, sequence=count + 1, reviewed_at=at, study_day=day)
    try:
        check_values(event)
    except ValueError as error:
        raise StoreError(f"cannot be logged: {error}; check the clock") from None
    from shabda.store.log_effects import apply_events  # 3 ms that a first question saves

    apply_events(connection, [event])
    log_rows.insert_events(connection, [event])
    return event


def _storable(text: str) -> str:
    """Replace what a broken terminal sent (lone surrogates, NUL), so that the answer is kept."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "?")
