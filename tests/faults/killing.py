"""Review sessions of the real program, each killed with SIGKILL at a random moment.

Run with the file of a collection to start from, a folder to work in, how many sessions, and
a seed; prints, for each, the number of the last card that was on the screen, how many answers
stand, and what is wrong with the collection. The program is loaded once and forked, so that
a session costs milliseconds.
"""

import gc
import io
import json
import os
import re
import select
import shutil
import signal
import sys
from contextlib import suppress
from pathlib import Path
from random import Random
from socket import SO_SNDBUF, SOL_SOCKET, socketpair

from shabda.cli import main
from shabda.store.collection import Collection
from shabda.study.log import not_voided

CARDS = 12
SESSION = ["--deck", "vocab", "--limit", str(CARDS), "--new", str(CARDS)]
ANSWER, UNDO = "\n4\n", "u\n"
SCRIPT = (ANSWER * 3 + UNDO) * CARDS
"""Three answers and one taken back, again and again: the number of the card on the screen is
one more than the answers that stand."""


def learn(home: Path, into: int) -> None:
    """A learner's session with the script typed into it."""
    os.environ["SHABDA_HOME"] = str(home)
    script = home / "script"
    script.write_text(SCRIPT)
    os.dup2(os.open(script, os.O_RDONLY), 0)
    os.dup2(into, 1)
    sys.stdin = os.fdopen(0, encoding="utf-8")
    sys.stdout = os.fdopen(1, "w", buffering=1, encoding="utf-8")
    with suppress(SystemExit):
        main(["review", *SESSION])


def killed(home: Path, rng: Random) -> str:
    """Run a session, kill it at some moment, and return what was on the screen.

    The session waits when a few lines that it wrote are not read yet; otherwise it would end on a
    busy machine before it is killed.
    """
    reader, writer = socketpair()
    writer.setsockopt(SOL_SOCKET, SO_SNDBUF, 1)
    out, into = reader.detach(), writer.detach()
    child = os.fork()
    if child == 0:
        os.close(out)
        learn(home, into)
        os._exit(0)
    os.close(into)
    output, enough = b"", rng.randrange(6000)
    while len(output) < enough and (more := os.read(out, 64)):
        output += more
    select.select([], [], [], rng.random() * 0.004)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while more := os.read(out, 65536):
        output += more
    os.close(out)
    return output.decode("utf-8", "ignore")


def examine(home: Path, screen: str) -> dict[str, object]:
    shown = re.findall(rf"^(\d+) of {CARDS} done", screen, re.MULTILINE)
    with Collection.open(home / "collection.db") as collection:
        wrong = [*collection.integrity.faults(), *map(str, collection.cards.differences())]
        stands = len(not_voided(collection.log.events()))
    return {"card": int(shown[-1]) + 1 if shown else 1, "stands": stands, "wrong": wrong}


def home_in(folder: Path, start: Path) -> Path:
    folder.mkdir()
    shutil.copy(start, folder / "collection.db")
    return folder


def load(home: Path) -> None:
    """Have every part of the program in memory that a session needs, and nothing open."""
    out, keyboard = sys.stdout, sys.stdin
    with open(os.devnull, "w", encoding="utf-8") as nowhere, suppress(SystemExit):
        os.environ["SHABDA_HOME"] = str(home)
        sys.stdout, sys.stdin = nowhere, io.StringIO(SCRIPT)
        main(["review", *SESSION])
    sys.stdout, sys.stdin = out, keyboard
    examine(home, "")
    gc.collect()


def run(start: Path, folder: Path, sessions: int, seed: int) -> None:
    rng = Random(seed)
    load(home_in(folder / f"{seed}-load", start))
    for number in range(sessions):
        home = home_in(folder / f"{seed}-{number}", start)
        print(json.dumps(examine(home, killed(home, rng))), flush=True)
        shutil.rmtree(home)


if __name__ == "__main__":
    run(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))
