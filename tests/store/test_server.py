"""Several devices and several learners on one PostgreSQL server."""

import os
import re
import shutil
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.event import listen
from sqlalchemy.exc import ProgrammingError

from servers import AT, PASSWORD, Postgres, answer, logged_in, own, sync
from shabda.errors import ShabdaError, StoreError
from shabda.store.collection import Collection
from shabda.store.jsonl import Batch
from shabda.store.sync.peers import open_peer, pull, push
from shabda.store.sync.server_peer import Server
from shabda.store.sync.server_people import add_person
from shabda.store.sync.server_setup import set_up

Devices = Callable[[str], Collection]


def test_devices_have_the_same_log_after_they_met_the_server(devices: Devices, url: str) -> None:
    here, there = devices("here"), devices("there")
    answer(here, "a/r", answer="अग्निः", slips=["length:A>a"], exercise="a\u2028b ‘quoted’ %s")
    here.versions.keep({"mine": "words: []\n"}, AT)
    answer(there, "b/r", grade=1)
    there.log.undo(at=AT, day=AT.toordinal())
    assert sync(here, url) == (0, 1)
    assert sync(there, url) == (1, 2)
    assert sync(here, url) == (2, 0)
    assert here.batch() == there.batch()
    assert here.cards.differences() == there.cards.differences() == []
    assert sync(here, url) == sync(there, url) == (0, 0)


@pytest.mark.no_cover
def test_a_long_log_travels_whole(devices: Devices, url: str) -> None:
    here, there = devices("here"), devices("there")
    source = devices("source")
    for n in range(30):
        answer(source, f"{n}/r")
    (first, *_) = source.batch().events
    many = [
        replace(first, id=f"{n:032}", sequence=n + 1, card_id=f"{n % 700}/r") for n in range(1200)
    ]
    here.merge(Batch(tuple(many)))
    assert sync(here, url) == (0, 1200)
    assert sync(there, url) == (1200, 0)
    assert here.batch() == there.batch()


def test_learners_neither_see_nor_touch_each_others_rows(devices: Devices, url: str) -> None:
    anu, ravi = devices("anu"), devices("ravi")
    first = answer(anu, "a/r")
    sync(anu, url, "anu")
    assert sync(ravi, url, "ravi") == (0, 0)
    stolen = Batch((first,))
    with Server(own(url, "ravi")) as server:
        assert server.merge(stolen).events == 1, "the same id may stand in two logs"
    with Server(own(url, "anu")) as server:
        assert server.ids() == {first.id}


ATTACKS = (
    "UPDATE shabda_review SET grade = 0",
    "DELETE FROM shabda_review",
    "TRUNCATE shabda_review",
    "DROP TABLE shabda_review",
    "ALTER TABLE shabda_review DISABLE ROW LEVEL SECURITY",
    "ALTER TABLE shabda_review NO FORCE ROW LEVEL SECURITY",
    "DROP POLICY own ON shabda_review",
    "CREATE POLICY all_rows ON shabda_review USING (true)",
    "SET ROLE anu",
    "SET ROLE class",
    "SET SESSION AUTHORIZATION anu",
    "GRANT anu TO ravi",
    "GRANT shabda_teacher TO ravi",
    "ALTER ROLE anu PASSWORD 'x'",
    "ALTER ROLE ravi BYPASSRLS",
    "CREATE TABLE public.trap (x int)",
    "CREATE ROLE another",
    "UPDATE shabda_server SET version = 99",
    "DELETE FROM shabda_server",
    "COPY shabda_review TO PROGRAM 'cat'",
    "SELECT pg_read_file('/etc/passwd')",
    "INSERT INTO shabda_revision (learner, id, deck, at, device, parents)"
    " VALUES ('anu', '1', 'd', now(), 'd', '[]')",
    "INSERT INTO shabda_revision (learner, id, deck, at, device, parents)"
    " VALUES ('anu', '1', 'd', now(), 'd', '[]') ON CONFLICT DO NOTHING",
)


@pytest.mark.no_cover
@pytest.mark.parametrize("attack", ATTACKS)
def test_a_learner_can_change_nothing_of_another(devices: Devices, url: str, attack: str) -> None:
    answer(devices("anu"), "a/r")
    devices("anu").versions.keep({"mine": "words: []\n"}, AT)
    sync(devices("anu"), url, "anu")
    with logged_in(url, "ravi") as connection, pytest.raises(ProgrammingError):
        connection.execute(text(attack))
    with Server(own(url, "anu")) as server:
        assert server.batch() == devices("anu").batch()


def test_a_learner_can_read_nothing_of_another(devices: Devices, url: str) -> None:
    answer(devices("anu"), "a/r", answer="secret")
    devices("anu").versions.keep({"mine": "words: []\n"}, AT)
    sync(devices("anu"), url, "anu")
    with logged_in(url, "ravi") as connection:
        connection.execute(text("SELECT set_config('shabda.learner', 'anu', false)"))
        for table in ("shabda_review", "shabda_revision"):
            connection.execute(text("SET row_security = on"))
            assert connection.execute(text(f"SELECT * FROM {table}")).fetchall() == []
            connection.execute(text("SET row_security = off"))
            with pytest.raises(ProgrammingError, match="row-level security"):
                connection.execute(text(f"SELECT * FROM {table}"))
        with pytest.raises(ProgrammingError):
            connection.execute(text("SELECT * FROM pg_authid"))


def test_a_teacher_reads_all_answers_and_changes_none(devices: Devices, url: str) -> None:
    with suppress(StoreError):
        add_person(url, "guru", PASSWORD, teacher=True)
    for name in ("anu", "ravi"):
        answer(devices(name), f"{name}/r")
        sync(devices(name), url, name)
    with logged_in(url, "guru") as connection:
        rows = connection.execute(text("SELECT learner, card_id FROM shabda_review ORDER BY 1"))
        assert rows.fetchall() == [("anu", "anu/r"), ("ravi", "ravi/r")]
        for attack in ("UPDATE shabda_review SET grade = 0", "DELETE FROM shabda_review"):
            with pytest.raises(ProgrammingError):
                connection.execute(text(attack))
    assert sync(devices("guru"), url, "guru") == (0, 0), "a teacher's own log stays their own"


def test_rows_are_numbered_in_the_order_they_were_stored(devices: Devices, url: str) -> None:
    for card in ("a/r", "b/r", "c/r"):
        answer(devices("anu"), card)
        sync(devices("anu"), url, "anu")
    with logged_in(url, "anu") as connection:
        rows = connection.execute(text("SELECT card_id FROM shabda_review ORDER BY stored"))
        assert [card for (card,) in rows] == ["a/r", "b/r", "c/r"]


def test_every_statement_of_a_later_sync_finds_its_rows_by_an_index(
    devices: Devices, url: str
) -> None:
    here = devices("anu")
    answer(here, "a/r")
    sync(here, url, "anu")
    answer(here, "b/r")
    asked: list[tuple[str, object]] = []
    with open_peer(own(url, "anu"), here, "") as server:
        assert isinstance(server, Server)
        listen(
            server._engine,
            "before_cursor_execute",
            lambda _, __, statement, values, *___: asked.append((statement, values)),
        )
        pull(here, server)
        push(here, server)
    queries = [each for each in asked if each[0].startswith("SELECT") and "shabda_re" in each[0]]
    assert len(queries) > 4
    with logged_in(url, "anu") as connection:
        connection.exec_driver_sql("SET enable_seqscan = off")
        for statement, values in queries:
            plan = connection.exec_driver_sql(f"EXPLAIN {statement}", values)
            said = "\n".join(line for (line,) in plan)
            assert re.search(r"Index Cond: \(+learner\b", said), said
            assert "Sort" not in said, said


def test_a_server_set_up_twice_keeps_its_rows(devices: Devices, url: str) -> None:
    answer(devices("anu"), "a/r")
    sync(devices("anu"), url, "anu")
    set_up(url)
    assert sync(devices("other"), url, "anu") == (1, 0)


def test_the_passwords_of_learners_are_in_no_catalogue_as_they_are(
    postgres: Postgres, url: str
) -> None:
    log = (postgres.folder / "log").read_text(errors="replace")
    assert PASSWORD not in log
    with pytest.raises(StoreError, match="has a role anu already"):
        add_person(url, "anu", PASSWORD)
    for alike in ("Anu", "ANU", "ａｎｕ"):
        with pytest.raises(StoreError, match="has a role anu already"):
            add_person(url, alike, PASSWORD)
    for odd in ("", "a b", 'a"b', "a;b", "x" * 64):
        with pytest.raises(StoreError, match="is not a valid role name"):
            add_person(url, odd, PASSWORD)
    for reserved in ("pg_me", "public", "none"):
        with pytest.raises(StoreError, match="reserves this name; choose another"):
            add_person(url, reserved, PASSWORD)
    with pytest.raises(StoreError, match="the password is empty"):
        add_person(url, "new", "")


def test_two_devices_of_two_learners_may_sync_at_the_same_time(devices: Devices, url: str) -> None:
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


@pytest.mark.no_cover
@pytest.mark.parametrize("moment", [0.0, 0.05, 0.15])
def test_a_server_stopped_in_the_middle_of_a_sync_does_no_harm(
    devices: Devices, postgres: Postgres, url: str, moment: float
) -> None:
    here, there = devices("here"), devices("there")
    first = answer(devices("source"), "a/r")
    many = [replace(first, id=f"{n:032}", sequence=n + 1) for n in range(1500)]
    here.merge(Batch(tuple(many)))
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
        assert str(end).startswith("127.0.0.1/class: cannot be reached or the connection was lost")
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


def test_a_refusal_of_the_server_is_reported_without_the_password(
    devices: Devices, postgres: Postgres, url: str
) -> None:
    here, at = devices("here"), f"127.0.0.1:{postgres.port}"
    wrong = f"postgresql://class:{PASSWORD}-not@{at}/class"
    assert refusals(here, wrong) == "127.0.0.1/class: refuses this name or password"
    nowhere = f"postgresql://class:{PASSWORD}@{at}/nowhere"
    assert refusals(here, nowhere) == "127.0.0.1/nowhere: has no such database"
    silent = f"postgresql://class:{PASSWORD}@127.0.0.1:1/class"
    assert refusals(here, silent).startswith("127.0.0.1/class: cannot be reached")
    for option in ("wrong=1", "sslmode=wrong", f"password={PASSWORD}&wrong=1"):
        asked = refusals(here, f"postgresql://class:{PASSWORD}@{at}/class?{option}")
        assert asked.endswith("cannot be asked like this; check what follows the ? in its address")
    plain = f"postgresql://class:{PASSWORD}@{at}/class?sslmode=require"
    assert "offers no TLS" in refusals(here, plain)
    for odd in (f"postgresql://class:{PASSWORD}@{at}:x/class", f"://{PASSWORD}"):
        assert refusals(here, odd).startswith("is not a server address")
    assert refusals(here, f"mysql://class:{PASSWORD}@{at}/class").startswith("only postgresql://")


def test_a_server_that_is_not_set_up_says_who_does_it(
    devices: Devices, postgres: Postgres, url: str
) -> None:
    postgres.tell("DROP TABLE shabda_server", database="class")
    assert refusals(devices("here"), own(url, "anu")) == (
        "127.0.0.1/class: has no shabda tables; its administrator runs: shabda server setup URL"
    )


def test_a_learner_may_not_set_up_a_server(url: str) -> None:
    with pytest.raises(StoreError, match="does not allow this; ask its administrator"):
        set_up(own(url, "anu"))


def test_the_tables_of_a_newer_shabda_are_refused_and_left_alone(
    devices: Devices, postgres: Postgres, url: str
) -> None:
    answer(devices("here"), "a/r")
    sync(devices("here"), url)
    postgres.tell("UPDATE shabda_server SET version = 99", database="class")
    with pytest.raises(StoreError, match="made by a newer shabda; update shabda"):
        sync(devices("there"), url)
    assert devices("there").log.events() == []


def test_the_password_may_come_from_the_environment(
    postgres: Postgres, url: str, tmp_path: Path
) -> None:
    for home, said in (("desk", "sent 1."), ("phone", "Received 1 log entry, sent 0.")):
        environ = {**os.environ, "SHABDA_HOME": str(tmp_path / home)}
        if home == "desk":
            (tmp_path / home).mkdir()
            with Collection.open(tmp_path / home / "collection.db") as collection:
                answer(collection, "a/r")
        ran = subprocess.run(
            [sys.executable, "-m", "shabda", "sync", own(url, "anu").replace(f":{PASSWORD}@", "@")],
            env={**environ, "PGPASSWORD": PASSWORD},
            capture_output=True,
            text=True,
        )
        assert (ran.returncode, ran.stderr) == (0, "")
        assert said in ran.stdout


def test_an_administrator_adds_a_learner_who_syncs_and_no_output_has_a_password(
    postgres: Postgres, url: str, tmp_path: Path, compiled: Path
) -> None:
    shutil.copytree(compiled, tmp_path / "mira")
    keeper = url.replace(f":{PASSWORD}@", "@")
    postgres.tell("DROP ROLE IF EXISTS mira")
    environ = {**os.environ, "SHABDA_HOME": str(tmp_path / "mira"), "PGPASSWORD": PASSWORD}

    def run(*arguments: str, typed: str = "") -> tuple[int, str]:
        command = [sys.executable, "-m", "shabda", *arguments]
        ran = subprocess.run(command, env=environ, input=typed, capture_output=True, text=True)
        said = ran.stdout + ran.stderr
        assert PASSWORD not in said
        assert "SCRAM" not in said
        return ran.returncode, said

    assert run("server", "setup", keeper)[0] == 0
    assert run("server", "add-learner", keeper, "mira", typed=f"{PASSWORD}\n") == (
        0,
        "mira can sync with this server now.\n",
    )
    assert run("server", "add-learner", keeper, "mira", typed="x\n")[0] == 1
    assert run("server", "add-learner", keeper)[0] == 2
    assert run("sync", keeper.replace("//class@", "//mira@"))[0] == 0
    files = [file for file in (tmp_path / "mira").rglob("*") if file.is_file()]
    assert [file for file in files if PASSWORD.encode() in file.read_bytes()] == []
