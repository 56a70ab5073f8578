"""Numbered migrations: `migrations/001.sql` makes version 1, and so on."""

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

from shabda.store.schema import APPLICATION, connect, version_of


def migrations() -> tuple[str, ...]:
    """Every migration, oldest first."""
    folder = Path(__file__).with_name("migrations")
    return tuple(file.read_text("utf-8") for file in sorted(folder.glob("*.sql")))


def migrate(path: Path, steps: Sequence[str] | None = None) -> None:
    """Bring a file to the present format, all steps or none.

    An existing collection is copied to `<name>.v<version>` beside it first. Raises
    StoreError or sqlite3.Error; the file is then as it was.
    """
    with closing(connect(path)) as connection:
        steps = migrations() if steps is None else steps
        if version_of(connection, path) == len(steps):
            return
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("BEGIN IMMEDIATE")
        version = version_of(connection, path)  # another process may have been faster
        if 0 < version < len(steps):
            backup(path, path.with_name(f"{path.name}.v{version}"))
        for step in steps[version:]:
            for statement in _statements(step):
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION}")
        connection.execute(f"PRAGMA user_version = {len(steps)}")
        connection.execute("COMMIT")


def backup(source: Path, target: Path) -> None:
    """Copy a collection as it was last committed; a half-made copy never bears the name."""
    half = target.with_name(f"{target.name}.part")
    half.unlink(missing_ok=True)
    with closing(connect(source)) as reader, closing(sqlite3.connect(half)) as writer:
        reader.backup(writer)
    os.replace(half, target)


def _statements(script: str) -> Iterator[str]:
    """Split SQL at its semicolons, but not at those inside a trigger."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
