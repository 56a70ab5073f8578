"""Words drawn as pictures: shaped rightly, sent whole, and in the place that was held for them."""

import io
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pictures_read import pictures_in, read_kitty, read_sixel
from shabda.errors import ShabdaError
from shabda.sanskrit.text.script import spell
from shabda.terminal.console import output_console
from shabda.terminal.display import Display
from shabda.terminal.glyphs import Bitmap, GlyphPainter
from shabda.terminal.graphics_probe import Graphics, Protocol
from shabda.terminal.image_codes import kitty_code, png, sixel_code
from shabda.terminal.layout import RenderOptions, sanskrit_lines
from shabda.terminal.viewport import Screen
from shabda.terminal.word_pictures import PICTURE_ROWS, WordPictures, whole_pictures

_PACKAGE = find_spec("fontpkg_noto_sans_devanagari")
FONT = next(Path(str(_PACKAGE and _PACKAGE.origin)).parent.rglob("*.ttf"))
KITTY = Graphics(Protocol.KITTY, 10, 20, (200, 10, 30), (0, 0, 0))
SIXEL = replace(KITTY, protocol=Protocol.SIXEL)
HEIGHT = 60
HEADLINE = 0.5
"""The part of a picture above the middle of a letter."""

Ink = list[list[int]]


@pytest.fixture(scope="module")
def painter() -> GlyphPainter:
    return GlyphPainter(FONT)


def ink(painter: GlyphPainter, text: str) -> Ink:
    """The rows of a drawn word, without the empty columns on both sides."""
    bitmap = painter.draw(text, HEIGHT)
    assert bitmap is not None
    rows = [
        list(bitmap.coverage[at : at + bitmap.width])
        for at in range(0, len(bitmap.coverage), bitmap.width)
    ]
    used = [x for x in range(bitmap.width) if any(row[x] for row in rows)]
    return [row[used[0] : used[-1] + 1] for row in rows]


def lower(rows: Ink) -> Ink:
    return rows[int(len(rows) * HEADLINE) :]


def difference(one: Ink, two: Ink) -> float:
    """How much two pictures of one size differ on average, of 255."""
    pairs = [
        abs(a - b)
        for row, other in zip(one, two, strict=True)
        for a, b in zip(row, other, strict=True)
    ]
    return sum(pairs) / len(pairs)


def best_place(whole: Ink, part: Ink) -> tuple[int, float]:
    """Where a part is found best in a picture, and how much it differs there."""
    width = len(part[0])
    places = range(len(whole[0]) - width + 1)
    found = [(difference([row[x : x + width] for row in whole], part), x) for x in places]
    least, at = min(found)
    return at, least


def test_the_sign_of_i_is_drawn_before_its_letter(painter) -> None:
    whole, letter = lower(ink(painter, "कि")), lower(ink(painter, "क"))
    at, off = best_place(whole, letter)
    assert off < 12
    assert at == pytest.approx(len(whole[0]) - len(letter[0]), abs=2)
    long = lower(ink(painter, "की"))
    assert best_place(long, letter)[0] <= 2


def test_a_conjunct_is_one_sign(painter) -> None:
    width = {text: len(ink(painter, text)[0]) for text in ("क्ष", "क", "ष", "क\u094d\u200cष")}
    assert width["क्ष"] < 0.8 * (width["क"] + width["ष"])
    assert width["क\u094d\u200cष"] > 0.9 * (width["क"] + width["ष"])


def test_r_before_a_consonant_is_a_hook_above_it(painter) -> None:
    with_r, without = ink(painter, "र्म"), ink(painter, "म")  # drawn a little smaller for the hook
    width = min(len(with_r[0]), len(without[0]))
    assert max(len(with_r[0]), len(without[0])) - width <= 2
    stems = [[row[:width] for row in lower(rows)] for rows in (with_r, without)]
    assert difference(*stems) < 30
    above = [sum(map(sum, rows[: int(HEIGHT * 0.3)])) for rows in (with_r, without)]
    assert above[0] > above[1] + 1000


def test_a_word_fits_the_height_and_a_foreign_letter_is_refused(painter) -> None:
    for text in ("धर्मः", "द्ध्र्य", "ङ्क्ष्व", "स्त्री", "कॢप्त"):
        bitmap = painter.draw(text, 40)
        assert bitmap is not None
        assert bitmap.height == 40
        assert len(bitmap.coverage) == bitmap.width * 40
        assert not any(bitmap.coverage[:: bitmap.width])
    assert painter.draw("語", 40) is None


def test_a_file_that_is_no_font_is_refused(tmp_path) -> None:
    with pytest.raises(ShabdaError, match=r"nothing.ttf cannot be read as a font"):
        GlyphPainter(tmp_path / "nothing.ttf")


BITMAPS = st.tuples(st.integers(1, 40), st.integers(1, 20)).flatmap(
    lambda size: st.binary(min_size=size[0] * size[1], max_size=size[0] * size[1]).map(
        lambda data: Bitmap(*size, data)
    )
)
COLOURS = st.tuples(*[st.integers(0, 255)] * 3)


def rows_of(bitmap: Bitmap) -> Ink:
    data, width = bitmap.coverage, bitmap.width
    return [list(data[at : at + width]) for at in range(0, len(data), width)]


@pytest.mark.no_cover
@given(BITMAPS, COLOURS)
def test_kitty_gets_every_pixel(bitmap, colour) -> None:
    rows = read_kitty(kitty_code(png(bitmap, colour), 2))
    assert [[pixel[3] for pixel in row] for row in rows] == rows_of(bitmap)
    assert {pixel[:3] for row in rows for pixel in row} == {colour}


def test_a_great_picture_goes_to_kitty_in_parts() -> None:
    noise = Bitmap(200, 200, bytes((x * x * 7 + x // 3) % 256 for x in range(40_000)))
    code = kitty_code(png(noise, (1, 2, 3)), 2)
    assert code.count("\x1b_G") > 1
    assert [[pixel[3] for pixel in row] for row in read_kitty(code)] == rows_of(noise)
    assert all(len(part) < 4200 for part in code.split("\x1b\\"))


@pytest.mark.no_cover
@given(BITMAPS)
def test_sixel_gets_every_pixel_in_fifteen_shades(bitmap) -> None:
    rows = read_sixel(sixel_code(bitmap, (255, 255, 255), (0, 0, 0)))
    for row, wanted in zip(rows, rows_of(bitmap), strict=True):
        for pixel, coverage in zip(row, wanted, strict=True):
            assert abs(pixel[0] - coverage) <= 13
            assert (pixel[3] == 0) == (coverage < 9)


def screen_of(painter: GlyphPainter, graphics: Graphics, keyboard, height: str = "24"):
    """A display on a terminal of 80 columns that shows pictures, and what is written to it."""
    sheet = io.StringIO()
    environ = {"TERM": "xterm", "COLUMNS": "80", "LINES": height, "FORCE_COLOR": "1"}
    console = output_console(sheet, environ)
    display = Display(console, keyboard([]), environ, pictures=WordPictures(painter, graphics))
    return display, sheet


@pytest.mark.parametrize("graphics", [KITTY, SIXEL])
def test_a_word_of_a_screen_is_drawn_where_lines_are_held_for_it(
    painter, keyboard, graphics
) -> None:
    display, sheet = screen_of(painter, graphics, keyboard)

    def draw(options: RenderOptions) -> Screen:
        lines = sanskrit_lines(spell("kfzRaH"), options)
        return Screen([], [*sanskrit_lines(spell("Darma"), options), *lines])

    assert display.options.pictures
    display.show(draw)
    first, second = pictures_in(sheet.getvalue())
    assert [(it.line, it.column) for it in (first, second)] == [(1, 3), (2 + PICTURE_ROWS, 3)]
    for picture, text in ((first, "धर्म"), (second, "कृष्णः")):
        bitmap = painter.draw(text, PICTURE_ROWS * 20)
        assert [[bool(alpha) for alpha in row] for row in picture.ink] == [
            [alpha >= (9 if graphics is SIXEL else 1) for alpha in row] for row in rows_of(bitmap)
        ]
    plain = sheet.getvalue()
    assert "dharma" in plain
    assert "धर्म" not in plain


def test_text_takes_the_place_of_a_picture_that_has_no_room(painter, keyboard) -> None:
    narrow = RenderOptions(width=20, pictures=WordPictures(painter, KITTY))
    assert "अनिर्वचनीयख्यातिः" in sanskrit_lines(spell("anirvacanIyaKyAtiH"), narrow)[0].plain
    lines = sanskrit_lines(spell("Darma"), narrow)
    assert [line.plain for line in whole_pictures(lines)] == [line.plain for line in lines]
    assert [line.plain for line in whole_pictures(lines[1:])] == ["  धर्म", "  dharma"]
    assert [line.plain for line in whole_pictures(lines[:1])] == ["  धर्म"]
    twice = [*lines[:1], *lines]
    assert whole_pictures(twice)[0].plain == "  धर्म"


def test_iast_alone_and_plain_lines_have_no_pictures(painter, keyboard) -> None:
    pictures = WordPictures(painter, KITTY)
    shown = sanskrit_lines(spell("Darma"), RenderOptions(devanagari=False, pictures=pictures))
    assert [line.plain for line in shown] == ["  dharma"]
    display = Display(output_console(io.StringIO(), {"TERM": "xterm"}), keyboard([], live=False))
    display.pictures = pictures
    assert display.options.pictures is None


def test_a_line_that_is_typed_has_its_question_drawn(painter, keyboard) -> None:
    display, sheet = screen_of(painter, KITTY, keyboard)
    display.line(lambda options: Screen([], sanskrit_lines(spell("BU"), options)), lambda _: "")
    assert len(pictures_in(sheet.getvalue())) == 1
