"""A list in IAST in which some words have no diacritics: `deva- - god`.

Among words in IAST, a word of plain letters is in IAST too, and exact.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from shabda.decks.notes.lines.entry_runs import entry_runs
from shabda.decks.notes.pairs.entries import entries_of
from shabda.decks.notes.pairs.line_reading import LineReading, of_entries
from shabda.decks.notes.pairs.pair_sides import Pair
from shabda.decks.notes.tables.row_entries import PLAIN_ROMAN
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.text.cleanup import content
from shabda.decks.notes.text.patterns import HAS_IAST, IAST_SCRIPT
from shabda.decks.notes.words.model import Confidence

_LINE = re.compile(r"(?P<word>[a-z]+-?) ?(?:[–—-]|[=:]) (?P<meaning>\S.*)")
_PLAIN = (skip_reasons.ENGLISH, skip_reasons.OTHER_SCRIPT)
_LEAST, _SHARE = 6, 0.3


def roman_list(lines: Sequence[LineReading], raw: Sequence[str]) -> dict[int, LineReading]:
    """Return the readings of lines that were left out but belong to a list in IAST."""
    readings: dict[int, LineReading] = {}
    if not any(_match(line, text) for line, text in zip(lines, raw, strict=True)):
        return readings
    for run in entry_runs(lines, _is_entry, lambda at: _match(lines[at], raw[at])):
        plain = {at: match for at, match in run.items() if match is not None}
        marked = sum(_is_roman(lines[at]) for at in run)
        if len(run) >= _LEAST and marked >= _SHARE * len(run):
            readings |= {at: _reading(match, at + 1) for at, match in plain.items()}
    return readings


def _reading(match: re.Match[str], number: int) -> LineReading:
    pair = Pair(match["word"].rstrip("-"), match["meaning"], exact=True)
    return of_entries(entries_of(pair, number, IAST_SCRIPT), skip_reasons.ENGLISH)


def _match(line: LineReading, text: str) -> re.Match[str] | None:
    """Match a line that was left out but has the shape of an entry of such a list."""
    return _LINE.fullmatch(content(text)) if line.reason in _PLAIN else None


def _is_entry(line: LineReading) -> bool:
    return _is_roman(line) or _is_plain(line)


def _is_roman(line: LineReading) -> bool:
    if len(line.entries) != 1 or line.entries[0].confidence is not Confidence.SURE:
        return False
    return HAS_IAST.search(line.entries[0].word) is not None


def _is_plain(line: LineReading) -> bool:
    """Whether a line has one word in plain letters, which nothing else makes doubtful."""
    return len(line.entries) == 1 and line.entries[0].reasons == (PLAIN_ROMAN,)
