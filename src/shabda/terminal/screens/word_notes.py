"""The notes of a word, which quote Sanskrit."""

from __future__ import annotations

from shabda.terminal.layout import Lines, RenderOptions, bullet
from shabda.terminal.roman_text import with_iast


def note_lines(note: str, options: RenderOptions) -> Lines:
    """A note behind a dot; where both scripts are shown, with IAST behind its Devanagari."""
    return bullet(with_iast(note) if options.iast and options.devanagari else note, options)
