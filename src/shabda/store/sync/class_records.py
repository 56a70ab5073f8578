"""A teacher's access to a class: reads the answers of its members, and gives them decks.

The server decides who is a teacher and what a teacher may see (`server_setup`).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import groupby

from sqlalchemy import Connection, select, text

from shabda.errors import StoreError, UnknownNameError, Where
from shabda.progress import Progress, no_progress
from shabda.store.row_models import SharedReviewRow, core
from shabda.store.rows import readable_events
from shabda.store.sync.server_connection import address, check_version, engine, server_errors
from shabda.study.log import Event

_REVIEW = core(SharedReviewRow)
_AT_A_TIME = 1000
_IS_TEACHER = text("SELECT pg_has_role(current_user, 'shabda_teacher', 'MEMBER')")
_MEMBERS = text(
    "SELECT rolname FROM pg_roles WHERE rolcanlogin AND NOT rolsuper"
    " AND pg_has_role(oid, 'shabda_learner', 'USAGE')"
    " AND NOT pg_has_role(oid, 'shabda_teacher', 'MEMBER') ORDER BY rolname"
)
_PUBLISH = text(
    "INSERT INTO shabda_class_deck (name, content) VALUES (:name, :content)"
    " ON CONFLICT (name) DO UPDATE SET content = excluded.content"
)
_WITHDRAW = text("DELETE FROM shabda_class_deck WHERE name = :name RETURNING name")
_DECKS = text("SELECT name FROM shabda_class_deck WHERE teacher = current_user ORDER BY name")

_CONTENT = text(
    "SELECT content FROM shabda_class_deck WHERE name = :name AND teacher = current_user"
)


class ClassRecords:
    """A class on a server, for its teacher. Raises StoreError, also for other roles."""

    def __init__(self, target: str) -> None:
        url = address(target)
        self._name = f"{url.host or 'localhost'}/{url.database or ''}"
        with server_errors(self._name):
            self._engine = engine(url)
        with self._working() as connection:
            check_version(connection)
            if not connection.scalar(_IS_TEACHER):
                why = "shows a class only to a teacher; this name is not one there"
                raise StoreError(why, Where(self._name))

    def members(self) -> list[str]:
        """The members of the class, without teachers."""
        with self._working() as connection:
            return list(connection.scalars(_MEMBERS))

    def cards(
        self, member: str | None = None, progress: Progress = no_progress
    ) -> Iterator[tuple[str, list[Event]]]:
        """The events of each card of each member, or of one member; unreadable ones are left out.

        Raises UnknownNameError for a member who is not in the class.
        """
        members = self.members()
        if member is not None and member not in members:
            raise UnknownNameError("member", member, members)
        wanted = [member] if member is not None else members
        query = (
            select(_REVIEW)
            .where(_REVIEW.c.learner.in_(wanted))
            .order_by(_REVIEW.c.learner, _REVIEW.c.card_id)
        )
        with self._working() as connection:
            rows = connection.execution_options(yield_per=_AT_A_TIME).execute(query)
            for number, (key, events) in enumerate(
                groupby(rows, key=lambda row: (row.learner, row.card_id))
            ):
                progress("reading answers", number, 0)
                yield str(key[0]), readable_events(events)[0]

    def published(self, deck: str) -> str | None:
        """The text of a deck that this teacher has given to the class; None for any other."""
        with self._working() as connection:
            content = connection.scalar(_CONTENT, {"name": deck})
            return None if content is None else str(content)

    def publish(self, deck: str, content: str) -> None:
        """Give the class a deck, or a new version of it; members get it with their next sync."""
        with self._working() as connection:
            connection.execute(_PUBLISH, {"name": deck, "content": content})

    def withdraw(self, deck: str) -> None:
        """Withdraw a deck; members lose it with their next sync but keep their progress."""
        with self._working() as connection:
            if connection.scalar(_WITHDRAW, {"name": deck}) is None:
                decks = list(connection.scalars(_DECKS))
                instead = "" if decks else "you have given it none"
                raise UnknownNameError("deck of the class", deck, decks, instead=instead)

    def close(self) -> None:
        self._engine.dispose()

    @contextmanager
    def _working(self) -> Iterator[Connection]:
        with server_errors(self._name), self._engine.begin() as connection:
            yield connection
