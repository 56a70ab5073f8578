"""The file of a collection: one sqlite3 connection, and the transactions on it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

from shabda.errors import StoreError, Where
from shabda.files import make_folder
from shabda.store.backups import refuse_lost
from shabda.store.migrate import migrate
from shabda.store.rescue import inode_of, rescue, sentence
from shabda.store.schema import (
    FIRST_WAIT,
    PATIENCE,
    connect,
    is_locked,
    rows_of,
    sqlite_errors,
)

T = TypeVar("T")


Notify = Callable[[str], None]
"""Receives a sentence for the learner while work goes on."""


def silent(message: str) -> None:
    """Ignore a message."""


class Database:
    """One connection to the file at `path`, which is created or migrated first.

    Every failure of the file raises StoreError. `notify` is called when another program keeps
    the file locked.
    """

    def __init__(self, path: Path, notify: Notify = silent) -> None:
        self.path, self._notify = path, notify
        with sqlite_errors(path):
            _prepare_path(path)
            if not path.exists() or not path.stat().st_size:
                refuse_lost(path)
            self.connection = self._patiently(lambda: _opened(path))
        self.inode = inode_of(path)

    def close(self) -> None:
        self.connection.close()

    @contextmanager
    def transaction(self, *, read_only: bool = False) -> Iterator[sqlite3.Connection]:
        """One transaction: committed at the end, rolled back by any error.

        A writing transaction takes the lock before its first read: a read lock cannot always be
        upgraded. A read-only one sees one snapshot, and may be nested.
        """
        with sqlite_errors(self.path):
            if read_only and self.connection.in_transaction:
                yield self.connection
                return
            begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"
            self._patiently(lambda: self.connection.execute(begin))
            try:
                yield self.connection
                self.connection.execute("COMMIT")
            finally:
                if self.connection.in_transaction:  # a full disk may have ended it already
                    self.connection.execute("ROLLBACK")
            if not read_only:
                self._check_place()

    def _patiently(self, act: Callable[[], T]) -> T:
        """Run what another program may delay; notify the learner after the first wait.

        A program that writes a file, makes it, repairs it after a crash or is the last to close
        it keeps others out for as long as its disk takes.
        """
        for waited in count(FIRST_WAIT):  # each attempt takes a second
            try:
                return act()
            except sqlite3.OperationalError as error:
                if not is_locked(error) or waited >= PATIENCE:
                    raise
                if waited == FIRST_WAIT:
                    self._notify(f"{self.path}: another program is writing it; waiting")
        raise AssertionError("it counts for ever")

    def _check_place(self) -> None:
        """If the path now leads to another file, copy the open one and raise StoreError."""
        if inode_of(self.path) == self.inode:
            return
        kept = rescue(self.connection, self.path)
        if kept == self.path:
            self.close()
            self.connection = self._patiently(lambda: _opened(self.path))
            self.inode = inode_of(self.path)
        raise sentence(self.path, kept)

    def rows(self, make: Callable[[Any], T], query: str, **values: Any) -> list[T]:
        """Return `make(row)` for each row of a query."""
        with sqlite_errors(self.path):
            return rows_of(self.connection, make, query, values)


def _opened(path: Path) -> sqlite3.Connection:
    """Connect to a file in the current format; a connection that has read cannot be locked out."""
    migrate(path)
    connection = connect(path, timeout=FIRST_WAIT)
    try:
        connection.execute("SELECT 1 FROM meta").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def _prepare_path(path: Path) -> None:
    if path.is_dir():
        raise StoreError("is a folder, not a collection; name a file", Where(str(path)))
    if path.exists() and not path.is_file():  # a pipe would block for ever
        raise StoreError("is not a regular file; move it away", Where(str(path)))
    try:
        make_folder(path.parent)
    except OSError as error:
        why = f"the folder cannot be made ({error.strerror}); set SHABDA_HOME elsewhere"
        raise StoreError(why, Where(str(path.parent))) from error
