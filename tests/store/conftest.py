"""Factories for collections."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from servers import Postgres, binaries
from shabda.store.collection import Collection
from shabda.study.log import EventKind, Review

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
FIRST_DAY = START.toordinal()

Open = Callable[[], Collection]
Answer = Callable[..., Review]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "collection.db"


@pytest.fixture
def open_collection(path: Path) -> Iterator[Open]:
    """Open the one collection of the test, as often as it likes."""
    with ExitStack() as stack:
        yield lambda: stack.enter_context(Collection.open(path))


@pytest.fixture
def collection(open_collection: Open) -> Collection:
    return open_collection()


@pytest.fixture
def answer(collection: Collection) -> Answer:
    """Answer a card on a day counted from the first."""

    def give(
        card: str,
        grade: int | None = 4,
        day: int = 0,
        kind: EventKind = EventKind.REVIEW,
        slips: Sequence[str] = (),
    ) -> Review:
        at = START + timedelta(days=day)
        return collection.log.append(
            card, at=at, day=FIRST_DAY + day, kind=kind, grade=grade, slips=slips
        )

    return give


@pytest.fixture
def devices(tmp_path: Path) -> Iterator[Callable[[str], Collection]]:
    """Collections by name, as many as the test asks for."""
    opened: dict[str, Collection] = {}

    def get(name: str) -> Collection:
        if name not in opened:
            opened[name] = Collection.open(tmp_path / f"{name}.db")
        return opened[name]

    yield get
    for each in opened.values():
        each.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A server for the whole run; a test that stops it starts it again."""
    programs = binaries()
    if programs is None:
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql")
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    server = Postgres(programs)
    try:
        server.make()
        yield server
    finally:
        server.remove()
