"""A table of forms, one row a form-set: nothing stands to the right of Devanagari."""

from dataclasses import dataclass

from rich.text import Text

from shabda.sanskrit.text.script import Sanskrit
from shabda.terminal.layout import (
    INDENT,
    Lines,
    Look,
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
class Row:
    """A cell: its place in the block, and every form, the preferred one first."""

    label: str
    forms: tuple[Sanskrit, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A paradigm: of which `word`, what table (`said`), and its blocks by name, in order."""

    word: Sanskrit
    said: str
    blocks: tuple[tuple[str, tuple[Row, ...]], ...]


def paradigm(it: Table, look: Look) -> Lines:
    """The word and what table it is, then each block: label, IAST, Devanagari last."""
    said = f"{reading(it.word, look)}  {it.said}".strip()
    lines = [*rule(look), *beside(Text(said, "key"), it.word.devanagari, look)]
    rows = [row for _, block in it.blocks for row in block]
    labels = widest(row.label for row in rows)
    column = cells(INDENT) + labels + 2 * len(INDENT)
    column += widest(_read(row, look) for row in rows)
    for name, block in it.blocks:
        lines += [*blank(look), *fold(name, look.width, "", "quiet")]
        for row in block:
            lines += _row(row, labels, column, look)
    return [*lines, *rule(look)]


def _row(row: Row, labels: int, column: int, look: Look) -> Lines:
    left = Text.assemble(INDENT, (pad(row.label, labels), "quiet"), INDENT, _read(row, look))
    if not row.forms:
        return [left.append("–")]
    return beside(left, ", ".join(form.devanagari for form in row.forms), look, column)


def _read(row: Row, look: Look) -> str:
    return ", ".join(filter(None, (reading(form, look) for form in row.forms)))
