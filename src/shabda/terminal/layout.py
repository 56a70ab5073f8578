"""Layout of text when the width of Devanagari is unknown.

Terminals follow three incompatible rules (भवति is 3 cells or 4), so no width function is right.
So every screen keeps a law: nothing that must align follows Devanagari on its line. Devanagari has
its own line or the last column, lines break at spaces here and never inside Rich, and the width
counted is the widest any terminal shows.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Protocol

from rich.text import Text

from shabda.errors import harmless
from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.text.romanising import romanised
from shabda.sanskrit.text.script import Sanskrit, is_devanagari
from shabda.terminal.roman_text import roman_column, roman_line

Lines = list[Text]
"""A screen, or a part of one: each Text is one line and holds no line break."""
PICTURE = "picture"
"""Names, in the style of a line, the picture that is drawn over it."""


class Pictures(Protocol):
    """Draws words as pictures."""

    def lines(self, text: str, width: int) -> Lines:
        """Lines to be held free for a word; none where it is shown as text."""


_NO_WIDTH, _WIDE = frozenset({"Mn", "Me", "Cf"}), frozenset({"W", "F"})
INDENT = "  "
_SEPARATOR = " · "


@dataclass(frozen=True, slots=True)
class RenderOptions:
    """How a screen is to be drawn.

    `width` is in cells. `plain` is for screen readers and pipes: one fact a line, no rules,
    no blank lines, no columns. Without `devanagari` IAST takes its place. `pictures` draws words.
    """

    width: int = 80
    iast: bool = True
    plain: bool = False
    devanagari: bool = True
    pictures: Pictures | None = None


DrawLines = Callable[[RenderOptions], Lines]
"""Makes the lines of a screen, or of a part of one."""


def cells(text: str) -> int:
    """The most cells a text takes in any terminal."""
    if text.isascii() and text.isprintable():
        return len(text)
    return _cells_of_text(text)


@lru_cache(maxsize=4096)
def _cells_of_text(text: str) -> int:
    return sum(map(_cells_of, harmless(text)))


@lru_cache(maxsize=4096)
def _cells_of(character: str) -> int:
    if unicodedata.category(character) in _NO_WIDTH:
        return 0
    return 1 + (unicodedata.east_asian_width(character) in _WIDE)


_UNBROKEN = r"(?:`[^`]{1,28}`|\S)+\s*"
"""A word, or a short command in backticks."""


def wrap(text: Text | str, width: int, indent: str = "", style: str = "") -> Lines:
    """Break a text at spaces into lines of at most `width` cells, each behind `indent`.

    A word longer than a line gets its own line and is never cut.
    """
    text, room = Text(text, style) if isinstance(text, str) else text, width - cells(indent)
    if "\n" not in text.plain and cells(text.plain) <= room:  # most texts of a list
        line = text.copy()
        line.rstrip()
        return [Text.assemble(indent, line)]
    return [
        Text.assemble(indent, piece)
        for line in text.split("\n", allow_blank=True)
        for piece in _pieces(line, room)
    ]


def _pieces(line: Text, room: int) -> Lines:
    breaks, used = [], 0
    for word in re.finditer(_UNBROKEN, line.plain):
        if used and used + cells(word.group().rstrip()) > room:
            breaks.append(word.start())
            used = 0
        used += cells(word.group())
    pieces = list(line.divide(breaks))
    for piece in pieces:
        piece.rstrip()
    return pieces


def pad(text: str, width: int) -> str:
    """Fill a text with spaces to a width; never for Devanagari."""
    return text + " " * (width - cells(text))


def widest(texts: Iterable[str]) -> int:
    """The width of a column that holds these texts."""
    return max((cells(text) for text in texts), default=0)


def rule(options: RenderOptions) -> Lines:
    """A line across the screen."""
    return [] if options.plain else [Text("─" * options.width, "quiet")]


def blank(options: RenderOptions) -> Lines:
    """An empty line; none in plain mode."""
    return [] if options.plain else [Text()]


def reading(text: Sanskrit, options: RenderOptions) -> str:
    """The IAST to show: none when it is off, unless there is nothing else to show."""
    return text.iast if options.iast or not text.devanagari else ""


def sanskrit_lines(text: Sanskrit, options: RenderOptions) -> Lines:
    """Sanskrit on lines of its own: Devanagari, or its picture, and IAST below when it is on."""
    lines: Lines = []
    if text.devanagari and options.devanagari:
        room = options.width - len(INDENT)
        lines = options.pictures.lines(text.devanagari, room) if options.pictures else []
        lines = lines or wrap(text.devanagari, options.width, INDENT, "sanskrit")
    if read := reading(text, options):
        lines += wrap(read, options.width, INDENT, "" if options.devanagari else "sanskrit")
    return lines


def in_two_columns(
    left: Text | str,
    devanagari: str,
    options: RenderOptions,
    column: int = 0,
    style: str = "sanskrit",
) -> Lines:
    """A line that ends in Devanagari; two lines where one would not hold them.

    `column` is where the Devanagari starts when there is room. Without Devanagari its IAST
    is printed there, unless the line has it already.
    """
    left = Text(left) if isinstance(left, str) else left.copy()
    devanagari = devanagari if options.devanagari else roman_column(left.plain, devanagari)
    margin = " " * (len(left.plain) - len(left.plain.lstrip()))
    left.rstrip()
    if not devanagari:
        return wrap(left[len(margin) :], options.width, margin)
    if not left.plain:
        return wrap(devanagari, options.width, margin, style)
    gap = max(column - cells(left.plain), len(INDENT))
    fits = cells(left.plain) + gap + cells(devanagari) <= options.width
    if fits and not is_devanagari(left.plain):
        return [Text.assemble(left, " " * gap, (devanagari, style))]
    return [
        *wrap(left[len(margin) :], options.width, margin),
        *wrap(devanagari, options.width, margin + INDENT, style),
    ]


def sutra_heading(
    left: Text | str, name: str, options: RenderOptions, *, whole: bool = False, style: str = ""
) -> Lines:
    """The number of a sūtra with its text: in IAST too where both scripts are shown.

    Without `whole` the IAST is left out where the line has no room for it.
    """
    if not (options.iast and options.devanagari and is_devanagari(name)):
        return in_two_columns(left, name, options, style=style)
    both = Text.assemble(left, INDENT, romanised(name))
    fits = cells(both.plain) + len(INDENT) + cells(name) <= options.width
    return in_two_columns(both if whole or fits else left, name, options, style=style)


def in_script(lines: Iterable[Text], options: RenderOptions) -> Lines:
    """The lines in the scripts that are shown; IAST may need one line more than Devanagari."""
    if options.devanagari:
        return list(lines)
    return [piece for line in lines for piece in _in_iast(line, options)]


def _in_iast(line: Text, options: RenderOptions) -> Lines:
    if (roman := roman_line(line)) is line:
        return [line]
    margin = line.plain[: len(line.plain) - len(line.plain.lstrip())]
    return wrap(roman[len(margin) :], options.width, margin)


def labelled_rows(
    rows: Sequence[tuple[str, Sanskrit]], options: RenderOptions, indent: str = INDENT
) -> Lines:
    """Rows of a label and its Sanskrit: label, IAST when it is on, Devanagari last."""
    labels = widest(f"{label}{INDENT}" for label, _ in rows)
    readings = widest(reading(text, options) for _, text in rows)
    column = cells(indent) + labels + (readings + len(INDENT) if readings else 0)
    lines: Lines = []
    for label, text in rows:
        left = Text.assemble(indent, (pad(label, labels), "quiet"), reading(text, options))
        lines += in_two_columns(left, text.devanagari, options, column)
    return lines


def command_line(command: str, does: str) -> Text:
    """A command that may be typed next, and what it does."""
    return Text.assemble((command, "key"), f"{INDENT}{does}")


def facts(*parts: str) -> str:
    """Short facts on one line: "7/20 · 3 new"."""
    return _SEPARATOR.join(part for part in parts if part)


def fold_facts(
    parts: Iterable[Text | str], options: RenderOptions, indent: str = "", style: str = ""
) -> Lines:
    """Short facts on as many lines as they need; only one longer than a line is broken."""
    lines: Lines = []
    for part in parts:
        text = Text(part, style) if isinstance(part, str) else part
        if not text.plain:
            continue
        last = lines[-1] if lines else None
        if last and cells(last.plain + _SEPARATOR + text.plain) <= options.width:
            lines[-1] = Text.assemble(last, (_SEPARATOR, "quiet"), text)
        else:
            lines += wrap(text, options.width, indent)
    return lines
