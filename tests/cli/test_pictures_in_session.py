"""The setting `pictures` in a session and in `doctor`, on a terminal that answers as kitty does."""

import os
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import pexpect
import pytest

from cases import PATIENCE
from pictures_read import pictures_in

PATIENT = (
    "from shabda.terminal import tty_keyboard as keyboard; keyboard.REPLY_WAIT = 300\n"
    "from shabda.cli import main; main()"
)
"""The program, but waiting longer than half a second for a terminal, which may be busy."""

ASKED = "\x1b[c"
KITTY = "\x1b_Gi=31;OK\x1b\\\x1b[6;20;9t\x1b[?62;c"
VTE = "\x1b[?65;1;9c"
_PACKAGE = find_spec("fontpkg_noto_sans_devanagari")
FONT = next(Path(str(_PACKAGE and _PACKAGE.origin)).parent.rglob("*.ttf"))

Start = Callable[..., pexpect.spawn]


@pytest.fixture
def start(home, tmp_path, monkeypatch) -> Iterator[Start]:
    """Start shabda in a terminal, with a fontconfig that knows one font or none."""
    children: list[pexpect.spawn] = []
    program = tmp_path / "bin" / "fc-list"
    program.parent.mkdir()
    monkeypatch.setenv("PATH", f"{program.parent}:{os.environ['PATH']}")
    monkeypatch.setenv("SHABDA_PICTURES", "true")
    environ = {"TERM": "xterm", "NO_COLOR": "1", "LANG": "C.UTF-8", "COLUMNS": "80"}

    def run(*arguments: str, family: str = "Noto Sans Devanagari", **more: str) -> pexpect.spawn:
        listed = f"{family}\\tRegular\\t{FONT}\\n"
        program.write_text(f"#!/bin/sh\nprintf '{listed}'\n", encoding="utf-8")
        program.chmod(0o755)
        child = pexpect.spawn(
            sys.executable, ["-c", PATIENT, *arguments], env={**os.environ, **environ, **more},
            dimensions=(24, 80), encoding="utf-8", timeout=PATIENCE,
        )  # fmt: skip
        children.append(child)
        return child

    yield run
    for child in children:
        child.close(force=True)


def test_words_are_pictures_where_the_terminal_shows_them(start) -> None:
    child = start("drill", "guna", "--seed", "3")
    child.expect_exact(ASKED)
    child.send(KITTY)
    child.expect_exact("\x1b8")
    (picture,) = pictures_in(child.before + child.after)
    assert len(picture.rows) == 40
    assert any(map(any, picture.ink))
    assert picture.column == 3


def test_a_terminal_without_pictures_is_named_once_and_shows_text(start) -> None:
    child = start("drill", "guna", "--seed", "3")
    child.expect_exact(ASKED)
    child.send(VTE)
    child.expect_exact("so words are text")
    child.expect_exact("? keys")
    assert "\x1b_G" not in child.before


def test_a_missing_library_is_named(start, tmp_path) -> None:
    (tmp_path / "uharfbuzz.py").write_text("raise ImportError\n", encoding="utf-8")
    child = start("drill", "guna", "--seed", "3", PYTHONPATH=str(tmp_path))
    child.expect_exact("pictures of words need uharfbuzz; run ")


def test_doctor_says_what_can_be_drawn(start) -> None:
    child = start("doctor")
    child.expect_exact("\x1b[6n")
    child.send("\x1b[1;3R")
    for _ in range(3):
        child.expect_exact("\x1b[6n")
        child.send("\x1b[1;3R")
    child.expect_exact(ASKED)
    child.send(KITTY)
    child.expect(r"it shows kitty's graphics;\s+`shabda config pictures true`\s+draws\s+words")
