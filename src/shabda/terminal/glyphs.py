"""Devanagari drawn from a font, shaped by HarfBuzz, which the extra `pictures` brings."""

from __future__ import annotations

from importlib import import_module
from math import ceil, floor
from pathlib import Path
from typing import Any

from shabda.errors import ShabdaError
from shabda.lazy_dataclasses import dataclass
from shabda.programs import install_command

_MARGIN = 1
"""Pixels left free on both sides, for strokes that lean out."""


@dataclass(frozen=True, slots=True)
class Bitmap:
    """A grey picture: `coverage` has a byte for each pixel, row by row from the top, 255 inked."""

    width: int
    height: int
    coverage: bytes


def shaping_library() -> Any:
    """HarfBuzz. Raises ShabdaError where it is not installed."""
    try:
        return import_module("uharfbuzz")
    except ImportError:
        command = install_command("uharfbuzz")
        raise ShabdaError(f"pictures of words need uharfbuzz; run {command}") from None


class GlyphPainter:
    """Draws words with the glyphs of one font.

    Raises ShabdaError when HarfBuzz is not installed or the font can't be read.
    """

    def __init__(self, font_file: Path) -> None:
        self._library = shaping_library()
        try:
            face = self._library.Face(self._library.Blob.from_file_path(str(font_file)))
        except Exception as error:  # HarfBuzz has its own errors for files
            raise ShabdaError(f"{font_file} cannot be read as a font ({error})") from None
        self._font = self._library.Font(face)
        self._unit = 1 / max(1, face.upem)

    def draw(self, text: str, height: int) -> Bitmap | None:
        """Draw a word so high that its tallest conjunct fits; None if the font lacks a letter."""
        shaped = self._shaped(text)
        if any(glyph.codepoint == 0 for glyph in shaped.glyph_infos):
            return None
        extents = self._font.get_font_extents("ltr")
        top, bottom = extents.ascender * self._unit, extents.descender * self._unit
        scale = height / max(0.01, top - bottom)
        ink = self._rendered(shaped, scale).extents
        low = min(bottom * scale, ink.y_origin)
        grown = height / (max(top * scale, ink.y_origin + ink.height) - low)
        left = floor(ink.x_origin * grown) - _MARGIN
        right = ceil((ink.x_origin + ink.width) * grown) + _MARGIN
        frame = self._library.RasterExtents(left, floor(low * grown), right - left, height)
        return _bitmap(self._rendered(shaped, scale * grown, frame))

    def _shaped(self, text: str) -> Any:
        buffer = self._library.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.language = "sa"
        self._library.shape(self._font, buffer)
        return buffer

    def _rendered(self, shaped: Any, scale: float, frame: Any = None) -> Any:
        """The glyphs in their places, at this number of pixels for an em."""
        raster, unit, pen = self._library.RasterDraw(), self._unit * scale, 0
        if frame is not None:
            raster.extents = frame
        for glyph, place in zip(shaped.glyph_infos, shaped.glyph_positions, strict=True):
            at = ((pen + place.x_offset) * unit, place.y_offset * unit)
            raster.transform = (unit, 0, 0, unit, *at)
            raster.draw_glyph(self._font, glyph.codepoint)
            pen += place.x_advance
        return raster.render()


def _bitmap(image: Any) -> Bitmap:
    """A picture of HarfBuzz, whose rows are stored from the bottom up."""
    frame, pixels = image.extents, image.buffer
    starts = range(0, frame.height * frame.stride, frame.stride)
    rows = [pixels[start : start + frame.width] for start in starts]
    return Bitmap(frame.width, frame.height, b"".join(reversed(rows)))
