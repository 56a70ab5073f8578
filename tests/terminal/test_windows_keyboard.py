"""The keyboard of a Windows console, fed by a fake."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.terminal.keyboard import ENTER, OTHER, PAGE_DOWN, UP
from shabda.terminal.windows_keyboard import WindowsKeyboard


class Console:
    """Keys typed ahead, in bursts; between two bursts the keyboard is idle for one look."""

    def __init__(self, *bursts: str) -> None:
        self.bursts = [list(burst) for burst in bursts]

    def kbhit(self) -> bool:
        if self.bursts and not self.bursts[0]:
            del self.bursts[0]
            return False
        return bool(self.bursts)

    def getwch(self) -> str:
        return self.bursts[0].pop(0) if self.bursts else "\x03"


def nothing() -> None:
    """No screen to draw."""


def keyboard(
    *bursts: str, widths: Iterator[int] | None = None
) -> tuple[WindowsKeyboard, io.StringIO]:
    out = io.StringIO()
    columns: Callable[[], int] = (lambda: next(widths, 60)) if widths else (lambda: 80)
    return WindowsKeyboard(Console(*bursts), out, lambda seconds: None, columns), out


def test_a_key_comes_in_lower_case_and_the_named_keys_by_name() -> None:
    keys, _ = keyboard("\xe0HQ\r :U\0Q\0;")
    got = [keys.key(nothing) for _ in range(7)]
    assert got == [UP, "q", ENTER, " ", ":u", PAGE_DOWN, OTHER]


def test_what_was_typed_ahead_is_dropped_but_for_keys_that_leave() -> None:
    keys, _ = keyboard("1\r\xe0H\0Q", "3\x03\r", "x")
    keys.drop_typed_ahead()
    assert keys.key(nothing) == "3"
    keys.drop_typed_ahead()
    assert [keys.key(nothing) for _ in range(3)] == [None, ENTER, "x"]


@pytest.mark.parametrize(("end", "interrupted"), [("\x03", True), ("\x04", False)])
def test_ctrl_c_and_ctrl_d_leave(end: str, interrupted: bool) -> None:
    keys, _ = keyboard(end)
    assert keys.key(nothing) is None
    assert keys.interrupted == interrupted


def test_ctrl_c_between_two_keys_leaves_too() -> None:
    class Signalled(Console):
        def kbhit(self) -> bool:
            raise KeyboardInterrupt

    keys = WindowsKeyboard(Signalled(), io.StringIO(), lambda seconds: None, lambda: 80)
    assert keys.line(nothing, str) is None
    assert keys.interrupted


def test_devanagari_is_edited_by_code_points() -> None:
    keys, out = keyboard("सुत\b\b\bसूत\r")
    assert keys.line(nothing, str.upper) == "सूत"
    assert "\x1b[2mसूत" in out.getvalue()


def test_the_letter_à_is_not_a_prefix_when_nothing_follows() -> None:
    keys, _ = keyboard("à", "H", "\r")
    assert keys.line(nothing, str) == "àH"


def test_a_new_width_draws_again_and_loses_nothing_typed() -> None:
    drawn: list[str] = []
    keys, _ = keyboard("b", "h", "\r", widths=iter([80, 80, 60]))
    assert keys.line(lambda: drawn.append("screen"), str) == "bh"
    assert drawn == ["screen"]


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\xe0")))
def test_any_text_is_read_as_it_was_typed(text: str) -> None:
    units = text.encode("utf-16-le", "surrogatepass")
    typed = "".join(
        chr(int.from_bytes(units[at : at + 2], "little")) for at in range(0, len(units), 2)
    )
    keys, _ = keyboard(f"{typed}\r")
    assert keys.line(nothing, str) == text
