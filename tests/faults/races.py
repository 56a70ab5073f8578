"""Many processes at once in one home, with commands drawn at random: nothing is lost.

    python tests/faults/races.py [ROUNDS] [SEED]

In each round eight to twelve processes add words and meanings, edit a deck, import, sync, set
settings, review, undo and list, all at the same moment. What a command acknowledged must be there
in the end: each word in a deck, each answer in the log, one of the values of each setting.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from functools import partial
from pathlib import Path
from random import Random

from judging import in_fork, state
from stopping import Laboratory, Run, start
from trials import Act

LETTERS = "कखगघचजटडतदनपबमयरलवशसह"
REVIEW = "\n\n4\n\n\n4\n"


class Round:
    """One crowd of processes, and what of its work must be there in the end."""

    def __init__(self, lab: Laboratory, rng: Random) -> None:
        self.lab, self.rng = lab, rng
        self.acts = [self.act(number) for number in range(rng.randrange(8, 13))]

    def act(self, number: int) -> Act:
        word = "".join(self.rng.choice(LETTERS) for _ in range(4))
        deck = self.rng.choice(("mine", "new", "other"))
        acts = (
            Act(("add", word, f"meaning{number}x", "-d", deck)),
            Act(("add", word, f"meaning{number}x", "-d", "mine")),
            Act(("add", "meghah", f"meaning{number}x", "--merge")),
            Act(("import", "{work}/more.txt", "--yes", "--doubtful", "-d", deck)),
            Act(("edit", "meghah")),
            Act(("config", self.rng.choice(("new", "limit")), str(self.rng.randrange(1, 90)))),
            Act(("sync", "{work}/carried")),
            Act(("sync", "{work}/other.db")),
            Act(("review", "--limit", "2"), REVIEW),
            Act(("undo",)),
            Act(("suspend", "vanam")),
            Act(("remove", "kapi")),
            Act(("decks", "limit", "mine", "7")),
            Act(("list", "vanam")),
        )
        return self.rng.choice(acts)

    def run(self) -> list[Run]:
        """Run all commands at once, each in a process of its own."""
        self.lab.reset()
        children = []
        for number, act in enumerate(self.acts):
            if child := os.fork():
                children.append(child)
                continue
            self.lab.folder = self.lab.folder / f"process{number}"
            self.lab.folder.mkdir(exist_ok=True)
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
        end = in_fork(partial(state, self.lab.home))
        faults = [f"wrong: {end['wrong']}"] if end["wrong"] else []
        text = "\n".join(end.get("decks", {}).values())
        for act, run in zip(self.acts, ran, strict=True):
            if "Traceback" in run.out or "unexpected error" in run.out:
                faults.append(f"traceback: {act.arguments} {run.out[-400:]}")
            if run.code == -14:
                faults.append(f"hang: {act.arguments}")
            if run.code > 0 and "shabda: " not in run.out and act.arguments[0] != "undo":
                faults.append(f"wrong: {act.arguments} exit {run.code}: {run.out[-200:]}")
            if run.code == 0 and act.arguments[0] == "add" and act.arguments[2] not in text:
                faults.append(f"lost: {act.arguments}")
        return faults + self.lost_answers(ran, end) + self.lost_settings(ran, end)

    def lost_answers(self, ran: list[Run], end: dict[str, object]) -> list[str]:
        """Whether each answer and mark that was acknowledged is in the log."""
        given = sum(
            int(said)
            for act, run in zip(self.acts, ran, strict=True)
            for said in re.findall(r"^(\d+) answers? in ", run.out, re.MULTILINE)
            if act.arguments[0] == "review"
        )
        before = in_fork(partial(log_length, self.lab.start / "home"))
        log = end["log"]
        there = len(log) if isinstance(log, list) else 0
        return [f"lost: {given} answers given, {there - before} logged"] * (there < before + given)

    def lost_settings(self, ran: list[Run], end: dict[str, object]) -> list[str]:
        """Whether each setting that was set has one of the values that it was set to."""
        wanted: dict[str, set[str]] = {}
        for act, run in zip(self.acts, ran, strict=True):
            if act.arguments[0] == "config" and run.code == 0:
                wanted.setdefault(act.arguments[1], set()).add(act.arguments[2])
        settings = end["settings"]
        assert isinstance(settings, dict)
        return [
            f"lost: {name} is {settings.get(name)}, not one of {values}"
            for name, values in wanted.items()
            if str(settings.get(name)) not in values
        ]


def log_length(home: Path) -> int:
    return len(state(home)["log"])


def run() -> None:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("rounds", type=int, nargs="?", default=40)
    parser.add_argument("seed", type=int, nargs="?", default=1)
    asked = parser.parse_args()
    figures: Counter[str] = Counter(tried=0, lost=0, wrong=0, traceback=0, hang=0)
    codes: Counter[tuple[str, int]] = Counter()
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(prefix="shabda-", dir=memory) as folder:
        lab = start(Path(folder))
        for number in range(asked.rounds):
            crowd = Round(lab, Random(asked.seed * 1000 + number))
            ran = crowd.run()
            figures["tried"] += len(ran)
            codes.update(
                (act.arguments[0], done.code) for act, done in zip(crowd.acts, ran, strict=True)
            )
            for fault in crowd.faults(ran):
                figures[fault.partition(":")[0]] += 1
                print(number, fault, flush=True)
    print(dict(codes))
    print(f"rounds {asked.rounds}, processes", dict(figures))
    sys.exit(any(figures[kind] for kind in figures if kind != "tried"))


if __name__ == "__main__":
    run()
