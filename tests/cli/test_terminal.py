"""The whole program in a pseudo-terminal: every screen of a session, as text."""

import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pexpect
import pytest

from cases import PATIENCE
from shabda.app.clock import now
from shabda.app.setting_files import Settings
from shabda.store.collection import Collection
from shabda.study.log import EventKind

HERE = Path(__file__).parent
"""Seconds the program may take for one step on a busy machine."""
DECK = """\
words:
  - word: मेघः
    gender: m
    glosses: [cloud]
  - word: मयूरः
    gender: m
    glosses: [peacock]
  - word: कुसुमम्
    gender: n
    glosses: [flower, blossom]
    note: Any flower; कमलम् is the lotus.
"""
CLEAR = "\x1b[2J"
PROMPT = "› \x1b7"
NEW = r"space goes on[^?]*\? keys[^\n]*\n"
KEYS, GRADES, HINTED, SUM = (
    f"{said}[^\n]*\n" for said in (r"\? keys", "easy.*?:u undo", "hard.*?q quit", "due tomorrow")
)
"""How the last line of each screen is known; regular expressions."""
_ESCAPE = re.compile(r"\x1b(\[[0-?]*[ -/]*[@-~]|[78])")
_TIME = re.compile(r"in \d+ s \(\d+ s each\)")


class Program:
    """`shabda` at a terminal: `press` keys, wait for a text, and take the screen as it is then."""

    def __init__(self, child: pexpect.spawn) -> None:
        self.child = child
        self.screens: list[str] = []

    def press(self, keys: str, until: str) -> str:
        """Send keys, wait until a line is on the screen, and keep the lines down to it."""
        self.child.send(keys)
        return self.see(until)

    def see(self, until: str) -> str:
        self.child.expect(until)
        sent = self.child.before + self.child.after
        screen = _ESCAPE.sub("", sent.rpartition(CLEAR)[2]).replace("\r", "")
        self.screens.append(_TIME.sub("in … s (… s each)", screen.strip("\n")))
        return self.screens[-1]

    def end(self) -> int | None:
        self.child.expect(pexpect.EOF)
        self.child.close()
        return self.child.exitstatus


@pytest.fixture
def flowers(home: Path) -> Path:
    """A home whose deck has two words due in writing, and one that is new."""
    (home / "decks").mkdir()
    (home / "decks" / "flowers.yaml").write_text(DECK, encoding="utf-8")
    today = now(Settings().day_start)
    yesterday = today.at - timedelta(days=1)
    with closing(Collection.open(home / "collection.db")) as collection:
        for word in ("meGaH", "mayUraH"):
            collection.log.append(
                f"word:{word}/produce",
                at=yesterday,
                day=today.day - 1,
                kind=EventKind.REVIEW,
                grade=4,
            )
    return home


@pytest.fixture
def run(flowers: Path, tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Start a review of the deck in a terminal of a width, where words can be spoken."""
    children: list[pexpect.spawn] = []
    voice = tmp_path / "voice"
    voice.mkdir()
    (voice / "espeak-ng").write_text("#!/bin/sh\ncat >/dev/null\n", encoding="utf-8")
    (voice / "espeak-ng").chmod(0o755)

    def start(columns: int = 80, command: str = "", *arguments: str) -> Program:
        environ = {**os.environ, "TERM": "xterm", "NO_COLOR": "1", "LANG": "C.UTF-8"}
        environ.pop("COLUMNS", None)
        environ["PATH"] = f"{environ['PATH']}:{voice}"
        child = pexpect.spawn(
            command or sys.executable,
            list(arguments) or ["-m", "shabda", "review", "--deck", "flowers", "--limit", "3"],
            env=environ, dimensions=(24, columns), encoding="utf-8", timeout=PATIENCE,
        )  # fmt: skip
        children.append(child)
        return Program(child)

    yield start
    for child in children:
        child.close(force=True)


@pytest.mark.parametrize("columns", [60, 80, 120])
def test_a_whole_review_screen_by_screen(run, answers, columns: int) -> None:
    program = run(columns)
    assert "0 of 3 done · 1 new word" in program.see(PROMPT)
    program.press("मयूरः\r", GRADES)
    program.press("\r", PROMPT)
    program.child.send("megha")
    program.child.expect_exact("मेघ")
    program.press("\r", GRADES)
    program.press(":u", PROMPT)
    program.press("meghaH\r", GRADES)
    program.press("\r", NEW)
    program.press(" ", KEYS)
    program.press(":h", KEYS)
    program.press(" ", HINTED)
    program.press("1", KEYS)
    program.press(":u", KEYS)
    program.press(" ", GRADES)
    program.press("w", GRADES)
    program.press("3", SUM)
    assert program.end() == 0
    assert [answer.grade for answer in answers()][2:] == [4, 4, 4]
    text = "".join(f"== {at}\n{screen}\n" for at, screen in enumerate(program.screens, 1))
    assert text == (HERE / f"session_{columns}.txt").read_text(encoding="utf-8")


def test_a_new_width_draws_the_screen_anew(run) -> None:
    program = run(100)
    assert "─" * 88 in program.see(PROMPT)
    program.child.setwinsize(24, 60)
    screen = program.see(PROMPT)
    assert "─" * 60 in screen
    assert "─" * 61 not in screen


def test_ctrl_c_leaves_with_the_sum_and_130_and_keeps_what_was_answered(run, answers) -> None:
    program = run()
    program.see(PROMPT)
    program.press("मयूरः\r", GRADES)
    program.press("\r", PROMPT)
    assert "1 card" in program.press("\x03", SUM)
    assert program.end() == 130
    assert len(answers()) == 3


def test_p_and_listen_play_what_is_on_the_screen(run, tmp_path, monkeypatch) -> None:
    program, spoken = tmp_path / "espeak-ng", tmp_path / "spoken"
    os.mkfifo(spoken)
    program.write_text(f"#!/bin/sh\nexec /bin/cat >{spoken}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setenv("SHABDA_LISTEN", "on")
    session = run()
    assert "shows no Sanskrit" in session.see(PROMPT) + session.press(":p\r", PROMPT)
    session.press("mayUraH\r", GRADES)
    assert spoken.read_text(encoding="utf-8") == "ಮಯೂರಃ"
    session.child.send("p")
    assert spoken.read_text(encoding="utf-8") == "ಮಯೂರಃ"


def test_ctrl_z_gives_the_terminal_back_and_fg_takes_it_again(run) -> None:
    program = run(80, "bash", "--norc", "--noprofile", "-i")
    program.child.sendline(f"{sys.executable} -m shabda review --deck flowers")
    program.see(PROMPT)
    program.child.send("\x1a")
    program.child.expect("Stopped")
    program.child.sendline("stty -a; fg")
    program.child.expect(r"[^-]icanon.*[^-]echo ")
    program.see(PROMPT)
    program.press("मयूरः\r", GRADES)
    program.press("q", SUM)
    program.child.sendline("stty -a")
    program.child.expect(r"[^-]icanon.*[^-]echo ")
