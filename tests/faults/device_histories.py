"""Histories of two to four devices with decks, drawn at random: in the end all agree.

    python tests/faults/device_histories.py [COUNT] [SEED]

Devices add words and meanings, import and take imports back, edit and rename deck files as an
editor would, remove entries and decks and bring entries back, set settings, review, undo and
sync with a folder, a file or each other, by the real commands. In the end each syncs
twice: logs and deck files must be the same everywhere; each word and meaning that was
acknowledged, and that nobody removed or changed, is in a deck of every device, and each
answer, mark and undo in every log.
"""

from __future__ import annotations

import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from functools import partial
from pathlib import Path
from random import Random

from judging import in_fork, state
from stopping import Laboratory, warm_up
from trials import Act

from shabda.store.collection import Collection

DONE: Counter[tuple[str, int]] = Counter()
LETTERS = "कखगघचजटडतदनपबमयरलवशसह"
REVIEW = "\n\n4\n\n\n1\n"


class History:
    """What some devices do, what of it must be there in the end, and what was wrong."""

    def __init__(self, lab: Laboratory, rng: Random) -> None:
        self.lab, self.rng, self.faults = lab, rng, []
        lab.reset()
        self.devices = [lab.work / f"device{n}" for n in range(rng.randrange(2, 5))]
        for device in self.devices:
            device.mkdir()
        self.wanted: dict[str, str] = {}
        """Meanings that must be in a deck, each with its word."""
        self.gone: set[str] = set()
        self.imported: dict[Path, dict[str, str]] = {}
        """The meanings of the last import of each device, each with its word."""
        self.settings: dict[Path, int] = {}
        self.answers: set[str] = set()
        """Ids of all that was logged."""
        self.told = ""
        self.number = 0
        self.steps: list[str] = []

    def run(self, device: Path, *arguments: str, typed: str = "") -> int:
        self.lab.home = device
        ran = self.lab.run(Act(arguments, typed))
        self.steps.append(f"{device.name} {' '.join(arguments)[:80]} -> {ran.code}")
        DONE[arguments[0], ran.code] += 1
        if "Traceback" in ran.out or "unexpected error" in ran.out:
            self.faults.append(f"traceback: {ran.out[-600:]}")
        if ran.code == -14:
            self.faults.append("hang")
        if arguments[0] == "sync":
            self.told += ran.out
            if ran.code:
                self.faults.append(f"sync failed: {ran.out[-300:]}")
        return ran.code

    def word(self) -> str:
        return "".join(self.rng.choice(LETTERS) for _ in range(3)) + self.rng.choice(("", "ि", "ु"))

    def gloss(self) -> str:
        self.number += 1
        return f"meaning{self.number}x"

    def decks(self, device: Path) -> list[Path]:
        return sorted((device / "decks").glob("*.yaml"))

    def add(self, device: Path) -> None:
        word, gloss = self.word(), self.gloss()
        deck = self.rng.choice(("notes", "mine", "third"))
        if not self.run(device, "add", word, gloss, "-d", deck):
            self.wanted[gloss] = word

    def add_twice(self, device: Path) -> None:
        """The same word on two devices."""
        word = self.word()
        for each in (device, self.rng.choice(self.devices)):
            gloss = self.gloss()
            if not self.run(each, "add", word, gloss, "-d", "notes"):
                self.wanted[gloss] = word

    def widen(self, device: Path) -> None:
        if self.wanted:
            word, gloss = self.rng.choice([*self.wanted.values()]), self.gloss()
            if not self.run(device, "add", word, gloss, "--merge"):
                self.wanted[gloss] = word

    def edit(self, device: Path) -> None:
        """An editor changes one meaning in a file."""
        paths = self.decks(device)
        if not paths:
            return
        path = self.rng.choice(paths)
        text = path.read_text("utf-8")
        here = [gloss for gloss in self.wanted if f"{gloss}" in text]
        if here:
            gloss = self.rng.choice(here)
            new = self.gloss()
            path.write_text(text.replace(gloss, new), "utf-8")
            self.wanted[new] = self.wanted.pop(gloss)
            self.gone.add(gloss)
            self.steps.append(f"{device.name} edits {path.name}: {gloss} -> {new}")

    def comment(self, device: Path) -> None:
        paths = self.decks(device)
        if paths:
            path = self.rng.choice(paths)
            text = path.read_text("utf-8")
            if "  - word" in text:
                head, rest = text.split("  - word", 1)
                path.write_text(f"{head}  # remark{self.gloss()}\n  - word{rest}", "utf-8")

    def remove(self, device: Path) -> None:
        """Remove a word, by the command."""
        if self.wanted:
            word = self.rng.choice([*self.wanted.values()])
            if not self.run(device, "remove", word):
                self.forget({word})

    def remove_deck(self, device: Path) -> None:
        paths = self.decks(device)
        if paths:
            path = self.rng.choice(paths)
            words = {word for word in self.wanted.values() if word in path.read_text("utf-8")}
            if not self.run(device, "decks", "remove", path.stem):
                self.forget(words)

    def bring_back(self, device: Path) -> None:
        """Bring the word back that was removed last; which meanings it has is not followed."""
        self.run(device, "undo", "--remove")

    def take_in(self, device: Path) -> None:
        """Import a list of words."""
        words = {self.gloss(): self.word() for _ in range(3)}
        path = self.lab.work / "list.txt"
        path.write_text("".join(f"{word} - {gloss}\n" for gloss, word in words.items()), "utf-8")
        if not self.run(device, "import", str(path), "--yes", "--doubtful", "-d", "lists"):
            self.wanted.update(words)
            self.imported[device] = words

    def take_out(self, device: Path) -> None:
        """Take the last import back, with what it brought."""
        words = self.imported.pop(device, {})
        if not self.run(device, "undo", "--import"):
            self.wanted = {gloss: word for gloss, word in self.wanted.items() if gloss not in words}

    def rename_deck(self, device: Path) -> None:
        """Give a deck file another name, as a file manager does."""
        if paths := self.decks(device):
            path = self.rng.choice(paths)
            new = path.with_name(f"{self.rng.choice(('alpha', 'beta', 'mine'))}.yaml")
            if not new.exists():
                path.rename(new)
                self.steps.append(f"{device.name} renames {path.name} to {new.name}")

    def set_up(self, device: Path) -> None:
        """Change a setting, which no sync may change."""
        number = self.rng.randrange(1, 50)
        if not self.run(device, "config", "new", str(number)):
            self.settings[device] = number

    def forget(self, words: set[str]) -> None:
        self.wanted = {gloss: word for gloss, word in self.wanted.items() if word not in words}

    def review(self, device: Path) -> None:
        self.run(device, "review", "--limit", "2", typed=REVIEW)
        self.answers.update(in_fork(partial(event_ids, device)))

    def undo(self, device: Path) -> None:
        self.run(device, "undo")
        self.answers.update(in_fork(partial(event_ids, device)))

    def sync(self, device: Path) -> None:
        other = self.rng.choice([each for each in self.devices if each != device])
        hub = self.rng.choice(("folder", "file", "device"))
        if hub == "device" and (other / "collection.db").exists():
            self.run(device, "sync", str(other / "collection.db"))
        else:
            self.meet(device, "carried" if hub == "folder" else "usb.db")

    def meet(self, device: Path, hub: str) -> None:
        self.run(device, "sync", str(self.lab.work / hub), "--create")

    def live(self) -> None:
        acts = (
            [self.add] * 6 + [self.sync] * 6 + [self.widen] * 3 + [self.edit] * 3
            + [self.review, self.review, self.add_twice, self.comment]
            + [self.remove, self.remove_deck, self.undo, self.bring_back, self.rename_deck]
            + [self.take_in, self.take_in, self.take_out, self.set_up]
        )  # fmt: skip
        for _ in range(self.rng.randrange(10, 35)):
            self.rng.choice(acts)(self.rng.choice(self.devices))
        for _ in range(3):
            for device in self.devices:
                self.meet(device, "carried")

    def judge_settings(self) -> None:
        for device, number in self.settings.items():
            if f"new = {number}\n" not in (device / "config.toml").read_text("utf-8"):
                self.faults.append(f"{device.name} has lost its setting {number}")

    def judge(self) -> None:
        self.judge_settings()
        for device in self.devices:
            if lost := self.answers - {*in_fork(partial(event_ids, device))}:
                self.faults.append(f"{device.name} has lost {len(lost)} events")
        found = [in_fork(partial(state, device)) for device in self.devices]
        for each in found:
            each["log"] = sorted(map(repr, each.get("log", ())))
            if each["wrong"]:
                self.faults.append(f"wrong: {each['wrong']}")
            each.pop("choices", None)
        for device, each in zip(self.devices[1:], found[1:], strict=True):
            for key in ("log", "decks"):
                if each.get(key) != found[0].get(key):
                    self.faults.append(f"{device.name} differs in {key}")
        files = sorted((self.devices[0] / "decks").glob("*"))  # there is none without a deck
        text = "\n".join(path.read_text("utf-8") for path in files)
        for gloss, word in self.wanted.items():
            if gloss not in text and gloss not in self.told:
                self.faults.append(f"lost: {word} {gloss}")


def event_ids(home: Path) -> list[str]:
    with Collection.open(home / "collection.db") as collection:
        return [event.id for event in collection.log.events()]


def run() -> None:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=100)
    parser.add_argument("seed", type=int, nargs="?", default=1)
    parser.add_argument("--steps", action="store_true", help="show what the devices did")
    asked = parser.parse_args()
    ill = words = answers = 0
    with tempfile.TemporaryDirectory(prefix="shabda-") as folder:
        lab = Laboratory(Path(folder))
        lab.work.mkdir(parents=True)
        lab.work.rename(lab.start)
        warm_up()
        for number in range(asked.count):
            history = History(lab, Random(asked.seed * 1000 + number))
            history.live()
            history.judge()
            words += len(history.wanted)
            answers += len(history.answers)
            if history.faults:
                ill += 1
                print(number, len(history.devices), *history.faults[:4], sep="\n   ", flush=True)
                if asked.steps:
                    print(*history.steps, sep="\n      ")
        print(dict(DONE))
        print(f"histories {asked.count}, meanings {words}, events {answers}, with a fault {ill}")
    sys.exit(ill > 0)


if __name__ == "__main__":
    run()
