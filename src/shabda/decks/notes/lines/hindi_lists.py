"""Words with Hindi meanings and no sign between: `अद्य आज`, or each meaning on the line below.

One such line is a phrase, or a word without a meaning. In a list, Hindi stands on one side alone.
Its words need a check.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import dropwhile

from shabda.decks.notes.lines.unpaired import TITLES
from shabda.decks.notes.pairs.entries import entries_of
from shabda.decks.notes.pairs.item_lists import NO_SIGN
from shabda.decks.notes.pairs.line_reading import LineReading, of_entries, skipped
from shabda.decks.notes.pairs.pair_sides import Pair, words_of
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.text.patterns import DEVANAGARI, DEVANAGARI_SCRIPT, HAS_DEVANAGARI, mask
from shabda.decks.notes.words.doubts import FROM_BELOW
from shabda.decks.notes.words.hindi_words import has_hindi, is_hindi_column
from shabda.decks.notes.words.model import LineKind
from shabda.lazy_dataclasses import dataclass

_TEXT = re.compile(rf"[\s{DEVANAGARI},/()+-]{{2,200}}")
_SENTENCE = re.compile(rf"(?<![{DEVANAGARI}])(?:है|हैं|हूँ|था|थी|थे)\s*-?\s*$")
_BETWEEN = (skip_reasons.BLANK, skip_reasons.SEPARATOR)
_FEWEST_BELOW, _FEWEST_BESIDE, _LONGEST, _MOST = 3, 5, 8, 0.8
"""The fewest words of a list with its meanings below and beside, the most words of a meaning, and
the share of the lines that must have the shape of the list."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A word and what may be its meaning, on the lines `at` and `below`."""

    at: int
    below: int
    word: str
    meaning: str


def hindi_lists(lines: Sequence[LineReading], raw: Sequence[str]) -> dict[int, LineReading]:
    """Return the readings of the lines of such lists."""
    readings: dict[int, LineReading] = {}
    for run in _runs(lines, raw):
        for row in _rows_below(run, raw) or _rows_beside(run, raw):
            doubt = NO_SIGN if row.at == row.below else FROM_BELOW
            pair = Pair(row.word, row.meaning, (doubt,))
            entries = tuple(entries_of(pair, row.at + 1, DEVANAGARI_SCRIPT))
            readings[row.below] = skipped(skip_reasons.CONTINUED)
            readings[row.at] = of_entries(entries, skip_reasons.SENTENCE)
    return readings


def _runs(lines: Sequence[LineReading], raw: Sequence[str]) -> Iterator[list[int]]:
    """Yield runs of lines in Devanagari that gave no word with a meaning."""
    run: list[int] = []
    for at, line in enumerate(lines):
        is_sure = line.kind is LineKind.SURE
        is_open = not is_sure and not any(entry.glosses for entry in line.entries)
        if is_open and HAS_DEVANAGARI.search(raw[at]) and _TEXT.fullmatch(raw[at]):
            run.append(at)
        elif line.reason not in _BETWEEN:
            yield run
            run = []
    yield run


def _rows_below(run: Sequence[int], raw: Sequence[str]) -> list[_Row]:
    """Read each word with the line below it, from the first line or from that below a heading."""
    for first in (0, 1):
        places = zip(run[first::2], run[first + 1 :: 2], strict=False)
        pairs = [(at, below) for at, below in places if _is_short(raw[below])]
        rows = [_Row(at, below, raw[at].strip(), raw[below].strip()) for at, below in pairs]
        rows = [*dropwhile(_is_heading, rows)]
        phrases = sum(map(_has_phrase, rows))
        enough = len(rows) >= _FEWEST_BELOW and phrases <= (1 - _MOST) * len(rows)
        if enough and _are_pairs(rows):
            return rows
    return []


def _rows_beside(run: Sequence[int], raw: Sequence[str]) -> list[_Row]:
    """Read each line as a word and the rest of the line."""
    parted = ((at, raw[at].strip().partition(" ")) for at in run)
    rows = [
        _Row(at, at, word, rest.strip())
        for at, (word, _, rest) in parted
        if _is_short(rest) and not _SENTENCE.search(rest)
    ]
    enough = len(rows) >= max(_FEWEST_BESIDE, _MOST * len(run))
    return rows if enough and _are_pairs(rows) else []


def _is_heading(row: _Row) -> bool:
    """Whether a row above a list is not of it: two headings, or one and a word."""
    return row.word in TITLES or (_has_phrase(row) and not has_hindi(row.meaning))


def _has_phrase(row: _Row) -> bool:
    """Whether more than one word stands where the word should."""
    return " " in mask(row.word.replace(" (", "("))


def _is_short(text: str) -> bool:
    """Whether a text is no longer than a meaning."""
    return 0 < len(words_of(text.strip())) <= _LONGEST


def _are_pairs(rows: Sequence[_Row]) -> bool:
    """Whether the meanings are Hindi and the words are not."""
    meanings = is_hindi_column(" ".join(words_of(row.meaning)) for row in rows)
    return meanings and not is_hindi_column(row.word for row in rows)
