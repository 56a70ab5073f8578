"""A PostgreSQL server that keeps the logs of several learners, each to themselves.

Each learner has a role of the database; the tables show and take only the rows of the role
that is logged in (row-level security), and no row can be changed. `server_setup` makes them.
What goes wrong is reported without the address as given, since it may hold a password.
"""

import json
import os
from collections.abc import Container, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Engine, Table, func, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.pool import NullPool
from sqlmodel import create_engine

from shabda.errors import StoreError, Where
from shabda.progress import Progress, no_progress
from shabda.store.jsonl import Batch
from shabda.store.merge import MergeResult
from shabda.store.row_models import SharedReviewRow, SharedRevisionRow, core
from shabda.store.rows import readable_events, review_values, revision_of, revision_values
from shabda.study.log import in_order

PATIENCE = 10
"""How long to wait for a connection, seconds."""
VERSION = 1
"""Version of the tables on a server; `server_setup` makes them."""
_LOCAL = (None, "", "localhost", "127.0.0.1", "::1")
"""Hosts that need no TLS; to any other it is required, unless the address names an sslmode."""
_ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(hashtext('shabda ' || current_user))")
"""The devices of a learner write in turn, so that `stored` grows in the order of commits."""
_BATCH = 500
_REVIEW, _REVISION = core(SharedReviewRow), core(SharedRevisionRow)
_REASONS = {
    "42P01": "has no tables of shabda; its keeper runs: shabda server setup URL",
    "42501": "does not allow this; ask who keeps it",
    "53100": "has no space left on its disk",
    "25006": "may only be read",
}
"""By SQLSTATE."""
_REFUSALS = {
    "password authentication failed": "refuses this name or password",
    "no password supplied": "asks for a password; put it into PGPASSWORD",
    'database "': "has no such database",
    'role "': "refuses this name or password",
}
"""By what is said where a connection is refused, which has no SQLSTATE."""
_GONE = "cannot be reached or broke off; what was synced is kept, sync again to finish"


class Server:
    """One learner's rows on a server."""

    def __init__(self, target: str) -> None:
        url = address(target)
        self.name = f"{url.host or 'localhost'}/{url.database or ''}"
        with faults(self.name):
            self._engine = engine(url)
        with self._working() as connection:
            check_version(connection)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._engine.dispose()

    def ids(self) -> set[str]:
        with self._working() as connection:
            return {*self._ids(connection, _REVIEW), *self._ids(connection, _REVISION)}

    def batch(self, known: Container[str] = (), progress: Progress = no_progress) -> Batch:
        with self._working() as connection:
            rows = self._rows(connection, _REVIEW, known, progress)
            events, refused = readable_events(rows)
            decks = map(revision_of, self._rows(connection, _REVISION, known, no_progress))
            return Batch(tuple(in_order(events)), tuple(decks), refused)

    def unite(self, batch: Batch, progress: Progress = no_progress) -> MergeResult:
        """Add what is not there, all of it or nothing."""
        with self._working() as connection:
            events = [review_values(each) for each in batch.events]
            decks = [revision_values(each) for each in batch.revisions]
            return MergeResult(
                self._add(connection, _REVIEW, events, progress),
                self._add(connection, _REVISION, decks, no_progress),
            )

    def _ids(self, connection: Connection, table: Table) -> list[str]:
        return list(connection.scalars(select(table.c.id).where(self._own(table))))

    def _rows(
        self, connection: Connection, table: Table, known: Container[str], progress: Progress
    ) -> Iterator[Any]:
        new = [row_id for row_id in self._ids(connection, table) if row_id not in known]
        for start in range(0, len(new), _BATCH):
            progress("fetching answers", start, len(new))
            batch = table.c.id.in_(new[start : start + _BATCH])
            yield from connection.execute(select(table).where(self._own(table), batch))
        progress("fetching answers", len(new), len(new))

    def _add(
        self,
        connection: Connection,
        table: Table,
        rows: Sequence[dict[str, Any]],
        progress: Progress,
    ) -> int:
        """Insert in the order of ids: two devices at once then wait, and never for each other."""
        added = 0
        connection.execute(_ONE_AT_A_TIME)
        ordered = sorted(rows, key=lambda row: str(row["id"]))
        for start in range(0, len(ordered), _BATCH):
            progress("giving answers", start, len(ordered))
            batch = [
                {name: _clean(value) for name, value in row.items()}
                for row in ordered[start : start + _BATCH]
            ]
            adding = insert(table).values(batch).on_conflict_do_nothing()
            added += len(connection.execute(adding.returning(table.c.id)).all())
        progress("giving answers", len(ordered), len(ordered))
        return added

    def _own(self, table: Table) -> Any:
        return table.c.learner == func.current_user()

    @contextmanager
    def _working(self) -> Iterator[Connection]:
        """One transaction, in which the tables show this learner's rows only."""
        with faults(self.name), self._engine.begin() as connection:
            yield connection


def engine(url: URL) -> Engine:
    return create_engine(
        url,
        poolclass=NullPool,
        hide_parameters=True,
        connect_args={"connect_timeout": PATIENCE},
        json_serializer=partial(json.dumps, ensure_ascii=False),
    )


@contextmanager
def faults(name: str) -> Iterator[None]:
    """Turn what goes wrong with a server into StoreError."""
    try:
        yield
    except ModuleNotFoundError:
        why = "needs psycopg; install it with: pip install 'shabda[postgres]'"
        raise StoreError(why, Where(name)) from None
    except UnicodeError:  # from the encoding of a host name
        raise StoreError(
            "is not a server address; check the name of the host", Where(name)
        ) from None
    except SQLAlchemyError as error:
        raise StoreError(_reason(error), Where(name)) from None


def _reason(error: SQLAlchemyError) -> str:
    """Why the server failed, in words of ours: its own may repeat what was sent to it."""
    cause = error.orig if isinstance(error, DBAPIError) else None
    if state := getattr(cause, "sqlstate", None):
        return _REASONS.get(state, _GONE)
    said = str(cause)
    return next((reason for sign, reason in _REFUSALS.items() if sign in said), _GONE)


def address(target: str) -> URL:
    """Read an address. Raises StoreError for one that is none, without showing it."""
    try:
        url = make_url(target)
    except (ArgumentError, ValueError):
        raise StoreError("is not a server address; write postgresql://HOST/DATABASE") from None
    if url.drivername not in ("postgresql", "postgres", "postgresql+psycopg"):
        known = "only postgresql:// is known, not"
        raise StoreError(f"{known} {url.drivername}://")
    if url.host not in _LOCAL and not {"sslmode", "PGSSLMODE"} & {*url.query, *os.environ}:
        url = url.update_query_dict({"sslmode": "require"})
    return url.set(drivername="postgresql+psycopg")


def check_version(connection: Connection) -> None:
    """Raise StoreError for a server that another shabda has set up."""
    found = connection.scalar(text("SELECT version FROM shabda_server")) or 0
    if found > VERSION:
        raise StoreError("the tables there were made by a newer shabda; update shabda")
    if found < VERSION:
        raise StoreError("the tables there are old; its keeper runs: shabda server setup URL")


def _clean(value: Any) -> Any:
    """PostgreSQL keeps every character but NUL."""
    return value.replace("\0", "\ufffd") if isinstance(value, str) else value
