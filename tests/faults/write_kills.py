"""Kill every writing command at every write, and look at what is left.

    python tests/faults/write_kills.py [--every N] [--seed S] [COMMAND ...]

A process is ended at its Nth call that changes a file; at a write also with half of it
done. Then another command runs, and the home must be as before the killed command or as after
it; what the command had acknowledged must be kept; no file is left over. Prints one line of
figures for each command, and what was wrong.
"""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
import tempfile
import tomllib
import zipfile
from argparse import ArgumentParser
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from stopping import Act, Laboratory, Run, library, start

from shabda.app.own_decks import own_decks
from shabda.app.paths import DECK_FILE, data
from shabda.decks.words import load_decks
from shabda.store.collection import Collection
from shabda.store.statistics_tables import StatisticsTables

REVIEW = (("review", "--limit", "3"), "\n\n4\n\n\n4\n\n\n4\n")


ACTS = {
    "add": Act(("add", "kapiH", "monkey", "-g", "m")),
    "add-meaning": Act(("add", "meghah", "rain cloud", "--merge")),
    "add-note": Act(("add", "suta", "--note", "it burns")),
    "import": Act(("import", "{work}/notes.txt", "--yes", "--doubtful")),
    "import-log": Act(("import", "{work}/other.jsonl", "--yes"), again=True),
    "undo-import": Act(("undo", "--import")),
    "remove": Act(("remove", "vanam")),
    "undo-remove": Act(("undo", "--remove"), before=(("remove", "vanam"), "")),
    "drill": Act(("drill", "guna", "--count", "2"), "a\nb\n", partly=True),
    "review": Act(*REVIEW, partly=True),
    "undo": Act(("undo",), before=REVIEW),
    "undo-2": Act(("undo", "2"), partly=True, before=REVIEW),
    "edit": Act(("edit", "meghah")),
    "decks-on": Act(("decks", "on", "001-100")),
    "decks-off": Act(("decks", "off", "mine")),
    "decks-first": Act(("decks", "first", "mine")),
    "decks-limit": Act(("decks", "limit", "mine", "3")),
    "decks-remove": Act(("decks", "remove", "mine")),
    "config": Act(("config", "new", "7")),
    "scheduler": Act(("config", "scheduler", "fsrs")),
    "pairs": Act(("pairs", "meghah", "vanam", "--difference", "wet")),
    "suspend": Act(("suspend", "meghah", "vanam"), partly=True),
    "unsuspend": Act(("unsuspend", "vanam"), partly=True),
    "reset": Act(("reset", "meghah"), partly=True),
    "reschedule": Act(("reschedule", "meghah", "3"), partly=True),
    "sync-folder": Act(("sync", "{work}/carried"), again=True),
    "sync-file": Act(("sync", "{work}/other.db"), again=True),
    "backup": Act(("backup", "{work}/made.db"), again=True),
    "export": Act(("export", "{work}/made.jsonl"), again=True),
    "export-csv": Act(("export", "{work}/made.csv"), again=True),
    "export-apkg": Act(("export", "{work}/made.apkg"), again=True),
    "restore": Act(("restore", "{work}/copy.db")),
    "doctor": Act(("doctor", "--fix")),
}


@dataclass(slots=True)
class Figures:
    """What came of the kills of one command."""

    tried: int = 0
    writes: int = 0
    lost: int = 0
    wrong: int = 0
    tracebacks: int = 0
    hangs: int = 0
    left_over: int = 0
    said: list[str] = field(default_factory=list)


def print_figures(calls: str, trials: Iterable[tuple[str, Figures]]) -> bool:
    """Print a row for each command as it comes; return whether anything went wrong."""
    print("command", calls, "tried", "lost", "wrong", "tracebacks", "hangs", "left over", sep="\t")
    ill = 0
    for name, done in trials:
        faults = (done.lost, done.wrong, done.tracebacks, done.hangs, done.left_over)
        print(name, done.writes, done.tried, *faults, sep="\t", flush=True)
        for said in done.said[:6]:
            print(f"  {said}", flush=True)
        ill += sum(faults)
    return ill > 0


def state(home: Path) -> dict[str, Any]:
    """What a learner has: log, decks, choices, settings; and what is wrong with it."""
    with Collection.open(home / "collection.db") as collection:
        log = [
            (event.card_id, event.kind.value, event.grade, event.answer, event.due)
            for event in collection.log.events()
        ]
        choices = collection.overview.choices()
        wrong = [*collection.integrity.faults(), *map(str, collection.cards.differences())]
        if not StatisticsTables(collection).is_right(lambda *_: None):
            wrong.append("the statistics differ")
        scheduler = type(collection.cards.scheduler).__name__
    own = own_decks(home / "decks")
    decks = {path.stem: path.read_text("utf-8") for path in own.files}
    wrong += [str(error) for error in own.left_out]
    load_decks(
        [data() / DECK_FILE, *own.files], lambda *_: None, lambda error: wrong.append(str(error))
    )
    config = home / "config.toml"
    settings = tomllib.loads(config.read_text("utf-8")) if config.exists() else {}
    return {
        "log": log,
        "decks": decks,
        "choices": repr(choices),
        "settings": settings,
        "scheduler": scheduler,
        "wrong": wrong,
    }


def outside(work: Path) -> dict[str, str]:
    """What stands beside the home, as it can be read."""
    made = {}
    for name in ("made.db", "other.db"):
        if (work / name).exists():
            with Collection.open(work / name) as collection:
                made[name] = f"{collection.log.count()} {collection.integrity.faults()}"
    for path in [work / "made.jsonl", *sorted((work / "carried").glob("*.jsonl"))]:
        if path.exists():
            lines = path.read_text("utf-8").splitlines()
            made[path.suffix] = f"{len([json.loads(line) for line in lines])}"
    if (work / "made.csv").exists():
        made[".csv"] = f"{len((work / 'made.csv').read_text('utf-8').splitlines())}"
    if (work / "made.apkg").exists():
        with zipfile.ZipFile(work / "made.apkg") as package:
            made[".apkg"] = f"{package.testzip()} {len(package.namelist())}"
    return made


def in_fork(function: Callable[[], Any]) -> Any:
    """Call a function in a process of its own, so that nothing of it stays in this one."""
    read, into = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(read)
        try:
            said = json.dumps(["ok", function()])
        except BaseException as error:
            said = json.dumps(["error", repr(error)])
        with os.fdopen(into, "w") as pipe:
            pipe.write(said)
        os._exit(0)
    os.close(into)
    with os.fdopen(read) as pipe:
        how, found = json.loads(pipe.read())
    os.waitpid(child, 0)
    if how == "error":
        return {"wrong": [found]}
    return found


def names(work: Path) -> set[str]:
    """Every file, but for backups of a day and what SQLite keeps beside an open file."""
    return {
        str(path.relative_to(work))
        for path in work.rglob("*")
        if path.is_file()
        and not path.name.endswith(("-wal", "-shm", ".lock"))
        and "backups" not in path.parts
    }


def is_between(found: dict[str, Any], before: dict[str, Any], after: dict[str, Any]) -> bool:
    """Whether each part is as before or as after, and the log is a beginning of the new one."""
    log, decks = found["log"], found["decks"]
    grown = log == after["log"][: len(log)] and len(log) >= len(before["log"])
    files = all(
        decks.get(name) in (before["decks"].get(name), after["decks"].get(name))
        for name in {*decks, *before["decks"], *after["decks"]}
    )
    parts = all(
        found[key] in (before[key], after[key]) for key in ("choices", "settings", "scheduler")
    )
    return (grown or log in (before["log"], after["log"])) and parts and files


LOOK = Act(("list", "meghah"))
"""The next command after one that was killed."""


class Trial:
    """The kills of one command."""

    def __init__(self, lab: Laboratory, name: str) -> None:
        self.lab, self.name, self.act, self.figures = lab, name, ACTS[name], Figures()
        self._begin()
        self.before = in_fork(lambda: state(lab.home))
        self.whole = lab.run(self.act)
        lab.run(LOOK)
        self.after = in_fork(lambda: state(lab.home))
        self.beside = in_fork(lambda: outside(lab.work))
        self.allowed = names(lab.work)
        self.figures.writes = len(self.whole.writes)
        if self.whole.code or self.after["wrong"]:
            self._wrong(
                "unkilled", f"exit {self.whole.code} {self.after['wrong']} {self.whole.out}"
            )

    def _begin(self) -> None:
        self.lab.reset()
        if self.act.before:
            self.lab.must(Act(*self.act.before))

    def _wrong(self, place: str, said: str, kind: str = "wrong") -> None:
        setattr(self.figures, kind, getattr(self.figures, kind) + 1)
        self.figures.said.append(f"{place}: {kind}: {said[-700:]}")

    def kill(self, stop: int, *, torn: bool) -> None:
        place = f"{self.name} at write {stop}{' torn' if torn else ''}"
        self._begin()
        old = names(self.lab.work)
        self.look(place, self.lab.run(self.act, stop, torn=torn), old)

    def look(self, place: str, ran: Run, old: set[str]) -> None:
        """Run another command, and compare what is there with what was there before."""
        self.figures.tried += 1
        after = self.lab.run(LOOK)
        report = ran.out + after.out
        if "Traceback" in report or "unexpected error" in report:
            self._wrong(place, report, "tracebacks")
        if -14 in (ran.code, after.code):
            self._wrong(place, report, "hangs")
        if after.code:
            self._wrong(place, f"then exit {after.code}: {after.out}")
            return
        self._compare(place, ran)
        if extra := names(self.lab.work) - self.allowed - old:
            self._wrong(place, str(sorted(extra)), "left_over")

    def _compare(self, place: str, ran: Run) -> None:
        """Whether the home is as before or after; then that the command can be run again."""
        found = in_fork(lambda: state(self.lab.home))
        there = in_fork(lambda: outside(self.lab.work))
        acknowledged = ran.out == self.whole.out and self.whole.out and ran.code < 0
        if found["wrong"] or there.get("wrong"):
            self._wrong(place, f"{found['wrong']} {there.get('wrong')}")
        elif acknowledged and self.act.arguments[0] != "review" and found != self.after:
            self._wrong(place, found_difference(found, self.after), "lost")
        elif not self._is_right(found):
            self._wrong(place, found_difference(found, self.before, self.after))
        elif self.act.again and (found, there) != (self.after, self.beside):
            again = self.lab.run(self.act)
            found = in_fork(lambda: state(self.lab.home))
            there = in_fork(lambda: outside(self.lab.work))
            if again.code or sorted_log(found) != sorted_log(self.after) or there != self.beside:
                said = found_difference(found, self.after)
                self._wrong(place, f"run again: {again.code} {again.out} {said} {there}")

    def _is_right(self, found: dict[str, Any]) -> bool:
        if found in (self.before, self.after):
            return True
        return (self.act.partly or self.act.again) and is_between(found, self.before, self.after)


def sorted_log(found: dict[str, Any]) -> dict[str, Any]:
    return {**found, "log": sorted(found["log"], key=repr)}


def found_difference(found: dict[str, Any], *known: dict[str, Any]) -> str:
    return str({key: found[key] for key in found if all(found[key] != it.get(key) for it in known)})


def kill(lab: Laboratory, name: str, every: int, offset: int) -> Figures:
    """Kill one command at its writes."""
    trial = Trial(lab, name)
    if not trial.figures.wrong:
        for stop in range(offset, len(trial.whole.writes), every):
            trial.kill(stop, torn=False)
            if trial.whole.writes[stop] == "w":
                trial.kill(stop, torn=True)
    return trial.figures


def trials(
    folder: Path, chosen: list[str], every: int, offset: int
) -> Iterator[tuple[str, Figures]]:
    lab = start(folder)
    for name in chosen:
        yield name, kill(lab, name, every, offset)


def run() -> None:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--offset", type=int, default=0)
    parser.add_argument("commands", nargs="*", default=list(ACTS))
    asked = parser.parse_args()
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(prefix="shabda-", dir=memory) as folder:
        if not hasattr(ctypes.CDLL(None), "stop_after"):
            made = str(library(Path(folder)))
            environ = {**os.environ, "LD_PRELOAD": made, "SHABDA_HOME": folder}
            sys.exit(subprocess.run([sys.executable, *sys.argv], env=environ).returncode)
        found = trials(Path(folder), asked.commands, asked.every, asked.offset)
        sys.exit(print_figures("writes", found))


if __name__ == "__main__":
    run()
