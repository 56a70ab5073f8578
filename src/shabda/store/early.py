"""A collection of which only what a first question needs is open: sqlite3 without SQLModel.

A question is on the screen after 0.2 s of imports; with SQLModel it would take 0.7. The
whole is opened, once, when something else is asked of it, or before by `whole` while the
learner reads. What both can do comes from the same methods over the same SQL.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock, Timer
from typing import TYPE_CHECKING, Any, TypeVar, cast

from shabda.errors import StoreError
from shabda.store.format import VERSION
from shabda.store.queue import Agenda
from shabda.store.schema import connect, faults_of, rows_of, version_of
from shabda.store.words import Lookups

if TYPE_CHECKING:
    from shabda.store.collection import Collection

T = TypeVar("T")


class Reader(Lookups, Agenda):
    """What a collection answers by SQL alone."""


def open_early(path: Path) -> Collection:
    """Open a collection as `Collection.open` does, and import SQLModel when it is needed."""
    file = _sound(path)
    return _whole(path) if file is None else cast("Collection", _Early(file))


def warm(collection: Collection, after: float) -> None:
    """Open the whole of an early collection beside what goes on, after some seconds."""
    if isinstance(collection, _Early):
        timer = Timer(after, collection.try_whole)
        timer.daemon = True
        timer.start()


class _Early:
    """Stands for a collection: what its reader has not is asked of the whole."""

    def __init__(self, file: _ReadFile) -> None:
        try:
            self._reader, self._file = Reader(file), file
        except BaseException:
            file.close()
            raise
        self._opened: Collection | None = None
        self._closed = False
        self._lock = Lock()

    def __getattr__(self, name: str) -> Any:
        public = not name.startswith("_") and hasattr(self._reader, name)
        return getattr(self._reader if public and self._opened is None else self.whole(), name)

    def whole(self) -> Collection:
        with self._lock:
            if self._opened is None:
                self._opened = _whole(self._file.path)
            return self._opened

    def try_whole(self) -> None:
        """Open the whole; what goes wrong is met again when it is asked for."""
        with suppress(StoreError):
            if not self._closed and self.whole() and self._closed:  # it was left meanwhile
                self.close()

    def close(self) -> None:
        self._closed = True
        self._file.close()
        if self._opened is not None:
            self._opened.close()


def _whole(path: Path) -> Collection:
    from shabda.store.collection import Collection

    return Collection.open(path)


class _ReadFile:
    """One connection that only reads."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path, self._connection = path, connection
        connection.execute("PRAGMA query_only = ON")

    def rows(self, make: Callable[[Any], T], query: str, **values: Any) -> list[T]:
        """What `make` makes of each row of a query."""
        with faults_of(self.path):
            return rows_of(self._connection, make, query, values)

    def close(self) -> None:
        self._connection.close()


def _sound(path: Path) -> _ReadFile | None:
    """A file of this format, opened; None for one that is to be made, migrated or refused."""
    if not path.is_file():
        return None
    try:
        connection = connect(path)
    except (sqlite3.Error, ValueError):  # SQLite's own words may quote bytes that are no text
        return None
    try:
        if version_of(connection, path) == VERSION:
            return _ReadFile(path, connection)
    except (sqlite3.Error, StoreError, ValueError):
        pass
    connection.close()
    return None
