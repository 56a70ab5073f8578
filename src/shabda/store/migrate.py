"""Numbered migrations: `migrations/001.sql` makes version 1, and so on."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from shabda.store import backups, schema
from shabda.store.file_header import APPLICATION

_ATTEMPTS = 1000
"""How often to try while another process creates the file."""


def migrations() -> tuple[str, ...]:
    """Every migration, oldest first."""
    folder = Path(__file__).with_name("migrations")
    return tuple(file.read_text("utf-8") for file in sorted(folder.glob("*.sql")))


def migrate(path: Path, steps: Sequence[str] | None = None) -> None:
    """Upgrade a file to the current format, all steps or none.

    An existing collection is backed up first. Raises StoreError or sqlite3.Error, also when
    another process keeps the file locked for more than a moment; the file is then as it was.
    """
    with closing(schema.connect(path, timeout=schema.FIRST_WAIT)) as connection:
        if steps is None and schema.version_of(connection, path) == schema.VERSION:
            return
        steps = migrations() if steps is None else steps
        if schema.version_of(connection, path) == len(steps):
            return
        _use_write_ahead_log(connection)
        connection.execute("BEGIN IMMEDIATE")
        version = schema.version_of(connection, path)  # another process may have been faster
        if 0 < version < len(steps):
            backups.save(path, backups.folder_of(path) / f"before-format-{version + 1}.db")
        for step in steps[version:]:
            for statement in _statements(step):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {len(steps)}")
        connection.execute("COMMIT")


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Switch to a write-ahead log; SQLite itself does not wait when others do so too."""
    for remaining in reversed(range(_ATTEMPTS)):
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if not remaining or not schema.is_locked(error):
                raise
        connection.execute("BEGIN EXCLUSIVE")  # this waits until the others are done
        connection.execute("ROLLBACK")


def _statements(script: str) -> Iterator[str]:
    """Split SQL at its semicolons, but not at those inside a trigger."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
