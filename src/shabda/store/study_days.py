"""The days on which something was answered, by the sums of the statistics or by the log."""

from __future__ import annotations

import sqlite3

from shabda.store import log_rows, meta

BY_LOG = """
WITH RECURSIVE studied (day) AS (
  SELECT max(study_day) FROM review
  UNION ALL
  SELECT (SELECT max(study_day) FROM review WHERE study_day < day)
    FROM studied WHERE day IS NOT NULL)
SELECT day FROM studied
 WHERE EXISTS (SELECT 1 FROM event_valid WHERE study_day = day AND grade IS NOT NULL)
 LIMIT :limit
"""

# The same days by the sums, which count the log up to a row; the days of later events and of what
# they void are looked at as above. Of 3,650 days 2 ms instead of 20.
BY_SUMS = """
WITH touched (day) AS (
  SELECT study_day FROM review WHERE rowid > :row
  UNION
  SELECT voided.study_day FROM review AS void JOIN review AS voided ON voided.id = void.voids
   WHERE void.rowid > :row)
SELECT study_day FROM day_sum WHERE study_day NOT IN (SELECT day FROM touched)
UNION
SELECT day FROM touched
 WHERE EXISTS (SELECT 1 FROM event_valid WHERE study_day = day AND grade IS NOT NULL)
 ORDER BY 1 DESC LIMIT :limit
"""

_MOST_UNSUMMED = 2000
"""Later rows than the sums count, up to which the days of the sums are the shorter way."""


def study_days(connection: sqlite3.Connection, limit: int) -> list[int]:
    """Days on which something was answered, newest first."""
    row = meta.summed_row(connection)
    by_sums = row is not None and log_rows.last_row(connection) - row <= _MOST_UNSUMMED
    rows = connection.execute(BY_SUMS if by_sums else BY_LOG, {"limit": limit, "row": row})
    return [day for (day,) in rows]
