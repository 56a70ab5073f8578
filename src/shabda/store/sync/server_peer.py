"""A PostgreSQL server that keeps the logs of several learners apart.

Each learner has a database role. Row-level security limits the tables to the rows of the role
that is logged in, and no row can be changed. `server_setup` creates them.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Self

from sqlalchemy import (
    BigInteger,
    Connection,
    Table,
    Text,
    cast,
    column,
    func,
    select,
    text,
)
from sqlalchemy.dialects.postgresql import insert

from shabda.lazy_dataclasses import replace
from shabda.progress import Progress, no_progress
from shabda.store.jsonl import Batch
from shabda.store.merge import MergeResult
from shabda.store.row_models import SharedDeckVersionRow, SharedReviewRow, core
from shabda.store.rows import event_values, readable_events, readable_versions, version_values
from shabda.store.sync.server_connection import address, check_version, engine, server_errors
from shabda.store.sync_cursors import START, LogRow, SyncCursor
from shabda.study.log import Event, in_order

_ONE_AT_A_TIME = text(
    "WITH made AS (INSERT INTO shabda_turn DEFAULT VALUES ON CONFLICT DO NOTHING)"
    ' SELECT 1 FROM shabda_turn WHERE learner = current_user::text COLLATE "default" FOR UPDATE'
)
"""The devices of a learner write in turn, so that `stored` grows in the order of commits.

An advisory lock would not do: any member can take any, and keep another from syncing.
"""
_BATCH = 500
EVENT_TABLE, DECK_TABLE = core(SharedReviewRow), core(SharedDeckVersionRow)
_stored: Any = column("stored", BigInteger)
_tag: Any = cast(column("tag"), Text)
_current_user = cast(func.current_user(), Text).collate("default")
"""With the type and collation of the tables, so that their index is used."""


class Server:
    """One learner's rows on a server."""

    def __init__(self, target: str) -> None:
        url = address(target)
        self.name = f"{url.host or 'localhost'}/{url.database or ''}"
        self.handed_out: set[str] = set()
        """Ids of events read in this sync, which need not be sent back."""
        with server_errors(self.name):
            self._engine = engine(url, kept=True)
        try:
            self.key = self._identify()
        except BaseException:
            self._engine.dispose()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._engine.dispose()

    def _identify(self) -> str:
        with self._working() as connection:
            check_version(connection)
            row = connection.execute(text("SELECT id, current_user FROM shabda_server")).one()
            return f"server {row[0]} {row[1]}"

    def class_decks(self) -> dict[str, str]:
        """The decks that teachers give to the class, by name."""
        with self._working() as connection:
            rows = connection.execute(text("SELECT name, content FROM shabda_class_deck"))
            return {str(name): str(content) for name, content in rows}

    def deck_ids(self) -> list[str]:
        """The id of every deck version there."""
        with self._working() as connection:
            return self._ids(connection, DECK_TABLE)

    def ids(self) -> set[str]:
        with self._working() as connection:
            return {*self._ids(connection, EVENT_TABLE), *self._ids(connection, DECK_TABLE)}

    def batch(self, known: Container[str] = (), progress: Progress = no_progress) -> Batch:
        with self._working() as connection:
            rows = self._rows(connection, EVENT_TABLE, known, progress)
            events, refused = self._read(rows)
            decks, faults = readable_versions(
                self._rows(connection, DECK_TABLE, known, no_progress)
            )
            return Batch(tuple(in_order(events)), decks, (*refused, *faults))

    def last_row(self, table: Table, after: int = 0) -> tuple[LogRow, int]:
        """Return the last row of a table, and the number of rows after `after`."""
        own = self._own(table)
        last = select(_stored, _tag).select_from(table).where(own)
        count = select(func.count()).select_from(table).where(own, _stored > after)
        with self._working() as connection:
            row = connection.execute(last.order_by(_stored.desc()).limit(1)).one_or_none()
            last_row = (int(row[0]), str(row[1])) if row else START
            return last_row, connection.scalar(count) or 0

    def has(self, cursor: SyncCursor) -> bool:
        """Whether the server still has the rows of a cursor, with their tags."""
        with self._working() as connection:
            return all(
                row == START or connection.scalar(self._at(table, row[0])) == row[1]
                for table, rows in (
                    (EVENT_TABLE, (cursor.seen, cursor.last)),
                    (DECK_TABLE, (cursor.decks.seen, cursor.decks.last)),
                )
                for row in rows
            )

    def _at(self, table: Table, number: int) -> Any:
        return select(_tag).select_from(table).where(self._own(table), _stored == number)

    def new_since(self, cursor: SyncCursor, known: Container[str]) -> tuple[Batch, SyncCursor]:
        """Return what came after a cursor, and the next one; `known` has ids of deck versions."""
        with self._working() as connection:
            rows = connection.execute(self._after(EVENT_TABLE, cursor.seen)).all()
            events, refused = self._read(rows)
            versions = connection.execute(self._after(DECK_TABLE, cursor.decks.seen)).all()
            ids = [version.id for version in versions]
            new = [version_id for version_id in ids if version_id not in known]
            decks, faults = readable_versions(
                self._with_ids(connection, DECK_TABLE, new, no_progress)
            )
            batch = Batch(tuple(in_order(events)), decks, (*refused, *faults))
        seen = _last(versions, cursor.decks.seen)
        there = replace(
            cursor.decks, seen=seen, ids=tuple(dict.fromkeys((*cursor.decks.ids, *ids)))
        )
        return batch, replace(cursor, seen=_last(rows, cursor.seen), decks=there)

    def _after(self, table: Table, row: LogRow) -> Any:
        """The rows after one; of deck versions only the ids."""
        columns: Any = (table,) if table is EVENT_TABLE else (table.c.id,)
        newer = select(*columns, _stored, _tag.label("tag")).select_from(table)
        return newer.where(self._own(table), _stored > row[0]).order_by(_stored)

    def _read(self, rows: Iterable[Any]) -> tuple[list[Event], tuple[str, ...]]:
        events, refused = readable_events(rows)
        self.handed_out.update(event.id for event in events)
        return events, refused

    def merge(self, batch: Batch, progress: Progress = no_progress) -> MergeResult:
        """Add what the server does not have, in one transaction."""
        with self._working() as connection:
            events = [event_values(event) for event in batch.events]
            decks = [version_values(version) for version in batch.deck_versions]
            return MergeResult(
                self._add(connection, EVENT_TABLE, events, progress),
                self._add(connection, DECK_TABLE, decks, no_progress),
            )

    def _ids(self, connection: Connection, table: Table) -> list[str]:
        return list(connection.scalars(select(table.c.id).where(self._own(table))))

    def _rows(
        self, connection: Connection, table: Table, known: Container[str], progress: Progress
    ) -> Iterator[Any]:
        new = [row_id for row_id in self._ids(connection, table) if row_id not in known]
        yield from self._with_ids(connection, table, new, progress)

    def _with_ids(
        self, connection: Connection, table: Table, new: Sequence[str], progress: Progress
    ) -> Iterator[Any]:
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
        """Insert in the order of ids, so that two devices cannot deadlock."""
        added = 0
        connection.execute(_ONE_AT_A_TIME)
        ordered = sorted(rows, key=lambda row: str(row["id"]))
        for start in range(0, len(ordered), _BATCH):
            progress("sending answers", start, len(ordered))
            batch = [
                {name: _clean(value) for name, value in row.items()}
                for row in ordered[start : start + _BATCH]
            ]
            adding = insert(table).values(batch).on_conflict_do_nothing()
            added += len(connection.execute(adding.returning(table.c.id)).all())
        progress("sending answers", len(ordered), len(ordered))
        return added

    def _own(self, table: Table) -> Any:
        return table.c.learner == _current_user

    @contextmanager
    def _working(self) -> Iterator[Connection]:
        """Open a transaction, in which the tables show only this learner's rows."""
        with server_errors(self.name), self._engine.begin() as connection:
            yield connection


def _last(rows: Sequence[Any], before: LogRow) -> LogRow:
    return (int(rows[-1].stored), str(rows[-1].tag)) if rows else before


def _clean(value: Any) -> Any:
    """Replace NUL, the one character that PostgreSQL cannot store."""
    return value.replace("\0", "\ufffd") if isinstance(value, str) else value
