"""Commands run in forks on copies of one home, each stopped at a write of ours to choose.

`stop_at_write.c` is loaded before the program; it ends the process at its Nth write, with or
without half of that write done.
"""

from __future__ import annotations

import ctypes
import gc
import os
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from trials import Act

import shabda.app.compile_decks  # noqa: F401  (commands import it late)
from shabda import second_process
from shabda.app.form_index import INDEX_FILE
from shabda.cli import main
from shabda.cli.app import load_command
from shabda.cli.commands import COMMANDS

if TYPE_CHECKING:
    from server_trials import ClassServer

SOURCE = Path(__file__).with_name("stop_at_write.c")
PATIENCE = 60
"""Seconds after which a command counts as hanging."""
DECK = """\
# A deck of mine
words:
- word: meghah
  glosses: [cloud]
- word: vanam
  glosses: [forest]   # a comment
"""
IMPORTED = "kapi - monkey\nvRkSa - tree\n"
SHARE_ALL = "share work with a second process however little it is"
MORE = "giri - mountain\nvanam - grove\nravi - sun\nmegha = cloud\n"


class How(IntEnum):
    """What happens at the chosen write: it is not done, or half done, or the disk is full."""

    BEFORE = 0
    TORN = 1
    FULL = 2


@dataclass(frozen=True, slots=True)
class Run:
    """What a command did; `writes` has a letter for each call: w for a write, o for another."""

    code: int
    out: str
    writes: str


def library(folder: Path, source: Path = SOURCE) -> Path:
    """Compile a library to load before the program."""
    made = folder / f"{source.stem}.so"
    command = ["cc", "-shared", "-fPIC", "-O1", "-o", str(made), str(source), "-ldl"]
    subprocess.run(command, check=True)
    return made


class Laboratory:
    """A folder with a home to begin from; each run works on a copy of it, at one path."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.work, self.start = folder, folder / "work", folder / "start"
        self.home = self.work / "home"
        self.shim = ctypes.CDLL(None)
        self.names: dict[str, str] = {}
        """What else stands in the arguments of an act."""
        self.server: ClassServer | None = None
        self.trace: Path | None = None
        """Where the next command's writes are recorded, if its library is loaded."""
        self.counts = hasattr(self.shim, "stop_after")
        """Whether the library is loaded that counts writes and ends the process."""
        if self.counts:
            self.shim.calls_kinds.restype = ctypes.c_char_p

    def run(self, act: Act, stop: int = -1, *, how: How = How.BEFORE) -> Run:
        """Run a command in a fork, stopped at a write; -9 for killed, -14 for a hang."""
        said, count = self.folder / "said", self.folder / "count"
        said.unlink(missing_ok=True)
        child = os.fork()
        if child == 0:
            self._command(act, stop, how, said, count)
        _, status = os.waitpid(child, 0)
        writes = count.read_text() if count.exists() else ""
        count.unlink(missing_ok=True)
        return Run(os.waitstatus_to_exitcode(status), said.read_text("utf-8", "replace"), writes)

    def _command(self, act: Act, stop: int, how: How, said: Path, count: Path) -> None:
        os.environ["SHABDA_HOME"] = str(self.home)
        os.chdir(self.work if self.work.exists() else self.folder)
        typed = self.folder / "typed"
        typed.write_text(act.typed, "utf-8")
        os.dup2(os.open(typed, os.O_RDONLY), 0)
        out = os.open(said, os.O_WRONLY | os.O_CREAT)
        os.dup2(out, 1)
        os.dup2(out, 2)
        sys.stdin = os.fdopen(0, encoding="utf-8", closefd=False)
        sys.stdout = os.fdopen(1, "w", buffering=1, encoding="utf-8", closefd=False)
        sys.stderr = os.fdopen(2, "w", buffering=1, encoding="utf-8", closefd=False)
        signal_alarm(PATIENCE)
        code = 0
        if self.counts:
            self.shim.stop_after(stop, how)
        if self.trace:
            self.shim.record_to(bytes(self.trace))
        try:
            main([argument.format(work=self.work, **self.names) for argument in act.arguments])
        except SystemExit as left:
            code = int(left.code or 0)
        sys.stdout.flush()
        if self.trace:
            self.shim.record_to(None)
        if self.counts:
            made = self.shim.calls_kinds().decode()
            self.shim.stop_after(-1, 0)
            count.write_text(made)
        os._exit(code)

    def reset(self) -> None:
        shutil.rmtree(self.work, ignore_errors=True)
        shutil.copytree(self.start, self.work, symlinks=True)
        if self.server:
            self.server.reset()

    def prepare(self, before: tuple[Act, ...]) -> None:
        """Make the start: a home with a deck, answers and marks, and what is carried to it."""
        self.work.mkdir(parents=True)
        (self.home / "decks").mkdir(parents=True)
        (self.home / "decks" / "mine.yaml").write_text(DECK, "utf-8")
        (self.work / "notes.txt").write_text(IMPORTED, "utf-8")
        (self.work / "more.txt").write_text(MORE, "utf-8")
        for act in before:
            self.must(act)
            if act is before[0]:
                self._use_phone()
        self.work.rename(self.start)

    def keep_index(self) -> None:
        """Make the index of forms, which takes seconds and which all homes share."""
        self.reset()
        self.must(Act(("explain", "vanam")))
        (self.home / INDEX_FILE).rename(self.folder / INDEX_FILE)
        (self.start / "home" / INDEX_FILE).symlink_to(self.folder / INDEX_FILE)

    def must(self, act: Act) -> None:
        ran = self.run(act)
        assert ran.code == 0, (act, ran.out)

    def _use_phone(self) -> None:
        """Learn on another device, which leaves a collection, a folder and an export."""
        here, self.home = self.home, self.folder / "phone"
        shutil.copytree(here, self.home)
        self.must(Act(("add", "nadI", "river", "-d", "mine")))
        self.must(Act(("add", "giri", "mountain", "-d", "phone")))
        self.must(Act(("review", "--limit", "2"), "\n\n4\n\n\n4\n"))
        self.must(Act(("sync", "{work}/carried", "--create")))
        self.must(Act(("sync", "{work}/other.db", "--create")))
        self.must(Act(("export", "{work}/other.jsonl")))
        self.must(Act(("export", "{work}/cards.apkg")))
        self.must(Act(("export", "{work}/other.csv")))
        self.home = here


def signal_alarm(seconds: int) -> None:
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.alarm(seconds)


def start(folder: Path, *, beside: bool = False) -> Laboratory:
    """Load every module that a command needs and make the home to begin from.

    With `beside`, work is shared with a second process however little it is.
    """
    if beside:
        second_process.MANY = 1
    editor = folder / "editor.py"
    editor.write_text(
        "import sys, pathlib\n"
        "path = pathlib.Path(sys.argv[-1])\n"
        "path.write_text(path.read_text().replace('[cloud]', '[cloud, mist]'))\n"
    )
    os.environ["EDITOR"] = f"{sys.executable} {editor}"
    os.environ.pop("LD_PRELOAD", None)
    lab = Laboratory(folder)
    warm_up()
    lab.prepare(
        (
            Act(("review", "--limit", "2"), "\n\n4\n\n\n4\n"),
            Act(("backup", "{work}/copy.db")),
            Act(("import", "{work}/notes.txt", "--yes", "--doubtful", "--deck", "taken")),
            Act(("suspend", "vanam")),
            Act(("review", "--limit", "2"), "\n\n4\n\n\n1\n"),
        )
    )
    return lab


def warm_up() -> None:
    """Import what commands import when they run, and set what they run with."""
    os.environ.update({"TERM": "dumb", "COLUMNS": "80", "SHABDA_MEET": "false", "PAGER": ""})
    for name in COMMANDS:
        load_command(name)
    gc.collect()
