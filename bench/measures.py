"""What is measured, in the order it is run; every round takes each in turn beside its peers."""

import json
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from bench import invented, peers
from bench.homes import CACHE, environ, home
from bench.timing import FailedError, Ran, to_end, to_question, with_bar

HERE = Path(__file__).parent
SHABDA = Path(sys.executable).with_name("shabda")
ANSWERS = "200"
LINES = COMPILED = 100_000
EVENTS = "1000000"
SECONDS = "3"
ONE_WORD = (
    "shabda check agni अग्नि",
    "shabda join tat ca",
    "shabda table bhū lat",
    "shabda derive bhū",
    "shabda explain agninā",
)
"""Commands about one word."""
BARE = "python -c pass"
MORNING = 100_000
"""Cards up to which a morning is played; beyond, its backup of 4 GB takes minutes."""
STARTS = 5
"""Starts of a few hundredths of a second in a round."""
SLOW = 5.0
"""Seconds; what takes longer is not repeated."""

Key = tuple[str, int]
"""A measure's name, and the number of cards it ran on, 0 where that does not matter."""


class Bench:
    """The samples so far: processes, figures from inside a process, and what failed."""

    def __init__(self, sizes: list[int], only: str, *, quick: bool = False) -> None:
        self.sizes, self.only, self.quick = sizes, only, quick
        self.ran: dict[Key, list[Ran]] = defaultdict(list)
        self.figures: dict[Key, list[float]] = defaultdict(list)
        self.settings: dict[str, str] = {}
        self.failed: dict[Key, str] = {}

    def take(self, name: str, cards: int, run: Callable[[], Ran]) -> None:
        """Run a process once more, unless it failed before, was slow, or is not wanted."""
        key = name, cards
        slow = self.ran[key] and self.ran[key][-1].seconds > SLOW
        wanted = self.only in name or name == BARE  # to which others are compared
        if not wanted or key in self.failed or slow:
            return
        print(f"  {name} {cards or ''}", file=sys.stderr)
        try:
            self.ran[key].append(run())
        except FailedError as error:
            self.failed[key] = str(error)

    def ask(self, name: str, cards: int, command: list[Any], env: Mapping[str, str]) -> None:
        """Run a process that prints its figures as JSON; a list gives its p50 and p99."""
        if self.only not in name:
            return
        print(f"  {name} {cards or ''}", file=sys.stderr)
        done = subprocess.run(command, env=env, cwd=HERE.parent, capture_output=True, text=True)
        if done.returncode:
            self.failed[name, cards] = (done.stderr.strip().splitlines() or ["?"])[-1]
            return
        for part, value in json.loads(done.stdout).items():
            self._keep(f"{name}: {part}", cards, value)

    def _keep(self, name: str, cards: int, value: Any) -> None:
        if isinstance(value, str | int):
            self.settings[name] = str(value)
        elif isinstance(value, list):
            ordered = sorted(value)
            self.figures[name, cards].append(median(ordered))
            if len(ordered) >= 100:
                self.figures[f"{name} p99", cards].append(ordered[len(ordered) * 99 // 100])
        else:
            self.figures[name, cards].append(value)


def one_round(bench: Bench) -> None:
    """Every measure once: whole processes first, then the insides of one.

    A quick round leaves out the work on whole files and logs, which takes a minute.
    """
    _starts(bench)
    for cards in bench.sizes:
        _at(bench, cards)
    if bench.quick:
        return
    _work(bench)
    if bench.only in "sync of 100,000 events":
        _sync(bench)


def _starts(bench: Bench) -> None:
    env = environ(home(bench.sizes[0]))
    for _ in range(STARTS):
        bench.take(BARE, 0, lambda: to_end([sys.executable, "-c", "pass"], env))
        bench.take("shabda --version", 0, lambda: to_end([SHABDA, "--version"], env))
        bench.take("shabda --help", 0, lambda: to_end([SHABDA, "--help"], env))
        for command in ONE_WORD:
            run = [SHABDA, *command.split()[1:]]
            bench.take(command, 0, partial(to_end, run, env))


def _at(bench: Bench, cards: int) -> None:
    """What depends on how many cards there are."""
    env, bare = environ(home(cards)), [sys.executable, "-c", "pass"]
    bench.take("shabda due", cards, lambda: to_end([SHABDA, "due"], env))
    bench.take(BARE, 0, lambda: to_end(bare, env))
    bench.take("shabda", cards, lambda: to_end([SHABDA], env))
    bench.take("first question", cards, lambda: to_question([SHABDA, "review"], env))
    if anki := peers.python_of(peers.ANKI):
        peer, made = [anki, HERE / "anki_peer.py"], _anki_collection(cards)
        bench.take("anki first card", cards, lambda: to_end([*peer, "first", made], env))
        bench.take("anki graphs", cards, lambda: to_end([*peer, "graphs", made], env))
    bench.take("first drill question", cards, lambda: to_question([SHABDA, "drill", "guna"], env))
    bench.take("shabda list TEXT", cards, lambda: to_end([SHABDA, "list", "holy flute"], env))
    bench.take("shabda stats", cards, lambda: to_end([SHABDA, "stats"], env))
    with _scratch(home(cards)) as copy:
        if cards <= MORNING:
            bench.take("first question of a day", cards, lambda: _morning(copy))
        run = [sys.executable, "-m", "bench.inside"]
        bench.ask("session", cards, [*run, "session", ANSWERS], environ(copy))
        bench.take(
            "a session's process", cards, lambda: to_end([*run, "session", "20"], environ(copy))
        )
        bench.take("shabda undo", cards, lambda: to_end([SHABDA, "undo"], environ(copy)))
    if anki:
        with _scratch(made.parent) as copy:
            bench.ask("anki session", cards, [*peer, "session", copy / made.name, ANSWERS], env)
            ten = [*peer, "session", copy / made.name, "20"]
            bench.take("anki session's process", cards, lambda: to_end(ten, env))


def _morning(copy: Path) -> Ran:
    """The first question where the day has no backup yet."""
    for made in (copy / "backups").glob("day-*"):
        made.unlink()
    return to_question([SHABDA, "review"], environ(copy))


def _work(bench: Bench) -> None:
    """Work on a whole file or log, whatever the collection."""
    notes, deck = CACHE / "notes.txt", CACHE / "deck.yaml"
    if not notes.exists():
        CACHE.mkdir(exist_ok=True)
        invented.write_notes(notes, LINES)
        invented.write_deck(deck, COMPILED)
    small = home(1000)
    with _scratch(small) as copy:
        taking = [SHABDA, "import", notes, "--yes"]
        bench.take(f"import of {LINES:,} lines", 0, lambda: with_bar(taking, environ(copy)))
        bench.take("the same import again", 0, lambda: to_end(taking, environ(copy)))
    with _scratch(small) as copy:
        (copy / "decks" / "invented.yaml").unlink()
        shutil.copy(deck, copy / "decks" / "fresh.yaml")
        bench.take(f"compile of {COMPILED:,} words", 0, lambda: to_end([SHABDA], environ(copy)))
    run, env, pairs = [sys.executable, "-m", "bench.inside"], environ(small), CACHE / "pairs.json"
    bench.take("1,000,000 reviews replayed", 0, lambda: to_end([*run, "replay", EVENTS], env))
    bench.ask("replay", 0, [*run, "replay", EVENTS], env)
    bench.ask("drills", 0, [*run, "drills", SECONDS], env)
    bench.ask("joins", 0, [*run, "joins", pairs, SECONDS], env)
    if parser := peers.python_of(peers.PARSER):
        command = [parser, HERE / "parser_peer.py", pairs, SECONDS]
        bench.ask("sanskrit_parser", 0, command, env)


def _sync(bench: Bench) -> None:
    """A log of 100,000 events out into a folder, and from there into an empty home."""
    shared, other = CACHE / "shared", CACHE / "other"
    for folder in (shared, other):
        shutil.rmtree(folder, ignore_errors=True)
    command = [SHABDA, "sync", shared, "--create"]
    with _scratch(home(10_000)) as copy:
        bench.take("sync of 100,000 events, out", 0, lambda: to_end(command, environ(copy)))
    bench.take("sync of 100,000 events, in", 0, lambda: to_end(command, environ(other)))


def _anki_collection(cards: int) -> Path:
    path = CACHE / f"anki-{cards}" / "collection.anki2"
    ready = path.with_name("ready")
    if not ready.exists():
        shutil.rmtree(path.parent, ignore_errors=True)
        path.parent.mkdir(parents=True)
        python = peers.python_of(peers.ANKI)
        subprocess.run([python, HERE / "anki_peer.py", "build", path, str(cards)], check=True)
        ready.touch()
    return path


@contextmanager
def _scratch(folder: Path) -> Iterator[Path]:
    """A copy to write to, thrown away after."""
    copy = CACHE / "scratch"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder, copy)
    try:
        yield copy
    finally:
        shutil.rmtree(copy)
