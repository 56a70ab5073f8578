"""Pictures as the escape sequences that show them: kitty's graphics and sixel."""

from __future__ import annotations

import struct
import zlib
from binascii import b2a_base64
from itertools import groupby

from shabda.terminal.glyphs import Bitmap
from shabda.terminal.graphics_probe import Colour, Graphics, Protocol

_CHUNK = 4096
"""Bytes of a picture in one sequence, as kitty wants them."""
_LEVELS = 15
"""Shades between the background and the ink of a sixel picture."""
_BAND = 6
"""Rows of pixels in one sixel."""


def picture_code(bitmap: Bitmap, rows: int, graphics: Graphics) -> str:
    """The sequence that shows a picture at the cursor, `rows` lines high."""
    if graphics.protocol is Protocol.KITTY:
        return kitty_code(png(bitmap, graphics.ink), rows)
    return sixel_code(bitmap, graphics.ink, graphics.back or graphics.ink)


def kitty_code(image: bytes, rows: int) -> str:
    """Kitty's sequences for a PNG: shown at once, scaled to lines, the cursor left alone."""
    data = b2a_base64(image, newline=False).decode()
    chunks = [data[at : at + _CHUNK] for at in range(0, len(data), _CHUNK)]
    first = f"a=T,f=100,r={rows},C=1,q=2,"
    return "".join(
        f"\x1b_G{first if place == 0 else ''}m={int(place < len(chunks) - 1)};{chunk}\x1b\\"
        for place, chunk in enumerate(chunks)
    )


def png(bitmap: Bitmap, ink: Colour) -> bytes:
    """A PNG file in one colour, as opaque as each pixel is inked."""
    colour, width = bytes(ink), bitmap.width
    lines = (
        b"\x00" + b"".join(colour + bytes([alpha]) for alpha in bitmap.coverage[at : at + width])
        for at in range(0, len(bitmap.coverage), width)
    )
    header = struct.pack(">IIBBBBB", width, bitmap.height, 8, 6, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(b"".join(lines))), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_part(name, data) for name, data in parts)


def _part(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def sixel_code(bitmap: Bitmap, ink: Colour, back: Colour) -> str:
    """A sixel picture; pixels without ink stay as they are."""
    width, height = bitmap.width, bitmap.height
    levels = bytes((pixel * _LEVELS + 127) // 255 for pixel in bitmap.coverage)
    levels += bytes(width * (-height % _BAND))
    colours = "".join(_colour(level, ink, back) for level in range(1, _LEVELS + 1))
    bands = (
        _band([levels[row * width : (row + 1) * width] for row in range(top, top + _BAND)])
        for top in range(0, height, _BAND)
    )
    return f'\x1bP0;1;0q"1;1;{width};{height}{colours}{"-".join(bands)}\x1b\\'


def _colour(level: int, ink: Colour, back: Colour) -> str:
    """Define a shade; sixel counts colours in hundredths."""
    mixed = [
        (one * level + two * (_LEVELS - level)) * 100 // (_LEVELS * 255)
        for one, two in zip(ink, back, strict=True)
    ]
    return f"#{level};2;{';'.join(map(str, mixed))}"


def _band(rows: list[bytes]) -> str:
    """Six rows: for each shade the pixels that have it, one over the other."""
    shades = sorted(set(b"".join(rows)) - {0})
    return "$".join(f"#{shade}{_run(shade, rows)}" for shade in shades)


def _run(shade: int, rows: list[bytes]) -> str:
    """The sixels of one shade, equal ones counted."""
    columns = (bytes(column) for column in zip(*rows, strict=True))
    sixels = (
        chr(63 + sum(1 << place for place, pixel in enumerate(column) if pixel == shade))
        for column in columns
    )
    counts = ((sixel, len(list(same))) for sixel, same in groupby(sixels))
    return "".join(f"!{count}{sixel}" if count > 3 else sixel * count for sixel, count in counts)
