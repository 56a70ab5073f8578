"""Where a screen is shown and a key is waited for."""

import os
import unicodedata
from collections.abc import Callable, Mapping
from functools import partial

from rich.console import Console
from rich.text import Text

from shabda.figures import enumerated
from shabda.lazy_dataclasses import dataclass, field, replace
from shabda.sanskrit.text.script import devanagari, iast
from shabda.study.scheduling.scheduler import Button
from shabda.terminal.console import change_script, render_options, show
from shabda.terminal.keyboard import (
    BOTTOM,
    COMMAND,
    DOWN,
    ENTER,
    ESCAPE,
    OTHER,
    PAGE_DOWN,
    PAGE_UP,
    TOP,
    UP,
    Keyboard,
    Preview,
)
from shabda.terminal.layout import DrawLines, Lines, RenderOptions, in_script
from shabda.terminal.viewport import Screen, View, view
from shabda.terminal.word_pictures import WordPictures, whole_pictures

LEAVE = "q"
BARE_LETTERS = frozenset("wpq")
"""Letters that need no colon: they change nothing that is kept."""


Draw = Callable[[RenderOptions], Screen]


@dataclass(slots=True)
class Display:
    """A console and a keyboard; `cut`: the last screen left out a part of its detail."""

    console: Console
    keyboard: Keyboard
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)
    cut: bool = False
    pictures: WordPictures | None = None

    @property
    def options(self) -> RenderOptions:
        options = render_options(self.console, environ=self.environ)
        if self.keyboard.live:
            return replace(options, pictures=self.pictures)
        return replace(options, plain=True)

    def spelled(self, slp1: str) -> str:
        """A text in the script shown first."""
        return devanagari(slp1) if self.options.devanagari else iast(slp1)

    def show(self, draw: Draw, offset: int = 0, sign: str = "", *, first: bool = False) -> View:
        """Draw the whole screen again, or only what is new where nothing is ever cleared.

        With `first`, keys typed before the screen was shown are dropped.
        """
        screen = self._in_script(draw(self.options))
        if first:
            self.keyboard.drop_typed_ahead()
        if not self.keyboard.live:
            lines = [
                *screen.fresh, *screen.extra, *screen.detail, *screen.notes, *screen.foot,
            ]  # fmt: skip
            show(self.console, lines)
            return View(lines)
        foot = [*screen.foot, *([Text(sign, "warn")] if sign else [])]
        seen = view(replace(screen, foot=foot), self.console.height, offset, self.console.width)
        self._paint(seen.lines)
        return seen

    def _paint(self, lines: Lines) -> None:
        """Print a screen on a cleared window, then the pictures of its words."""
        lines = whole_pictures(lines) if self.pictures else lines
        self.console.clear()
        show(self.console, lines)
        for code in self.pictures.codes(lines) if self.pictures else ():
            self.console.file.write(code)
        self.console.file.flush()

    def _in_script(self, screen: Screen) -> Screen:
        """The screen in the scripts that are shown, before its lines are counted."""
        options = self.options
        return replace(
            screen,
            head=in_script(screen.head, options),
            seen=in_script(screen.seen, options),
            fresh=in_script(screen.fresh, options),
            detail=in_script(screen.detail, options),
            foot=in_script(screen.foot, options),
            extra=in_script(screen.extra, options),
            notes=in_script(screen.notes, options),
        )

    def clear(self) -> None:
        if self.keyboard.live:
            self.console.clear()

    def key(
        self, draw: Draw, allowed: str, key_help: DrawLines | None = None, *, escapes: bool = False
    ) -> str:
        """Show a screen and wait for one of the allowed keys; `:i` always works.

        A letter that acts on the card needs a colon in front. The arrows scroll. `?` shows
        `key_help`. Esc is a key only where it `escapes`. The end of input is `q`.
        """
        offset, sign, first = 0, "", True
        while True:
            seen, first = self.show(draw, offset, sign, first=first), False
            self.cut = seen.cut
            pressed = self.keyboard.key(partial(self.show, draw, offset, sign))
            if pressed is None:
                return LEAVE
            offset, sign = _scroll(seen, offset, pressed), ""
            key = _digit(pressed.removeprefix(COMMAND))
            bare = key == pressed and key.isalpha() and key not in BARE_LETTERS
            if (key in allowed and len(key) == 1 and not bare) or (escapes and key == ESCAPE):
                return key
            if not (key in _SCROLLS or (not bare and self.common(key, key_help))):
                wants_colon = bare and (key in allowed or key == "i")
                sign = _sign(key, allowed, key_help, wants_colon=wants_colon)
                if not self.keyboard.live:
                    named = (_NAMES.get(name, name) for name in allowed if name != " ")
                    keys = " ".join((*named, "i ?" if key_help else "i"))
                    show(self.console, [Text(f"the keys here: {keys}")])
                    draw = _nothing

    def line(
        self, draw: Draw, preview: Preview, start: str = "", *, first: bool = False
    ) -> str | None:
        """Show a screen, as `show` does, and read a line below it; None when the learner leaves."""

        def typing(*, first: bool = False) -> None:
            if not self.keyboard.live:
                self.show(draw, first=first)
                return
            screen = self._in_script(draw(self.options))
            if first:
                self.keyboard.drop_typed_ahead()
            lines = [*screen.seen, *screen.fresh, *screen.detail]
            whole = Screen(lines, [], foot=screen.foot, extra=screen.extra)
            self._paint(view(whole, self.console.height - 1).lines)

        typing(first=first)
        return self.keyboard.line(typing, preview, start)

    def common(self, key: str, key_help: DrawLines | None) -> bool:
        """Do what a key does on every screen; False for any other key."""
        if key == "i":
            change_script(self.console)
        elif key == "?" and key_help:
            self._help(key_help)
        else:
            return False
        return True

    def _help(self, key_help: DrawLines) -> None:
        def screen(options: RenderOptions) -> Screen:
            back = [Text("any key goes back", "quiet")] if self.keyboard.live else []
            return Screen([], key_help(options), foot=back)

        seen, offset = self.show(screen), 0
        while self.keyboard.live:
            key = self.keyboard.key(partial(self.show, screen, offset))
            if key not in _SCROLLS or not seen.most:
                return
            offset = _scroll(seen, offset, key)
            seen = self.show(screen, offset)


_SCROLLS = (UP, DOWN, PAGE_UP, PAGE_DOWN, TOP, BOTTOM)


def _scroll(seen: View, offset: int, key: str) -> int:
    """The top line after a key: an arrow scrolls a line, a page key a window, Home and End all."""
    steps = {
        UP: -1, DOWN: 1, PAGE_UP: -seen.page, PAGE_DOWN: seen.page, TOP: -seen.most,
        BOTTOM: seen.most,
    }  # fmt: skip
    return min(max(0, offset + steps[key]), seen.most) if key in steps else 0


_GRADE_KEYS = {str(button.value) for button in Button}
_NAMES = {ENTER: "Enter", " ": "space", OTHER: "that"}


def _sign(key: str, allowed: str, key_help: DrawLines | None, *, wants_colon: bool) -> str:
    """What to say of a key that does nothing here."""
    if wants_colon:
        return f"To press {key} here, type a colon first: :{key}"
    name = _NAMES.get(key, key)
    if not name.isprintable():
        name = "that"
    if key in _GRADE_KEYS and "\n" in allowed and key_help:
        graded = "1" in allowed
        early = "a grade comes after the answer; press space first"
        return "no better grade after a hint" if graded else early
    numbers = [number for number in allowed if number.isdigit() and "\n" not in allowed]
    if key_help and numbers:
        return f"{name} is not a key here; press {enumerated(numbers, 'or')}; ? shows all keys"
    if key_help:
        return f"{name} is not a key here; ? shows all keys"
    keys = [_NAMES.get(other, other) for other in allowed]
    return f"{name} is not a key here; press {enumerated(keys, 'or')}"


def _nothing(options: RenderOptions) -> Screen:
    return Screen([], [])


def _digit(key: str) -> str:
    """१ is 1: a Devanagari keyboard need not be switched off to grade."""
    return str(unicodedata.decimal(key, key)) if len(key) == 1 else key
