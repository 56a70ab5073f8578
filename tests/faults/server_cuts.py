"""Cut the connection to the server of a class, and look at what is left.

    PYTHONPATH=tests python tests/faults/server_cuts.py [--every N] [TRIAL ...]

Between the program and PostgreSQL stands a relay. At its Nth message, in either direction, both
ends lose the connection, with or without half of that message passed on. The command must say so
in a sentence. Then another command runs, and home and server must be as before the first command
or as after it, and running it again must finish it.
"""

from __future__ import annotations

import os
import select
import socket
import sys
import tempfile
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from judging import Figures, Trial, names, print_figures
from server_trials import SERVER_ACTS, class_server
from stopping import How, Run, start

LINGER = b"\1\0\0\0\0\0\0\0"
"""To close with a reset, as a lost line does, and not with a goodbye."""
LARGEST = 65536


def serve(listener: socket.socket, port: int, stop: int, *, torn: bool, into: int) -> None:
    """Pass on what comes until the message `stop`; write a letter for each message to a pipe."""
    passed, pairs = 0, {}
    while True:
        ready, _, _ = select.select([listener, *pairs], [], [])
        for end in ready:
            if end is listener:
                ours, _ = listener.accept()
                theirs = socket.create_connection(("127.0.0.1", port))
                pairs |= {ours: theirs, theirs: ours}
            elif end in pairs:
                passed = _pass_on(end, pairs, passed, stop, torn=torn, into=into)


def _pass_on(
    end: socket.socket, pairs: dict[socket.socket, socket.socket], passed: int, stop: int,
    *, torn: bool, into: int,
) -> int:  # fmt: skip
    other, said = pairs[end], b""
    with suppress(ConnectionError):
        said = end.recv(LARGEST)
    cut = stop in range(passed + 1)
    if said and cut and torn:
        other.sendall(said[: len(said) // 2])
    if not said or cut:
        for one in (end, other):
            del pairs[one]
            if cut:
                one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, LINGER)
            one.close()
        return passed
    os.write(into, b"m")
    with suppress(ConnectionError):
        other.sendall(said)
    return passed + 1


@contextmanager
def relay(port: int, stop: int, *, torn: bool) -> Iterator[tuple[int, int]]:
    """A relay to a port; gives its own port and the pipe with a letter for each message."""
    out, into = os.pipe()
    with socket.create_server(("127.0.0.1", 0)) as listener:
        child = os.fork()
        if child == 0:
            serve(listener, port, stop, torn=torn, into=into)
        os.close(into)
        try:
            yield listener.getsockname()[1], out
        finally:
            os.kill(child, 9)
            os.waitpid(child, 0)
            os.close(out)


class CutTrial(Trial):
    """The faults of one command whose connection is cut."""

    def through(self, stop: int, *, torn: bool) -> tuple[Run, int]:
        """Run the command through a relay; return also how many messages there were."""
        lab = self.lab
        assert lab.server
        port, urls = lab.server.postgres.port, lab.names
        with relay(port, stop, torn=torn) as (own, pipe):
            lab.names = {name: url.replace(f":{port}/", f":{own}/") for name, url in urls.items()}
            try:
                ran = lab.run(self.act)
            finally:
                lab.names = urls
            os.set_blocking(pipe, False)
            passed = b""
            with suppress(BlockingIOError):
                while more := os.read(pipe, LARGEST):
                    passed += more
        out = ran.out.replace(f":{own}/", f":{port}/")
        return replace(ran, out=out), len(passed)

    def count(self) -> int:
        self._begin()
        ran, passed = self.through(-1, torn=False)
        if ran.code:
            self._wrong(self.name, f"through the relay: exit {ran.code}: {ran.out}")
        return passed

    def stop(self, number: int, how: How) -> None:
        place = f"{self.name} at message {number} ({how.name.lower()})"
        self._begin()
        old = names(self.lab.work)
        ran, _ = self.through(number, torn=how is How.TORN)
        if ran.code > 0 and "shabda: " not in ran.out:
            self._wrong(place, f"exit {ran.code} without a sentence: {ran.out}")
        self.look(place, ran, old)


def cut(trial: CutTrial, every: int) -> Figures:
    messages = trial.count()
    trial.figures.writes = messages
    if not sum(trial.figures.faults):
        for number in range(0, messages, every):
            trial.stop(number, How.BEFORE)
            trial.stop(number, How.TORN)
    return trial.figures


def run() -> None:
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("trials", nargs="*", default=[*SERVER_ACTS])
    asked = parser.parse_args()
    memory = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with tempfile.TemporaryDirectory(prefix="shabda-", dir=memory) as folder:
        lab = start(Path(folder))
        with class_server(lab):
            found = (
                (name, cut(CutTrial(lab, name, SERVER_ACTS[name]), asked.every))
                for name in asked.trials
            )
            wrong = print_figures("messages", found)
    sys.exit(wrong)


if __name__ == "__main__":
    run()
