"""A line being edited, as a value: each key returns the next one."""

from __future__ import annotations

import re
import unicodedata

from shabda.errors import UNSAFE
from shabda.lazy_dataclasses import dataclass, replace
from shabda.terminal.key_decoder import Key, Press
from shabda.terminal.layout import cells

LONGEST_LINE = 400
"""Most code points in a line: no answer is as long, but a stray paste can be."""


@dataclass(frozen=True, slots=True)
class Done:
    """Enter was pressed."""

    text: str


@dataclass(frozen=True, slots=True)
class Cancelled:
    """The learner wants to leave: Ctrl-C, or Ctrl-D on an empty line."""


@dataclass(frozen=True, slots=True)
class Line:
    """Text and a cursor between its code points: 0 ≤ cursor ≤ len(text).

    Backspace takes one code point, so that a wrong mātrā can be put right without
    typing the akṣara again.
    """

    text: str = ""
    cursor: int = 0

    @property
    def before(self) -> str:
        return self.text[: self.cursor]

    @property
    def after(self) -> str:
        return self.text[self.cursor :]

    def press(self, press: Press) -> Line | Done | Cancelled:
        """Return the line after a key; a key without a meaning here changes nothing."""
        if isinstance(press, str):
            return self._insert(press)
        if press is Key.ENTER:
            return Done(self.text)
        if press is Key.CANCEL or (press is Key.END_OF_FILE and not self.text):
            return Cancelled()
        return self._edit(press)

    def _insert(self, text: str) -> Line:
        text = "".join(ch for ch in " ".join(text.split("\n")) if _writes(ch))
        text = text.replace("\t", " ")[: LONGEST_LINE - len(self.text)]
        return Line(self.before + text + self.after, self.cursor + len(text))

    def _edit(self, key: Key) -> Line:
        match key:
            case Key.BACKSPACE:
                return self._cut(self.cursor - 1, self.cursor)
            case Key.DELETE | Key.END_OF_FILE:
                return self._cut(self.cursor, self.cursor + 1)
            case Key.CUT_WORD:
                return self._cut(self._word_start(), self.cursor)
            case Key.CUT_BEFORE:
                return self._cut(0, self.cursor)
            case Key.CUT_AFTER:
                return self._cut(self.cursor, len(self.text))
            case _:
                return replace(self, cursor=self._move(key))

    def _cut(self, start: int, end: int) -> Line:
        start = max(0, start)
        return Line(self.text[:start] + self.text[end:], start)

    def _move(self, key: Key) -> int:
        target = {
            Key.LEFT: self.cursor - 1,
            Key.RIGHT: self.cursor + 1,
            Key.HOME: 0,
            Key.END: len(self.text),
            Key.WORD_LEFT: self._word_start(),
            Key.WORD_RIGHT: self._word_end(),
        }.get(key, self.cursor)
        return min(max(0, target), len(self.text))

    def _word_start(self) -> int:
        match = re.search(r"\S*\s*$", self.before)
        return match.start() if match else 0

    def _word_end(self) -> int:
        match = re.match(r"\s*\S*", self.after)
        return self.cursor + (match.end() if match else 0)


def _writes(ch: str) -> bool:
    return not UNSAFE.match(ch) and unicodedata.category(ch) != "Cs"


def window(line: Line, room: int) -> tuple[str, str]:
    """Return what fits into `room` cells: the text before and after the cursor.

    The end of the text before the cursor is kept, never beginning with a mark that
    lost its letter.
    """
    before, after = line.before, line.after
    while before and cells(before) > room:
        before = before[1:]
        while before and unicodedata.category(before[0]).startswith("M"):
            before = before[1:]
    while after and cells(before) + cells(after) > room:
        after = after[:-1]
    return before, after
