"""The real terminal edge, in a pseudo-terminal: keys in, escape codes out, everything restored."""

import os
import pty
import select
import signal
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from threading import Timer

import pexpect
import pytest

from cases import PATIENCE
from shabda.terminal.keyboard import ENTER, ESCAPE, OTHER, UP, LineKeyboard
from shabda.terminal.tty_keyboard import ESCAPE_WAIT, TtyKeyboard, flush_input

"""Seconds a child may take for one step on a busy machine."""

CHILD = """
import sys
from shabda.terminal.tty_keyboard import TtyKeyboard
print("cooked")
with TtyKeyboard(0, 1) as keys:
    print("ready")
    while (line := keys.line(lambda: print("drawn again"), str.upper)) is not None:
        print("got", ascii(line))
    print("left")
print("done")
"""


def nothing() -> None:
    """No screen to draw."""


class Pseudo:
    """A pseudo-terminal: `type` writes what a hand would, `shown` is what a screen was sent."""

    def __init__(self) -> None:
        self.master, self.slave = pty.openpty()
        self.found = termios.tcgetattr(self.slave)

    def close(self) -> None:
        os.close(self.master)
        os.close(self.slave)

    def type(self, keys: str | bytes) -> None:
        os.write(self.master, keys if isinstance(keys, bytes) else keys.encode())

    def shows(self, text: str) -> bool:
        """Whether the screen is sent a text before long."""
        seen = b""
        while text.encode() not in seen:
            if not select.select([self.master], [], [], PATIENCE)[0]:
                return False
            seen += os.read(self.master, 65536)
        return True

    @property
    def restored(self) -> bool:
        return termios.tcgetattr(self.slave) == self.found


@pytest.fixture
def terminal() -> Iterator[Pseudo]:
    with closing(Pseudo()) as it:
        yield it


@pytest.fixture
def keys(terminal: Pseudo) -> Iterator[TtyKeyboard]:
    with TtyKeyboard(terminal.slave, terminal.slave) as it:
        yield it


def read(keys: TtyKeyboard, preview: Callable[[str], str] = lambda typed: "") -> str | None:
    return keys.line(nothing, preview)


def test_a_key_comes_without_enter_and_in_lower_case(terminal: Pseudo, keys: TtyKeyboard) -> None:
    terminal.type("\x1b[AQ\r :U")
    assert [keys.key(nothing) for _ in range(5)] == [UP, "q", ENTER, " ", ":u"]


@pytest.mark.parametrize("end", ["\x03", "\x04"])
def test_ctrl_c_and_ctrl_d_leave(terminal: Pseudo, keys: TtyKeyboard, end: str) -> None:
    terminal.type(end * 2)
    assert keys.key(nothing) is None
    assert read(keys) is None


def test_a_lone_escape_swallows_no_key_that_comes_later(
    terminal: Pseudo, keys: TtyKeyboard
) -> None:
    later = Timer(4 * ESCAPE_WAIT, terminal.type, ["q"])
    terminal.type("\x1b")
    later.start()
    assert [keys.key(nothing), keys.key(nothing)] == [ESCAPE, "q"]
    later.join()


def test_devanagari_is_edited_by_code_points(terminal: Pseudo, keys: TtyKeyboard) -> None:
    terminal.type("सुत\x7f\x7f\x7fसूत\r")
    assert read(keys) == "सूत"


def test_a_paste_does_not_press_enter(terminal: Pseudo, keys: TtyKeyboard) -> None:
    terminal.type("\x1b[200~भव\nति\x1b[201~!\r")
    assert read(keys) == "भव ति!"


def test_what_follows_an_enter_waits_for_the_next_question(
    terminal: Pseudo, keys: TtyKeyboard
) -> None:
    terminal.type("a\rb\r3")
    assert [read(keys), read(keys), keys.key(nothing)] == ["a", "b", "3"]


def test_what_was_typed_ahead_is_dropped_but_for_keys_that_leave(
    terminal: Pseudo, keys: TtyKeyboard
) -> None:
    terminal.type("1\r\x1b[A\x1b[200~pasted\r\x1b[201~")
    keys.drop_typed_ahead()
    terminal.type("3\x03\x04\r")
    assert keys.key(nothing) == "3"
    keys.drop_typed_ahead()
    assert [keys.key(nothing), keys.key(nothing)] == [None, None]
    keys.drop_typed_ahead()
    terminal.type("x")
    assert keys.key(nothing) == "x"


def test_a_paste_that_is_still_coming_presses_no_enter_when_its_start_is_dropped(
    terminal: Pseudo, keys: TtyKeyboard
) -> None:
    terminal.type("1\x1b[200~two\r")
    keys.drop_typed_ahead()
    terminal.type("lines\r\x1b[201~3")
    assert [keys.key(nothing), keys.key(nothing)] == [OTHER, "3"]


def test_a_terminal_that_is_gone_while_keys_are_dropped_is_the_end_of_input() -> None:
    terminal = Pseudo()
    with TtyKeyboard(terminal.slave, terminal.slave) as keys:
        os.close(terminal.master)
        keys.drop_typed_ahead()
        assert keys.key(nothing) is None
    os.close(terminal.slave)


def test_lines_typed_ahead_at_a_dumb_terminal_are_dropped(terminal: Pseudo, paper) -> None:
    with open(terminal.slave, encoding="utf-8", closefd=False) as stdin:
        keys = LineKeyboard(stdin, paper().console, flush_input)
        terminal.type("1\n")
        keys.drop_typed_ahead()
        terminal.type("3\n")
        assert keys.key(nothing) == "3"


def test_the_preview_is_below_the_line_and_the_cursor_in_it(
    terminal: Pseudo, keys: TtyKeyboard
) -> None:
    terminal.type("bha\x1b[D\r")
    assert read(keys, lambda typed: "भ" if typed == "bha" else "") == "bha"
    assert terminal.shows("› bh\x1b7a\x1b[B\r  \x1b[2mभ\x1b[0m\x1b8")


def test_ctrl_l_draws_the_screen_and_the_line_again(terminal: Pseudo, keys: TtyKeyboard) -> None:
    drawn: list[str] = []
    terminal.type("bh\x0ca\r")
    assert keys.line(lambda: drawn.append("screen"), str) == "bha"
    assert drawn == ["screen"]


def test_a_new_window_size_draws_again_and_loses_nothing_typed(
    terminal: Pseudo, keys: TtyKeyboard
) -> None:
    drawn: list[str] = []
    os.kill(os.getpid(), signal.SIGWINCH)
    terminal.type("x")
    assert keys.key(lambda: drawn.append("screen")) == "x"
    assert drawn == ["screen"]


def test_the_terminal_is_raw_inside_and_as_found_after(terminal: Pseudo) -> None:
    with TtyKeyboard(terminal.slave, terminal.slave):
        assert not termios.tcgetattr(terminal.slave)[3] & (termios.ECHO | termios.ISIG)
        assert not terminal.restored
    assert terminal.restored
    assert terminal.shows("\x1b[?2004h\x1b[?2004l")


def test_an_exception_restores_the_terminal_and_the_signals(terminal: Pseudo) -> None:
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGWINCH)}
    with pytest.raises(ZeroDivisionError), TtyKeyboard(terminal.slave, terminal.slave):
        _ = 1 / 0
    assert terminal.restored
    assert {number: signal.getsignal(number) for number in before} == before


def test_an_interrupt_from_outside_leaves_too(terminal: Pseudo, keys: TtyKeyboard) -> None:
    os.kill(os.getpid(), signal.SIGINT)
    assert keys.key(nothing) is None


def test_a_stop_from_outside_that_ends_draws_again(terminal: Pseudo, keys: TtyKeyboard) -> None:
    drawn: list[str] = []
    termios.tcsetattr(terminal.slave, termios.TCSANOW, terminal.found)
    os.kill(os.getpid(), signal.SIGCONT)
    terminal.type("x")
    assert keys.key(lambda: drawn.append("screen")) == "x"
    assert drawn == ["screen"]
    assert not terminal.restored


def test_a_terminal_that_is_gone_is_the_end_of_input() -> None:
    terminal = Pseudo()
    with TtyKeyboard(terminal.slave, terminal.slave) as keys:
        os.close(terminal.master)
        assert keys.key(nothing) is None
    os.close(terminal.slave)


@pytest.fixture
def child() -> Iterator[pexpect.spawn]:
    """The editor in a program of its own."""
    it = pexpect.spawn(sys.executable, ["-c", CHILD], encoding="utf-8", timeout=PATIENCE)
    it.expect("ready")
    yield it
    it.close(force=True)


def test_a_program_reads_lines_until_it_is_left(child: pexpect.spawn) -> None:
    child.send("भू\r")
    child.expect_exact("got '\\u092d\\u0942'")
    child.send("\x04")
    child.expect("left.*done")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_deadly_signal_leaves_as_q_would_restores_and_then_kills(
    tmp_path: Path, number: signal.Signals
) -> None:
    terminal = Pseudo()
    with closing(terminal):
        program = subprocess.Popen(
            [sys.executable, "-c", CHILD.replace('print("left")', 'open("left", "w")')],
            stdin=terminal.slave, stdout=terminal.slave, cwd=tmp_path,
        )  # fmt: skip
        assert terminal.shows("ready")
        assert not terminal.restored
        program.send_signal(number)
        assert program.wait(PATIENCE) == -number
        assert terminal.restored
    assert (tmp_path / "left").exists()


def test_ctrl_z_gives_the_terminal_to_the_shell_and_fg_brings_the_line_back(
    tmp_path: Path,
) -> None:
    (tmp_path / "child.py").write_text(CHILD, encoding="utf-8")
    shell = pexpect.spawn(
        "bash", ["--norc", "--noprofile", "-i"], encoding="utf-8", timeout=PATIENCE,
        env={**os.environ, "PS1": "shell> ", "TERM": "xterm", "INPUTRC": "/dev/null"},
    )  # fmt: skip
    with closing(shell):
        shell.expect_exact("shell> ")
        shell.sendline(f"{sys.executable} {tmp_path / 'child.py'}")
        shell.expect("ready")
        shell.send("sū")
        shell.expect("sū")
        shell.send("\x1a")
        shell.expect("Stopped")
        shell.sendline("echo raw=$(stty -a | grep -cwe -icanon)")
        shell.expect_exact("raw=0")
        shell.sendline("fg")
        shell.expect("drawn again.*sū")
        shell.send("ta\r")
        shell.expect_exact("got 's\\u016bta'")
        shell.send("\x03")
        shell.expect("done")
