"""Asking a terminal how wide it takes Devanagari to be."""

import os
import pty
import termios
from collections.abc import Iterator
from threading import Thread

import pytest

from shabda.terminal.width_probe import SAMPLES, drawing_of, name_of, rule_of, script_advice, widths


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    master, slave = pty.openpty()
    yield master, slave
    os.close(master)
    os.close(slave)


def answering(master: int, columns: list[int], noise: bytes = b"") -> Thread:
    """A terminal that says, each time it is asked, that its cursor is in the next column."""

    def run() -> None:
        seen = b""
        for column in columns:
            while b"\x1b[6n" not in seen:
                seen += os.read(master, 1024)
            seen = seen.partition(b"\x1b[6n")[2]
            os.write(master, noise + b"\x1b[12;%dR" % column)

    thread = Thread(target=run, daemon=True)
    thread.start()
    return thread


@pytest.mark.parametrize("noise", [b"", b"x", b"\x1b[A"])
def test_each_text_is_as_wide_as_the_cursor_moved(terminal: tuple[int, int], noise: bytes) -> None:
    master, slave = terminal
    thread = answering(master, [3, 2, 3, 5], noise)
    assert widths(SAMPLES, slave, slave, patience=20) == (2, 1, 2, 4)
    thread.join()


def test_a_terminal_that_stays_silent_is_left_as_it_was(terminal: tuple[int, int]) -> None:
    _, slave = terminal
    before = termios.tcgetattr(slave)
    assert widths(SAMPLES, slave, slave, patience=0.01) is None
    assert termios.tcgetattr(slave) == before


def test_the_three_rules_of_terminals_have_words() -> None:
    rules = [rule_of(cells) for cells in ((2, 2, 2, 3), (1, 2, 2, 2), (1, 1, 1, 1), (9, 9, 9, 9))]
    assert len(set(rules)) == 4
    assert rules[-1] == "by a rule of its own"


@pytest.mark.parametrize(
    ("environ", "name"),
    [
        ({"KITTY_WINDOW_ID": "1", "TERM": "xterm-kitty"}, "kitty"),
        ({"XTERM_VERSION": "XTerm(379)", "TERM": "xterm"}, "xterm"),
        ({"TMUX": "socket,1,0", "KITTY_WINDOW_ID": "1"}, "tmux"),
        ({"TERM_PROGRAM": "WezTerm", "TERM": "xterm-256color"}, "WezTerm"),
        ({"TERM": "foot-extra"}, "foot"),
        ({}, ""),
    ],
)
def test_a_terminal_is_known_by_what_it_tells(environ, name) -> None:
    assert name_of(environ) == name


def test_how_a_terminal_draws_is_reported_where_it_was_probed() -> None:
    assert drawing_of("xterm") == (
        "sets every sign behind its letter, also the i that belongs before it",
        False,
    )
    assert drawing_of("Konsole")[1]
    assert "symbol_map" in drawing_of("kitty")[0]
    assert drawing_of("tmux") == ("", False)


def test_only_a_terminal_that_sets_signs_apart_gets_advice() -> None:
    advice = script_advice({"XTERM_VERSION": "XTerm(379)"})
    assert "Konsole" in advice
    assert "shabda config script iast" in advice
    assert script_advice({"KONSOLE_VERSION": "22"}) == script_advice({"TERM": "xterm"}) == ""
