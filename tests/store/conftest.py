"""Factories for collections."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from servers import PASSWORD, Postgres, binaries
from shabda.store.collection import Collection
from shabda.store.sync.server_people import add_person
from shabda.store.sync.server_setup import set_up
from shabda.study.log import Event, EventKind

START = datetime(2026, 1, 1, 12, tzinfo=UTC)
FIRST_DAY = START.toordinal()

Open = Callable[[], Collection]
Answer = Callable[..., Event]


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
    ) -> Event:
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
    for device in opened.values():
        device.close()


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


def copied(old: str, new: str) -> tuple[str, str]:
    """The statements that copy a database, and then who may do what with it as a whole."""
    return (
        f"CREATE DATABASE {new} TEMPLATE {old} OWNER class",
        f"UPDATE pg_database copy SET datacl = old.datacl FROM pg_database old"
        f" WHERE copy.datname = '{new}' AND old.datname = '{old}'",
    )


@pytest.fixture(scope="session")
def class_of_two(postgres: Postgres) -> str:
    """The name of a database with empty tables and the learners anu and ravi."""
    set_up(postgres.url)
    for name in ("anu", "ravi"):
        add_person(postgres.url, name, PASSWORD)
    postgres.tell(*copied("class", "class_of_two"))
    return "class_of_two"


@pytest.fixture
def url(postgres: Postgres, class_of_two: str) -> str:
    """The administrator's address of a server with empty tables and the learners anu and ravi."""
    postgres.tell("DROP DATABASE class WITH (FORCE)", *copied(class_of_two, "class"))
    return postgres.url
