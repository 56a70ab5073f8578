"""The figures of `shabda stats`, read from sums that are brought up to date with the log first."""

from __future__ import annotations

import sqlite3

from shabda.progress import Progress, no_progress
from shabda.store import sum_rows
from shabda.store.collection import Collection
from shabda.study.scheduling.scheduler import LEECH_LAPSES
from shabda.study.statistics.answer_sums import LAST_DAY, DaySum
from shabda.study.statistics.calendar import FORECAST_DAYS
from shabda.study.statistics.groups import Share
from shabda.study.statistics.report import CardFigures, Statistics, statistics_of
from shabda.study.statistics.troubles import FEWEST, MOST_HARD, OF_WORDS, Hard, Leech

_BY_DAY = "SELECT study_day, sum(answers) FROM day_sum GROUP BY study_day"
_BY_GROUP = """
SELECT kind, stage, sum(answers), sum(begun), sum(recalled), sum(elapsed_ms)
  FROM day_sum WHERE study_day BETWEEN ? AND ? GROUP BY kind, stage
"""
_IN_PLAY = "card.deck IS NOT NULL AND card.suspended = 0"
_DUE = """
SELECT max(due, :day - 1) AS at, count(*) FROM deck CROSS JOIN card ON card.deck = deck.name
 WHERE due <= :last AND suspended = 0 GROUP BY at
"""
_KINDS = ", ".join(f"'{kind}'" for kind in OF_WORDS)
_HARDEST = f"""
SELECT note, sum(card_sum.lapses) AS forgotten, sum(recalled) AS known, sum(asked) AS times
  FROM card_sum CROSS JOIN card ON card.card_id = card_sum.card_id
 WHERE {_IN_PLAY} AND card.kind IN ({_KINDS})
 GROUP BY note HAVING times >= {FEWEST} AND known < times
 ORDER BY forgotten DESC, 1.0 * known / times, times DESC, note LIMIT {MOST_HARD}
"""
_LEECHES = f"""
SELECT note, kind, lapses FROM card
 WHERE lapses >= :limit AND due IS NOT NULL AND {_IN_PLAY}
 ORDER BY lapses DESC, note, kind
"""


class StatisticsTables:
    """The statistics of a collection on a study day. Raises StoreError."""

    def __init__(self, collection: Collection) -> None:
        self._database = collection._database

    def figures(
        self, day: int, progress: Progress = no_progress, leech_limit: int = LEECH_LAPSES
    ) -> Statistics:
        """Return the statistics; what was logged since the last ones is counted first."""
        self._prepare(progress)
        with self._database.transaction(read_only=True) as connection:
            cards = _card_figures(connection, day, leech_limit)
            return statistics_of(_Sums(connection), cards, day)

    def recount(self, progress: Progress = no_progress) -> None:
        """Compute the sums again from the log."""
        with self._database.transaction() as connection:
            sum_rows.recount(connection, progress)

    def is_right(self, progress: Progress = no_progress) -> bool:
        """Whether the stored sums match the log; True when none are stored yet."""
        with self._database.transaction(read_only=True) as connection:
            if not sum_rows.are_kept(connection):
                return True
            return sum_rows.are_right(connection, progress)

    def _prepare(self, progress: Progress) -> None:
        with self._database.transaction(read_only=True) as connection:
            current = sum_rows.are_current(connection)
        if not current:
            with self._database.transaction() as connection:
                sum_rows.update_sums(connection, progress)


class _Sums:
    """The sums of a collection, as far as statistics need them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.times = sum_rows.times(connection)
        self.slips = sum_rows.slips(connection)

    def by_day(self) -> dict[int, int]:
        return dict(self._connection.execute(_BY_DAY))

    def by_group(self, first: int = 0, last: int = LAST_DAY) -> dict[tuple[str, str], DaySum]:
        rows = self._connection.execute(_BY_GROUP, (first, last))
        return {(kind, stage): DaySum(*sums) for kind, stage, *sums in rows}


def _card_figures(connection: sqlite3.Connection, day: int, leech_limit: int) -> CardFigures:
    last = {"day": day, "last": day + FORECAST_DAYS - 1}
    return CardFigures(
        due=dict(connection.execute(_DUE, last)),
        hardest=tuple(
            Hard(note, lapses, Share(recalled, asked))
            for note, lapses, recalled, asked in connection.execute(_HARDEST)
        ),
        leeches=tuple(Leech(*row) for row in connection.execute(_LEECHES, {"limit": leech_limit})),
    )
