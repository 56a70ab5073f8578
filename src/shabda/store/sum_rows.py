"""Keeps the sums of answers (`study.statistics.answer_sums`) in step with the log.

An answer does not write them: they count the log up to a row, and are brought up to date when
statistics are asked for.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from shabda.lazy_dataclasses import dataclass
from shabda.progress import Progress, no_progress, tracked
from shabda.store import meta
from shabda.store.log_rows import count_events, events, events_by_card, last_row
from shabda.study.statistics.answer_sums import AnswerSums, CardSum, DaySum
from shabda.study.statistics.history import recalls

_BATCH = 1000
"""Cards counted between two writes."""
_CARDS_AFTER = "SELECT DISTINCT card_id FROM review WHERE rowid > ?"
_OF_CARD = "WHERE card_id = ?"
_OF_CARD_UNTIL = "WHERE card_id = ? AND rowid <= ?"


@dataclass(frozen=True, slots=True)
class _Table:
    """A table of sums, and the columns that are its key and its counts."""

    name: str
    key: tuple[str, ...]
    counts: tuple[str, ...]

    def add(self, connection: sqlite3.Connection, rows: Sequence[tuple[Any, ...]]) -> None:
        """Add counts, which may be negative; delete a row that is left without answers."""
        if not rows:
            return
        names, key = self.key + self.counts, ", ".join(self.key)
        sums = ", ".join(f"{name} = {name} + excluded.{name}" for name in self.counts)
        connection.executemany(
            f"INSERT INTO {self.name} VALUES ({', '.join('?' * len(names))})"
            f" ON CONFLICT ({key}) DO UPDATE SET {sums}",
            rows,
        )
        if all(row[len(self.key)] > 0 for row in rows):
            return
        less = [row[: len(self.key)] for row in rows if row[len(self.key)] < 0]
        match = " AND ".join(f"{name} = ?" for name in self.key)
        connection.executemany(
            f"DELETE FROM {self.name} WHERE {match} AND {self.counts[0]} = 0", less
        )

    def rows(self, connection: sqlite3.Connection) -> Iterator[tuple[Any, ...]]:
        return connection.execute(f"SELECT {', '.join(self.key + self.counts)} FROM {self.name}")


_DAYS = _Table(
    "day_sum", ("study_day", "kind", "stage"), ("answers", "begun", "recalled", "elapsed_ms")
)
_TIMES = _Table("time_sum", ("kind", "stage", "tenths"), ("answers",))
_SLIPS = _Table("slip_sum", ("code",), ("answers",))
_CARDS = _Table("card_sum", ("card_id",), ("asked", "recalled", "lapses"))
_TABLES = (_DAYS, _TIMES, _SLIPS, _CARDS)


def are_kept(connection: sqlite3.Connection) -> bool:
    """Whether the tables hold the sums of the log; only then may a change be added."""
    return meta.get(connection, meta.SUMS) is not None


def add_sums(connection: sqlite3.Connection, change: AnswerSums) -> None:
    """Add a change to the tables."""
    days = [(*key, *row.values()) for key, row in change.days.items() if any(row.values())]
    _DAYS.add(connection, days)
    _TIMES.add(connection, [(*key, times) for key, times in change.times.items() if times])
    _SLIPS.add(connection, [(code, times) for code, times in change.slips.items() if times])
    _CARDS.add(connection, _card_rows(change))


def _card_rows(change: AnswerSums) -> list[tuple[Any, ...]]:
    rows = ((card_id, *row.values()) for card_id, row in change.cards.items())
    return [row for row in rows if any(row[1:])]


def are_current(connection: sqlite3.Connection) -> bool:
    """Whether the tables hold the sums of the whole log."""
    return meta.summed_row(connection) == last_row(connection)


def update_sums(connection: sqlite3.Connection, progress: Progress) -> None:
    """Bring the sums up to date with the log."""
    first = meta.summed_row(connection) or 0
    if 2 * count_events(connection, first) > count_events(connection):
        recount(connection, progress)
        return
    change = AnswerSums()
    _count_since(connection, first, change, progress)
    add_sums(connection, change)
    meta.put_meta(connection, meta.SUMMED_ROW, str(last_row(connection)))


def _count_since(
    connection: sqlite3.Connection, row: int, sums: AnswerSums, progress: Progress
) -> None:
    """Add to `sums` what the events after a row of the log change."""
    scheduler = meta.scheduler(connection)
    cards = [card_id for (card_id,) in connection.execute(_CARDS_AFTER, (row,))]
    for card_id in tracked(cards, "counting answers", len(cards), progress):
        before = list(events(connection, _OF_CARD_UNTIL, card_id, row))
        sums.add(recalls(before, scheduler)[0], -1)
        sums.add(recalls(events(connection, _OF_CARD, card_id), scheduler)[0])


def recount(connection: sqlite3.Connection, progress: Progress) -> None:
    """Count the whole log, and keep the sums from now on."""
    for table in _TABLES:
        connection.execute(f"DELETE FROM {table.name}")
    scheduler = meta.scheduler(connection)
    change = AnswerSums()
    for of_card in events_by_card(connection, "counting answers", progress):
        change.add(recalls(of_card, scheduler)[0])
        if len(change.cards) >= _BATCH:
            _CARDS.add(connection, _card_rows(change))
            change.cards.clear()
    add_sums(connection, change)
    meta.put_meta(connection, meta.SUMS, scheduler.name)
    meta.put_meta(connection, meta.SUMMED_ROW, str(last_row(connection)))


def are_right(connection: sqlite3.Connection, progress: Progress) -> bool:
    """Whether the tables, with what they do not count yet, hold the sums of the whole log."""
    scheduler, sums, log_sums = meta.scheduler(connection), kept(connection), AnswerSums()
    _count_since(connection, meta.summed_row(connection) or 0, sums, no_progress)
    for of_card in events_by_card(connection, "counting answers", progress):
        log_sums.add(recalls(of_card, scheduler)[0])
    return sums == log_sums


def kept(connection: sqlite3.Connection) -> AnswerSums:
    """Read the sums from the tables."""
    sums = AnswerSums()
    sums.days.update((row[:3], DaySum(*row[3:])) for row in _DAYS.rows(connection))
    sums.cards.update((row[0], CardSum(*row[1:])) for row in _CARDS.rows(connection))
    sums.times.update(times(connection))
    sums.slips.update(slips(connection))
    return sums


def times(connection: sqlite3.Connection) -> dict[tuple[str, str, int], int]:
    return {row[:3]: row[3] for row in _TIMES.rows(connection)}


def slips(connection: sqlite3.Connection) -> dict[str, int]:
    return dict(_SLIPS.rows(connection))
