"""Which pictures a terminal can show: it is asked, and has a moment to answer.

kitty's protocol has a query of its own; sixel is attribute 4 of the answer to DA1, which every
terminal gives and which therefore ends the waiting. The size of a cell and the two colours are
asked for with them; xterm does not tell sizes, but the system knows its window.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from shabda.lazy_dataclasses import dataclass
from shabda.lazy_patterns import lazy_pattern
from shabda.terminal.tty_keyboard import (
    HAS_TERMIOS,
    REPLY_WAIT,
    no_echo,
    read_reply,
    window_pixels,
)

_ASK = (
    b"\x1b_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\x1b\\"
    b"\x1b]10;?\x1b\\\x1b]11;?\x1b\\\x1b[16t\x1b[14t\x1b[c"
)
_KITTY = lazy_pattern(rb"\x1b_Gi=31;OK\x1b\\")
_ATTRIBUTES = lazy_pattern(rb"\x1b\[\?([\d;]*)c")
_CELL = lazy_pattern(rb"\x1b\[6;(\d+);(\d+)t")
_WINDOW = lazy_pattern(rb"\x1b\[4;(\d+);(\d+)t")
_COLOUR = rb"\x1b\]%d;rgb:([0-9a-fA-F]+)/([0-9a-fA-F]+)/([0-9a-fA-F]+)"
_SIXEL = b"4"
_MUTE = ("", "dumb", "linux")
"""Terminals that would print the question."""
_USUAL_CELL = (10, 20)

Colour = tuple[int, int, int]
"""Red, green and blue, 0 to 255."""
_GREY: Colour = (128, 128, 128)
"""Is readable on black and on white."""


class Protocol(StrEnum):
    KITTY = "kitty's graphics"
    SIXEL = "sixel graphics"


@dataclass(frozen=True, slots=True)
class Graphics:
    """How a terminal is sent a picture; a cell's size is in pixels.

    `back` is None where the terminal does not tell its background.
    """

    protocol: Protocol
    cell_width: int
    cell_height: int
    ink: Colour = _GREY
    back: Colour | None = None


class Window(NamedTuple):
    """The size of a terminal in cells and, where the system knows it, in pixels."""

    columns: int
    lines: int
    width: int = 0
    height: int = 0


def ask_graphics(
    stdin: int, stdout: int, environ: Mapping[str, str], patience: float = REPLY_WAIT
) -> Graphics | None:
    """Ask a terminal what pictures it shows; None when it shows none or does not answer."""
    if not HAS_TERMIOS or environ.get("TERM", "") in _MUTE:
        return None
    with no_echo(stdin):
        os.write(stdout, _ASK)
        reply = read_reply(stdin, _ATTRIBUTES, patience)
    size = os.get_terminal_size(stdout)
    return graphics_of(reply, Window(size.columns, size.lines, *window_pixels(stdout)))


def graphics_of(reply: bytes, window: Window) -> Graphics | None:
    """Read a terminal's answers.

    Sixel pictures have a size in pixels, so without that of a cell they can't be placed.
    """
    attributes = _ATTRIBUTES.search(reply)
    size = _cell_size(reply, window)
    ink, back = _colour(reply, 10) or _GREY, _colour(reply, 11)
    if _KITTY.search(reply):
        return Graphics(Protocol.KITTY, *(size or _USUAL_CELL), ink, back)
    if size and attributes and _SIXEL in attributes[1].split(b";"):
        return Graphics(Protocol.SIXEL, *size, ink, back)
    return None


def _cell_size(reply: bytes, window: Window) -> tuple[int, int] | None:
    """Width and height of a cell, or those of the window by its columns and lines."""
    if match := _CELL.search(reply):
        return int(match[2]), int(match[1])
    if not (window.columns and window.lines):
        return None
    match = _WINDOW.search(reply)
    width, height = (int(match[2]), int(match[1])) if match else (window.width, window.height)
    size = width // window.columns, height // window.lines
    return size if all(size) else None


def _colour(reply: bytes, code: int) -> Colour | None:
    """The colour that answers OSC 10 (text) or 11 (background), of 4 to 16 bits each."""
    match = re.search(_COLOUR % code, reply)
    if match is None:
        return None
    red, green, blue = (int(part, 16) * 255 // (16 ** len(part) - 1) for part in match.groups())
    return red, green, blue
