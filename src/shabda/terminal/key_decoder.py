"""From the bytes of a terminal to keys: a pure function that keeps what is not whole yet."""

import re
from enum import Enum, auto

from shabda.lazy_patterns import lazy_pattern


class Key(Enum):
    """A key that is not text; control letters are named by what they do."""

    ENTER = auto()
    ESCAPE = auto()
    TAB = auto()
    BACKSPACE = auto()
    DELETE = auto()
    LEFT = auto()
    RIGHT = auto()
    UP = auto()
    DOWN = auto()
    HOME = auto()
    END = auto()
    PAGE_UP = auto()
    PAGE_DOWN = auto()
    WORD_LEFT = auto()
    WORD_RIGHT = auto()
    CUT_WORD = auto()
    CUT_BEFORE = auto()
    CUT_AFTER = auto()
    CANCEL = auto()
    END_OF_FILE = auto()
    SUSPEND = auto()
    REDRAW = auto()
    UNKNOWN = auto()


Press = Key | str
"""A key pressed, or text: one character typed, or a whole paste."""

_CONTROL = {
    0x01: Key.HOME, 0x02: Key.LEFT, 0x03: Key.CANCEL, 0x04: Key.END_OF_FILE, 0x05: Key.END,
    0x06: Key.RIGHT, 0x08: Key.BACKSPACE, 0x09: Key.TAB, 0x0A: Key.ENTER, 0x0B: Key.CUT_AFTER,
    0x0C: Key.REDRAW, 0x0D: Key.ENTER, 0x15: Key.CUT_BEFORE, 0x17: Key.CUT_WORD,
    0x1A: Key.SUSPEND, 0x7F: Key.BACKSPACE,
}  # fmt: skip
_ESCAPED = {
    b"[A": Key.UP, b"[B": Key.DOWN, b"[C": Key.RIGHT, b"[D": Key.LEFT,
    b"OA": Key.UP, b"OB": Key.DOWN, b"OC": Key.RIGHT, b"OD": Key.LEFT,
    b"[H": Key.HOME, b"[F": Key.END, b"OH": Key.HOME, b"OF": Key.END,
    b"[1~": Key.HOME, b"[4~": Key.END, b"[7~": Key.HOME, b"[8~": Key.END, b"[3~": Key.DELETE,
    b"[5~": Key.PAGE_UP, b"[6~": Key.PAGE_DOWN,
    b"[1;5C": Key.WORD_RIGHT, b"[1;5D": Key.WORD_LEFT, b"[1;3C": Key.WORD_RIGHT,
    b"[1;3D": Key.WORD_LEFT, b"f": Key.WORD_RIGHT, b"b": Key.WORD_LEFT, b"\x7f": Key.CUT_WORD,
    b"OM": Key.ENTER,
}  # fmt: skip
_ESC = 0x1B
_PASTE, _PASTE_END = b"\x1b[200~", b"\x1b[201~"
# CSI: parameters, intermediates, one final byte. SS3: one byte. Else Alt and a key.
_SEQUENCE = lazy_pattern(rb"\x1b(\[[0-?]*[ -/]*[@-~]|O.|[^\[O\x1b])", re.DOTALL)


def decode_keys(data: bytes, *, final: bool = False) -> tuple[tuple[Press, ...], bytes]:
    """Read keys from bytes; return them and the bytes that may still become one.

    `final` says that nothing more is coming: a lone Esc is then the Esc key.
    """
    presses: list[Press] = []
    while data:
        press, size = _first(data, final)
        if size == 0:
            break
        if press != "":
            presses.append(press)
        data = data[size:]
    return tuple(presses), data


def _first(data: bytes, final: bool) -> tuple[Press, int]:
    """The first key and its length in bytes; length 0 when it is not whole."""
    if data[0] == _ESC:
        return _escape(data, final)
    if data[0] in _CONTROL:
        return _CONTROL[data[0]], 1
    if data[0] < 0x20:
        return Key.UNKNOWN, 1
    return _character(data, final)


def _character(data: bytes, final: bool) -> tuple[Press, int]:
    lead = data[0]
    size = 1 + (lead >= 0xC2) + (lead >= 0xE0) + (lead >= 0xF0)
    whole = data[:size]
    try:
        return whole.decode(), size
    except UnicodeDecodeError as error:
        broken = error.reason != "unexpected end of data"
        # A byte that begins nothing, or was interrupted, is dropped alone.
        return ("", 1) if broken or final else ("", 0)


def _escape(data: bytes, final: bool) -> tuple[Press, int]:
    if data.startswith(_PASTE):
        return _paste(data, final)
    match = _SEQUENCE.match(data)
    if match:
        return _ESCAPED.get(match.group(1), Key.UNKNOWN), match.end()
    if data.startswith(b"\x1b\x1b"):
        return Key.ESCAPE, 1
    return (Key.ESCAPE, 1) if final else (Key.UNKNOWN, 0)


def _paste(data: bytes, final: bool) -> tuple[Press, int]:
    end = data.find(_PASTE_END)
    if end < 0 and not final:
        return "", 0
    body = data[len(_PASTE) : end if end >= 0 else len(data)]
    size = end + len(_PASTE_END) if end >= 0 else len(data)
    return body.decode(errors="ignore"), size
