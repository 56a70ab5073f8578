"""The file of a collection: one sqlite3 connection, and SQLModel over it where it is wanted.

Rows are read and written in bulk with sqlite3 directly, which takes half the time or less.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from shabda.errors import StoreError, Where
from shabda.store.migrate import migrate
from shabda.store.schema import connect, faults_of, rows_of

if TYPE_CHECKING:
    from sqlmodel import Session

T = TypeVar("T")


class _Connection(sqlite3.Connection):
    """A connection on which `Database.transaction` alone begins and ends transactions."""

    def commit(self) -> None:
        """SQLAlchemy ends a transaction of its own here, but it has none."""

    def rollback(self) -> None:
        """See `commit`."""


class Database:
    """One connection to the file at `path`, which is made or migrated first.

    Everything raises StoreError, and nothing else, when the file fails.
    """

    def __init__(self, path: Path) -> None:
        with faults_of(path):
            _make_room(path)
            migrate(path)
            self.connection = connect(path, _Connection)
        self.path = path

    def close(self) -> None:
        self.connection.close()

    @contextmanager
    def transaction(self, *, read_only: bool = False) -> Iterator[sqlite3.Connection]:
        """One transaction: committed at the end, rolled back by any error.

        One that writes takes the lock before its first read: a read cannot become a write
        later. One that only reads sees the file as of one moment, and may be nested.
        """
        with faults_of(self.path):
            if read_only and self.connection.in_transaction:
                yield self.connection
                return
            self.connection.execute("BEGIN" if read_only else "BEGIN IMMEDIATE")
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            finally:
                if self.connection.in_transaction:  # a full disk may have ended it already
                    self.connection.execute("ROLLBACK")

    @contextmanager
    def session(self, *, read_only: bool = False) -> Iterator[Session]:
        """A transaction as SQLModel sees it, over the same connection."""
        with self.transaction(read_only=read_only), self._sessions() as session:
            yield session
            session.flush()

    def rows(self, make: Callable[[Any], T], query: str, **values: Any) -> list[T]:
        """What `make` makes of each row of a query."""
        with faults_of(self.path):
            return rows_of(self.connection, make, query, values)

    @cached_property
    def _sessions(self) -> Callable[[], Session]:
        from shabda.store.orm import session_maker  # 0.45 s, too long for a first question

        return session_maker(self.connection)


def _make_room(path: Path) -> None:
    if path.is_dir():
        raise StoreError("is a folder, not a collection; name a file", Where(str(path)))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = f"the folder cannot be made ({error.strerror}); set SHABDA_HOME elsewhere"
        raise StoreError(why, Where(str(path.parent))) from error
