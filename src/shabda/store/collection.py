"""The collection: everything a learner keeps, in one SQLite file.

Each read sees one snapshot, each write is atomic and locks out other processes, and every
failure raises a StoreError.
"""

from __future__ import annotations

from collections.abc import Container
from pathlib import Path
from typing import TYPE_CHECKING, Self

from shabda.errors import StoreError, Where
from shabda.progress import Progress, no_progress
from shabda.store import meta
from shabda.store.card_states import CardStates
from shabda.store.database import Database, Notify, silent
from shabda.store.deck_cards import Decks
from shabda.store.deck_overview import DeckOverview
from shabda.store.deck_versions import DeckVersions
from shabda.store.integrity import Integrity
from shabda.store.log import Log
from shabda.store.queue import Queue
from shabda.store.schema import sqlite_errors
from shabda.store.sync_cursors import SyncCursors
from shabda.store.words import Words

if TYPE_CHECKING:
    from types import ModuleType

    from shabda.store.jsonl import Batch
    from shabda.store.merge import MergeResult


class Collection:
    """An open collection; close it, or use it in a `with`. It implements `Peer`."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.path: Path = database.path
        self.log = Log(database)
        self.cards = CardStates(database)
        self.queue = Queue(database)
        self.decks = Decks(database)
        self.words = Words(database)
        self.overview = DeckOverview(database)
        self.versions = DeckVersions(database)
        self.integrity = Integrity(database)
        self.sync_cursors = SyncCursors(database)

    @classmethod
    def open(cls, path: Path, notify: Notify = silent) -> Self:
        """Open a collection; create the file and its folders if they are missing.

        `notify` is called when another program keeps the file locked.
        """
        database = Database(path, notify)
        try:
            collection = cls(database)
            with sqlite_errors(path):
                meta.device(database.connection)
                meta.scheduler(database.connection)
            return collection
        except BaseException:
            database.close()
            raise

    @property
    def device(self) -> str:
        """The id under which this collection logs."""
        with self._database.transaction(read_only=True) as connection:
            return meta.device(connection)

    def deck_ids(self) -> set[str]:
        """The id of every deck version here."""
        with self._database.transaction(read_only=True) as connection:
            return {version for (version,) in connection.execute("SELECT id FROM revision")}

    def ids(self) -> set[str]:
        """The id of every event and deck version here."""
        with self._database.transaction(read_only=True) as connection:
            known: set[str] = _merging().ids(connection)
        return known

    def batch(
        self, known: Container[str] = (), progress: Progress = no_progress, after: int = 0
    ) -> Batch:
        """Return the events, in log order, and the deck versions whose ids are not in `known`.

        Events up to the row `after` of the log count as known.
        """
        with self._database.transaction(read_only=True) as connection:
            content: Batch = _merging().batch(connection, self.path, known, progress, after)
        return content

    def merge(self, batch: Batch, progress: Progress = no_progress) -> MergeResult:
        """Add what is not here yet, in one transaction. A second time changes nothing."""
        with self._database.transaction() as connection:
            result: MergeResult = _merging().merge(connection, batch, progress)
        return result

    def claim(self, learner: str) -> None:
        """Record `learner` as the owner. Raises StoreError when the collection has another one."""
        with self._database.transaction() as connection:
            owner = meta.get(connection, "learner")
            if owner is not None and owner != learner:
                why = f"is the collection of {owner}; if that is you: shabda config learner"
                raise StoreError(f"{why} {owner}", Where(str(self.path)))
            if learner:
                meta.put_meta(connection, "learner", learner)

    def rename(self) -> None:
        """Give this collection a new device id."""
        with self._database.transaction() as connection:
            meta.rename(connection)

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _merging() -> ModuleType:
    from shabda.store import merge  # saves 3 ms before a first question

    return merge
