"""Kill every command at every write, and look at what is left.

    PYTHONPATH=tests python tests/faults/write_kills.py [--full] [--beside] [--every N] [TRIAL ...]

A process is ended at its Nth call that changes a file or speaks to a server; at a write also
with half of it done. With `--full` it goes on, but from that call on the disk is full, and the
command must say so in a sentence. Then another command runs, and the home must be as before the
first command or as after it. Prints one line of figures for each trial, and what was wrong. Of a
command with more writes than its trial says, as many are tried, evenly spaced; `writes` and
`tried` show it.
"""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Iterator
from pathlib import Path

from judging import Figures, Trial, print_figures
from server_trials import SERVER_ACTS, class_server
from stopping import SHARE_ALL, How, Laboratory, library, start
from trials import ACTS, NEEDS_INDEX


def fail(trial: Trial, every: int, offset: int, *, full: bool) -> Figures:
    """Kill one command at its writes, or fill the disk there."""
    writes = trial.whole.writes
    every = max(every, -(-len(writes) // trial.act.most))
    if not sum(trial.figures.faults):
        for stop in range(offset, len(writes), every):
            trial.stop(stop, How.FULL if full else How.BEFORE)
            if not full and writes[stop] == "w":
                trial.stop(stop, How.TORN)
    return trial.figures


def trials(
    lab: Laboratory, chosen: list[str], every: int, offset: int, *, full: bool
) -> Iterator[tuple[str, Figures]]:
    """Figures of the trials, first of those that need no server."""
    if not NEEDS_INDEX.isdisjoint(chosen):
        lab.keep_index()
    for name in chosen:
        if name in ACTS:
            yield name, fail(Trial(lab, name, ACTS[name]), every, offset, full=full)
    if on_server := [name for name in chosen if name in SERVER_ACTS]:
        with class_server(lab):
            for name in on_server:
                yield name, fail(Trial(lab, name, SERVER_ACTS[name]), every, offset, full=full)


def run() -> None:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--offset", type=int, default=0)
    parser.add_argument("--full", action="store_true", help="fill the disk instead of killing")
    parser.add_argument("--beside", action="store_true", help=SHARE_ALL)
    parser.add_argument("trials", nargs="*", default=[*ACTS, *SERVER_ACTS])
    asked = parser.parse_args()
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(prefix="shabda-", dir=memory) as folder:
        if not hasattr(ctypes.CDLL(None), "stop_after"):
            made = str(library(Path(folder)))
            environ = {**os.environ, "LD_PRELOAD": made, "SHABDA_HOME": folder}
            sys.exit(subprocess.run([sys.executable, *sys.argv], env=environ).returncode)
        found = trials(
            start(Path(folder), beside=asked.beside),
            asked.trials,
            asked.every,
            asked.offset,
            full=asked.full,
        )
        sys.exit(print_figures("writes", found))


if __name__ == "__main__":
    run()
