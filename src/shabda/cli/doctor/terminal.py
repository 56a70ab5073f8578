"""What `shabda doctor` finds out about the terminal and its fonts."""

import os
import sys
from collections.abc import Iterator

from shabda.cli.doctor.finding import Finding, State
from shabda.errors import ShabdaError
from shabda.terminal.devanagari_fonts import FONT_PACKAGES, GOOD_FONTS, best_font, sanskrit_fonts
from shabda.terminal.glyphs import GlyphPainter
from shabda.terminal.graphics_probe import ask_graphics
from shabda.terminal.width_probe import BETTER, SAMPLES, drawing_of, name_of, rule_of, widths


def terminal() -> Iterator[Finding]:
    """Which terminal this is, how wide it takes Devanagari to be, whether it can shape it."""
    if (sys.stdout.encoding or "").lower().replace("-", "") != "utf8":
        yield Finding(State.BAD, f"{sys.stdout.encoding} has no Devanagari; set LANG=C.UTF-8")
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        yield Finding(State.NOTE, "not on a terminal, so no widths were measured")
        return
    name, size = name_of(os.environ), os.get_terminal_size(sys.stdout.fileno())
    yield Finding(State.OK, f"{name or 'a terminal'}, {size.columns} cells wide")
    cells = widths(SAMPLES, sys.stdin.fileno(), sys.stdout.fileno())
    if cells is None:
        yield Finding(State.NOTE, "it does not report its cursor position; nothing depends on it")
    else:
        counted = f"cells {' '.join(map(str, cells))}, {rule_of(cells)}:  {'  '.join(SAMPLES)}"
        yield Finding(State.OK, counted)
    yield _drawing(name)
    yield _pictures()


def _pictures() -> Finding:
    """Whether words can be drawn here, as the setting `pictures` does."""
    graphics = ask_graphics(sys.stdin.fileno(), sys.stdout.fileno(), os.environ)
    if graphics is None:
        return Finding(State.NOTE, "it shows no pictures (neither kitty's graphics nor sixel)")
    try:
        GlyphPainter(font := best_font())
    except ShabdaError as error:
        return Finding(State.NOTE, f"it shows {graphics.protocol}; {error}")
    advice = "`shabda config pictures true` draws words"
    return Finding(State.OK, f"it shows {graphics.protocol}; {advice}, with {font.name}")


def _drawing(name: str) -> Finding:
    sentence, good = drawing_of(name)
    if not sentence:
        return Finding(State.NOTE, f"if vowel signs are drawn apart from their letters: {BETTER}")
    return (
        Finding(State.OK, f"{name} {sentence}")
        if good
        else Finding(State.NOTE, f"{name} {sentence}; {BETTER}")
    )


def fonts() -> Iterator[Finding]:
    """Whether a font with Devanagari is installed, as far as fontconfig knows.

    Having none is not a fault: a terminal on another machine uses the fonts there.
    """
    families = sanskrit_fonts()
    if families is None:
        yield Finding(State.NOTE, "fontconfig is not here, so fonts were not checked")
        return
    if not families:
        yield Finding(State.NOTE, f"no font here has Devanagari; install {GOOD_FONTS[0]}")
        yield Finding(State.NOTE, FONT_PACKAGES)
    elif good := [name for name in GOOD_FONTS if name in families]:
        yield Finding(State.OK, f"{len(families)} fonts have Devanagari; {good[0]} has all of it")
    else:
        yield Finding(State.NOTE, f"{min(families)} has Devanagari; {GOOD_FONTS[0]} has all of it")
        yield Finding(State.NOTE, FONT_PACKAGES)
