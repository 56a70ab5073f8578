"""The people of a class on a server: roles that its administrator makes, renews and removes.

A password reaches the server only as its SCRAM verifier, so that no log can contain it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, delete, select, text

from shabda import files
from shabda.errors import StoreError, in_quotes
from shabda.store.jsonl import Batch, batch_lines, header_line
from shabda.store.row_models import SharedDeckVersionRow, SharedReviewRow, core
from shabda.store.rows import readable_events, readable_versions
from shabda.store.sync.person_names import same_name
from shabda.store.sync.server_setup import LEARNER, TEACHER, as_administrator
from shabda.study.log import in_order

LONGEST_ROLE = 63
"""Most bytes in the name of a role; PostgreSQL truncates longer ones."""
_EVENTS, _VERSIONS = core(SharedReviewRow), core(SharedDeckVersionRow)
_IS_MEMBER = text(
    "SELECT 1 FROM pg_roles WHERE rolname = :name AND rolcanlogin AND NOT rolsuper"
    f" AND rolname <> current_user AND pg_has_role(oid, '{LEARNER}', 'USAGE')"
)
_PUBLISHED = text("SELECT name FROM shabda_class_deck WHERE teacher = :name ORDER BY name")
_FORCED = "ALTER TABLE {} {}FORCE ROW LEVEL SECURITY"
_TURNS = "shabda_turn"


def add_person(
    target: str, name: str, password: str, *, teacher: bool = False, take_over: bool = False
) -> None:
    """Create the role of a learner or teacher.

    Raises StoreError for a taken or invalid name, and unless `take_over` for one under which the
    server still has the log of an earlier person.
    """
    if not name.isidentifier() or len(name.encode()) > LONGEST_ROLE:
        raise StoreError(f"{in_quotes(name[:40])} is not a valid role name; use letters and digits")
    _check_password(password)
    with as_administrator(target) as connection:
        for role in connection.scalars(text("SELECT rolname FROM pg_roles")):
            if same_name(role, name):
                raise StoreError(f"has a role {role} already; choose another name")
        _let_owner_read(connection)
        if not take_over and _has_rows(connection, name):
            raise StoreError(
                f"still has the answers of an earlier {name}; choose another name, or add"
                " --take-over for the same person, or run: shabda server remove-learner URL"
                f" {name}"
            )
        _force_policies(connection)
        verifier = _verifier(connection, name, password)
        connection.exec_driver_sql(f"CREATE ROLE \"{name}\" LOGIN PASSWORD '{verifier}'")
        groups = f"{LEARNER}, {TEACHER}" if teacher else LEARNER
        connection.exec_driver_sql(f'GRANT {groups} TO "{name}"')


def set_password(target: str, name: str, password: str) -> None:
    """Give a learner or teacher a new password. Raises StoreError for anybody else."""
    _check_password(password)
    with as_administrator(target) as connection:
        if not connection.scalar(_IS_MEMBER, {"name": name}):
            raise StoreError(_nobody(name))
        verifier = _verifier(connection, name, password)
        connection.exec_driver_sql(f"ALTER ROLE \"{name}\" PASSWORD '{verifier}'")


def remove_person(target: str, name: str, export: Path) -> int:
    """Remove a person's role and rows, after writing their log to `export`; return its length.

    Raises StoreError for a name that is no member and has no rows, and for a teacher whose decks
    the class still has.
    """
    with as_administrator(target) as connection:
        _let_owner_read(connection)
        is_member = connection.scalar(_IS_MEMBER, {"name": name}) is not None
        if not (is_member or _has_rows(connection, name)):
            raise StoreError(_nobody(name))
        if decks := list(connection.scalars(_PUBLISHED, {"name": name})):
            named = ", ".join(map(str, decks))
            raise StoreError(f"has decks of {name} ({named}); {name} withdraws them first")
        batch = _log_of(connection, name)
        lines = "".join(f"{line}\n" for line in (header_line(), *batch_lines(batch)))
        files.write_file(export, lines)
        for table in (_EVENTS, _VERSIONS):
            connection.execute(delete(table).where(table.c.learner == name))
        turn = text(f"DELETE FROM {_TURNS} WHERE learner = :name")
        connection.execute(turn, {"name": name})
        _force_policies(connection)
        if is_member:
            connection.exec_driver_sql(f'DROP ROLE "{name}"')
    return len(batch.events)


def _log_of(connection: Connection, name: str) -> Batch:
    """What a person's devices gave to the server; unreadable rows are left out."""
    events, _ = readable_events(connection.execute(_of(_EVENTS, name)))
    versions, _ = readable_versions(connection.execute(_of(_VERSIONS, name)))
    return Batch(tuple(in_order(events)), versions)


def _of(table: Table, name: str) -> Any:
    return select(table).where(table.c.learner == name)


def _has_rows(connection: Connection, name: str) -> bool:
    return any(
        connection.execute(_of(table, name).limit(1)).first() for table in (_EVENTS, _VERSIONS)
    )


def _let_owner_read(connection: Connection) -> None:
    """Show the owner of the tables all rows, until the policies hold for everybody again."""
    for name in (_EVENTS.name, _VERSIONS.name, _TURNS):
        connection.execute(text(_FORCED.format(name, "NO ")))


def _force_policies(connection: Connection) -> None:
    for name in (_EVENTS.name, _VERSIONS.name, _TURNS):
        connection.execute(text(_FORCED.format(name, "")))


def _nobody(name: str) -> str:
    return f"has no learner {in_quotes(name[:40])}; `shabda classroom` lists them"


def _check_password(password: str) -> None:
    if not password:
        raise StoreError("the password is empty; choose one")


def _verifier(connection: Connection, name: str, password: str) -> str:
    raw: Any = connection.connection.driver_connection
    verifier: bytes = raw.pgconn.encrypt_password(
        password.encode(), name.encode(), b"scram-sha-256"
    )
    return verifier.decode()
