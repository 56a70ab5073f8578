"""The rows of a table in notes as words with their meanings."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from shabda.decks.notes.tables import cell_kinds as kind
from shabda.decks.notes.tables.cell_kinds import UNKNOWN_COLUMNS, cell_kind, is_form_row
from shabda.decks.notes.tables.columns import ColumnLayout
from shabda.decks.notes.tables.records import Record
from shabda.decks.notes.text.adjective_endings import with_gender_marked
from shabda.decks.notes.text.cleanup import (
    COLON_FLAG,
    EMPHASIS,
    NUKTA_FLAG,
    URL,
    content,
    mark_roots,
    without_nukta,
    without_root_aside,
)
from shabda.decks.notes.text.patterns import (
    DEVANAGARI,
    HAS_DEVANAGARI,
    HIDDEN,
    ROMAN_LETTERS,
    SEPARATOR,
    mask,
)
from shabda.decks.notes.words.doubts import ANOTHER_READING, MAY_SPELL, NOT_A_WORD
from shabda.decks.notes.words.headwords import is_misspelt_beside, spells_another
from shabda.decks.notes.words.root_forms import is_root_and_form
from shabda.decks.notes.words.spelled_twice import drop_spellings
from shabda.lazy_dataclasses import dataclass, replace

_ROMAN_PAIR = re.compile(
    rf"[{ROMAN_LETTERS}]+(?: [{ROMAN_LETTERS}]+)?(?: ?\([^()]*\))? ?[-–—=] ?[A-Za-z][^-–—=]*"
)
_GLOSSED_FORM = re.compile(
    rf"[*_]*(?P<form>[{DEVANAGARI}]+)[*_]*(?:\s*[-–—=:]\s*|\s*\((?=[^()]*\)$))"
    r"(?P<meaning>[A-Za-z][A-Za-z ,/'’]*)\)?"
)
_PAIR_IN_CELL = re.compile(rf"[{DEVANAGARI}{HIDDEN}]\s*(?:{SEPARATOR})\s*\S")
_MOST = 0.6
_BREAK = re.compile(r"\s*<(?:br|div|/div|p|/p)\s*/?>\s*", re.I)
_ESCAPED_BREAK = re.compile(r"\s*(?:\\r)?\\n\s*")
"""A line break that a program wrote out as a backslash and a letter."""
_NAMES_OF_A_MEANING = ("translation", "meaning")
_DITTO = re.compile(r"(?:^|\s)[\"”“〃]+(?=\s|$)")
_ENDS_IN_COLON = re.compile(rf"(?<=[{DEVANAGARI}])(?<![ःं्]):(?=\s*(?:$|\())")


@dataclass(frozen=True, slots=True)
class TableRow:
    """The relevant cells of one pair in a row; `doubt` is why to check it.

    `named` says that a header names the columns, `meaning_named` that it names the meanings.
    """

    word: str
    glosses: tuple[str, ...]
    gender: str = ""
    pos: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    doubt: str = ""
    flags: tuple[str, ...] = ()
    named: bool = False
    meaning_named: bool = False


def glossed_forms(row: Record) -> tuple[str, ...]:
    """The cells of a paradigm that have meanings, as lines: `अहम् (I)`, `वयम् - we`; () for none."""
    matches = filter(None, map(_GLOSSED_FORM.fullmatch, row.cells))
    lines = tuple(f"{match['form']} = {match['meaning'].strip()}" for match in matches)
    return lines if len(lines) > 1 else ()


@dataclass(frozen=True, slots=True)
class NotesTable:
    """The rows of a table and what its columns are; `end` is the index after its last line.

    `layouts` is () for a table of forms, None when each row must be read by itself; `pairs`
    are the columns whose cells hold a word and its meaning together, `names` the cells of the
    header.
    """

    header: int
    rows: tuple[Record, ...]
    layouts: tuple[ColumnLayout, ...] | None
    end: int
    pairs: tuple[int, ...] = ()
    names: tuple[str, ...] = ()


def holds_pairs(rows: Sequence[Record]) -> bool:
    """Whether the cells hold pairs of their own, as `अश्वः - horse, steed` does."""
    pairs = sum(any(map(is_pair, row.cells)) for row in rows)
    roman = sum(sum(bool(_ROMAN_PAIR.fullmatch(cell)) for cell in row.cells) > 1 for row in rows)
    return pairs > 0.1 * len(rows) or roman > _MOST * len(rows)


def is_pair(cell: str) -> bool:
    return bool(HAS_DEVANAGARI.search(cell) and _PAIR_IN_CELL.search(mask(cell)))


def is_forms(row: Record, table: NotesTable) -> bool:
    """Whether a row gives the forms of one word rather than a word and its meaning."""
    return table.layouts == () or (table.layouts is None and is_form_row(row.cells))


def pairs_in_cells(row: Record, table: NotesTable) -> tuple[str, ...]:
    """Return the cells that are lines of their own, `देवः = देव`; () when none is."""
    words = [layout.word for layout in table.layouts or ()]
    looked = [row.cells[i] for i in words if i < len(row.cells)] if words else row.cells
    if not any(map(is_pair, looked)):
        return ()
    columns = [i for i in table.pairs if i < len(row.cells)]
    return tuple(row.cells[i] for i in columns) if columns else row.cells


def pair_columns(rows: Sequence[Record]) -> tuple[int, ...]:
    """Return the columns whose cells are pairs: the first of `| सुखी – happy | सुखी | सुखी |`."""
    sample = rows[:100]
    columns = []
    for column in range(max((len(row.cells) for row in sample), default=0)):
        cells = [row.cells[column] for row in sample if any(row.cells[column : column + 1])]
        pairs = sum(map(is_pair, cells))
        if pairs >= _MOST * len(cells) > 0:
            columns.append(column)
    return tuple(columns)


def is_pair_row(row: Record, table: NotesTable) -> bool:
    """Whether the pairs in the cells of a row are sure: of a column of pairs, or all its cells."""
    return bool(table.pairs) or all(is_pair(cell) for cell in row.cells if cell)


def table_rows(row: Record, table: NotesTable) -> Iterator[TableRow]:
    """Read the pairs of a row that is not one of forms."""
    cells = tuple(map(_clean, row.cells))
    if table.layouts is None:
        unnamed = UNKNOWN_COLUMNS if table.header >= 0 else ""
        yield from (replace(pair, doubt=pair.doubt or unnamed) for pair in loose_rows(cells))
        return
    yield from filter(None, (_laid_out(cells, layout, table) for layout in table.layouts))


def _clean(cell: str) -> str:
    if "\\" in cell:
        cell = _ESCAPED_BREAK.sub("; ", cell)
    if "<" in cell or "/" in cell:
        cell = URL.sub(" ", _BREAK.sub("; ", cell)).strip()
    return EMPHASIS.sub("", cell) if "*" in cell or "_" in cell or "`" in cell else cell


def _laid_out(cells: Sequence[str], layout: ColumnLayout, table: NotesTable) -> TableRow | None:
    def cell(column: int) -> str:
        return cells[column] if 0 <= column < len(cells) else ""

    word = cell(layout.word) or cell(layout.reading)
    if not any(map(str.isalpha, word)):
        return None
    meanings = [without_root_aside(cell(column)) for column in layout.glosses]
    glosses = _without_names(gloss for gloss, _ in meanings if gloss)
    asides = (aside for _, aside in meanings)
    notes = "; ".join(filter(None, (*map(cell, layout.note), *asides)))
    tags = tuple(
        tag
        for column in layout.tags
        for tag in [_tag(cell(column), *table.names[column : column + 1])]
        if tag
    )
    tags += tuple(cell(layout.tag_list).replace(",", " ").split())
    row = _row(word, glosses, layout.doubt)
    if reading := cell(layout.reading):
        row = _with_reading(row, word, reading)
    return replace(
        row, gender=cell(layout.gender), pos=cell(layout.pos), tags=tags,
        note="; ".join(filter(None, (row.note, notes))),
        named=table.header >= 0, meaning_named=layout.named,
    )  # fmt: skip


def _with_reading(row: TableRow, word: str, reading: str) -> TableRow:
    """Compare a word with its transliteration, or note the form that a root has beside it."""
    if is_root_and_form(row.word.lstrip("√"), reading):
        return replace(row, note=reading)
    if word != reading and spells_another(reading, row.word):
        return replace(row, doubt=ANOTHER_READING)
    if word != reading and is_misspelt_beside(reading, row.word):
        flag = f"its transliteration, {reading}, is spelled otherwise"
        return replace(row, flags=(*row.flags, flag))
    return row


def _without_names(glosses: Iterable[str]) -> tuple[str, ...]:
    """The meanings without those that only name another: `friend`, `Translation of friend`."""
    every = tuple(glosses)
    if len(every) < 2:
        return every
    names = {f"{name} of {gloss}".casefold() for gloss in every for name in _NAMES_OF_A_MEANING}
    return tuple(gloss for gloss in every if gloss.casefold() not in names)


def _tag(text: str, name: str = "") -> str:
    """Write a cell as a tag; a number has the name of its column before it: `lesson-3`."""
    if name and text.isdecimal():
        text = f"{name.casefold()}-{text}"
    return "-".join(text.replace(":", "-").replace("/", "-").split())[:60]


def _row(word: str, glosses: tuple[str, ...], doubt: str = "") -> TableRow:
    word = drop_spellings(mark_roots(content(with_gender_marked(word)))).rstrip(" ।॥")
    repaired = _ENDS_IN_COLON.sub("ः", word)
    doubt = NOT_A_WORD if _DITTO.search(word) else doubt
    dotless = without_nukta(repaired)
    flags = ((COLON_FLAG,) if repaired != word else ()) + (
        (NUKTA_FLAG,) if dotless != repaired else ()
    )
    return TableRow(dotless, glosses, doubt=doubt, flags=flags)


def loose_rows(cells: Sequence[str]) -> Iterator[TableRow]:
    """Read a row whose table says nothing: the first Sanskrit cell is the word."""
    kinds = [cell_kind(cell) for cell in cells]
    words = [i for i, other in enumerate(kinds) if other == kind.SANSKRIT]
    words = words or [i for i, other in enumerate(kinds) if other == kind.IAST][:1]
    if not words:
        return
    kinds = [cell_kind(cell, cells[words[0]]) for cell in cells]
    texts = [i for i, other in enumerate(kinds) if other == kind.LATIN]
    gender = next((cells[i] for i, other in enumerate(kinds) if other == kind.MARK), "")
    if len(words) == len(texts) > 1 and all(a < b for a, b in zip(words, texts, strict=True)):
        for word, text in zip(words, texts, strict=True):
            yield _row(cells[word], (cells[text],))
        return
    late = kinds[words[0]] == kind.IAST and words[0] > 0
    doubt = UNKNOWN_COLUMNS if late or len(texts) > 1 or (len(words) > 1 and len(kinds) > 2) else ""
    if not texts and len(words) > 1:
        texts, doubt = words[1:2], UNKNOWN_COLUMNS
    if not texts and (names := [i for i, other in enumerate(kinds) if other == kind.AID]):
        texts, doubt = [i for i in names if cells[i].isascii() and cells[i].istitle()], MAY_SPELL
    if not texts and kind.DIGITS in kinds and len(kinds) == 2:
        texts = [i for i, cell in enumerate(cells) if cell.strip("*_ ").isdigit()]
    row = _row(cells[words[0]], tuple(cells[i] for i in texts[:1]), doubt)
    yield replace(row, gender=gender)
