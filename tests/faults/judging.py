"""What a home is after a fault, beside what it was before and what it should be after.

A `Trial` runs a command, or part of it, and then another command. The home must be as before the
first or as after it; what was acknowledged must be kept; no file may be left over.
"""

from __future__ import annotations

import json
import os
import tomllib
import zipfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from stopping import How, Laboratory, Run
from trials import Act

from shabda.app.own_decks import own_decks
from shabda.app.paths import DECK_FILE, data
from shabda.decks.words import load_decks
from shabda.store.collection import Collection
from shabda.store.statistics_tables import StatisticsTables
from shabda.study.log import Event


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

    @property
    def faults(self) -> tuple[int, ...]:
        return self.lost, self.wrong, self.tracebacks, self.hangs, self.left_over

    def add(self, other: Figures) -> None:
        for name in ("tried", "writes", "lost", "wrong", "tracebacks", "hangs", "left_over"):
            setattr(self, name, getattr(self, name) + getattr(other, name))


def print_figures(calls: str, trials: Iterable[tuple[str, Figures]]) -> bool:
    """Print a row for each command as it comes; return whether anything went wrong."""
    print("command", calls, "tried", "lost", "wrong", "tracebacks", "hangs", "left over", sep="\t")
    all_done = Figures()
    for name, done in trials:
        print(name, done.writes, done.tried, *done.faults, sep="\t", flush=True)
        for said in done.said[:6]:
            print(f"  {said}", flush=True)
        all_done.add(done)
    print("all", all_done.writes, all_done.tried, *all_done.faults, sep="\t", flush=True)
    return sum(all_done.faults) > 0


def state(home: Path) -> dict[str, Any]:
    """What a learner has: log, decks, choices, settings; and what is wrong with it."""
    with Collection.open(home / "collection.db") as collection:
        log = [
            (event.card_id, event.kind.value, event.grade, event.answer, event.due)
            for event in sorted(collection.log.events(), key=_place)
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


def _place(event: Event) -> tuple[datetime, int, int, str]:
    """Where an event is in the log; ids, and the devices of copied homes, are random."""
    return event.reviewed_at, event.study_day, event.sequence, event.card_id


def outside(lab: Laboratory) -> dict[str, str]:
    """What is beside the home and on the server, as it can be read; raises for a damaged file."""
    work, made = lab.work, lab.server.state() if lab.server else {}
    for path in sorted(work.glob("*.db")):
        with Collection.open(path) as collection:
            made[path.name] = f"{collection.log.count()} {collection.integrity.faults()}"
    folders = (work / "carried", work / "new")
    lines = [work / "made.jsonl", *(file for folder in folders for file in folder.glob("*.jsonl"))]
    for path in filter(Path.exists, lines):
        rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
        name = f"{path.parent.name} jsonl"  # a copy has an id, and so a file name, of its own
        made[name] = " ".join(sorted((*made.get(name, "").split(), f"{len(rows)}")))
    for path in filter(Path.exists, (work / "made.csv", work / "made.md")):
        made[path.name] = f"{len(path.read_text('utf-8').splitlines())}"
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
    """The faults of one command."""

    def __init__(self, lab: Laboratory, name: str, act: Act) -> None:
        self.lab, self.name, self.act, self.figures = lab, name, act, Figures()
        self._begin()
        self.before = in_fork(lambda: state(lab.home))
        self.beside_before = in_fork(lambda: outside(lab))
        self._begin()
        self.whole = lab.run(self.act)
        lab.run(LOOK)
        self.after = in_fork(lambda: state(lab.home))
        self.beside = in_fork(lambda: outside(lab))
        self.allowed = names(lab.work)
        self.figures.writes = len(self.whole.writes)
        changed = act.shows and self.after != self.before
        if self.whole.code or self.after["wrong"] or changed:
            said = f"exit {self.whole.code} {self.after['wrong']} {self.whole.out}"
            self._wrong("unkilled", said + " changes something" * changed)

    def _begin(self) -> None:
        self.lab.reset()
        if self.act.before:
            self.lab.must(Act(*self.act.before))
        if self.act.prepare:
            in_fork(partial(self.act.prepare, self.lab))

    def _wrong(self, place: str, said: str, kind: str = "wrong") -> None:
        setattr(self.figures, kind, getattr(self.figures, kind) + 1)
        self.figures.said.append(f"{place}: {kind}: {said[-700:]}")

    def stop(self, number: int, how: How) -> None:
        """Run the command with a fault at one of its writes."""
        place = f"{self.name} at write {number} ({how.name.lower()})"
        self._begin()
        old = names(self.lab.work)
        ran = self.lab.run(self.act, number, how=how)
        if ran.code > 0 and "shabda: " not in ran.out and "bad" not in ran.out:
            self._wrong(place, f"exit {ran.code} without a sentence: {ran.out}")
        self.look(place, ran, old)

    def look(self, place: str, ran: Run, old: set[str]) -> None:
        """Run another command, and compare what is there with what was there before."""
        self.figures.tried += 1
        after = self.lab.run(LOOK)
        report = ran.out + after.out
        if "Traceback" in report or "unexpected error" in report:
            self._wrong(place, report, "tracebacks")
        if -14 in (ran.code, after.code):
            self._wrong(place, report, "hangs")
        if after.code and not self.before["wrong"]:
            self._wrong(place, f"then exit {after.code}: {after.out}")
            return
        self._compare(place, ran)
        if extra := names(self.lab.work) - self.allowed - old:
            self._wrong(place, str(sorted(extra)), "left_over")

    def _compare(self, place: str, ran: Run) -> None:
        """Whether the home is as before or after; then that the command can be run again."""
        found = in_fork(lambda: state(self.lab.home))
        there = in_fork(lambda: outside(self.lab))
        acknowledged = ran.out == self.whole.out and self.whole.out and ran.code < 0
        if self.before["wrong"]:  # it began with a fault, which the command mends
            self._run_again(place, found, there)
        elif found["wrong"] or there.get("wrong"):
            self._wrong(place, f"{found['wrong']} {there.get('wrong')}")
        elif ran.code == 0 and found != self.after:
            self._wrong(place, f"exit 0, but {found_difference(found, self.after)}", "lost")
        elif acknowledged and self.act.arguments[0] != "review" and found != self.after:
            self._wrong(place, found_difference(found, self.after), "lost")
        elif not self._is_right(found):
            self._wrong(place, found_difference(found, self.before, self.after))
        elif self.act.again:
            self._run_again(place, found, there)
        elif there not in (self.beside_before, self.beside):
            self._wrong(place, f"beside the home: {there}")

    def _run_again(self, place: str, found: dict[str, Any], there: dict[str, Any]) -> None:
        if (found, there) == (self.after, self.beside):
            return
        again = self.lab.run(self.act)
        found = in_fork(lambda: state(self.lab.home))
        there = in_fork(lambda: outside(self.lab))
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
