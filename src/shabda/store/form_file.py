"""The index of forms in its own file, which can be deleted at any time and is then rebuilt.

It holds no data of the learner. A file with another digest than the expected one is outdated.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Self

from shabda import files
from shabda.errors import StoreError, Where

_Row = tuple[str | float, ...]
Tables = Mapping[str, Iterable[tuple[str | float, ...]]]

_TABLES = {
    "form": ("text", "code", "weight"),
    "stem": ("kind", "text", "code", "weight"),
    "member": ("text", "code", "weight"),
    "ending": ("text", "tail", "kind", "cell"),
    "seam": ("surface", "final", "initial"),
    "prefix": ("root", "prefixes", "gain"),
}
"""The tables and their columns; each is looked up by its `text` or read whole."""
_KEYS = {"form": "text, code", "stem": "text, kind, code", "member": "text, code"}


class FormIndex:
    """An open index. Use it in a `with`, or close it."""

    def __init__(self, connection: sqlite3.Connection, path: Path | None = None) -> None:
        self._connection, self._path = connection, path

    @classmethod
    def open(cls, path: Path, digest: str) -> Self | None:
        """Open an index whose sources have this digest; return None when there is none."""
        if not path.is_file():
            return None
        try:
            connection = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)
        except sqlite3.OperationalError:  # another process has removed it
            return None
        try:
            made = connection.execute("SELECT digest FROM made").fetchone()
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            made = None
        if made != (digest,):
            connection.close()
            return None
        return cls(connection, path)

    @classmethod
    def write(cls, path: Path | None, digest: str, tables: Tables) -> Self:
        """Write an index to a file, or to memory when `path` is None. Raises OSError."""
        if path is None:
            return cls(_filled(":memory:", digest, tables))
        temporary = files.empty_neighbour(path)
        try:
            _filled(temporary, digest, tables).close()
            files.move_into_place(temporary, path)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            raise OSError(str(error)) from error
        finally:
            temporary.unlink(missing_ok=True)
        return cls(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True), path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        self._connection.close()

    def find(self, table: str, texts: Iterable[str]) -> list[_Row]:
        """Return the rows of a table whose `text` is one of `texts`."""
        query = f"SELECT * FROM {table} WHERE text IN (SELECT value FROM json_each(?))"
        return self._rows(query, [json.dumps(list(texts))])

    def all(self, table: str) -> list[_Row]:
        return self._rows(f"SELECT * FROM {table}", ())

    def _rows(self, query: str, values: Sequence[str]) -> list[_Row]:
        """Run a query. Raises StoreError for a damaged file, and removes it."""
        try:
            return self._connection.execute(query, values).fetchall()
        except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
            if self._path is None:
                raise
            self.close()
            self._path.unlink(missing_ok=True)
            why = "was damaged and is removed; run the command again to rebuild it"
            raise StoreError(why, Where(str(self._path))) from error


def _filled(path: Path | str, digest: str, tables: Tables) -> sqlite3.Connection:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA synchronous = OFF")
    for name, columns in _TABLES.items():
        keys = ", ".join(columns)
        unique = f", PRIMARY KEY ({_KEYS[name]})) WITHOUT ROWID" if name in _KEYS else ")"
        connection.execute(f"CREATE TABLE {name} ({keys}{unique}")
        marks = ", ".join("?" * len(columns))
        connection.executemany(f"INSERT OR IGNORE INTO {name} VALUES ({marks})", tables[name])
    connection.execute("CREATE TABLE made AS SELECT ? AS digest", (digest,))
    connection.commit()
    return connection
