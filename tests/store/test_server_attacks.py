"""What a member of a class tries with SQL of their own against others or the administrator."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, ProgrammingError

from cases import PATIENCE
from servers import PASSWORD, Postgres, answer, logged_in, own, sync
from shabda.errors import StoreError
from shabda.store.collection import Collection
from shabda.store.sync.class_records import ClassRecords
from shabda.store.sync.server_peer import Server
from shabda.store.sync.server_people import add_person
from shabda.store.sync.server_setup import set_up

Devices = Callable[[str], Collection]
SECRET = "अश्वः"

FORBIDDEN = (
    "CREATE FUNCTION f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE TEMP TABLE shabda_review (x int)",
    "CREATE TEMP VIEW mine AS SELECT * FROM shabda_review",
    "CREATE SCHEMA ravi",
    "CREATE VIEW public.mine AS SELECT * FROM shabda_review",
    "CREATE TRIGGER t BEFORE INSERT ON shabda_review"
    " EXECUTE FUNCTION suppress_redundant_updates_trigger()",
    "CREATE RULE r AS ON INSERT TO shabda_review DO NOTHING",
    "CREATE INDEX ON shabda_review (answer)",
    "CREATE EVENT TRIGGER t ON ddl_command_start EXECUTE FUNCTION pg_event_trigger_ddl_commands()",
    "CREATE EXTENSION dblink",
    "COPY shabda_review FROM STDIN",
    "COPY shabda_review FROM '/etc/passwd'",
    "COPY (SELECT 1) TO '/tmp/shabda-attack'",
    "SELECT pg_ls_dir('.')",
    "SELECT lo_import('/etc/passwd')",
    "SELECT setval('shabda_review_stored_seq', 1)",
    "SELECT nextval('shabda_review_stored_seq')",
    "SELECT * FROM shabda_review_stored_seq",
    "ALTER SYSTEM SET log_statement = 'all'",
    "ALTER DATABASE class SET row_security = off",
    "ALTER ROLE shabda_learner SUPERUSER",
    "ALTER ROLE anu SET role = ravi",
    "GRANT shabda_learner TO shabda_teacher",
    "REASSIGN OWNED BY anu TO ravi",
    "DROP OWNED BY anu",
    "LOCK TABLE shabda_review IN EXCLUSIVE MODE",
    "LOCK TABLE shabda_server IN SHARE MODE",
    "INSERT INTO shabda_review OVERRIDING SYSTEM VALUE"
    " SELECT (jsonb_populate_record(r, '{\"learner\": \"anu\"}')).* FROM shabda_review r",
    "SET ROLE shabda_teacher",
    "SET log_min_messages = debug5",
)  # fmt: skip


@pytest.fixture
def given(devices: Devices, url: str) -> str:
    """A server with an answer and a deck of anu, and an answer of ravi."""
    answer(devices("anu"), "a/r", answer=SECRET)
    sync(devices("anu"), url, "anu")
    answer(devices("ravi"), "b/r", answer="my own")
    sync(devices("ravi"), url, "ravi")
    return url


@pytest.mark.no_cover
@pytest.mark.parametrize("attack", FORBIDDEN)
def test_what_a_member_may_not_do_is_refused(devices: Devices, given: str, attack: str) -> None:
    with logged_in(given, "ravi") as connection, pytest.raises(DBAPIError):
        connection.execute(text(attack.replace(":", "\\:")))
    assert sync(devices("anu"), given, "anu") == (0, 0)
    with Server(own(given, "anu")) as server:
        assert server.batch() == devices("anu").batch()


READINGS = (
    "SELECT answer FROM shabda_review",
    "SELECT string_agg(answer, ' ') FROM shabda_review GROUP BY learner",
    "SELECT most_common_vals FROM pg_stats WHERE tablename LIKE 'shabda%'",
    "SELECT stavalues1 FROM pg_statistic",
    "SELECT query FROM pg_stat_activity WHERE usename = 'anu'",
    "SELECT passwd FROM pg_shadow",
    "SELECT answer FROM shabda_review TABLESAMPLE BERNOULLI (100)",
    "SELECT answer FROM ONLY shabda_review WHERE ctid = '(0,1)'",
    "SELECT query_to_xml('SELECT answer FROM shabda_review', true, true, '')",
    "SELECT table_to_xml('shabda_review', true, true, '')",
    "SELECT 1 / (length(answer) - length(answer)) FROM shabda_review WHERE learner = 'anu'",
    "SELECT r.* FROM shabda_review r WHERE r::text LIKE '%a/r%'",
    "SELECT answer FROM shabda_review WHERE answer::int > 0 AND learner = 'anu'",
    "INSERT INTO shabda_review SELECT * FROM shabda_review WHERE learner = 'anu' RETURNING answer",
)


@pytest.mark.no_cover
@pytest.mark.parametrize("reading", READINGS)
def test_no_way_of_reading_shows_rows_of_another(
    postgres: Postgres, given: str, reading: str
) -> None:
    postgres.tell("ANALYZE", database="class")
    said = ""
    with logged_in(given, "ravi") as connection, suppress(ProgrammingError):
        said = repr(connection.execute(text(reading)).fetchall())
    assert SECRET not in said
    assert "a/r" not in said


def test_a_cursor_and_a_copy_give_a_members_own_rows(given: str) -> None:
    with logged_in(given, "ravi") as connection:
        connection.execute(text("BEGIN"))
        connection.execute(text("DECLARE c CURSOR WITH HOLD FOR SELECT learner FROM shabda_review"))
        assert connection.execute(text("FETCH ALL FROM c")).fetchall() == [("ravi",)]
        raw = connection.connection.driver_connection
        with raw.cursor().copy("COPY shabda_review (learner, answer) TO STDOUT") as rows:
            assert [bytes(row) for row in rows] == [b"ravi\tmy own\n"]


def test_an_id_taken_by_another_looks_like_any_other(devices: Devices, given: str) -> None:
    (event,) = devices("anu").batch().events
    said = set()
    for event_id in (event.id, "0" * 32):
        with logged_in(given, "ravi") as connection, pytest.raises(ProgrammingError) as caught:
            connection.execute(
                text(
                    "INSERT INTO shabda_review OVERRIDING SYSTEM VALUE"
                    " SELECT (jsonb_populate_record(r, jsonb_build_object("
                    "'learner', 'anu', 'id', cast(:id AS text)))).* FROM shabda_review r"
                ),
                {"id": event_id},
            )
        said.add(str(caught.value.orig))
        assert "row-level security" in str(caught.value.orig)
    assert len(said) == 1


LOCKS = (
    "SELECT pg_advisory_lock(hashtext('shabda anu'))",
    "SELECT pg_advisory_lock(x) FROM generate_series(1936221796, 1936221796) x",
    "SELECT 1 FROM shabda_turn FOR UPDATE",
    "LOCK TABLE shabda_review IN ROW EXCLUSIVE MODE",
)


@pytest.mark.no_cover
@pytest.mark.parametrize("lock", LOCKS)
def test_no_lock_of_a_member_stops_another(devices: Devices, given: str, lock: str) -> None:
    answer(devices("anu"), "c/r")
    with ThreadPoolExecutor() as pool, logged_in(given, "ravi") as connection:
        with suppress(ProgrammingError):
            connection.execute(text("BEGIN"))
            connection.execute(text(lock))
        with Server(own(given, "anu")) as server:
            assert pool.submit(server.merge, devices("anu").batch()).result(PATIENCE).events == 1
        pool.submit(set_up, given).result(PATIENCE)


def test_members_who_share_the_role_of_the_group_reach_nothing(
    devices: Devices, given: str
) -> None:
    with suppress(StoreError):
        add_person(given, "guru", PASSWORD, teacher=True)
    with logged_in(given, "ravi") as connection:
        with suppress(ProgrammingError):
            connection.execute(text("SET ROLE shabda_learner"))
        rows = connection.execute(text("SELECT learner FROM shabda_review")).fetchall()
        assert set(rows) <= {("ravi",)}
    with closing(ClassRecords(own(given, "guru"))) as records:
        assert {name for name, _ in records.cards()} == {"anu", "ravi"}
