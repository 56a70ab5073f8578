"""The log of a collection: appends answers, marks and voids, and reads them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from shabda.errors import StoreError
from shabda.lazy_dataclasses import replace
from shabda.progress import Progress, no_progress, tracked
from shabda.store import log_rows, meta, queries
from shabda.store.database import Database
from shabda.store.log_checks import check_values, fault_of
from shabda.store.log_effects import Changes, apply_event, apply_events
from shabda.store.study_days import study_days
from shabda.study.log import ANSWERS, MARK_KINDS, Event, EventKind, is_same_act


class Log:
    """The answers, marks and voids of a collection. Raises StoreError.

    Days are study days (`Event.study_day`).
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._changes: Changes = {}

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
    ) -> Event:
        """Log an answer and update its card in one transaction.

        If the clock was set back, the answer gets the time and day of the last one, so its
        `study_day` may differ from `day`.
        """
        if at.tzinfo is None or kind not in ANSWERS or grade not in range(6):
            raise ValueError(f"invalid answer: {kind.value} with grade {grade} at {at}")
        with self._database.transaction() as connection:
            here, moment = self._logging(connection), at.astimezone(UTC)
            review = Event(
                meta.new_event_id(moment), here.device, 0, card_id, moment, day, kind, grade,
                _storable(answer), _storable(exercise), elapsed_ms, tuple(slips),
            )  # fmt: skip
            return append_event(connection, review, here, self._changes)

    def mark(
        self, card_id: str, kind: EventKind, *, at: datetime, day: int, due: int | None = None
    ) -> Event:
        """Log a mark on a card and update the card in one transaction.

        `kind` is one of `study.log.MARK_KINDS`; `due` is the study day to reschedule to.
        """
        if (
            at.tzinfo is None
            or kind not in MARK_KINDS
            or (due is None) is (kind is EventKind.RESCHEDULE)
        ):
            raise ValueError(f"invalid mark: {kind.value} with due day {due} at {at}")
        when = at.astimezone(UTC)
        with self._database.transaction() as connection:
            here, event_id = self._logging(connection), meta.new_event_id(when)
            event = Event(event_id, here.device, 0, card_id, when, day, kind, due=due)
            return append_event(connection, event, here, self._changes)

    def undo(self, *, at: datetime, day: int, event: Event | None = None) -> Event | None:
        """Void this device's last answer or mark, or `event`, and return it.

        A collection that got a new device id may still void what it logged before.

        Return None when nothing is left to void, or `event` is already voided.
        """
        with self._database.transaction() as connection:
            here = self._logging(connection)
            last = event or log_rows.last_valid(connection, here.own)
            if last is None or not log_rows.is_valid(connection, last):
                return None
            when = at.astimezone(UTC)
            void_id = meta.new_event_id(when)
            kind = EventKind.VOID
            void = Event(void_id, here.device, 0, last.card_id, when, day, kind, voids=last.id)
            append_event(connection, void, here, self._changes)
            return last

    def undo_act(self, *, at: datetime, day: int) -> Event | None:
        """Void the learner's last act: one answer, or a mark on all the cards that it was made on.

        Return the last of the voided events; None when nothing is left to void.
        """
        last = taken = self.undo(at=at, day=day)
        while taken is not None and last is not None:
            before = self.last()
            same = before is not None and is_same_act(last, before)
            taken = self.undo(at=at, day=day, event=before) if same else None
        return last

    def void_events(self, ids: Sequence[str], *, at: datetime, day: int) -> int:
        """Take back events of any device, all or none; return how many answers that were.

        What is not in the log, or was taken back before, is left out.
        """
        with self._database.transaction() as connection:
            device, when = self._logging(connection).device, at.astimezone(UTC)
            taken = log_rows.valid_events(connection, ids)
            (count,) = connection.execute(queries.LAST_SEQUENCE, {"device": device}).fetchone()
            voids = [
                Event(
                    meta.new_event_id(when), device, number, event.card_id, when, day,
                    EventKind.VOID,
                    voids=event.id,
                )
                for number, event in enumerate(taken, count + 1)
            ]  # fmt: skip
            apply_events(connection, voids)
            log_rows.insert_events(connection, voids)
        return sum(event.kind in ANSWERS for event in taken)

    def voided(self, ids: Sequence[str]) -> dict[str, bool]:
        """Those of some ids that are in the log, and whether their event was taken back."""
        with self._database.transaction(read_only=True) as connection:
            return log_rows.voided(connection, ids)

    def _logging(self, connection: sqlite3.Connection) -> meta.Logging:
        return meta.logging(connection, self._database.inode)

    def faults(self, progress: Progress = no_progress) -> dict[str, Event]:
        """Find events with an invalid value, except voided ones; return them by a sentence each."""
        with self._database.transaction(read_only=True) as connection:
            events, total = log_rows.events(connection), log_rows.count_events(connection)
            checked = tracked(events, "checking values", total, progress)
            faulty = [event for event in checked if fault_of(event)]
            valid = [event for event in faulty if log_rows.is_valid(connection, event)]
        return {fault_of(event): event for event in valid}

    def last(self) -> Event | None:
        """The last answer or mark of this device that is not voided."""
        with self._database.transaction(read_only=True) as connection:
            return log_rows.last_valid(connection, meta.logging(connection).own)

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
    ) -> list[Event]:
        """Events by day and time, oldest first; with a limit, the latest ones."""
        with self._database.transaction(read_only=True) as connection:
            return log_rows.selected(connection, card_id, since_day, limit, progress)

    def by_card(self, progress: Progress = no_progress) -> Iterator[list[Event]]:
        """Yield all events of a card together, one card after the other."""
        with self._database.transaction(read_only=True) as connection:
            yield from log_rows.events_by_card(connection, "computing", progress)

    def count(self) -> int:
        """How many events there are."""
        with self._database.transaction(read_only=True) as connection:
            return log_rows.count_events(connection)

    def ahead(self, day: int) -> dict[str, int]:
        """Count the answers and marks of each device that have a study day after `day`."""
        return dict(self._database.rows(tuple, queries.AHEAD, day=day))

    def study_days(self, limit: int) -> list[int]:
        """Days on which something was answered, newest first."""
        with self._database.transaction(read_only=True) as connection:
            return study_days(connection, limit)

    def rule_questions(self, most: int) -> list[tuple[int, str, str]]:
        """The latest questions of rules that were answered, voided ones too: day, text, card id."""
        return self._database.rows(tuple, queries.ASKED, start="rule:", after="rule;", most=most)

    def mistaken(self, note: str | None = None) -> list[tuple[str, tuple[str, ...]]]:
        """The card id and slips of each answer that was another word; of one note, or of all."""
        rows = self._database.rows(tuple, queries.MISTAKEN, note=note)
        return [(card_id, tuple(json.loads(slips))) for card_id, slips in rows]


def append_event(
    connection: sqlite3.Connection, event: Event, here: meta.Logging, changes: Changes
) -> Event:
    """Append an event as the device's next one and update its card.

    `sequence` is assigned here. An event earlier than the device's last valid one gets the
    time of that one: a clock set back must not reorder the log.
    """
    (count,) = connection.execute(queries.LAST_SEQUENCE, {"device": event.device}).fetchone()
    if count >= meta.MOST_EVENTS:  # only a faulty peer can have sent this number
        meta.rename(connection)
        event, count = replace(event, device=meta.device(connection)), 0
    at, day = event.reviewed_at, event.study_day
    is_void = event.kind is EventKind.VOID
    if not is_void and (last := log_rows.last_valid_time(connection, here.own)):
        at, day = max(at, last[0]), max(day, last[1])
    event = replace(event, sequence=count + 1, reviewed_at=at, study_day=day)
    try:
        check_values(event)
    except ValueError as error:
        raise StoreError(f"cannot be logged: {error}; check the clock") from None
    apply_event(connection, event, here.scheduler, changes)
    log_rows.insert_event(connection, event)
    return event


def _storable(text: str) -> str:
    """Replace lone surrogates and NUL, which a broken terminal may send and SQLite cannot store."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "?")
