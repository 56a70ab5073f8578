"""Several devices and several learners on one PostgreSQL server."""

import os
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text
from sqlalchemy.exc import ProgrammingError

from servers import PASSWORD, Postgres
from shabda.errors import SettingsError, ShabdaError, StoreError
from shabda.store.collection import Collection
from shabda.store.jsonl import Batch
from shabda.store.sync.peers import open_peer, pull, push
from shabda.store.sync.server import Server
from shabda.study.log import Kind, Review

AT = datetime(2026, 1, 1, 12, tzinfo=UTC)
DAY = AT.toordinal()

Devices = Callable[[str], Collection]


@pytest.fixture
def url(postgres: Postgres) -> str:
    """The address of an empty server."""
    postgres.tell("DROP TABLE IF EXISTS shabda_review, shabda_revision", database="class")
    return postgres.url


def answer(device: Collection, card: str, *, grade: int = 4, day: int = 0, **how) -> Review:
    at = AT + timedelta(days=day)
    return device.log.append(card, at=at, day=DAY + day, kind=Kind.REVIEW, grade=grade, **how)


def sync(device: Collection, url: str, learner: str = "anu") -> tuple[int, int]:
    with open_peer(url, device, learner) as server:
        return pull(device, server).events, push(device, server)


def test_devices_have_the_same_log_after_they_met_the_server(devices: Devices, url: str) -> None:
    here, there = devices("here"), devices("there")
    answer(here, "a/r", answer="अग्निः", slips=["length:A>a"], exercise="a\u2028b ‘quoted’ %s")
    here.versions.keep({"mine": "words: []\n"}, AT)
    answer(there, "b/r", grade=1)
    there.log.undo(at=AT, day=DAY)
    assert sync(here, url) == (0, 1)
    assert sync(there, url) == (1, 2)
    assert sync(here, url) == (2, 0)
    assert here.batch() == there.batch()
    assert here.cards.differences() == there.cards.differences() == []
    assert sync(here, url) == sync(there, url) == (0, 0)


def test_a_long_log_travels_whole(devices: Devices, url: str) -> None:
    here, there = devices("here"), devices("there")
    source = devices("source")
    for n in range(30):
        answer(source, f"{n}/r")
    (first, *_) = source.batch().events
    many = [
        replace(first, id=f"{n:032}", sequence=n + 1, card_id=f"{n % 700}/r") for n in range(1200)
    ]
    here.unite(Batch(tuple(many)))
    assert sync(here, url) == (0, 1200)
    assert sync(there, url) == (1200, 0)
    assert here.batch() == there.batch()


def test_learners_neither_see_nor_touch_each_others_rows(devices: Devices, url: str) -> None:
    anu, ravi = devices("anu"), devices("ravi")
    first = answer(anu, "a/r")
    sync(anu, url, "anu")
    assert sync(ravi, url, "ravi") == (0, 0)
    stolen = Batch((first,))
    with Server(url, "ravi") as server:
        assert server.unite(stolen).events == 1, "the same id may stand in two logs"
    with Server(url, "anu") as server:
        assert server.ids() == {first.id}


def test_a_statement_that_forgets_the_learner_sees_nothing_and_writes_nothing(
    devices: Devices, url: str
) -> None:
    answer(devices("anu"), "a/r")
    sync(devices("anu"), url, "anu")
    engine = create_engine(url.replace("postgresql:", "postgresql+psycopg:"))
    with closing(engine.connect()) as connection:
        assert connection.execute(text("SELECT * FROM shabda_review")).fetchall() == []
        assert connection.execute(text("DELETE FROM shabda_review")).rowcount == 0
        connection.execute(text("SELECT set_config('shabda.learner', 'ravi', false)"))
        assert connection.execute(text("UPDATE shabda_review SET grade = 0")).rowcount == 0
        with pytest.raises(ProgrammingError, match="row-level security"):
            connection.execute(
                text(
                    "INSERT INTO shabda_revision (learner, id, deck, at, device, parents)"
                    " VALUES ('anu', '1', 'd', now(), 'd', '[]')"
                )
            )
    engine.dispose()
    with Server(url, "anu") as server:
        assert len(server.batch().events) == 1


def test_two_devices_of_two_learners_may_sync_at_the_same_time(devices: Devices, url: str) -> None:
    """All of them find no tables yet, and make them."""
    names = [(learner, device) for learner in ("anu", "ravi") for device in ("phone", "desk")]
    for learner, name in names:
        for n in range(40):
            answer(devices(learner + name), f"{learner}{n % 9}/r", grade=n % 6, day=n)
    wrong: list[BaseException] = []

    def meet(learner: str, name: str) -> None:
        try:
            for _ in range(3):
                sync(devices(learner + name), url, learner)
        except BaseException as error:
            wrong.append(error)

    threads = [threading.Thread(target=meet, args=each) for each in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    for learner, name in names:
        sync(devices(learner + name), url, learner)
    for learner in ("anu", "ravi"):
        phone, workspace = devices(f"{learner}phone"), devices(f"{learner}desk")
        assert phone.batch() == workspace.batch()
        assert len(phone.log.events()) == 80
        assert {event.card_id[: len(learner)] for event in phone.log.events()} == {learner}
        assert phone.cards.differences() == []


@pytest.mark.parametrize("moment", [0.0, 0.05, 0.15])
def test_a_server_stopped_in_the_middle_of_a_sync_does_no_harm(
    devices: Devices, postgres: Postgres, url: str, moment: float
) -> None:
    here, there = devices("here"), devices("there")
    first = answer(devices("source"), "a/r")
    many = [replace(first, id=f"{n:032}", sequence=n + 1) for n in range(1500)]
    here.unite(Batch(tuple(many)))
    sync(there, url)
    begun = threading.Event()
    ended: list[object] = []

    def meet() -> None:
        begun.set()
        try:
            ended.append(sync(here, url))
        except StoreError as error:
            ended.append(error)

    thread = threading.Thread(target=meet)
    thread.start()
    begun.wait()
    threading.Event().wait(moment)
    postgres.stop()
    thread.join()
    postgres.start()
    (end,) = ended
    if isinstance(end, StoreError):
        assert str(end).startswith("127.0.0.1/class: cannot be reached or broke off")
    assert here.cards.differences() == []
    taken = sync(there, url)[0]
    assert taken in (0, 1500), "what is given is given whole"
    assert sync(here, url) == (0, 1500 - taken)
    assert sum(sync(there, url)) == 1500 - taken
    assert here.batch() == there.batch()


def refusals(here: Collection, target: str, learner: str = "anu") -> str:
    """The sentence a server is refused with; nowhere in its causes may the password stand."""
    with pytest.raises(ShabdaError) as caught, open_peer(target, here, learner):
        pass
    assert PASSWORD not in "".join(traceback.format_exception(caught.value))
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_what_a_server_refuses_is_told_without_the_password(
    devices: Devices, postgres: Postgres, url: str
) -> None:
    here, at = devices("here"), f"127.0.0.1:{postgres.port}"
    wrong = f"postgresql://class:{PASSWORD}-not@{at}/class"
    assert refusals(here, wrong) == "127.0.0.1/class: refuses this name or password"
    nowhere = f"postgresql://class:{PASSWORD}@{at}/nowhere"
    assert refusals(here, nowhere) == "127.0.0.1/nowhere: has no such database"
    silent = f"postgresql://class:{PASSWORD}@127.0.0.1:1/class"
    assert refusals(here, silent).startswith("127.0.0.1/class: cannot be reached")
    for odd in (f"postgresql://class:{PASSWORD}@{at}:x/class", f"://{PASSWORD}"):
        assert refusals(here, odd).startswith("is no address of a server")
    assert refusals(here, f"mysql://class:{PASSWORD}@{at}/class").startswith("only postgresql://")


def test_a_role_that_may_not_make_tables_is_told(
    devices: Devices, postgres: Postgres, url: str
) -> None:
    with suppress(Exception):
        postgres.tell(f"CREATE ROLE guest LOGIN PASSWORD '{PASSWORD}'")
    guest = url.replace("class:", "guest:")
    assert refusals(devices("here"), guest) == (
        "127.0.0.1/class: does not allow this; ask who keeps it"
    )


def test_a_server_asks_for_the_learners_name(devices: Devices, url: str) -> None:
    with pytest.raises(SettingsError, match="shabda config learner NAME"):
        open_peer(url, devices("here"), "")
    with pytest.raises(SettingsError, match="cannot name a learner"):
        open_peer(url, devices("here"), "../anu")


def test_the_tables_of_a_newer_shabda_are_refused_and_left_alone(
    devices: Devices, postgres: Postgres, url: str
) -> None:
    answer(devices("here"), "a/r")
    sync(devices("here"), url)
    postgres.tell("COMMENT ON TABLE shabda_review IS 'shabda 2'", database="class")
    with pytest.raises(StoreError, match="made by a newer shabda; update shabda"):
        sync(devices("there"), url)
    assert devices("there").log.events() == []


def test_the_password_may_stand_in_the_environment_of_the_command(
    postgres: Postgres, url: str, tmp_path: Path
) -> None:
    for home, said in (("desk", "gave 1 event."), ("phone", "Took 1 event, gave 0 events.")):
        environ = {**os.environ, "SHABDA_HOME": str(tmp_path / home), "SHABDA_LEARNER": "anu"}
        if home == "desk":
            (tmp_path / home).mkdir()
            with Collection.open(tmp_path / home / "collection.db") as collection:
                answer(collection, "a/r")
        ran = subprocess.run(
            [sys.executable, "-m", "shabda", "sync", url.replace(f":{PASSWORD}@", "@")],
            env={**environ, "PGPASSWORD": PASSWORD},
            capture_output=True,
            text=True,
        )
        assert (ran.returncode, ran.stderr) == (0, "")
        assert said in ran.stdout
