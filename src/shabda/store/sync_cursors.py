"""What a collection stores about a server, so that a sync transfers only new events."""

from __future__ import annotations

import json

from shabda.lazy_dataclasses import asdict, dataclass
from shabda.store import meta
from shabda.store.database import Database

LogRow = tuple[int, str]
"""The number of a row and what identifies it: on a server its tag, in a collection the id of its
event. (0, "") comes before the first."""
START: LogRow = (0, "")


@dataclass(frozen=True, slots=True)
class DeckCursor:
    """How far the last sync with a server got with the deck versions.

    `seen` and `last` are as in `SyncCursor`; `ids` are the versions that it had.
    """

    seen: LogRow = START
    last: LogRow = START
    ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SyncCursor:
    """How far the last sync with a server got.

    `seen`: the last server row read here. `last`: the server's last row at the end of the sync,
    which another device may have sent. `given`: the last row of our log that the server has.
    """

    seen: LogRow
    last: LogRow
    given: LogRow = START
    decks: DeckCursor = DeckCursor()


class SyncCursors:
    """Sync cursors by server and learner. Raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, key: str) -> SyncCursor | None:
        """The cursor for a server; None if there is none or it no longer matches this log."""
        with self._database.transaction(read_only=True) as connection:
            stored = meta.get(connection, key)
            if stored is None:
                return None
            values = json.loads(stored)
            number, event = values["given"]
            rows = connection.execute("SELECT id FROM review WHERE rowid = ?", (number,))
            if number and rows.fetchone() != (event,):
                return None
        known = values.get("decks", {"seen": START, "last": START, "ids": ()})
        decks = DeckCursor(tuple(known["seen"]), tuple(known["last"]), tuple(known["ids"]))
        return SyncCursor(tuple(values["seen"]), tuple(values["last"]), (number, event), decks)

    def put(self, key: str, cursor: SyncCursor) -> None:
        with self._database.transaction() as connection:
            stored = json.dumps(asdict(cursor))
            if meta.get(connection, key) != stored:
                meta.put_meta(connection, key, stored)

    def last_row(self) -> LogRow:
        """The last row of the log here."""
        query = "SELECT rowid, id FROM review ORDER BY rowid DESC LIMIT 1"
        with self._database.transaction(read_only=True) as connection:
            row = connection.execute(query).fetchone()
        return START if row is None else (int(row[0]), str(row[1]))
