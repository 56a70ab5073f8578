"""Import files that were changed at random: sentences, no harm, no raw control character.

PYTHONPATH=tests python tests/faults/import_mutants.py [COUNT] [SEED]
"""

from __future__ import annotations

import io
import shutil
import sys
import tempfile
import zipfile
from argparse import ArgumentParser
from collections import Counter
from pathlib import Path
from random import Random
from typing import Any

from judging import in_fork, state
from stopping import Laboratory, warm_up
from trials import Act

from anki_files import old_package
from shabda.errors import UNSAFE

TESTS = Path(__file__).parents[1]
ATTACKS = (
    "\x1b]0;owned\x07", "\x1b[2J", "\x9b31m", "\x9d52;c;cm0=\x9c", "\u202eabc\u202c", "\r", "\x08",
    "\x7f", "\u200e", "\u061c", "\U000e0041", "\0", "\u2028", "\ufeff", "{", "[", "|", "\t", '"',
    "- ", ": ", " = ", "…", "√", "\n\n", "वा", "&amp;", "<b>", "#", "*a",
    "!!python/object:os.system",
)  # fmt: skip
WAYS = (
    ("--yes", "--doubtful"),
    ("--yes",),
    ("--yes", "--doubtful", "--left-out"),
    ("--dry-run", "--left-out"),
    ("--dry-run", "--json"),
)


def samples() -> dict[str, bytes]:
    found = {
        path.name: path.read_bytes()
        for path in sorted((TESTS / "decks" / "makers").iterdir())
        if path.suffix not in (".want", ".py")
    }
    for name in ("sample_notes.txt", "sample_reading.tsv"):
        found[name] = (TESTS / "decks" / name).read_bytes()
    found["old.apkg"] = old_package()
    found["deck.yaml"] = (
        b"words:\n- word: kapi\n  glosses: [monkey]\n- word: ravi\n  glosses: [sun]\n"
    )
    return found


def mutated(content: bytes, rng: Random) -> bytes:
    for _ in range(rng.choice((1, 1, 2, 5))):
        at = rng.randrange(len(content) + 1)
        kind = rng.randrange(6)
        if kind == 0 and content:
            changed = bytearray(content)
            changed[min(at, len(content) - 1)] ^= 1 << rng.randrange(8)
            content = bytes(changed)
        elif kind == 1:
            content = content[:at] + rng.choice(ATTACKS).encode() + content[at:]
        elif kind == 2:
            content = content[:at] + content[at + rng.randrange(60) :]
        elif kind == 3:
            to = rng.randrange(len(content) + 1)
            content = content[:at] + content[to : to + rng.randrange(400)] + content[at:]
        elif kind == 4:
            content = (
                content[:at]
                + rng.choice(ATTACKS).encode() * rng.choice((3, 50, 3000))
                + content[at:]
            )
        else:
            lines = content.split(b"\n")
            rng.shuffle(lines)
            content = b"\n".join(lines)
    return content


def made(name: str, content: bytes, rng: Random) -> bytes:
    """A changed file; of half the packages the collection inside."""
    if not name.endswith(".apkg") or rng.random() < 0.3:
        return mutated(content, rng)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = {each: archive.read(each) for each in archive.namelist()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for each, inner in members.items():
            archive.writestr(each, mutated(inner, rng) if each.endswith("anki2") else inner)
    return out.getvalue()


def faults(lab: Laboratory, path: Path, how: tuple[str, ...], clean: dict[str, Any]) -> list[str]:
    """What went wrong when a file was imported, by kind."""
    ran = lab.run(Act(("import", str(path), *how)))
    after = lab.run(Act(("list",)))
    report = ran.out + after.out
    found = in_fork(lambda: state(lab.home))
    wrong = after.code or found["wrong"] or "left out" in after.out or (ran.code and found != clean)
    kinds = {
        "tracebacks": "Traceback" in report or "unexpected error" in report,
        "hangs": -14 in (ran.code, after.code),
        "raw": UNSAFE.search(report),
        "wrong": wrong,
        "taken": ran.code == 0,
    }
    return [kind for kind, is_so in kinds.items() if is_so]


def run() -> None:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=1000)
    parser.add_argument("seed", type=int, nargs="?", default=1)
    parser.add_argument("--keep", type=Path, help="a folder for the files that show a fault")
    asked = parser.parse_args()
    rng, files = Random(asked.seed), samples()
    figures: Counter[str] = Counter(tried=0, taken=0, wrong=0, tracebacks=0, hangs=0, raw=0)
    with tempfile.TemporaryDirectory(prefix="shabda-") as folder:
        lab = Laboratory(Path(folder))
        lab.home.mkdir(parents=True)
        warm_up()
        lab.must(Act(("list", "suta")))
        lab.work.rename(lab.start)
        lab.reset()
        clean = in_fork(lambda: state(lab.home))
        for number in range(asked.count):
            name, how = list(files)[number % len(files)], rng.choice(WAYS)
            lab.reset()
            path = lab.work / name
            path.write_bytes(made(name, files[name], rng))
            kinds = faults(lab, path, how, clean)
            figures.update(("tried", *kinds))
            if ill := [kind for kind in kinds if kind != "taken"]:
                print(number, name, how, ill, flush=True)
                if asked.keep:
                    shutil.copy(path, asked.keep / f"{number}-{name}")
    print(dict(figures))
    sys.exit(any(figures[kind] for kind in figures if kind not in ("tried", "taken")))


if __name__ == "__main__":
    run()
