"""Sets up a PostgreSQL server for a class: the tables, and a role for each person.

The administrator who runs it owns the tables; learners log in with roles of their own. A learner
may read and add rows of their own; nobody may change or delete a row. A teacher may also
read the answers of all. Migrations are numbered and each runs once.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, text

from shabda.errors import StoreError, Where
from shabda.store.row_models import SHARED
from shabda.store.sync.server_connection import SERVER_VERSION, address, engine, server_errors

LEARNER, TEACHER = "shabda_learner", "shabda_teacher"
"""The groups; each person's role is a member of one or both."""
_TABLES = ("shabda_review", "shabda_revision")
_FIRST = (
    "ALTER TABLE {0} DROP CONSTRAINT {0}_pkey, ADD PRIMARY KEY (learner, id)",
    "ALTER TABLE {0} ALTER COLUMN learner SET DEFAULT current_user",
    "ALTER TABLE {0} ADD COLUMN stored bigint GENERATED ALWAYS AS IDENTITY",
    "CREATE UNIQUE INDEX {0}_stored ON {0} (learner, stored)",
    "ALTER TABLE {0} ENABLE ROW LEVEL SECURITY",
    "ALTER TABLE {0} FORCE ROW LEVEL SECURITY",
    "DROP POLICY IF EXISTS own ON {0}",
    "CREATE POLICY own ON {0} USING (learner = current_user) WITH CHECK (learner = current_user)",
    "REVOKE ALL ON {0} FROM PUBLIC",
    f"GRANT SELECT, INSERT ON {{0}} TO {LEARNER}",
)
_TEACHING = (
    "CREATE POLICY teaching ON shabda_review FOR SELECT"
    f" USING (pg_has_role(current_user, '{TEACHER}', 'MEMBER'))",
    f"GRANT SELECT ON shabda_review TO {TEACHER}",
    f"GRANT SELECT ON shabda_server TO {LEARNER}, {TEACHER}",
    "REVOKE CREATE ON SCHEMA public FROM PUBLIC",
    f"GRANT USAGE ON SCHEMA public TO {LEARNER}, {TEACHER}",
)
_IS_TEACHER = f"pg_has_role(current_user, '{TEACHER}', 'MEMBER')"
_OWN_DECK = f"teacher = current_user AND {_IS_TEACHER}"
_CLASS = (
    "ALTER TABLE shabda_server ADD COLUMN id text NOT NULL"
    " DEFAULT md5(random()::text || clock_timestamp()::text)",
    "CREATE TABLE shabda_class_deck (name text PRIMARY KEY, content text NOT NULL,"
    " teacher text NOT NULL DEFAULT current_user)",
    "ALTER TABLE shabda_class_deck ENABLE ROW LEVEL SECURITY",
    "ALTER TABLE shabda_class_deck FORCE ROW LEVEL SECURITY",
    "CREATE POLICY reading ON shabda_class_deck FOR SELECT USING (true)",
    f"CREATE POLICY adding ON shabda_class_deck FOR INSERT WITH CHECK ({_OWN_DECK})",
    "CREATE POLICY changing ON shabda_class_deck FOR UPDATE"
    f" USING ({_OWN_DECK}) WITH CHECK ({_OWN_DECK})",
    f"CREATE POLICY removing ON shabda_class_deck FOR DELETE USING ({_OWN_DECK})",
    "REVOKE ALL ON shabda_class_deck FROM PUBLIC",
    f"GRANT SELECT ON shabda_class_deck TO {LEARNER}, {TEACHER}",
    f"GRANT INSERT, UPDATE, DELETE ON shabda_class_deck TO {TEACHER}",
)
"""The id of the server, and the decks that a teacher gives to the class."""
_OWN_ROWS = 'learner = current_user::text COLLATE "default"'
"""`current_user` is a `name`, whose own collation would rule out the index of the tables."""
_TURNS = (
    "CREATE TABLE shabda_turn (learner text PRIMARY KEY DEFAULT current_user)",
    "ALTER TABLE shabda_turn ENABLE ROW LEVEL SECURITY",
    "ALTER TABLE shabda_turn FORCE ROW LEVEL SECURITY",
    f"CREATE POLICY own ON shabda_turn USING ({_OWN_ROWS}) WITH CHECK ({_OWN_ROWS})",
    "REVOKE ALL ON shabda_turn FROM PUBLIC",
    f"GRANT SELECT, INSERT, UPDATE ON shabda_turn TO {LEARNER}",
    "DO $$ BEGIN EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC',"
    " current_database()); END $$",
)
"""A row for each learner, which nobody else can lock; and no temporary tables or functions."""
_INDEXED = f"ALTER POLICY own ON {{}} USING ({_OWN_ROWS}) WITH CHECK ({_OWN_ROWS})"
_TAGGED = "ALTER TABLE {} ADD COLUMN tag uuid NOT NULL DEFAULT gen_random_uuid()"
"""A random mark of each row. A server that was restored from a backup and filled again has other
tags under the same numbers, even where the same event got the same number."""


def set_up(target: str) -> None:
    """Make or upgrade the tables of a server. Raises StoreError."""
    with as_administrator(target) as connection:
        connection.execute(text("CREATE TABLE IF NOT EXISTS shabda_server (version int NOT NULL)"))
        connection.execute(text("LOCK TABLE shabda_server IN SHARE ROW EXCLUSIVE MODE"))
        version = connection.scalar(text("SELECT version FROM shabda_server")) or 0
        if version > SERVER_VERSION:
            raise StoreError("the tables there were made by a newer shabda; update shabda")
        for migrate in _MIGRATIONS[version:]:
            migrate(connection)
        stored = "UPDATE shabda_server SET version = :version"
        if not version:
            stored = "INSERT INTO shabda_server (version) VALUES (:version)"
        connection.execute(text(stored), {"version": SERVER_VERSION})


def _make_tables(connection: Connection) -> None:
    for group in (LEARNER, TEACHER):
        if not _has_role(connection, group):
            connection.execute(text(f"CREATE ROLE {group} NOLOGIN"))
    SHARED.create_all(connection)
    for statement in (
        *(template.format(name) for name in _TABLES for template in _FIRST),
        *_TEACHING,
    ):
        connection.execute(text(statement))


def _make_class_tables(connection: Connection) -> None:
    for statement in _CLASS:
        connection.execute(text(statement))


def _use_index(connection: Connection) -> None:
    for name in _TABLES:
        connection.execute(text(_INDEXED.format(name)))


def _tag_rows(connection: Connection) -> None:
    connection.execute(text(_TAGGED.format("shabda_review")))


def _take_turns(connection: Connection) -> None:
    for statement in _TURNS:
        connection.execute(text(statement))


def _tag_deck_versions(connection: Connection) -> None:
    connection.execute(text(_TAGGED.format("shabda_revision")))


_MIGRATIONS = (
    _make_tables,
    _make_class_tables,
    _use_index,
    _tag_rows,
    _take_turns,
    _tag_deck_versions,
)


def _has_role(connection: Connection, name: str) -> bool:
    asked = text("SELECT 1 FROM pg_roles WHERE rolname = :name")
    return connection.scalar(asked, {"name": name}) is not None


@contextmanager
def as_administrator(target: str) -> Iterator[Connection]:
    """Open a transaction as the administrator of a server."""
    url = address(target)
    name = f"{url.host or 'localhost'}/{url.database or ''}"
    with server_errors(name):
        opened = engine(url)
        try:
            with opened.begin() as connection:
                yield connection
        except StoreError as error:
            raise StoreError(error.message, Where(name)) from None
        finally:
            opened.dispose()
