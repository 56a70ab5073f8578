"""The word that a table belongs to, and what a question says of it."""

from __future__ import annotations

from shabda.sanskrit.forms.cells import NounCell, TableCell, VerbCell
from shabda.sanskrit.forms.declension import has_gender
from shabda.study.exercises.english import VOICES, tense


def table_word(cell: TableCell) -> str:
    """The stem or root of a table."""
    return cell.noun.stem if isinstance(cell, NounCell) else cell.root.root


def table_meaning(cell: TableCell) -> str:
    """The meaning of the word of a table."""
    return cell.noun.gloss if isinstance(cell, NounCell) else cell.root.meaning


def tense_and_pada(cell: VerbCell) -> str:
    """Name a table of a root: "present (laṭ), parasmaipada (active endings)"."""
    pada = VOICES.get(cell.pada, "") if cell.pada else ""
    return ", ".join(filter(None, (tense(cell.lakara), pada)))


def about_word(cell: TableCell) -> str:
    """What is said of the word of a table: "tree, masculine", "class 1: be, become"."""
    if isinstance(cell, VerbCell):
        return f"class {cell.root.gana}: {cell.root.meaning}"
    gender = cell.noun.linga.label if has_gender(cell.noun.stem) else ""
    return ", ".join(filter(None, (cell.noun.gloss, gender)))
