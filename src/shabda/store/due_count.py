"""Today's counts for a shell prompt: sqlite3 alone, opened for reading.

It costs 6 ms of imports over bare Python; a test compares it with `Collection.queue.counts`.
"""

import os
import sqlite3

from shabda.store.file_mark import APPLICATION, VERSION, read_only_uri
from shabda.store.queries import WAITING

MOST_COUNTED = 1000
"""Cards that a prompt counts; it says of more only that there are more."""
LOCKED = 0.3
"""How long a prompt waits for a file that another program has locked, seconds."""


def waiting(path: str, day: int) -> tuple[int, int] | None:
    """Count what is due and what is new, each up to MOST, in a sound collection by absolute path.

    None for a file that is missing, empty, damaged or of another format.
    """
    if not os.path.isfile(path):  # a pipe would block for ever
        return None
    try:
        connection = _connect(path)
        try:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if (application, version) != (APPLICATION, VERSION):
                return None
            due, new = connection.execute(WAITING, {"day": day, "most": MOST_COUNTED}).fetchone()
        finally:
            connection.close()
    except sqlite3.Error:
        return None
    return due, new


def _connect(path: str) -> sqlite3.Connection:
    return sqlite3.connect(read_only_uri(path), uri=True, timeout=LOCKED)
