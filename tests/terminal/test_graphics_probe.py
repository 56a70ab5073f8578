"""Asking a terminal which pictures it shows; the answers are those of real terminals."""

import os
import pty
import termios
from threading import Thread

import pytest

from shabda.terminal.graphics_probe import Graphics, Protocol, Window, ask_graphics, graphics_of

COLOURS = b"\x1b]10;rgb:dddd/dddd/dddd\x1b\\\x1b]11;rgb:0000/0000/0000\x1b\\"
KITTY = b"\x1b_Gi=31;OK\x1b\\" + COLOURS + b"\x1b[6;20;9t\x1b[4;620;873t\x1b[?62;c"
MLTERM = COLOURS + b"\x1b[6;22;10t\x1b[4;528;800t\x1b[?63;1;2;3;4;6;7;15;18;22;29c"
XTERM_VT340 = COLOURS + b"\x1b[?63;1;2;4;6;9;15;16;22;28c"
XTERM = COLOURS + b"\x1b[?64;1;2;6;9;15;16;17;18;21;22;28c"
VTE = COLOURS + b"\x1b[4;552;800t\x1b[?65;1;9c"
WINDOW = Window(80, 24)
SEEN = Window(80, 24, 960, 576)
LIGHT, BLACK = (221, 221, 221), (0, 0, 0)


@pytest.mark.parametrize(
    ("reply", "window", "graphics"),
    [
        (KITTY, WINDOW, Graphics(Protocol.KITTY, 9, 20, LIGHT, BLACK)),
        (MLTERM, WINDOW, Graphics(Protocol.SIXEL, 10, 22, LIGHT, BLACK)),
        (XTERM_VT340, SEEN, Graphics(Protocol.SIXEL, 12, 24, LIGHT, BLACK)),
        (XTERM_VT340, WINDOW, None),
        (XTERM, SEEN, None),
        (VTE, SEEN, None),
        (b"", SEEN, None),
        (b"\x1b_Gi=31;OK\x1b\\\x1b[?62;c", Window(0, 0), Graphics(Protocol.KITTY, 10, 20)),
        (b"\x1b_Gi=31;ENOTSUPPORTED\x1b\\\x1b[?62;c", SEEN, None),
        (b"\x1b]10;rgb:f/0/8\x1b\\\x1b[?4c", SEEN, Graphics(Protocol.SIXEL, 12, 24, (255, 0, 136))),
        (b"\x1b[?14;24;40c", SEEN, None),
    ],
)
def test_what_real_terminals_answer_is_understood(reply, window, graphics) -> None:
    assert graphics_of(reply, window) == graphics


@pytest.fixture
def terminal():
    master, slave = pty.openpty()
    yield master, slave
    os.close(master)
    os.close(slave)


def answer(master: int, parts: list[bytes]) -> Thread:
    """A terminal that answers in parts once it has read the whole question."""

    def run() -> None:
        seen = b""
        while not seen.endswith(b"\x1b[c"):
            seen += os.read(master, 1024)
        for part in parts:
            os.write(master, part)

    thread = Thread(target=run, daemon=True)
    thread.start()
    return thread


@pytest.mark.parametrize("parts", [[KITTY], [KITTY[:7], KITTY[7:30], KITTY[30:]]])
def test_a_terminal_is_asked_and_left_as_it_was(terminal, parts) -> None:
    master, slave = terminal
    before = termios.tcgetattr(slave)
    thread = answer(master, parts)
    found = ask_graphics(slave, slave, {"TERM": "xterm-kitty"}, patience=20)
    assert found == Graphics(Protocol.KITTY, 9, 20, LIGHT, BLACK)
    thread.join()
    assert termios.tcgetattr(slave) == before


def test_the_window_in_pixels_places_a_sixel_picture(terminal) -> None:
    master, slave = terminal
    termios.tcsetwinsize(slave, (24, 80))
    thread = answer(master, [MLTERM])
    found = ask_graphics(slave, slave, {"TERM": "mlterm"}, patience=20)
    assert found == Graphics(Protocol.SIXEL, 10, 22, LIGHT, BLACK)
    thread.join()


def test_a_silent_terminal_shows_none_and_a_console_is_not_asked(terminal) -> None:
    _, slave = terminal
    assert ask_graphics(slave, slave, {"TERM": "xterm"}, patience=0.01) is None
    assert ask_graphics(slave, slave, {"TERM": "linux"}, patience=20) is None
    assert ask_graphics(slave, slave, {}, patience=20) is None
