"""A collection's file under SQLModel: reads of one moment, writes that are whole."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, event
from sqlalchemy.pool import StaticPool
from sqlmodel import Session, create_engine

from shabda.errors import StoreError, Where
from shabda.store.migrate import migrate
from shabda.store.schema import connect, faults_of, rows_of

T = TypeVar("T")


class CollectionFile:
    """One connection to the file at `path`, which is made or migrated first.

    Everything raises StoreError, and nothing else, when the file fails.
    """

    def __init__(self, path: Path) -> None:
        with faults_of(path):
            _make_room(path)
            migrate(path)
            self._connection = connect(path)
        self.path = path
        self._reader = _engine(self._connection)
        self._writer = self._reader.execution_options(writes=True)

    def close(self) -> None:
        self._reader.dispose()
        self._connection.close()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        with faults_of(self.path), Session(self._reader) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction: committed at the end, rolled back by any error."""
        with faults_of(self.path), Session(self._writer) as session, session.begin():
            yield session

    @contextmanager
    def at_once(self) -> Iterator[sqlite3.Connection]:
        """One transaction as `writing` has it, on the bare connection."""
        with faults_of(self.path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            finally:
                if self._connection.in_transaction:  # a full disk may have ended it already
                    self._connection.execute("ROLLBACK")

    def rows(self, make: Callable[[Any], T], query: str, **values: Any) -> list[T]:
        """What `make` makes of each row of a query."""
        with faults_of(self.path):
            return rows_of(self._connection, make, query, values)


def _make_room(path: Path) -> None:
    if path.is_dir():
        raise StoreError("is a folder, not a collection; name a file", Where(str(path)))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = f"the folder cannot be made ({error.strerror}); set SHABDA_HOME elsewhere"
        raise StoreError(why, Where(str(path.parent))) from error


def _engine(connection: sqlite3.Connection) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=lambda: connection,
        poolclass=StaticPool,
        json_serializer=partial(json.dumps, ensure_ascii=False),
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Take the write lock before the first read: a read cannot be made a write later."""
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
