"""Files in the shapes of many makers: what is read surely is right, and little is missed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from shabda.decks.formats.detect import read_learner_text
from shabda.decks.notes.words.model import Confidence
from shabda.progress import no_progress
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.script import to_slp1
from shipped import known

FOLDER = Path(__file__).parent / "makers"
FILES = sorted(path for path in FOLDER.iterdir() if path.suffix != ".want")
SURE_RIGHT, RECALL = 0.97, 0.90


@dataclass(frozen=True)
class Judgement:
    """What a reading of a file is worth, beside what a person takes from it."""

    words: int
    found: int
    sure: int
    sure_right: int
    wrong: tuple[str, ...]
    missed: tuple[str, ...]


def key(word: str) -> str:
    return equivalence_key(to_slp1(word.replace("...", " ").replace("…", " ").replace("..", " ")))


def wanted(path: Path) -> dict[str, set[str]]:
    lines = path.with_suffix(".want").read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines)
    return {key(word): {part.casefold() for part in text.split("; ")} for word, text in pairs}


def judge(path: Path) -> Judgement:
    want = wanted(path)
    text = path.read_text(encoding="utf-8")
    entries = read_learner_text(text, path.name, no_progress, known()).entries
    right = [
        bool(e.slp1) and {g.casefold() for g in e.glosses} == want.get(equivalence_key(e.slp1))
        for e in entries
    ]
    sure = [e.confidence is Confidence.SURE for e in entries]
    found = {equivalence_key(e.slp1) for e, fits in zip(entries, right, strict=True) if fits}
    return Judgement(
        len(want), len(found), sum(sure),
        sum(a and b for a, b in zip(sure, right, strict=True)),
        tuple(f"{e.word} = {e.glosses}" for e, s, r in zip(entries, sure, right, strict=True)
              if s and not r),
        tuple(want.keys() - found),
    )  # fmt: skip


def test_there_are_enough_makers() -> None:
    assert len(FILES) >= 25


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_what_is_sure_is_right_and_little_is_missed(path: Path) -> None:
    found = judge(path)
    assert found.sure_right >= SURE_RIGHT * found.sure, found.wrong
    assert found.found >= RECALL * found.words, found.missed


if __name__ == "__main__":
    for file in FILES:
        it = judge(file)
        print(f"{file.name:22}{it.words:4}{it.found:4}{it.sure:4}{it.sure_right:4}",
              *it.wrong, "| missed:", *it.missed)  # fmt: skip
