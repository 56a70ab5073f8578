"""Words drawn as pictures, in lines that a screen holds free for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.style import Style
from rich.text import Text

from shabda.terminal.glyphs import Bitmap, GlyphPainter
from shabda.terminal.graphics_probe import Graphics
from shabda.terminal.image_codes import picture_code
from shabda.terminal.layout import INDENT, PICTURE, Lines

PICTURE_ROWS = 2
"""Lines that a word takes as a picture."""


class _Mark(NamedTuple):
    """A line that belongs to a picture: of which word, and which of its lines it is."""

    text: str
    row: int


class WordPictures:
    """Draws words for one terminal, each once."""

    def __init__(self, painter: GlyphPainter, graphics: Graphics) -> None:
        self._painter, self._graphics = painter, graphics
        self._drawn: dict[str, Bitmap | None] = {}
        self._codes: dict[str, str] = {}

    def lines(self, text: str, width: int) -> Lines:
        """Lines kept free for a word; none where it can't be drawn in this number of cells."""
        bitmap = self._bitmap(text)
        if bitmap is None or bitmap.width > width * self._graphics.cell_width:
            return []
        marks = ({PICTURE: tuple(_Mark(text, row))} for row in range(PICTURE_ROWS))
        return [Text("\u00a0", Style(meta=mark)) for mark in marks]

    def codes(self, lines: Sequence[Text]) -> Iterator[str]:
        """What draws the pictures of a screen that starts at the top of the window."""
        for number, line in enumerate(lines, 1):
            mark = _mark(line)
            if mark and mark.row == 0 and (code := self._code(mark.text)):
                yield f"\x1b7\x1b[{number};{len(INDENT) + 1}H{code}\x1b8"

    def _code(self, text: str) -> str:
        bitmap = self._bitmap(text)
        if bitmap and text not in self._codes:
            self._codes[text] = picture_code(bitmap, PICTURE_ROWS, self._graphics)
        return self._codes.get(text, "")

    def _bitmap(self, text: str) -> Bitmap | None:
        if text not in self._drawn:
            height = PICTURE_ROWS * self._graphics.cell_height
            self._drawn[text] = self._painter.draw(text, height)
        return self._drawn[text]


def whole_pictures(lines: Lines) -> Lines:
    """The lines, with the word as text where a window cuts its picture."""
    marks = [_mark(line) for line in lines]
    shown: Lines = []
    for number, (line, mark) in enumerate(zip(lines, marks, strict=True)):
        if mark is None or _is_whole(mark, marks, number):
            shown.append(line)
        elif mark.row == 0 or number == 0 or marks[number - 1] != _Mark(mark.text, mark.row - 1):
            shown.append(Text(f"{INDENT}{mark.text}", "sanskrit"))
        else:
            shown.append(Text("\u00a0"))
    return shown


def _is_whole(mark: _Mark, marks: Sequence[_Mark | None], number: int) -> bool:
    first = number - mark.row
    expected = [_Mark(mark.text, row) for row in range(PICTURE_ROWS)]
    return first >= 0 and list(marks[first : first + PICTURE_ROWS]) == expected


def _mark(line: Text) -> _Mark | None:
    mark = line.style.meta.get(PICTURE) if isinstance(line.style, Style) else None
    return _Mark(*mark) if mark else None
