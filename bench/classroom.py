"""What a sync with a class server costs: by the number of learners, and by the length of a log.

`make bench-class` starts PostgreSQL, fills a class learner by learner (200 answers each), and at
each size measures syncs of members with nothing new and with ten new answers: milliseconds,
and pages that the server read.
"""

import sys
import tempfile
import time
from argparse import ArgumentParser
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from uuid import uuid4

import psycopg

from servers import PASSWORD, Postgres, binaries
from shabda.store.collection import Collection
from shabda.store.jsonl import Batch
from shabda.store.sync.peers import open_peer, pull, push
from shabda.store.sync.server_peer import Server
from shabda.store.sync.server_people import add_person
from shabda.store.sync.server_setup import set_up
from shabda.study.deck_versions import DeckVersion, make_version
from shabda.study.log import Event, EventKind

AT = datetime(2026, 1, 1, 12, tzinfo=UTC)
SIZES, ANSWERS, NEW = (10, 100, 500), 200, 10
LENGTHS = (200, 2_000, 20_000)
VERSIONS = (10, 100, 1_000)
ROUNDS = 9
PAGES = "SELECT sum(blks_hit + blks_read) FROM pg_stat_database WHERE datname = 'class'"


@dataclass(frozen=True, slots=True)
class Cost:
    """Medians of the syncs of one kind."""

    milliseconds: float
    pages: float


def answers(device: str, count: int, first: int = 1) -> Batch:
    """Answers of one device, some right and some wrong."""
    return Batch(
        tuple(
            Event(
                id=uuid4().hex, device=device, sequence=number,
                card_id=f"word:w{number % 97}/recognise",
                reviewed_at=AT + timedelta(minutes=number), study_day=AT.toordinal() + number // 50,
                kind=EventKind.REVIEW, grade=(4, 4, 5, 1)[number % 4], answer="अग्निः",
                exercise="What does it mean?", elapsed_ms=2500,
            )
            for number in range(first, first + count)
        )
    )  # fmt: skip


def versions(count: int) -> Batch:
    """Versions of one deck, each made from the one before."""
    made: list[DeckVersion] = []
    for number in range(count):
        parents = [made[-1].id] if made else []
        at = AT + timedelta(minutes=number)
        made.append(make_version("mine", f"words: []  # {number}", parents, at=at, device="a"))
    return Batch((), tuple(made))


class Classroom:
    """A server with members, and the collections of some of them."""

    def __init__(self, server: Postgres, folder: Path) -> None:
        self._server, self._folder = server, folder
        set_up(server.url)

    def member(self, number: int) -> str:
        """The address with which a member logs in."""
        return self._server.url.replace("//class:", f"//learner{number}:")

    def join(self, number: int, count: int = ANSWERS, decks: int = 0) -> None:
        """A new member syncs for the first time."""
        add_person(self._server.url, f"learner{number}", PASSWORD)
        with Server(self.member(number)) as server:
            server.merge(answers(uuid4().hex, count))
            server.merge(versions(decks))

    def costs(self, numbers: list[int]) -> tuple[Cost, Cost]:
        """Of a sync with nothing new, and of one with ten new answers."""
        nothing, some = [], []
        for number in numbers:
            with Collection.open(self._folder / f"{number}-{uuid4().hex}.db") as here:
                self._sync(here, number)
                self._sync(here, number)
                known = here.log.count()
                nothing.append(self._measured(here, number))
                here.merge(answers(here.device, NEW, known + 1))
                some.append(self._measured(here, number))
        return _median(nothing), _median(some)

    def _sync(self, here: Collection, number: int) -> None:
        with open_peer(self.member(number), here, "") as there:
            pull(here, there)
            push(here, there)

    def _measured(self, here: Collection, number: int) -> Cost:
        before, began = self._pages(), time.perf_counter()
        self._sync(here, number)
        took = time.perf_counter() - began
        return Cost(took * 1000, self._pages() - before)

    def _pages(self) -> int:
        """Pages read in the database so far; a session reports its own when it ends."""
        url = self._server.url.replace("//class:", "//keeper:").replace("/class", "/postgres")
        with psycopg.connect(url, autocommit=True) as connection:
            sessions = "SELECT count(*) FROM pg_stat_activity WHERE datname = 'class'"
            while connection.execute(sessions).fetchone() != (0,):
                time.sleep(0.01)
            row = connection.execute(PAGES).fetchone()
            return int(row[0]) if row else 0


def _median(costs: list[Cost]) -> Cost:
    return Cost(median(cost.milliseconds for cost in costs), median(cost.pages for cost in costs))


def line(name: str, costs: tuple[Cost, Cost]) -> str:
    columns = (f"{cost.milliseconds:9.0f} ms {cost.pages:7.0f} pages" for cost in costs)
    return f"{name:24}{'  '.join(columns)}"


def main() -> None:
    parser = ArgumentParser(prog="python -m bench.classroom", description=__doc__)
    parser.add_argument("--learners", default=",".join(map(str, SIZES)))
    asked = parser.parse_args()
    programs = binaries()
    if programs is None:
        sys.exit("PostgreSQL is not installed: apt-get install postgresql")
    server = Postgres(programs)
    try:
        server.make()
        with tempfile.TemporaryDirectory() as folder:
            measure(
                Classroom(server, Path(folder)),
                [int(number) for number in asked.learners.split(",")],
            )
    finally:
        server.remove()


def measure(room: Classroom, sizes: list[int]) -> None:
    print(f"{'':24}{'nothing new':>25}{f'{NEW} new answers':>27}")
    members = 0
    for size in sizes:
        began = time.perf_counter()
        for members in range(members + 1, size + 1):  # noqa: B020
            room.join(members)
        joined = f"  (joined in {time.perf_counter() - began:.0f} s)"
        chosen = [1 + n * size // ROUNDS for n in range(ROUNDS)]
        print(line(f"{size} learners", room.costs(chosen)), joined, flush=True)
    for number, length in enumerate(LENGTHS, members + 1):
        room.join(number, length)
        print(line(f"a log of {length:,}", room.costs([number] * 3)), flush=True)
    for number, count in enumerate(VERSIONS, members + len(LENGTHS) + 1):
        room.join(number, decks=count)
        print(line(f"{count:,} deck versions", room.costs([number] * 3)), flush=True)


if __name__ == "__main__":
    main()
