"""The identification in the header of a collection's file, and how a prompt opens it."""

import os
import sqlite3

APPLICATION = 0x73686264
"""`PRAGMA application_id` of a collection: "shbd"."""
VERSION = 12
"""`PRAGMA user_version` this program writes: the number of the last migration."""

_PROMPT_WAIT = 0.3
"""How long a prompt waits for a file that another program has locked, seconds."""


def read_only_uri(path: str) -> str:
    """Return the URI with which SQLite opens a file read-only; importing `urllib` costs 9 ms."""
    quoted = path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    return f"file:{quoted}?mode=ro"


def open_for_prompt(path: str) -> sqlite3.Connection | None:
    """Open a collection for reading; None for a file that is missing, empty or of another format.

    Raises sqlite3.Error for a damaged file, and for one that is locked for more than a moment.
    """
    if not os.path.isfile(path):  # a pipe would block for ever
        return None
    connection = sqlite3.connect(read_only_uri(path), uri=True, timeout=_PROMPT_WAIT)
    try:
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if (application, version) == (APPLICATION, VERSION):
            return connection
    except BaseException:
        connection.close()
        raise
    connection.close()
    return None
