"""Measures how much of a table column is Sanskrit words, Hindi or sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from shabda.decks.notes.tables.cell_kinds import SAMPLE
from shabda.decks.notes.tables.records import Record
from shabda.decks.notes.text.language import is_hindi, is_inflected
from shabda.decks.notes.words.headwords import is_reading_aid

_SPELLED = re.compile(r"(?P<word>[^()]+?)\s*\((?P<spelling>[^()]+)\)\W*")
_IN_A_CASE = re.compile("(?:[ः्ेौ]|षु)[ ।.]*$")
_MOST_SPELLED = 0.7
_FEW = 4
"""In fewer cells than this, repeated values say nothing about the column."""


def share_of_phrases(rows: Sequence[Record], columns: Sequence[int]) -> float:
    """The share of rows in which every one of the columns has two words or more."""
    cells = [[row.cells[i] for i in columns if i < len(row.cells)] for row in rows[:SAMPLE]]
    return sum(all(" " in cell for cell in row) for row in cells) / max(1, len(cells))


def share_in_cases(rows: Sequence[Record], column: int) -> float:
    """The share of cells that end in a case of Sanskrit, as senses of roots do: `वृद्धौ`."""
    cells = [row.cells[column] for row in rows[:SAMPLE] if any(row.cells[column : column + 1])]
    return sum(_IN_A_CASE.search(cell) is not None for cell in cells) / max(1, len(cells))


def share_inflected(rows: Sequence[Record], column: int) -> float:
    cells = [row.cells[column] for row in rows[:SAMPLE] if column < len(row.cells)]
    words = [cell.split()[0].strip(" .,;") for cell in cells if cell.split()]
    return sum(map(is_inflected, words)) / len(words) if words else 0.0


def share_spelled(rows: Sequence[Record], column: int) -> float:
    """The share of cells with their romanisation in brackets, as of Sanskrit: `पिता (Pitā)`."""
    cells = [row.cells[column] for row in rows[:SAMPLE] if any(row.cells[column : column + 1])]
    matches = filter(None, map(_SPELLED.fullmatch, cells))
    spelled = sum(is_reading_aid(match["spelling"], match["word"]) for match in matches)
    return spelled / max(1, len(cells))


def spells_column(rows: Sequence[Record], column: int, word: int) -> bool:
    """Whether most cells of a column only spell those of the column of words."""
    pairs = [
        (row.cells[column], row.cells[word])
        for row in rows[:SAMPLE]
        if len(row.cells) > max(column, word) and row.cells[column] and row.cells[word]
    ]
    spelled = sum(text == written or is_reading_aid(text, written) for text, written in pairs)
    return spelled > _MOST_SPELLED * len(pairs)


def all_hindi(rows: Sequence[Record], column: int) -> bool:
    cells = [row.cells[column] for row in rows[:SAMPLE] if column < len(row.cells)]
    return any(is_hindi(cell.split()) for cell in cells if cell)


def repeats(rows: Sequence[Record], column: int) -> bool:
    """Whether a column repeats a few values, such as a chapter, or names decks: `course::week4`."""
    cells = [row.cells[column] for row in rows[:SAMPLE] if any(row.cells[column : column + 1])]
    if len(cells) < _FEW:
        return False
    named = sum("::" in cell for cell in cells)
    return len(set(cells)) <= len(cells) / 3 or named > len(cells) / 2
