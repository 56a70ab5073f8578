"""Cells with an article of a dictionary: `7,śara,,"<b>śara</b> m. 'reed, arrow' RV. [...]"`.

Such rows have no column of meanings. Where the word of the article is in a cell of its own, what
the article has in quotes may be its meanings; they need a check.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from shabda.decks.notes.pairs.line_reading import LineReading, of_entries
from shabda.decks.notes.tables.records import split_cells
from shabda.decks.notes.tables.row_entries import row_entries
from shabda.decks.notes.tables.table_rows import TableRow
from shabda.decks.notes.words.model import LineKind
from shabda.sanskrit.text.script import without_vedic_accents

IN_QUOTES = "the meaning is what a dictionary article has in quotes"
_ARTICLE = re.compile(r"<(?P<tag>b|strong)>(?P<word>[^<>*†]+)</(?P=tag)>(?P<text>.*)")
_GLOSS = re.compile(r"(?<!\w)['‘]([^'’‘]+(?:['’]\w[^'’‘]*)*)['’](?!\w)")
_GENDER = re.compile(r"\s*([mfn])\.\s")
_TAG = re.compile(r"<[^<>]*>")
_LEAST = 3


def with_articles(lines: list[LineReading], raw: Sequence[str]) -> list[LineReading]:
    """Add the words of such rows where several were left out; other lines stay as they are."""
    readings = dict(_readings(lines, raw))
    if len(readings) < _LEAST:
        return lines
    return [readings.get(at, line) for at, line in enumerate(lines)]


def _readings(
    lines: Sequence[LineReading], raw: Sequence[str]
) -> Iterator[tuple[int, LineReading]]:
    for at, (line, text) in enumerate(zip(lines, raw, strict=True)):
        tagged = line.kind is LineKind.SKIPPED and "</" in text and "," in text
        match = _ARTICLE.search(text) if tagged else None
        if match is None or match["word"].strip() not in split_cells(text, ","):
            continue
        article = _TAG.sub("", match["text"])
        gender = _GENDER.match(article)
        if glosses := _GLOSS.findall(article):
            row = TableRow(
                without_vedic_accents(match["word"].strip()),
                tuple(glosses),
                gender=gender[1] if gender else "",
                doubt=IN_QUOTES,
            )
            yield at, of_entries(tuple(row_entries(row, at + 1)), line.reason)
