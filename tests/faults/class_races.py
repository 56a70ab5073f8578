"""Many processes at once on the server of a class, with commands drawn at random: nothing is lost.

    PYTHONPATH=tests python tests/faults/class_races.py [ROUNDS] [SEED]

A learner syncs from two homes, another from one; their teacher publishes and withdraws a deck; the
administrator renews passwords, removes a learner and adds others, all at the same moment. Each
command must succeed or say why not in a sentence. Afterwards whoever was removed is added again,
all sync once more, and every answer must be in the homes of its learner and on the server.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from judging import in_fork
from server_trials import LESSON, class_server
from stopping import Laboratory, Run, start
from trials import Act

from servers import PASSWORD, answer
from shabda.store.collection import Collection

if TYPE_CHECKING:
    from server_trials import ClassServer

HOMES = {"laptop": "anu", "phone": "anu", "desk": "ravi", "school": "guru"}
"""Homes, each with the person who syncs it."""
OTHER = "another word"
PATIENCE = 2
"""Syncs of each home after a race, of which the last must succeed."""


class ClassRace:
    """Processes on the homes of a class and its server at one moment."""

    def __init__(self, lab: Laboratory, server: ClassServer, rng: Random) -> None:
        self.lab, self.server, self.rng = lab, server, rng
        self.acts = [self.act() for _ in range(rng.randrange(6, 11))]
        self.given: dict[str, set[str]] = {}

    def act(self) -> tuple[str, Act]:
        """A home and what is done in it; syncs are the commonest."""
        home = self.rng.choice(["laptop", "phone", "desk", "laptop", "phone", "desk", "school"])
        sync = (home, Act(("sync", f"{{{HOMES[home]}}}")))
        return self.rng.choice(
            [
                *[sync] * 8,
                (home, Act(("review", "--limit", "2"), "\n\n4\n\n\n4\n")),
                (home, Act(("undo",))),
                ("school", Act(("classroom", "{guru}", "--publish", "lesson"))),
                ("school", Act(("classroom", "{guru}", "--withdraw", "lesson"))),
                ("school", Act(("classroom", "{guru}"))),
                ("keeper", Act(("server", "set-password", "{keeper}", "ravi"), f"{OTHER}\n")),
                ("keeper", Act(("server", "remove-learner", "{keeper}", "ravi", "--yes"))),
                ("keeper", Act(("server", "add-learner", "{keeper}", "nova"), f"{OTHER}\n")),
                ("keeper", Act(("server", "setup", "{keeper}"))),
            ]
        )

    def run(self) -> list[Run]:
        """Let every home answer, then run all commands at once, each in a process of its own."""
        self.lab.reset()
        for number, home in enumerate(HOMES):
            shutil.copytree(self.lab.folder / "class" / home, self.lab.work / home, symlinks=True)
            self.given[home] = set(in_fork(partial(answered, self.lab.work / home, number + 1)))
        children = []
        for number, (home, act) in enumerate(self.acts):
            if child := os.fork():
                children.append(child)
                continue
            self.lab.folder = self.lab.folder / f"process{number}"
            self.lab.folder.mkdir(exist_ok=True)
            self.lab.home = self.lab.work / home
            ran = self.lab.run(act)
            (self.lab.folder / "code").write_text(str(ran.code))
            os._exit(0)
        for child in children:
            os.waitpid(child, 0)
        folders = [self.lab.folder / f"process{number}" for number in range(len(self.acts))]
        return [
            Run(int((folder / "code").read_text()), (folder / "said").read_text("utf-8"), "")
            for folder in folders
        ]

    def faults(self, ran: list[Run]) -> list[str]:
        faults = [
            fault
            for (home, act), run in zip(self.acts, ran, strict=True)
            if (fault := fault_of(f"{home} {act.arguments}", run))
        ]
        faults += self.healed()
        on_server = self.server.ids()
        for home, person in HOMES.items():
            wrong, ids = in_fork(partial(contents, self.lab.work / home))
            faults += [f"wrong: {home}: {sentence}" for sentence in wrong]
            if lost := self.given[home] - set(ids):
                faults.append(f"lost: {len(lost)} of the answers in {home}")
            if lost := set(ids) - on_server.get(person, set()):
                faults.append(f"lost: {len(lost)} answers of {home} are not on the server")
            if lost := on_server.get(person, set()) - set(ids):
                faults.append(f"lost: {len(lost)} answers of {person} are not in {home}")
        return faults

    def healed(self) -> list[str]:
        """Add whoever was removed again, and sync all homes until nothing is left to exchange."""
        again = Act(("server", "add-learner", "{keeper}", "ravi", "--take-over"), f"{PASSWORD}\n")
        renew = Act(("server", "set-password", "{keeper}", "ravi"), f"{PASSWORD}\n")
        added, renewed = self.lab.run(again), self.lab.run(renew)
        faults = [] if renewed.code == 0 else [f"wrong: {added.out} {renewed.out}"]
        for turn in range(PATIENCE):
            for home, person in HOMES.items():
                self.lab.home = self.lab.work / home
                ran = self.lab.run(Act(("sync", f"{{{person}}}")))
                if ran.code and turn == PATIENCE - 1:
                    faults.append(f"wrong: {home} cannot sync: {ran.out}")
        return faults


def answered(home: Path, number: int) -> list[str]:
    """Give some answers in a home; return the ids of its whole log."""
    with Collection.open(home / "collection.db") as collection:
        for day in range(20):
            answer(collection, "word:vanam/recognise", grade=4, day=day * 9 + number)
        return [str(event.id) for event in collection.log.events()]


def contents(home: Path) -> tuple[list[str], list[str]]:
    """What is wrong with a collection, and the ids of its log."""
    with Collection.open(home / "collection.db") as collection:
        wrong = [*collection.integrity.faults(), *map(str, collection.cards.differences())]
        return wrong, [str(event.id) for event in collection.log.events()]


def fault_of(name: str, run: Run) -> str:
    """What is wrong with the end of a command, "" for success or one sentence."""
    if "Traceback" in run.out or "unexpected error" in run.out:
        return f"traceback: {name} {run.out[-400:]}"
    if run.code == -14:
        return f"hang: {name}"
    sentences = re.findall(r"^shabda: ", run.out, re.MULTILINE)
    if run.code and len(sentences) != 1 and "undo" not in name:
        return f"wrong: {name} exit {run.code}: {run.out[-300:]}"
    return ""


def furnish(lab: Laboratory, server: ClassServer) -> None:
    """Give each person their homes, which have synced once, and begin each race from there."""
    lab.reset()
    for home, person in HOMES.items():
        lab.home = lab.work / home
        shutil.copytree(lab.start / "home", lab.home, symlinks=True)
        if home == "school":
            (lab.home / "decks" / "lesson.yaml").write_text(LESSON, "utf-8")
        lab.must(Act(("sync", f"{{{person}}}")))
        shutil.copytree(lab.home, lab.folder / "class" / home, symlinks=True)
    server.postgres.tell("DROP DATABASE start WITH (FORCE)", "ALTER DATABASE class RENAME TO start")


def run() -> None:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("rounds", type=int, nargs="?", default=40)
    parser.add_argument("seed", type=int, nargs="?", default=1)
    asked = parser.parse_args()
    figures: Counter[str] = Counter(tried=0, lost=0, wrong=0, traceback=0, hang=0)
    codes: Counter[tuple[str, int]] = Counter()
    sentences: Counter[str] = Counter()
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(prefix="shabda-", dir=memory) as folder:
        lab = start(Path(folder))
        with class_server(lab):
            assert lab.server
            furnish(lab, lab.server)
            for number in range(asked.rounds):
                race = ClassRace(lab, lab.server, Random(asked.seed * 1000 + number))
                ran = race.run()
                figures["tried"] += len(ran)
                for (_, act), done in zip(race.acts, ran, strict=True):
                    codes[" ".join(act.arguments[:2]), done.code] += 1
                    if done.code:
                        sentences[done.out[-200:]] += 1
                for fault in race.faults(ran):
                    figures[fault.partition(":")[0]] += 1
                    print(number, fault, flush=True)
    print(dict(codes))
    for sentence, count in sentences.most_common():
        print(count, sentence.strip())
    print(f"rounds {asked.rounds}, processes", dict(figures))
    sys.exit(any(figures[kind] for kind in figures if kind != "tried"))


if __name__ == "__main__":
    run()
