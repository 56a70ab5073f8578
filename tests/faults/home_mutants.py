"""Homes whose files were changed at random: sentences, no harm, no silent loss.

    python tests/faults/home_mutants.py [COUNT] [SEED]

In each home bytes of the collection, its write-ahead log, the settings, a deck or a backup are
flipped, cut, overwritten, moved, or the file is missing, empty or swapped with another. Then five
commands run. None may end in a traceback or hang. When none of them says that something is wrong,
every answer must be there.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from argparse import ArgumentParser
from collections import Counter
from functools import partial
from pathlib import Path
from random import Random

from judging import in_fork, state
from stopping import Laboratory, start
from test_mutated import MUTATIONS
from trials import Act

COMMANDS = (
    Act(("due",)),
    Act(("doctor",)),
    Act(("review", "--limit", "2"), "\n\n4\n\n\n4\n"),
    Act(("sync", "{work}/carried")),
    Act(("export", "{work}/made.jsonl")),
)
WHOLE = ("missing", "empty", "swapped")


def broken(home: Path, rng: Random) -> tuple[str, str]:
    """Change a file of a home; return its name and how it was changed."""
    files = [path for path in sorted(home.rglob("*")) if path.is_file() and path.stat().st_size]
    collection = [path for path in files if path.name.startswith("collection.db")]
    path = rng.choice(collection if rng.random() < 0.5 else files)
    how = rng.choice((*WHOLE, *MUTATIONS, *MUTATIONS, *MUTATIONS))
    if how == "missing":
        path.unlink()
    elif how == "empty":
        path.write_bytes(b"")
    elif how == "swapped":
        others = [file for file in files if file.suffix != path.suffix]
        path.write_bytes(rng.choice(others).read_bytes())
    elif not isinstance(how, str):
        path.write_bytes(how(path.read_bytes(), rng))
        return str(path.relative_to(home)), how.__name__
    return str(path.relative_to(home)), str(how)


def faults(lab: Laboratory, name: str, whole: dict[str, object]) -> list[str]:
    """What went wrong in a home with a changed file, by kind."""
    ran = [lab.run(act) for act in COMMANDS]
    report = "\n".join(run.out for run in ran)
    kinds = {
        "tracebacks": "Traceback" in report or "unexpected error" in report,
        "hangs": any(run.code == -14 for run in ran),
        "wrong": any(run.code > 0 and not run.out.strip() for run in ran),
    }
    sound = not any(run.code for run in ran) and "shabda: " not in report
    end = in_fork(partial(state, lab.home)) if sound else None
    if end is not None and name != "restore.json":
        log, before = end["log"], whole["log"]
        kinds["lost"] = any(event not in log for event in before)  # type: ignore[attr-defined]
    return [kind for kind, is_so in kinds.items() if is_so]


def run() -> None:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=1000)
    parser.add_argument("seed", type=int, nargs="?", default=1)
    asked = parser.parse_args()
    figures: Counter[str] = Counter(tried=0, lost=0, wrong=0, tracebacks=0, hangs=0)
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(prefix="shabda-", dir=memory) as folder:
        lab = start(Path(folder))
        lab.reset()
        whole = in_fork(partial(state, lab.home))
        for number in range(asked.count):
            lab.reset()
            shutil.rmtree(lab.home / "cache", ignore_errors=True)
            name, how = broken(lab.home, Random(asked.seed * 10_000 + number))
            ill = faults(lab, name, whole)
            figures.update(("tried", *ill))
            if ill:
                print(number, name, how, ill, flush=True)
            elif not number % 100:
                print(dict(figures), flush=True)
    print(dict(figures))
    sys.exit(any(figures[kind] for kind in figures if kind != "tried"))


if __name__ == "__main__":
    run()
