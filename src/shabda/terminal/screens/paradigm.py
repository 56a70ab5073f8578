"""A table of forms, one row for each set of forms; Devanagari always comes last in a row."""

from collections.abc import Sequence

from rich.text import Text

from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.text.script import Sanskrit
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    blank,
    cells,
    in_two_columns,
    pad,
    reading,
    rule,
    widest,
    wrap,
)


@dataclass(frozen=True, slots=True)
class FormRow:
    """A cell: its place in the block, and every form, the preferred one first."""

    label: str
    forms: tuple[Sanskrit, ...]


@dataclass(frozen=True, slots=True)
class Paradigm:
    """A paradigm: its `word`, what table of it (`title`), and the blocks by name, in order.

    With `grid` its blocks are rows and their labels columns, where the window has room. `note` is
    shown below them.
    """

    word: Sanskrit
    title: str
    blocks: tuple[tuple[str, tuple[FormRow, ...]], ...]
    grid: bool = False
    note: str = ""


def paradigm(table: Paradigm, options: RenderOptions) -> Lines:
    """The word and what table it is, then each block: label, IAST, Devanagari last."""
    heading = f"{reading(table.word, options)}  {table.title}".strip()
    lines = [*rule(options), *in_two_columns(Text(heading, "key"), table.word.devanagari, options)]
    note = wrap(table.note, options.width, "", "quiet") if table.note else []
    if table.grid and not options.plain and (grid := _grid(table, options)):
        return [*lines, *grid, *note, *rule(options)]
    rows = [row for _, block in table.blocks for row in block]
    labels = widest(row.label for row in rows)
    column = cells(INDENT) + labels + 2 * len(INDENT)
    column += widest(_read(row, options) for row in rows)
    for name, block in table.blocks:
        lines += [*blank(options), *wrap(name, options.width, "", "quiet")]
        for row in block:
            lines += _row(row, labels, column, options)
    return [*lines, *note, *rule(options)]


def _grid(table: Paradigm, options: RenderOptions) -> Lines:
    """Cases down and numbers across in IAST, each with its Devanagari below; none if too wide."""
    names = [name for name, _ in table.blocks]
    texts = [[_read(row, options) for row in block] for _, block in table.blocks]
    columns = [row.label for row in table.blocks[0][1]]
    widths = [widest((name, *(row[at] for row in texts))) for at, name in enumerate(columns)]
    if cells(INDENT) * 4 + widest(names) + sum(widths) > options.width:
        names = [name.partition(" (")[0] for name in names]
    first = widest(names)
    if not options.iast:
        column = cells(INDENT) * 2 + first
        return [
            line
            for name, (_, block) in zip(names, table.blocks, strict=True)
            for line in in_two_columns(f"{INDENT}{name}", _scripts(block), options, column)
        ]
    if cells(INDENT) + first + sum(width + len(INDENT) for width in widths) > options.width:
        return []
    lines: Lines = [_across("", columns, first, widths)]
    for name, row, (_, block) in zip(names, texts, table.blocks, strict=True):
        margin = INDENT + " " * (first + len(INDENT))
        lines += [_across(name, row, first, widths)]
        if options.devanagari:
            lines += wrap(_scripts(block), options.width, margin, "sanskrit")
    return lines


def _across(name: str, row: Sequence[str], first: int, widths: Sequence[int]) -> Text:
    parts = [pad(text, width) for text, width in zip(row, widths, strict=True)]
    line = Text.assemble(INDENT, (pad(name, first), "quiet"), INDENT, INDENT.join(parts))
    line.rstrip()
    return line


def _scripts(block: Sequence[FormRow]) -> str:
    """The Devanagari of a row of the grid as running text."""
    forms = (", ".join(form.devanagari for form in row.forms) or "–" for row in block)
    return " · ".join(forms)


def _row(row: FormRow, labels: int, column: int, options: RenderOptions) -> Lines:
    left = Text.assemble(INDENT, (pad(row.label, labels), "quiet"), INDENT, _read(row, options))
    if not row.forms:
        return [left.append("–")]
    return in_two_columns(left, ", ".join(form.devanagari for form in row.forms), options, column)


def _read(row: FormRow, options: RenderOptions) -> str:
    return ", ".join(filter(None, (reading(form, options) for form in row.forms)))
