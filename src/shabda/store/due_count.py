"""Today's counts for a shell prompt: sqlite3 alone, opened for reading.

Over bare Python `waiting` costs 6 ms of imports, `glance` 25, `Collection` 470; a test
holds all three equal.
"""

from __future__ import annotations

import sqlite3

from shabda.store.format import APPLICATION, VERSION
from shabda.store.queries import COUNTS, WAITING

TYPE_CHECKING = False  # as in `cli/__init__`
if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from shabda.study.queue import Counts


MOST = 1000
"""Cards that a prompt counts; it says of more only that there are more."""


def waiting(path: str, day: int) -> tuple[int, int] | None:
    """Count what is due and what is new, each up to MOST, in a sound collection by absolute path.

    None for a file that wants a closer look: `glance` says what it is.
    """
    try:
        connection = _connect(path)
        try:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if (application, version) != (APPLICATION, VERSION):
                return None
            row = connection.execute(WAITING, {"day": day, "most": MOST}).fetchone()
        finally:
            connection.close()
    except sqlite3.Error:
        return None
    return row["due"], row["new"]


def glance(path: Path, day: int) -> Counts | None:
    """Count as `Collection.counts` does; None when there is no collection yet.

    Raises StoreError for a file that is not one, or one this program cannot read.
    """
    from shabda.store.schema import faults_of

    with faults_of(path):
        return _counts(path, day) if path.exists() else None


def _counts(path: Path, day: int) -> Counts | None:
    from contextlib import closing

    from shabda.errors import StoreError, Where
    from shabda.store.schema import version_of

    with closing(_connect(str(path.absolute()))) as connection:
        version = version_of(connection, path)
        if version == 0:
            return None
        if version < VERSION:
            raise StoreError("is of an older shabda; `shabda` brings it up", Where(str(path)))
        return counts_of(connection.execute(COUNTS, {"day": day}).fetchone())


def _connect(path: str) -> sqlite3.Connection:
    quoted = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    connection = sqlite3.connect(f"file:{quoted}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    return connection


def counts_of(row: Any) -> Counts:
    from shabda.study.queue import Counts

    return Counts(
        due=row["due"],
        new=row["unlearned"] - row["unlearned_suspended"],
        learned=row["total"] - row["unlearned"],
        total=row["total"],
        reviewed_today=row["reviewed_today"],
        new_today=row["new_today"],
    )
