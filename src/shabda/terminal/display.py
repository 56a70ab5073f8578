"""Where a screen is shown and a key is waited for."""

import os
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from rich.console import Console
from rich.text import Text

from shabda.study.cards import Ask
from shabda.terminal.console import render_options, show
from shabda.terminal.keyboard import Keyboard, Preview
from shabda.terminal.layout import Lines, RenderOptions
from shabda.terminal.screens.help import help_screen

LEAVE = "q"


@dataclass(frozen=True, slots=True)
class Screen:
    """A whole screen: what was seen before, and what is new on it."""

    seen: Lines
    fresh: Lines


Draw = Callable[[RenderOptions], Screen]


@dataclass(slots=True)
class Display:
    """A console and a keyboard; `iast` is what the learner toggles while playing."""

    console: Console
    keyboard: Keyboard
    iast: bool = True
    environ: Mapping[str, str] = field(default_factory=lambda: os.environ)

    @property
    def options(self) -> RenderOptions:
        options = render_options(self.console, iast=self.iast, environ=self.environ)
        return (
            options
            if self.keyboard.live
            else RenderOptions(options.width, options.iast, plain=True)
        )

    def show(self, draw: Draw) -> None:
        """Draw the whole screen anew, or only what is new where nothing is ever cleared."""
        screen = draw(self.options)
        if not self.keyboard.live:
            show(self.console, screen.fresh)
            return
        self.console.clear()
        show(self.console, _fit([*screen.seen, *screen.fresh], self.console.height))

    def clear(self) -> None:
        if self.keyboard.live:
            self.console.clear()

    def key(self, draw: Draw, allowed: str, ask: Ask) -> str:
        """Show a screen and wait for one of the allowed keys; `i` and `?` always work.

        The end of input is `q`.
        """
        self.show(draw)
        while True:
            key = self.keyboard.key(lambda: self.show(draw))
            if key is None:
                return LEAVE
            key = _digit(key)
            if key in allowed:
                return key
            if self.common(key, ask):
                self.show(draw)
            elif not self.keyboard.live:
                keys = " ".join("Enter" if one == "\n" else one for one in allowed if one != " ")
                show(self.console, [Text(f"the keys here: {keys} i ?")])

    def line(self, draw: Draw, preview: Preview) -> str | None:
        """Show a screen and read a line below it; None when the learner leaves."""
        self.show(draw)
        return self.keyboard.line(lambda: self.show(draw), preview)

    def common(self, key: str, ask: Ask) -> bool:
        """Do what a key does everywhere; False when it is no such key."""
        if key == "i":
            self.iast = not self.iast
        elif key == "?":
            self._help(ask)
        else:
            return False
        return True

    def _help(self, ask: Ask) -> None:
        def screen(options: RenderOptions) -> Screen:
            back = [Text("any key goes back", "quiet")] if self.keyboard.live else []
            return Screen([], [*help_screen(ask, options), *back])

        self.show(screen)
        if self.keyboard.live:
            self.keyboard.key(lambda: self.show(screen))


def _fit(lines: Lines, height: int) -> Lines:
    """Give up the empty lines of a screen that is too tall; its end must be seen."""
    return lines if len(lines) < height else [line for line in lines if line.plain]


def _digit(key: str) -> str:
    """१ is 1: a Devanagari keyboard need not be switched off to grade."""
    return str(unicodedata.decimal(key, key))
