"""A table of forms, one row a form-set: nothing stands to the right of Devanagari."""

from dataclasses import dataclass

from rich.text import Text

from shabda.sanskrit.text.script import Sanskrit
from shabda.terminal.layout import (
    INDENT,
    Lines,
    RenderOptions,
    beside,
    blank,
    cells,
    fold,
    pad,
    reading,
    rule,
    widest,
)


@dataclass(frozen=True, slots=True)
class FormRow:
    """A cell: its place in the block, and every form, the preferred one first."""

    label: str
    forms: tuple[Sanskrit, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A paradigm: of which `word`, what table (`said`), and its blocks by name, in order."""

    word: Sanskrit
    said: str
    blocks: tuple[tuple[str, tuple[FormRow, ...]], ...]


def paradigm(it: Table, options: RenderOptions) -> Lines:
    """The word and what table it is, then each block: label, IAST, Devanagari last."""
    said = f"{reading(it.word, options)}  {it.said}".strip()
    lines = [*rule(options), *beside(Text(said, "key"), it.word.devanagari, options)]
    rows = [row for _, block in it.blocks for row in block]
    labels = widest(row.label for row in rows)
    column = cells(INDENT) + labels + 2 * len(INDENT)
    column += widest(_read(row, options) for row in rows)
    for name, block in it.blocks:
        lines += [*blank(options), *fold(name, options.width, "", "quiet")]
        for row in block:
            lines += _row(row, labels, column, options)
    return [*lines, *rule(options)]


def _row(row: FormRow, labels: int, column: int, options: RenderOptions) -> Lines:
    left = Text.assemble(INDENT, (pad(row.label, labels), "quiet"), INDENT, _read(row, options))
    if not row.forms:
        return [left.append("–")]
    return beside(left, ", ".join(form.devanagari for form in row.forms), options, column)


def _read(row: FormRow, options: RenderOptions) -> str:
    return ", ".join(filter(None, (reading(form, options) for form in row.forms)))
