"""The trials of commands that speak to the server of a class, on a PostgreSQL of their own."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from judging import in_fork
from stopping import Laboratory
from trials import Act

from servers import PASSWORD, Postgres, binaries, own
from shabda.store.sync.server_people import add_person
from shabda.store.sync.server_setup import set_up

LESSON = "words:\n- word: giri\n  glosses: [mountain]\n"
ADD_NOVA = ("server", "add-learner", "{keeper}", "nova")
SERVER_ACTS = {
    "sync-server": Act(("sync", "{anu}"), again=True),
    "sync-server-first": Act(("sync", "{ravi}"), again=True),
    "server-setup": Act(("server", "setup", "{empty}"), again=True),
    "server-learner": Act(ADD_NOVA, "a new word\n"),
    "server-teacher": Act(("server", "add-teacher", "{keeper}", "nova"), "a new word\n"),
    "server-take-over": Act(
        ("server", "add-learner", "{keeper}", "nova", "--take-over"), "a new word\n"
    ),
    "server-remove": Act(
        ("server", "remove-learner", "{keeper}", "nova", "--yes"), before=(ADD_NOVA, "a new word\n")
    ),
    "server-password": Act(
        ("server", "set-password", "{keeper}", "nova"),
        "another word\n",
        before=(ADD_NOVA, "a new word\n"),
    ),
    "classroom": Act(("classroom", "{guru}"), shows=True),
    "publish": Act(("classroom", "{guru}", "--publish", "mine"), again=True),
    "withdraw": Act(("classroom", "{guru}", "--withdraw", "lesson"), again=True),
}
_SEEN = (
    "SELECT learner, count(*) FROM shabda_review GROUP BY learner",
    "SELECT learner, count(*), count(DISTINCT id) FROM shabda_revision GROUP BY learner",
    "SELECT name, content, teacher FROM shabda_class_deck",
    "SELECT version FROM shabda_server",
)
_ROLES = (
    "SELECT rolname, (SELECT array_agg(of.rolname::text) FROM pg_auth_members JOIN pg_roles of"
    " ON of.oid = roleid WHERE member = role.oid) FROM pg_roles role WHERE rolname !~ '^pg_'"
)


@dataclass(slots=True)
class ClassServer:
    """A server whose databases are put back before each run."""

    postgres: Postgres

    def reset(self) -> None:
        self.postgres.tell(
            "DROP DATABASE IF EXISTS class WITH (FORCE)",
            "DROP DATABASE IF EXISTS empty WITH (FORCE)",
            "DROP ROLE IF EXISTS nova",
            "CREATE DATABASE class TEMPLATE start OWNER class",
            "CREATE DATABASE empty OWNER class",
        )

    def ids(self) -> dict[str, set[str]]:
        """The ids of the answers of each person of the class."""
        import psycopg

        url = f"postgresql://keeper:{PASSWORD}@127.0.0.1:{self.postgres.port}/class"
        with psycopg.connect(url) as connection:
            rows = connection.execute("SELECT learner, id FROM shabda_review").fetchall()
        return {name: {str(event) for who, event in rows if who == name} for name, _ in rows}

    def state(self) -> dict[str, str]:
        """What the databases hold, and the roles."""
        import psycopg

        found = {}
        for name in ("class", "empty"):
            url = f"postgresql://keeper:{PASSWORD}@127.0.0.1:{self.postgres.port}/{name}"
            with psycopg.connect(url) as connection:
                made = connection.execute("SELECT to_regclass('shabda_server') IS NOT NULL")
                (is_made,) = made.fetchone() or (False,)
                queries = (*_SEEN, _ROLES) if is_made else (_ROLES,)
                rows = [sorted(map(repr, connection.execute(query))) for query in queries]
            found[name] = repr(rows)
        return found


@contextmanager
def class_server(lab: Laboratory) -> Iterator[None]:
    """Give a laboratory a server with the learners anu and ravi and the teacher guru."""
    programs = binaries()
    assert programs, "PostgreSQL is not installed: apt-get install postgresql"
    postgres = Postgres(programs)
    try:
        postgres.make()
        in_fork(partial(_furnish, lab, postgres))
        postgres.tell("ALTER DATABASE class RENAME TO start")
        lab.names = {name: own(postgres.url, name) for name in ("anu", "ravi", "guru")}
        lab.names |= {"keeper": postgres.url, "empty": f"{postgres.url.rpartition('/')[0]}/empty"}
        lab.server = ClassServer(postgres)
        yield
    finally:
        lab.server = None
        postgres.remove()


def _furnish(lab: Laboratory, postgres: Postgres) -> None:
    """Make the tables and people, and let a phone sync and a teacher publish a deck."""
    set_up(postgres.url)
    for name in ("anu", "ravi", "guru"):
        add_person(postgres.url, name, PASSWORD, teacher=name == "guru")
    lab.home = lab.folder / "phone"
    lab.must(Act(("sync", own(postgres.url, "anu"))))
    (lab.home / "decks" / "lesson.yaml").write_text(LESSON, "utf-8")
    lab.must(Act(("classroom", own(postgres.url, "guru"), "--publish", "lesson")))
