"""The power fails: what the disk held at that moment opens, whole and without gaps."""

import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from shabda.store.collection import Collection

ANSWERS = """
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from shabda.store.collection import Collection
from shabda.study.log import EventKind

at = datetime(2026, 1, 1, tzinfo=UTC)
with Collection.open(Path(sys.argv[1])) as collection:
    for n in count(1):
        how = {"at": at, "day": at.toordinal(), "kind": EventKind.REVIEW, "grade": n % 6}
        collection.log.append(f"{n % 40}/recognise", answer="x" * (n % 300), **how)
        print(n, flush=True)
"""
MOMENTS = 15


def moments(path: Path) -> Iterator[tuple[int, random.Random]]:
    """Stop a process that answers without end, again and again; yields what it acknowledged."""
    chance = random.Random(5)
    process = subprocess.Popen(
        [sys.executable, "-c", ANSWERS, str(path)], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    said = 0
    try:
        for _ in range(MOMENTS):
            for _ in range(chance.randint(1, 60)):
                said = int(process.stdout.readline())
            process.send_signal(signal.SIGSTOP)
            yield said, chance
            process.send_signal(signal.SIGCONT)
    finally:
        process.kill()
        process.communicate()


def kept(path: Path) -> int:
    """How many answers a copy holds; it must be sound and hold the first so many."""
    with Collection.open(path) as collection:
        assert collection.integrity.faults() == []
        assert collection.cards.differences() == []
        sequences = [event.sequence for event in collection.log.events()]
    assert sorted(sequences) == list(range(1, len(sequences) + 1))
    return len(sequences)


def copied(path: Path, to: Path, wal: bytes) -> Path:
    to.mkdir()
    shutil.copy(path, to / path.name)
    (to / f"{path.name}-wal").write_bytes(wal)
    return to / path.name


@pytest.mark.no_cover
@pytest.mark.parametrize("loses", [False, True], ids=["all written", "the last write torn"])
def test_the_disk_as_it_was_at_a_power_failure_opens(
    quick: Path, tmp_path: Path, loses: bool
) -> None:
    path = quick / "collection.db"
    for number, (said, chance) in enumerate(moments(path)):
        wal = Path(f"{path}-wal").read_bytes()
        if loses:
            wal = wal[: -chance.randrange(1, 4096)] + chance.randbytes(chance.randrange(6000))
        found = kept(copied(path, quick / f"copy{number}", wal))
        if not loses:  # of a torn log `kept` asks that what is left be sound and from the first on
            assert found >= said
