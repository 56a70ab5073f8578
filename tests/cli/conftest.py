"""The program as a learner runs it: in a process of its own, or in this one on a day we choose."""

import io
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cases import PATIENCE
from shabda.app import clock
from shabda.app.form_index import INDEX_FILE
from shabda.cli import main
from shabda.store.collection import Collection
from shabda.study.log import Event, EventKind
from shabda.study.scheduling.study_day import study_day

FIRST_NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)

Process = Callable[..., subprocess.CompletedProcess[str]]
Log = Callable[[], list[Event]]


@dataclass(frozen=True, slots=True)
class Ran:
    """How a run ended: its exit code, stdout and stderr."""

    code: int
    out: str
    err: str


Shabda = Callable[..., Ran]


@pytest.fixture
def noon() -> Callable[[int], datetime]:
    """Noon of a day counted from the first."""
    return lambda day: FIRST_NOON + timedelta(days=day)


@pytest.fixture
def bare_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home in which nothing has happened yet; not even its folder is there."""
    home = tmp_path / "home"
    monkeypatch.setenv("SHABDA_HOME", str(home))
    return home


@pytest.fixture
def home(bare_home: Path, compiled: Path) -> Path:
    """A home whose decks are compiled and in which nothing was answered."""
    shutil.copytree(compiled, bare_home)
    return bare_home


@pytest.fixture
def reading_home(home: Path, form_index_file: Path) -> Path:
    """A home as after the first word that was explained."""
    (home / INDEX_FILE).symlink_to(form_index_file)
    return home


@pytest.fixture
def shabda(
    bare_home: Path,
    noon: Callable[[int], datetime],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> Shabda:
    """Run a command in this process, with lines typed into it, at an hour of a day we choose."""
    monkeypatch.setenv("COLUMNS", "80")

    def run(*arguments: str, typed: str = "", day: int = 0, hour: int = 12) -> Ran:
        at = noon(day).replace(hour=hour)
        moments = [clock.Moment(at, study_day(at, start)) for start in range(24)]
        monkeypatch.setattr(clock, "now", moments.__getitem__)
        monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
        capsys.readouterr()
        with pytest.raises(SystemExit) as left:
            main(arguments)
        out, err = capsys.readouterr()
        return Ran(int(left.value.code or 0), out, err)

    return run


@pytest.fixture
def process(bare_home: Path) -> Process:
    """Run `python -m shabda` in a process of its own."""

    def run(
        *arguments: str, typed: str = "", under: tuple[str, ...] = (), **environ: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [*under, sys.executable, "-m", "shabda", *arguments],
            input=typed,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            env={**os.environ, **environ},
            timeout=PATIENCE,
            check=False,
        )

    return run


@pytest.fixture
def log(bare_home: Path) -> Log:
    """The events in the learner's log."""

    def read() -> list[Event]:
        with closing(Collection.open(bare_home / "collection.db")) as collection:
            assert collection.cards.differences() == []
            return collection.log.events()

    return read


@pytest.fixture
def answers(log: Log) -> Callable[[], list[Event]]:
    """The answers in the learner's log that stand."""

    def read() -> list[Event]:
        events = log()
        void = {event.voids for event in events}
        return [
            event for event in events if event.kind is not EventKind.VOID and event.id not in void
        ]

    return read
