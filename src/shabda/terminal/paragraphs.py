"""Texts behind a head, and the parts of a page."""

from __future__ import annotations

from collections.abc import Iterable

from rich.text import Text

from shabda.terminal.layout import INDENT, Lines, RenderOptions, blank, cells, rule, wrap
from shabda.terminal.roman_text import with_iast


def hanging(head: Text, text: str, width: int) -> Lines:
    """A text behind a head; its further lines begin below its first one."""
    column = cells(head.plain)
    first, *rest = wrap(text, width - column) or [Text()]
    return [Text.assemble(head, first), *(Text.assemble(" " * column, line) for line in rest)]


def bullet(text: str, options: RenderOptions) -> Lines:
    """A remark behind a dot, with a hanging indent."""
    return hanging(Text.assemble(INDENT, ("· ", "quiet")), text, options.width)


def note_lines(note: str, options: RenderOptions) -> Lines:
    """A note behind a dot; where both scripts are shown, with IAST behind its Devanagari."""
    return bullet(with_iast(note) if options.iast and options.devanagari else note, options)


def page_of(parts: Iterable[Lines], options: RenderOptions) -> Lines:
    """The parts that are not empty, with blank lines between, and a rule above and below."""
    lines: Lines = []
    for part in filter(None, parts):
        lines += [*(blank(options) if lines else []), *part]
    return [*rule(options), *lines, *rule(options)]
