"""A PostgreSQL server that keeps the logs of several learners, each to themselves.

Rows bear their learner's name; every statement asks for it, and the tables refuse any
other (row level security), so that a statement that forgot to ask would see nothing.
What goes wrong is told without the address as given, since a password may stand in it.
"""

import json
from collections.abc import Container, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, Table, select, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.pool import NullPool
from sqlmodel import create_engine

from shabda.errors import SettingsError, StoreError, Where
from shabda.progress import Progress, no_progress
from shabda.store.jsonl import Batch
from shabda.store.merge import MergeResult
from shabda.store.rows import readable_events, review_values, revision_of, revision_values
from shabda.store.tables import SHARED, SharedReviewRow, SharedRevisionRow, core
from shabda.study.log import in_order

PATIENCE = 10
"""How long to wait for a connection, seconds."""
FORMAT = "shabda 1"
"""The comment on each table: which shabda's it is."""
_MADE = """
SELECT relname, obj_description(oid, 'pg_class') AS mark FROM pg_class
 WHERE relname IN ('shabda_review', 'shabda_revision')
   AND relnamespace = to_regnamespace(current_schema()) AND relkind = 'r'
"""
_BATCH = 500
_LOCK = 0x73686264
"""Taken while the tables are made, so that two devices do not make them at once."""
_REVIEW, _REVISION = core(SharedReviewRow), core(SharedRevisionRow)
_REASONS = {
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

    def __init__(self, target: str, learner: str) -> None:
        url = _url(target)
        self.name = f"{url.host or 'localhost'}/{url.database or ''}"
        self._learner = learner
        if not learner:
            why = "a server may keep several learners; name yours: shabda config learner NAME"
            raise SettingsError(why)
        with self._faults():
            self._engine = create_engine(
                url,
                poolclass=NullPool,
                hide_parameters=True,
                connect_args={"connect_timeout": PATIENCE},
                json_serializer=partial(json.dumps, ensure_ascii=False),
            )
        with self._working() as connection:
            _make_tables(connection)

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
        ordered = sorted(rows, key=lambda row: str(row["id"]))
        for start in range(0, len(ordered), _BATCH):
            progress("giving answers", start, len(ordered))
            batch = [
                {"learner": self._learner, **{name: _clean(value) for name, value in row.items()}}
                for row in ordered[start : start + _BATCH]
            ]
            adding = insert(table).values(batch).on_conflict_do_nothing()
            added += len(connection.execute(adding.returning(table.c.id)).all())
        progress("giving answers", len(ordered), len(ordered))
        return added

    def _own(self, table: Table) -> Any:
        return table.c.learner == self._learner

    @contextmanager
    def _working(self) -> Iterator[Connection]:
        """One transaction, in which the tables show this learner's rows only."""
        with self._faults(), self._engine.begin() as connection:
            named = text("SELECT set_config('shabda.learner', :learner, true)")
            connection.execute(named, {"learner": self._learner})
            yield connection

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except ModuleNotFoundError:
            why = "needs psycopg; install it with: pip install 'shabda[postgres]'"
            raise StoreError(why, Where(self.name)) from None
        except SQLAlchemyError as error:
            raise StoreError(_reason(error), Where(self.name)) from None


def _reason(error: SQLAlchemyError) -> str:
    """Why the server failed, in words of ours: its own may repeat what was sent to it."""
    cause = error.orig if isinstance(error, DBAPIError) else None
    if state := getattr(cause, "sqlstate", None):
        return _REASONS.get(state, _GONE)
    said = str(cause)
    return next((reason for sign, reason in _REFUSALS.items() if sign in said), _GONE)


def _url(target: str) -> URL:
    """Read an address. Raises StoreError for one that is none, without showing it."""
    try:
        url = make_url(target)
    except (ArgumentError, ValueError):
        raise StoreError("is no address of a server; write postgresql://HOST/DATABASE") from None
    if url.drivername not in ("postgresql", "postgres", "postgresql+psycopg"):
        known = "only postgresql:// is known, not"
        raise StoreError(f"{known} {url.drivername}://")
    return url.set(drivername="postgresql+psycopg")


def _make_tables(connection: Connection) -> None:
    """Make what is missing; each table shows and takes one learner's rows only."""
    connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    made = {row.relname: row.mark for row in connection.execute(text(_MADE))}
    if set(made.values()) - {FORMAT}:
        raise StoreError("the tables there were made by a newer shabda; update shabda")
    SHARED.create_all(connection)
    for name in set(SHARED.tables) - set(made):
        connection.execute(text(f"COMMENT ON TABLE {name} IS '{FORMAT}'"))
        own = "learner = current_setting('shabda.learner', true)"
        connection.execute(text(f"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY"))
        connection.execute(text(f"ALTER TABLE {name} FORCE ROW LEVEL SECURITY"))
        connection.execute(text(f"CREATE POLICY own ON {name} USING ({own}) WITH CHECK ({own})"))


def _clean(value: Any) -> Any:
    """PostgreSQL keeps every character but NUL."""
    return value.replace("\0", "\ufffd") if isinstance(value, str) else value
