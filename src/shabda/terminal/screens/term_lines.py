"""Terms of grammar that a screen names, a line of explanation each."""

from __future__ import annotations

from rich.text import Text

from shabda.study.cards import Exercise
from shabda.study.exercises.term_notes import named_notes
from shabda.terminal.layout import INDENT, Lines, RenderOptions, wrap

MOST = 4
"""The most terms that are explained below one text."""


def term_lines(text: str, exercise: Exercise, options: RenderOptions) -> Lines:
    """The notes of an exercise on the terms that a text names."""
    lines: Lines = []
    for note in named_notes(text, exercise.notes)[:MOST]:
        line = Text.assemble(f"{INDENT}{note.term}: ", (note.meaning, "quiet"))
        lines += wrap(line, options.width)
    return lines
