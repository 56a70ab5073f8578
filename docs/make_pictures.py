"""Make the pictures and the recording in docs/ from real screens: `make pictures`.

Each command runs at a terminal of 80 by 24 cells, in a new home, with the clock at one moment
and with seed 7, so every run writes the same files.
"""

from __future__ import annotations

import json
import os
import re
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pexpect
from rich.console import Console
from rich.text import Text

from shabda.store.collection import Collection
from shabda.study.log import EventKind
from simulation import simulate

DOCS = Path(__file__).parent
WIDTH, HEIGHT = 80, 24
NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
FIXED = """
from datetime import datetime
from itertools import count
from random import Random
from shabda.app import clock
from shabda.cli import main
from shabda.cli.commands import review
noon = datetime.fromisoformat({noon!r})
clock.now = lambda _: clock.Moment(noon, noon.toordinal())
clock.seconds = map(float, count(0, 3)).__next__
review.Random = lambda seed: Random(7)
main({arguments!r})
"""
"""A run of shabda at one moment; each look at the stopwatch is three seconds after the last."""
CLEAR = "\x1b[2J"
COMPLETE = re.compile(r"(?:(?<!:)\? keys|choice later\.)[^\n]*\n(?:[^\n]*undo[^\n]*\n)?\Z|\x1b8\Z")
"""How the output of a screen ends, and that of a key in an answer."""
PAUSES = {"screen": 1.8, "letter": 0.15}
"""Seconds of the recording before a key."""
ANSWERS = {"bhū": "bhoati", "ji": "jayati", "budh": "bodhati", "śubh": "śobhate", "śuc": "śocati"}
"""What is typed, by the IAST of the root; the first is a mistake on purpose."""
DECORATION = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-~]|[78])")
NO_STYLE = re.compile(r"\x1b(?:\[[0-?]*[ -/]*[@-ln-~]|[78])")
"""Escape sequences other than those that set a colour or weight."""
UNUSED = re.compile(r' clip-path="[^"]*"|<text [^>]*>\n</text>')
TEXT_LENGTH = re.compile(r' textLength="[\d.]+"(?=[^>]*>[^<]*[\u0900-\u097f])')
"""The width that an SVG demands of a text; it would tear the signs of Devanagari apart."""
SVG = """\
<svg viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font: {char_height}px/{line_height}px "DejaVu Sans Mono", Menlo, Consolas,
  "Noto Serif Devanagari", monospace; }}
{styles}
</style>
<rect fill="#292929" width="{width}" height="{height}" rx="8"/>
<g transform="translate(10, 20)">
{backgrounds}<g class="{unique_id}-matrix">{matrix}</g>
</g>
</svg>
"""


def _voice(folder: Path) -> Path:
    """A folder with a program that says nothing, for the key `p` to be there on any machine."""
    program = folder / "voice" / "espeak-ng"
    program.parent.mkdir(exist_ok=True)
    program.write_text("#!/bin/sh\ncat >/dev/null\n", encoding="utf-8")
    program.chmod(0o755)
    return program.parent


class Terminal:
    """A run of shabda at a terminal, and all that it has printed, by the time of the recording."""

    def __init__(self, home: Path, *arguments: str) -> None:
        environ = {
            "PATH": f"{_voice(home.parent)}{os.pathsep}{os.environ['PATH']}",
            "SHABDA_HOME": str(home), "TERM": "xterm-256color",
            "LANG": "C.UTF-8", "TZ": "UTC", "PAGER": "",
        }  # fmt: skip
        program = FIXED.format(noon=NOON.isoformat(), arguments=arguments)
        self.child = pexpect.spawn(
            sys.executable, ["-c", program], env=environ, dimensions=(HEIGHT, WIDTH),
            encoding="utf-8", timeout=60,
        )  # fmt: skip
        self.child.delaybeforesend = None
        self.events: list[tuple[float, str]] = []
        self.seconds = 0.5
        self.ended = False
        self._read()

    def press(self, keys: str) -> None:
        """Send keys one by one, each when the screen after the last is complete."""
        for place, key in enumerate(keys):
            self.seconds += PAUSES["letter" if place else "screen"]
            self.child.send(key)
            self._read()

    def _read(self) -> None:
        text = ""
        try:
            while not COMPLETE.search(text):
                text += self.child.read_nonblocking(65536, 60)
            if "undo" not in text.rpartition("? keys")[2] and not text.endswith("\x1b8"):
                text += self.child.read_nonblocking(65536, 0.3)  # the keys may need a second line
        except pexpect.EOF:
            self.ended = True
        except pexpect.TIMEOUT:
            assert COMPLETE.search(text), text
        if text:
            self.events.append((round(self.seconds, 2), text))

    @property
    def screen(self) -> str:
        """What has been printed since the screen was cleared, with its colours."""
        printed = "".join(text for _, text in self.events).rpartition(CLEAR)[2]
        return NO_STYLE.sub("", printed).replace("\r", "").strip("\n")

    @property
    def text(self) -> str:
        return DECORATION.sub("", self.screen)


def next_keys(screen: str) -> str:
    """What the learner of the recording presses on a screen."""
    if "Enter answers" in screen:
        root = next((root for root in ANSWERS if f"\n  {root}\n" in screen), None)
        if root is None:
            raise SystemExit(f"no answer is known for this screen; add one to ANSWERS:\n{screen}")
        return f"{ANSWERS[root]}\r"
    if "\nWhich words" in screen:
        return "1"
    return " " if "space" in screen.splitlines()[-1] else "3"


def record_session(home: Path) -> tuple[str, str]:
    """Play a first session to its end; return it as asciicast v2, and one screen of it."""
    terminal, picture = Terminal(home, "review"), ""
    while not terminal.ended:
        terminal.press(next_keys(terminal.text))
        if not picture and "1 again" in terminal.text:
            picture = terminal.screen
    header = {"version": 2, "width": WIDTH, "height": HEIGHT, "title": "The first session"}
    lines = [header, *([at, "o", text] for at, text in terminal.events)]
    cast = "".join(f"{json.dumps(line, ensure_ascii=False)}\n" for line in lines)
    if str(home) in cast or str(Path.home()) in cast:
        raise SystemExit("the recording names a folder of this machine")
    return cast, picture


def drill_screen(home: Path) -> str:
    """A wrong answer to a drill, and the derivation of the right one."""
    terminal = Terminal(home, "drill", "guna", "--seed", "7", "--count", "3")
    terminal.press("bhoati\r")
    return terminal.screen


def stats_screen(home: Path) -> str:
    """The first part of the record of an invented learner who has studied for half a year."""
    with closing(Collection.open(home / "collection.db")) as collection:
        words = [card.id for card in collection.queue.new(120, 0)]
        today = NOON.toordinal()
        for event in simulate(words, today):
            at = NOON + timedelta(days=event.study_day - today, seconds=event.sequence)
            if event.kind is EventKind.VOID:
                collection.log.undo(at=at, day=event.study_day)
                continue
            collection.log.append(
                event.card_id, at=at, day=event.study_day, kind=event.kind,
                grade=event.grade or 0, elapsed_ms=event.elapsed_ms, slips=event.slips,
            )  # fmt: skip
    lines = Terminal(home, "stats").screen.splitlines()
    total = re.compile(r"\d+ in all · [\d.]+ a day")
    last = next(at for at, line in enumerate(lines) if total.search(DECORATION.sub("", line)))
    return "\n".join(lines[: last + 1])


def picture_of(name: str, screen: str) -> str:
    """A screen with its colours as an SVG."""
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        console = Console(file=nowhere, record=True, width=WIDTH, force_terminal=True)
        console.print(Text.from_ansi(screen), soft_wrap=True)
        svg = console.export_svg(code_format=SVG, unique_id=name)
    return TEXT_LENGTH.sub("", UNUSED.sub("", svg))


def made_files(folder: Path) -> dict[str, str]:
    """The recording and the pictures of a review and a drill, by file name.

    `folder` gets a home for each; one that is there already is used.
    """
    cast, review = record_session(folder / "home")
    drill = drill_screen(folder / "drill")
    return {
        "review.cast": cast,
        "review.svg": picture_of("review", review),
        "drill.svg": picture_of("drill", drill),
    }


def main() -> None:
    with TemporaryDirectory() as folder:
        files = made_files(Path(folder))
        practised = Path(folder) / "stats"
        Terminal(practised, "decks")
        files["stats.svg"] = picture_of("stats", stats_screen(practised))
    for name, text in files.items():
        (DOCS / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
