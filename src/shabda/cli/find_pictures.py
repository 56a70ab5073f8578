"""What it takes to draw words as pictures: the setting, a library, a font, and a terminal."""

from __future__ import annotations

import os
import sys

from shabda.errors import ShabdaError
from shabda.terminal.console import is_live
from shabda.terminal.devanagari_fonts import best_font
from shabda.terminal.glyphs import GlyphPainter
from shabda.terminal.graphics_probe import ask_graphics
from shabda.terminal.word_pictures import WordPictures

NO_GRAPHICS = "this terminal shows neither kitty's nor sixel graphics, so words are text"


def find_pictures(*, wanted: bool) -> tuple[WordPictures | None, str]:
    """What draws words here, or None and a sentence that says what is missing."""
    if not wanted or not is_live(sys.stdin, sys.stdout, os.environ):
        return None, ""
    try:
        painter = GlyphPainter(best_font())
    except ShabdaError as error:
        return None, str(error)
    graphics = ask_graphics(sys.stdin.fileno(), sys.stdout.fileno(), os.environ)
    return (WordPictures(painter, graphics), "") if graphics else (None, NO_GRAPHICS)
