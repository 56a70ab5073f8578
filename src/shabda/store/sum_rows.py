"""Keeps the sums of answers (`study.statistics.answer_sums`) in step with the log.

An answer waits for this module, so it imports little.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Any

from shabda.lazy_dataclasses import dataclass
from shabda.progress import Progress
from shabda.store import meta
from shabda.store.log_rows import events_by_card
from shabda.study.statistics.answer_sums import AnswerSums, CardSum, DaySum
from shabda.study.statistics.history import recalls

_BATCH = 1000
"""Cards counted between two writes."""


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


def recount(connection: sqlite3.Connection, progress: Progress) -> None:
    """Count the whole log, and keep the sums from now on."""
    for table in _TABLES:
        connection.execute(f"DELETE FROM {table.name}")
    scheduler = meta.scheduler(connection)
    change = AnswerSums()
    for events in events_by_card(connection, "counting answers", progress):
        change.add(recalls(events, scheduler)[0])
        if len(change.cards) >= _BATCH:
            _CARDS.add(connection, _card_rows(change))
            change.cards.clear()
    add_sums(connection, change)
    meta.put_meta(connection, meta.SUMS, scheduler.name)


def counted(connection: sqlite3.Connection, progress: Progress) -> AnswerSums:
    """Compute the sums from the log."""
    scheduler, sums = meta.scheduler(connection), AnswerSums()
    for events in events_by_card(connection, "counting answers", progress):
        sums.add(recalls(events, scheduler)[0])
    return sums


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
