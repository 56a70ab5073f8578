"""A PostgreSQL server of the tests' own, on loopback and as an ordinary user."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, create_engine

from shabda.store.collection import Collection
from shabda.store.sync.peers import open_peer, pull, push
from shabda.study.log import Event, EventKind

AT = datetime(2026, 1, 1, 12, tzinfo=UTC)
PASSWORD = "s3cret-word"
"""The password of every role; no output may contain it."""


def binaries() -> Path | None:
    """The folder with PostgreSQL's programs, the newest one; None where it is not installed."""
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_version)
    if programs:
        return programs[-1].parent
    initdb = shutil.which("initdb")
    return Path(initdb).resolve().parent if initdb else None


def _version(initdb: Path) -> float:
    return float(initdb.parts[-3])


def _ordinary() -> str | None:
    """The user a server may run as; None for the one who runs the tests."""
    if os.geteuid() != 0:
        return None
    users = {user.pw_name for user in pwd.getpwall()}
    return "postgres" if "postgres" in users else "nobody"


def _free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@dataclass
class Postgres:
    """A cluster in a folder of its own, with the database `class` of the role `class`."""

    programs: Path
    folder: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="shabda-pg-")))
    port: int = field(default_factory=_free_port)
    user: str | None = field(default_factory=_ordinary)

    @property
    def url(self) -> str:
        return f"postgresql://class:{PASSWORD}@127.0.0.1:{self.port}/class"

    def make(self) -> None:
        if self.user:
            shutil.chown(self.folder, self.user)
        secret = self.folder / "password"
        secret.write_text(PASSWORD)
        secret.chmod(0o644)
        self._run("initdb", "-N", "-A", "scram-sha-256", "-U", "keeper", "--pwfile", str(secret))
        self.start()
        self.tell(
            f"CREATE ROLE class LOGIN CREATEROLE PASSWORD '{PASSWORD}'",
            "CREATE DATABASE class OWNER class",
        )

    def start(self) -> None:
        options = f"-h 127.0.0.1 -p {self.port} -k {self.folder} -F"
        log = str(self.folder / "log")
        self._run("pg_ctl", "start", "-w", "-t", "30", "-l", log, "-o", options)

    def stop(self) -> None:
        """Stop as a machine that loses power would."""
        self._run("pg_ctl", "stop", "-m", "immediate")

    def tell(self, *statements: str, database: str = "postgres") -> None:
        """Run statements as the one who keeps the server."""
        import psycopg

        url = f"postgresql://keeper:{PASSWORD}@127.0.0.1:{self.port}/{database}"
        with psycopg.connect(url, autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def remove(self) -> None:
        subprocess.run([self.programs / "pg_ctl", "stop", "-m", "immediate", "-D", self.data],
                       user=self.user, capture_output=True, check=False)  # fmt: skip
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def data(self) -> Path:
        return self.folder / "data"

    def _run(self, program: str, *arguments: str) -> None:
        command = [self.programs / program, "-D", self.data, *arguments]
        done = subprocess.run(
            command,
            user=self.user,
            stdout=subprocess.PIPE if program == "initdb" else subprocess.DEVNULL,
            stderr=subprocess.STDOUT,
            cwd=self.folder,
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, (done.stdout or b"").decode()


def own(url: str, learner: str) -> str:
    """The address as a learner logs in."""
    return url.replace("//class:", f"//{learner}:")


def answer(device: Collection, card: str, *, grade: int = 4, day: int = 0, **how) -> Event:
    at = AT + timedelta(days=day)
    return device.log.append(
        card, at=at, day=at.toordinal(), kind=EventKind.REVIEW, grade=grade, **how
    )


def sync(device: Collection, url: str, learner: str = "anu") -> tuple[int, int]:
    with open_peer(own(url, learner), device, "") as server:
        return pull(device, server).events, push(device, server).events


@contextmanager
def logged_in(url: str, learner: str) -> Iterator[Connection]:
    """A connection without shabda, as a learner with psql has."""
    engine = create_engine(own(url, learner).replace("postgresql:", "postgresql+psycopg:"))
    with closing(engine.connect().execution_options(isolation_level="AUTOCOMMIT")) as connection:
        yield connection
    engine.dispose()
