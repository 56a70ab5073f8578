"""Eight processes answer at once on one file: nothing is lost, nothing is twice."""

import subprocess
import sys
from pathlib import Path

from shabda.store.collection import Collection

PROCESSES, ANSWERS = 8, 500
CROWD = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from shabda.store.collection import Collection
from shabda.study.log import EventKind

path, processes, answers = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
at = datetime(2026, 1, 1, tzinfo=UTC)
children = []
for name in range(processes):
    if (child := os.fork()):
        children.append(child)
        continue
    try:
        with Collection.open(path) as collection:  # all of them make the file
            for n in range(answers):
                day = at.toordinal() + n // 100
                how = {"at": at, "day": day, "kind": EventKind.REVIEW, "grade": n % 6}
                collection.log.append(f"{n % 50}/recognise", answer=f"{name}-{n}", **how)
    except BaseException as error:
        print(repr(error), flush=True)
        os._exit(1)
    os._exit(0)
print([os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children])
"""


def test_four_thousand_answers_of_eight_processes_are_four_thousand_rows(quick: Path) -> None:
    path = quick / "collection.db"
    command = [sys.executable, "-c", CROWD, str(path), str(PROCESSES), str(ANSWERS)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.stdout.strip(), done.stderr) == (str([0] * PROCESSES), "")
    with Collection.open(path) as collection:
        assert collection.integrity.faults() == []
        assert collection.cards.differences() == []
        log = collection.log.events()
    given = {f"{name}-{n}" for name in range(PROCESSES) for n in range(ANSWERS)}
    assert len(log) == len(given) == PROCESSES * ANSWERS
    assert {event.answer for event in log} == given
    assert sorted(event.sequence for event in log) == list(range(1, len(log) + 1))
