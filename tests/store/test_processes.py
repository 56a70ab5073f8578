"""Real processes: killed without warning, and several at once."""

import random
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from compiling import compile_deck
from shabda.store.collection import Collection
from shabda.store.due_count import waiting
from shabda.study.words import Deck
from strategies import FIRST_DAY, word

ANSWER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from shabda.store.collection import Collection
from shabda.study.log import EventKind

path, name, count = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
at = datetime(2026, 1, 1, tzinfo=UTC)
with Collection.open(path) as collection:
    for n in range(count):
        how = {"at": at, "day": at.toordinal(), "kind": EventKind.REVIEW, "grade": 4}
        if n % 7 == 6:
            print("undone", collection.log.undo(at=at, day=at.toordinal()).id, flush=True)
        print("kept", collection.log.append(f"{name}{n}/recognise", **how).id, flush=True)
"""

ENDLESS = 10**9


def start(path: Path, name: str, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", ANSWER, str(path), name, str(count)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def check(path: Path) -> None:
    """The file is whole and the table is the fold of the log."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    with Collection.open(path) as collection:
        assert collection.cards.differences() == []


@pytest.mark.parametrize("moment", range(6))
def test_kill_9_loses_no_answer_that_was_acknowledged(path: Path, moment: int) -> None:
    chance = random.Random(moment)
    process = start(path, "a", ENDLESS)
    assert process.stdout is not None
    lines = [process.stdout.readline() for _ in range(chance.randint(1, 120))]
    process.send_signal(signal.SIGKILL)
    lines += process.stdout.readlines()  # communicate() would skip what readline() read ahead
    _, errors = process.communicate()
    assert (process.returncode, errors) == (-signal.SIGKILL, "")
    said = [line.split() for line in lines if line.endswith("\n")]
    with Collection.open(path) as collection:
        events = {event.id: event for event in collection.log.events()}
        voided = {event.voids for event in events.values()}
    assert all(id in events for _, id in said)
    assert all((id in voided) for word, id in said if word == "undone")
    assert len(events) - len(said) in (0, 1)  # one may have been kept and not yet told
    check(path)


def test_processes_that_answer_at_once_lose_nothing_and_never_meet_a_lock(path: Path) -> None:
    count, names = 60, "abcd"
    processes = [start(path, name, count) for name in names]  # all of them make the file
    said = []
    for process in processes:
        output, errors = process.communicate()
        assert (process.returncode, errors) == (0, "")
        said += [line.split()[1] for line in output.splitlines() if line.startswith("kept")]
    with Collection.open(path) as collection:
        log = collection.log.events()
    assert len(said) == count * len(names)
    assert set(said) <= {event.id for event in log}
    assert sorted(event.sequence for event in log) == list(range(1, len(log) + 1))
    check(path)


def test_a_prompt_and_an_import_do_not_disturb_a_review(collection: Collection, path: Path) -> None:
    process = start(path, "a", 80)
    versions = 0
    while process.poll() is None:
        words = tuple(word(f"w{n}") for n in range(versions % 50))
        compile_deck(collection, Deck("mine", words), str(versions))
        assert waiting(str(path), FIRST_DAY, 100, 999) == (0, len(words), 0)
        versions += 1
    _, errors = process.communicate()
    assert (process.returncode, errors) == (0, "")
    assert versions > 1
    check(path)
