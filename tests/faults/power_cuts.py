"""Cut the power at every write of a command: what was not synced is gone.

    PYTHONPATH=tests python tests/faults/power_cuts.py [--beside] [--every N] [COMMAND ...]

A command's writes, renames and syncs are recorded and played back on the model of a disk that
keeps three things after a cut: what was synced and nothing else; all names, and the content
that was synced; or by chance some of the rest, in pieces of 512 bytes. Then another command
runs, and the home must be as before the command or as after it, or as after it alone when the
command had said so.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from judging import Trial, names, print_figures
from stopping import SHARE_ALL, Laboratory, Run, library, start
from trials import ACTS

SOURCE = Path(__file__).with_name("record_writes.c")
COMMANDS = (
    "config", "scheduler", "add", "add-meaning", "add-note", "import", "undo-import", "remove",
    "undo-remove", "edit", "decks-remove", "decks-on", "review", "undo", "restore", "sync-folder",
    "backup", "export",
)  # fmt: skip
KEPT = ("synced", "names", "chance")
SECTOR = 512


@dataclass(frozen=True, slots=True)
class Call:
    """One call: what it did, to which file (by number), where, and with which bytes."""

    kind: str
    inode: int
    place: int
    first: bytes
    second: bytes


def recorded(trace: Path) -> list[Call]:
    calls = []
    for line in trace.read_text("ascii").splitlines():
        kind, inode, place, first, second = line.split(" ")
        calls.append(
            Call(kind, int(inode), int(place), bytes.fromhex(first), bytes.fromhex(second))
        )
    return calls


@dataclass(slots=True, eq=False)
class File:
    """A file as programs see it, as the disk has it, and what was written since it was synced."""

    seen: bytearray = field(default_factory=bytearray)
    durable: bytes = b""
    pending: list[tuple[int, bytes]] = field(default_factory=list)

    def write(self, place: int, data: bytes) -> None:
        self.seen = _written(self.seen, place, data)
        self.pending.append((place, data))

    def cut(self, size: int) -> None:
        self.seen = _cut(self.seen, size)
        self.pending.append((size, b""))

    def sync(self) -> None:
        self.durable, self.pending = bytes(self.seen), []

    def by_chance(self, rng: Random) -> bytes:
        """What was synced, with some pieces of what was written since."""
        content = bytearray(self.durable)
        for place, data in self.pending:
            if not data:
                content = _cut(content, place) if rng.random() < 0.5 else content
            for at in range(0, len(data), SECTOR):
                if rng.random() < 0.5:
                    content = _written(content, place + at, data[at : at + SECTOR])
        return bytes(content)


def _written(content: bytearray, place: int, data: bytes) -> bytearray:
    content = content + bytes(max(0, place - len(content)))
    content[place : place + len(data)] = data
    return content


def _cut(content: bytearray, size: int) -> bytearray:
    return content[:size] + bytes(max(0, size - len(content)))


class Disk:
    """The model of a disk: names lead to files; a folder is a name that leads to None."""

    def __init__(self, work: Path) -> None:
        self.work = work
        self.names: dict[str, File | None] = {}
        self.files: dict[int, File] = {}
        self.said = b""
        for path in work.rglob("*"):
            self.names[str(path)] = None
            if path.is_file():
                content = path.read_bytes()
                made = File(bytearray(content), content)
                self.names[str(path)] = self.files[path.stat().st_ino] = made
        self.durable = dict(self.names)
        self.pending: list[tuple[str, File | None, bool]] = []
        """Names changed since their folder was synced: the name, its file, whether it is gone."""

    def do(self, call: Call) -> None:
        """Do what a recorded call did."""
        first, second = os.fsdecode(call.first), os.fsdecode(call.second)
        inside = first.startswith(f"{self.work}{os.sep}")
        if call.kind == "S":
            self.said += call.second
        elif call.kind == "W" and call.inode in self.files:
            self.files[call.inode].write(call.place, call.second)
        elif call.kind == "T" and call.inode in self.files:
            self.files[call.inode].cut(call.place)
        elif call.kind == "F" and call.inode in self.files:
            self.files[call.inode].sync()
        elif call.kind == "D":
            self._sync_folder(first)
        elif call.kind == "O" and inside:
            self._open(first, call)
        elif call.kind == "M" and inside:
            self._name(first, None)
        elif call.kind == "U" and inside:
            self._remove(first)
        elif call.kind == "R" and inside:
            file = self.names[first]
            self._remove(first)
            self._name(second, file)

    def _open(self, path: str, call: Call) -> None:
        file = self.names.get(path)
        if file is None:
            file = self.files[call.inode] = File()
            self._name(path, file)
        elif call.place:  # cut to nothing as it was opened
            file.cut(0)

    def _name(self, path: str, file: File | None) -> None:
        self.names[path] = file
        self.pending.append((path, file, False))

    def _remove(self, path: str) -> None:
        self.names.pop(path, None)
        self.pending.append((path, None, True))

    def _sync_folder(self, folder: str) -> None:
        ours = [change for change in self.pending if os.path.dirname(change[0]) == folder]
        self.pending = [change for change in self.pending if change not in ours]
        _apply(self.durable, ours)

    def after_cut(self, kept: str, rng: Random) -> dict[str, bytes | None]:
        """What the disk holds when the power comes back: the content of each name."""
        found = dict(self.durable)
        if kept != "synced":
            share = len(self.pending) if kept == "names" else rng.randrange(len(self.pending) + 1)
            _apply(found, self.pending[:share])
        content = {
            name: None
            if file is None
            else file.by_chance(rng)
            if kept == "chance"
            else file.durable
            for name, file in found.items()
        }
        return {
            name: data
            for name, data in content.items()
            if os.path.dirname(name) in content or os.path.dirname(name) == str(self.work)
        }


def _apply(names: dict[str, File | None], changes: list[tuple[str, File | None, bool]]) -> None:
    for path, file, gone in changes:
        if gone:
            names.pop(path, None)
        else:
            names[path] = file


def lay_out(work: Path, content: dict[str, bytes | None]) -> None:
    """Make the folder what the disk holds."""
    shutil.rmtree(work)
    work.mkdir()
    for name in sorted(content):
        data = content[name]
        if data is None:
            Path(name).mkdir()
        else:
            Path(name).write_bytes(data)


class PowerTrial(Trial):
    """The cuts of one command."""

    def cut(self, every: int, rng: Random) -> None:
        """Cut the power after every Nth call, in each of three ways."""
        self._begin()
        disk, old = Disk(self.lab.work), names(self.lab.work)
        self.lab.trace = self.lab.folder / "trace"
        ran = self.lab.run(self.act)
        trace, self.lab.trace = self.lab.trace, None
        assert ran.code == 0, ran.out
        for number, call in enumerate(recorded(trace)):
            disk.do(call)
            if number % every:
                continue
            for kept in KEPT:
                lay_out(self.lab.work, disk.after_cut(kept, rng))
                self.look(
                    f"{self.name} after call {number} ({call.kind}), {kept}",
                    Run(-9, disk.said.decode("utf-8"), ""),
                    old,
                )
            self.figures.writes += 1


def trial(lab: Laboratory, name: str, every: int, seed: int) -> PowerTrial:
    made = PowerTrial(lab, name, ACTS[name])
    made.figures.writes = 0
    made.cut(every, Random(seed))
    return made


def run() -> None:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--beside", action="store_true", help=SHARE_ALL)
    parser.add_argument("commands", nargs="*", default=list(COMMANDS))
    asked = parser.parse_args()
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(prefix="shabda-", dir=memory) as folder:
        if not hasattr(ctypes.CDLL(None), "record_to"):
            made = str(library(Path(folder), SOURCE))
            environ = {**os.environ, "LD_PRELOAD": made, "SHABDA_HOME": folder}
            sys.exit(subprocess.run([sys.executable, *sys.argv], env=environ).returncode)
        lab = start(Path(folder), beside=asked.beside)
        done = ((name, trial(lab, name, asked.every, asked.seed)) for name in asked.commands)
        sys.exit(print_figures("calls", ((name, cuts.figures) for name, cuts in done)))


if __name__ == "__main__":
    run()
