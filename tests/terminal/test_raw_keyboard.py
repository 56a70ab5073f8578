"""What a keyboard of single keys makes of a colon and of Enter."""

from collections.abc import Iterable

import pytest

from shabda.terminal import raw_keyboard
from shabda.terminal.key_decoder import Key, Press
from shabda.terminal.keyboard import BOTTOM, ENTER, TOP
from shabda.terminal.raw_keyboard import RawKeyboard


class _Keys(RawKeyboard):
    """Keys pressed one after the other."""

    interrupted = False

    def __init__(self, presses: Iterable[Press]) -> None:
        self._presses = iter(presses)

    def _press(self) -> Press:
        return next(self._presses)

    def _write(self, text: str) -> None: ...

    def _columns(self) -> int:
        return 80


def pressed(*presses: Press, keys: int) -> list[str | None]:
    keyboard = _Keys(presses)
    return [keyboard.key(lambda: None) for _ in range(keys)]


def test_enter_at_once_behind_a_command_belongs_to_it() -> None:
    assert pressed(":", "f", Key.ENTER, " ", keys=2) == [":f", " "]
    assert pressed(":", "f", Key.ENTER, Key.ENTER, keys=2) == [":f", ENTER]
    assert pressed("w", Key.ENTER, keys=2) == ["w", ENTER]


def test_enter_pressed_later_is_a_key_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = iter(range(100))
    monkeypatch.setattr(raw_keyboard, "monotonic", lambda: next(clock))
    assert pressed(":", "f", Key.ENTER, keys=2) == [":f", ENTER]


def test_home_and_end_are_keys_with_a_name() -> None:
    assert pressed(Key.HOME, Key.END, keys=2) == [TOP, BOTTOM]


def test_enter_behind_a_line_is_a_key_of_its_own() -> None:
    keyboard = _Keys([":", "u", "a", Key.ENTER, Key.ENTER])
    assert keyboard.key(lambda: None) == ":u"
    assert keyboard.line(lambda: None, lambda _: "") == "a"
    assert keyboard.key(lambda: None) == ENTER
