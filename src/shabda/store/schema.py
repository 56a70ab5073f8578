"""Connects to the file of a collection, and refuses files that are not one."""

import sqlite3
from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar
from zlib import crc32

from shabda.errors import StoreError, Where
from shabda.store.file_header import APPLICATION as APPLICATION
from shabda.store.file_header import VERSION as VERSION

T = TypeVar("T")
_FIRST_SEALED = 14
"""The number of log columns in the first format with seals."""

LIBRARY = sqlite3.sqlite_version
"""The version of the SQLite library."""
_MARKS = """
SELECT application_id, user_version, (SELECT count(*) FROM sqlite_master)
  FROM pragma_application_id, pragma_user_version
"""
"""The marks that identify the file, read in one statement: another process may be making it."""
LARGE_CACHE = "PRAGMA cache_size = -65536"
"""64 MB; with the usual 2 MB, SQLite would read and write each page of an index many times."""
_LOG_PAGES = 500
"""Pages after which the write-ahead log is written into the file and begun anew.

A commit takes 60 µs more while that file still grows; 500 pages are the answers of a few minutes.
"""
PATIENCE = 60
"""How long to wait for another process's write, seconds."""
FIRST_WAIT = 1
"""How long to wait before telling the learner, seconds."""

NO_COLLECTION = "is not a shabda collection; move it away, or set SHABDA_HOME elsewhere"
NO_BACKUP = "is not a backup of shabda; `shabda restore` lists those that there are"
DAMAGED = "is damaged; put the latest backup in its place: shabda restore latest"
_LOCKED_OUT = "cannot be written; allow writing to it and its folder, or set SHABDA_HOME elsewhere"
_BUSY = "is locked by another program; close that program"
_SHARING_VIOLATION = 32
"""The Windows error for a file that another program has open."""
_REMEDIES = {
    sqlite3.SQLITE_NOTADB: NO_COLLECTION,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_FULL: "cannot grow, the disk is full; free some space",
    sqlite3.SQLITE_IOERR: "cannot be read or written; check the disk and its free space",
    sqlite3.SQLITE_READONLY: _LOCKED_OUT,
    sqlite3.SQLITE_CANTOPEN: _LOCKED_OUT,
    sqlite3.SQLITE_PERM: _LOCKED_OUT,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_PROTOCOL: _BUSY,
    sqlite3.SQLITE_TOOBIG: "takes no text of this length; write a shorter one",
    sqlite3.SQLITE_NOMEM: "needs more memory than is free; close other programs",
}


@contextmanager
def sqlite_errors(path: Path, no_collection: str = NO_COLLECTION) -> Iterator[None]:
    """Turn errors of SQLite and the file system into a StoreError.

    `no_collection` is what is said of a file that SQLite did not make.
    Errors from making a value of a damaged row become one too.
    """
    try:
        yield
    except UnicodeEncodeError:
        raise  # the text came from outside; the file is sound
    except Exception as error:
        if isinstance(error, sqlite3.Error):
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if "too complex" in str(error):
                code = sqlite3.SQLITE_TOOBIG
            remedies = {**_REMEDIES, sqlite3.SQLITE_NOTADB: no_collection}
            raise StoreError(remedies.get(code, DAMAGED), Where(str(path))) from error
        if isinstance(error, OSError):
            raise StoreError(_refusal(error), Where(str(path))) from error
        if isinstance(error, ValueError | TypeError | AttributeError):
            what = f"has a row that cannot be read ({error})"
            raise StoreError(
                f"{what}; put a backup in its place: shabda restore latest", Where(str(path))
            ) from error
        raise


def _refusal(error: OSError) -> str:
    """Why the file system refused."""
    return _BUSY if getattr(error, "winerror", None) == _SHARING_VIOLATION else _LOCKED_OUT


def connect(path: Path, timeout: float = PATIENCE) -> sqlite3.Connection:
    """Connect for reading and writing; transactions are begun explicitly."""
    connection = sqlite3.connect(
        path, timeout=timeout, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")
        connection.create_function("sum_of", -1, sum_of, deterministic=True)
    except BaseException:
        connection.close()
        raise
    return connection


def is_locked(error: sqlite3.Error) -> bool:
    """Whether the error means that another program has locked the file.

    SQLite says PROTOCOL when another process repairs the file after a crash for more than 10 s.
    """
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_PROTOCOL)


def rows_of(
    connection: sqlite3.Connection, make: Callable[[Any], T], query: str, values: Mapping[str, Any]
) -> list[T]:
    """Return `make(row)` for each row of a query; a row has the columns as attributes."""
    cursor = connection.execute(query, values)
    shape = _shape(tuple(name for name, *_ in cursor.description))
    return [make(shape(*row)) for row in cursor]


@lru_cache
def _shape(names: tuple[str, ...]) -> Any:
    return namedtuple("Row", names, rename=True)


@contextmanager
def indexes_dropped(connection: sqlite3.Connection, tables: Sequence[str]) -> Iterator[None]:
    """Drop the indexes of tables that many rows are inserted into; make them again at the end.

    The transaction must be rolled back if the block raises an error.
    """
    marks = ", ".join("?" * len(tables))
    query = f"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name IN ({marks})"
    indexes = connection.execute(f"{query} AND sql IS NOT NULL", tables).fetchall()
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")
    yield
    for _, statement in indexes:
        connection.execute(statement)


def sum_of(*values: str | int | None) -> int:
    """Return the CRC-32 of a row of the log, which reveals later damage.

    Empty columns added after the first format with seals do not count, so old seals stay valid.
    """
    count = len(values)
    while count > _FIRST_SEALED and values[count - 1] is None:
        count -= 1
    texts = ["" if value is None else str(value) for value in values[:count]]
    return crc32("\x1f".join(texts).encode("utf-8"))


def version_of(connection: sqlite3.Connection, path: Path) -> int:
    """Read the number of the last migration applied, 0 for a new file.

    Raises StoreError for another program's database and for one from a newer shabda.
    """
    application, version, tables = connection.execute(_MARKS).fetchone()
    if application != APPLICATION and (application or version or tables):
        raise StoreError(NO_COLLECTION, Where(str(path)))
    if version < 0:
        raise StoreError(DAMAGED, Where(str(path)))
    if version > VERSION:
        newer = f"was written by a newer shabda (format {version}, this one knows {VERSION})"
        raise StoreError(f"{newer}; update shabda", Where(str(path)))
    return int(version)
