"""Reads the pieces of a line as lines: of a list without line breaks, the cells of a row."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import partial

from shabda.decks.notes.lines.free_lines import read_line
from shabda.decks.notes.lines.plain_pair import read_plain_pairs
from shabda.decks.notes.pairs.line_reading import LineReading, of_entries, read_each, skipped
from shabda.decks.notes.tables.cell_kinds import UNKNOWN_COLUMNS
from shabda.decks.notes.text import skip_reasons
from shabda.lazy_dataclasses import replace
from shabda.study.text_lengths import LONGEST_TEXT

_STOPS, _COMMAS = re.compile(r"[;।॥|\t]"), re.compile(r"[;।॥|\t]|, |\. ")
_SEPARATES = re.compile("[=:–—→-]")


def read_any_line(text: str, number: int) -> LineReading:
    """Read one line, however long it is."""
    long = len(text) > LONGEST_TEXT
    return read_long_line(text, number) if long else read_line(text, number)


def read_long_line(text: str, number: int) -> LineReading:
    """Read a list without line breaks, `गजः = elephant; अश्वः = horse; …`, piece by piece."""
    pieces = _STOPS.split(text)
    if max(map(len, pieces)) > LONGEST_TEXT:
        pieces = _COMMAS.split(text)
    if max(map(len, pieces)) > LONGEST_TEXT:
        return skipped(skip_reasons.PARAGRAPH)
    readings = dict(_readings({piece for piece in pieces if _SEPARATES.search(piece)}, number))
    entries = tuple(
        entry for piece in pieces if piece in readings for entry in readings[piece].entries
    )
    return of_entries(entries, skip_reasons.PARAGRAPH)


def _readings(texts: Collection[str], number: int) -> Iterator[tuple[str, LineReading]]:
    """Read texts of one line, each as a line of its own."""
    pairs = [*zip(texts, read_plain_pairs([*map(str.strip, texts)]), strict=True)]
    others = [text for text, plain_pair in pairs if plain_pair is None]
    read = iter(read_each(partial(read_any_line, number=number), others))
    for text, plain_pair in pairs:
        if plain_pair:
            entries = tuple(replace(entry, line=number) for entry in plain_pair.entries)
            yield text, replace(plain_pair, entries=entries)
        else:
            yield text, next(read)


def read_cells_as_lines(cells: Sequence[str], number: int, *, sure: bool) -> LineReading:
    entries = tuple(entry for _, reading in _readings(cells, number) for entry in reading.entries)
    if not sure:
        entries = tuple(entry.doubted(UNKNOWN_COLUMNS) for entry in entries)
    return of_entries(entries, skip_reasons.NO_WORD)
