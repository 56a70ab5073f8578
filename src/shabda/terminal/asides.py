"""What is done with the entry of a card in a session: flag it, edit it, write a note."""

from __future__ import annotations

from functools import partial

from shabda.lazy_dataclasses import replace
from shabda.study.cards import CardKind, Exercise
from shabda.study.session_port import SessionPort
from shabda.terminal.display import Display, Draw
from shabda.terminal.layout import RenderOptions, rule, wrap
from shabda.terminal.viewport import Screen

ENTRY_KEYS = "efn"
"""The keys, which work before and after an answer and at a new word."""
_NOTE_PROMPT = "A note of your own, shown with the answer; an empty line leaves things as they are:"


def change_entry(
    key: str, display: Display, port: SessionPort, exercise: Exercise, draw: Draw
) -> tuple[Exercise, str]:
    """Do what an entry key does; return the exercise as it is then, and what to say.

    A note is written below the screen that `draw` draws.
    """
    if key == "f":
        return exercise, port.flag(exercise)
    if key == "e":
        with display.keyboard.away():
            return port.edit(exercise)
    if exercise.card.kind is CardKind.RULE:
        return exercise, "you can add notes to words, not to rules or pairs"
    writing = partial(_note_screen, draw, display.keyboard.live)
    written = (display.line(writing, lambda _: "") or "").strip()
    return port.annotate(exercise, written) if written else (exercise, "")


def _note_screen(draw: Draw, live: bool, options: RenderOptions) -> Screen:
    """The card as it is shown, with the prompt for a note in place of its keys."""
    prompt = [*rule(options), *wrap(_NOTE_PROMPT, options.width)]
    return replace(draw(options), foot=prompt) if live else Screen([], prompt)
