"""Reads the pictures in what a program wrote to a terminal, as far as shabda writes them."""

import re
import struct
import zlib
from binascii import a2b_base64
from dataclasses import dataclass

_PLACED = re.compile(r"\x1b7\x1b\[(\d+);(\d+)H(.*?)\x1b8", re.DOTALL)
_KITTY = re.compile(r"\x1b_G([^;]*);([^\x1b]*)\x1b\\")
_SIXEL = re.compile(r'\x1bP0;1;0q"1;1;(\d+);(\d+)((?:#\d+;2;\d+;\d+;\d+)*)([^\x1b]*)\x1b\\')
_RUN = re.compile(r"#(\d+)|!(\d+)(.)|([?-~])|([$-])")

Pixel = tuple[int, int, int, int]


@dataclass(frozen=True)
class Picture:
    """A picture at a line and a column of the window: rows of red, green, blue, opacity."""

    line: int
    column: int
    rows: list[list[Pixel]]

    @property
    def ink(self) -> list[list[int]]:
        """How opaque each pixel is."""
        return [[pixel[3] for pixel in row] for row in self.rows]


def pictures_in(written: str) -> list[Picture]:
    return [
        Picture(int(line), int(column), read_kitty(code) if "\x1b_G" in code else read_sixel(code))
        for line, column, code in _PLACED.findall(written)
    ]


def read_kitty(code: str) -> list[list[Pixel]]:
    parts = _KITTY.findall(code)
    assert "".join(f"\x1b_G{keys};{data}\x1b\\" for keys, data in parts) == code
    assert [keys[-3:] for keys, _ in parts[:-1]] == ["m=1"] * (len(parts) - 1)
    assert parts[-1][0].endswith("m=0")
    return read_png(a2b_base64("".join(data for _, data in parts)))


def read_png(image: bytes) -> list[list[Pixel]]:
    """Read a PNG of 8-bit colours with opacity, whose lines are not filtered."""
    assert image.startswith(b"\x89PNG\r\n\x1a\n")
    at, parts = 8, {}
    while at < len(image):
        (size,) = struct.unpack_from(">I", image, at)
        name, data = image[at + 4 : at + 8], image[at + 8 : at + 8 + size]
        assert struct.unpack_from(">I", image, at + 8 + size)[0] == zlib.crc32(name + data)
        parts[name], at = data, at + 12 + size
    width, height, *kind = struct.unpack(">IIBBBBB", parts[b"IHDR"])
    assert kind == [8, 6, 0, 0, 0]
    data = zlib.decompress(parts[b"IDAT"])
    lines = [data[row * (4 * width + 1) : (row + 1) * (4 * width + 1)] for row in range(height)]
    assert all(line[0] == 0 for line in lines)
    return [[tuple(line[x : x + 4]) for x in range(1, len(line), 4)] for line in lines]


def read_sixel(code: str) -> list[list[Pixel]]:
    match = _SIXEL.fullmatch(code)
    assert match, code[:80]
    width, height = int(match[1]), int(match[2])
    colours = {
        int(number): (int(red) * 255 // 100, int(green) * 255 // 100, int(blue) * 255 // 100, 255)
        for number, red, green, blue in re.findall(r"#(\d+);2;(\d+);(\d+);(\d+)", match[3])
    }
    rows: list[list[Pixel]] = [[(0, 0, 0, 0)] * width for _ in range(height)]
    x, top, colour = 0, 0, (0, 0, 0, 0)
    for number, count, counted, single, move in _RUN.findall(match[4]):
        if number:
            colour = colours[int(number)]
        elif move:
            x, top = 0, top + 6 * (move == "-")
        else:
            end = x + int(count or 1)
            for place in range(6):
                if (ord(counted or single) - 63) >> place & 1:
                    rows[top + place][x:end] = [colour] * (end - x)
            x = end
    return rows
