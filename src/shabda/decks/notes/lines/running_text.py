"""Finds lines of notes in the middle of running text, where a pair is a guess."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import accumulate

from shabda.decks.notes.pairs.line_reading import LineReading
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.words.model import LineKind

_REACH = 6
"""Lines looked at on each side."""
_LONG = 4
"""Words; a line of English with as many is a sentence, not a heading."""

CARD_SIGN = " :: "
"""Between the sides of a card of an outliner, which prose does not have."""
_LIST = 4
"""This many lines with words in a row are a list, whatever surrounds them."""
_TABLE = 2
"""This many rows under a header are a list."""
_ON_ONE_LINE = 3
"""This many words on one line are a list, as in a text glossed word for word."""
_WORDS = (LineKind.SURE, LineKind.CHECK)
_ENOUGH, _FEW, _HARDLY_ANY = 20, 0.15, 0.04
"""The fewest lines that tell; shares of sure ones that are too few outside lists, and anywhere."""
_PROSE = (
    skip_reasons.SENTENCE, skip_reasons.ENGLISH, skip_reasons.HINDI, skip_reasons.OTHER_SCRIPT
)  # fmt: skip


def lines_in_running_text(lines: Sequence[LineReading], raw: Sequence[str]) -> set[int]:
    """Return the indexes of free lines with words that more prose than words surrounds.

    A line with words weighs 1, one of prose -1; headings, cells, separators and blanks 0.
    """
    weight = [
        1 if line.kind in _WORDS else -_is_prose(line, text)
        for line, text in zip(lines, raw, strict=True)
    ]
    counted = [i for i, count in enumerate(weight) if count]
    total = [0, *accumulate(weight[i] for i in counted)]
    last = len(counted)
    within = {
        i
        for place, i in enumerate(counted)
        if weight[i] > 0
        and total[min(last, place + _REACH + 1)] - total[max(0, place - _REACH)] < 1
    }
    doubtful = within | _rarely_sure(lines, within, _FEW)
    if not doubtful:
        return doubtful
    cards = {i for i, text in enumerate(raw) if CARD_SIGN in text}
    return doubtful - _lists(lines) - cards - _records(lines)


def _records(lines: Sequence[LineReading]) -> set[int]:
    """Return the indexes of records whose lines are labelled, which no prose is."""
    return {
        i
        for i, line in enumerate(lines[:-1])
        if line.entries
        and all(entry.named for entry in line.entries)
        and lines[i + 1].reason == skip_reasons.CONTINUED
    }


def lines_hardly_sure(lines: Sequence[LineReading]) -> set[int]:
    """Return all lines with words, also of lists, when hardly any is sure: of a damaged scan."""
    return _rarely_sure(lines, frozenset(), _HARDLY_ANY)


def _rarely_sure(lines: Sequence[LineReading], within: Set[int], least: float) -> set[int]:
    """Return all lines with words when nearly every word of the text is doubtful anyway."""
    places = [i for i, line in enumerate(lines) if line.kind in _WORDS]
    sure = sum(lines[i].kind is LineKind.SURE and i not in within for i in places)
    return set(places) if len(places) >= _ENOUGH and sure < least * len(places) else set()


def _lists(lines: Sequence[LineReading]) -> set[int]:
    """Return the indexes of lines in lists; blank lines do not end a list."""
    places = {i for i, line in enumerate(lines) if len(line.entries) >= _ON_ONE_LINE}
    run: list[int] = []
    least = _LIST
    for i, line in enumerate([*lines, LineReading(LineKind.SKIPPED)]):
        if line.kind in _WORDS:
            run.append(i)
        elif line.reason not in (skip_reasons.BLANK, skip_reasons.SEPARATOR):
            places.update(run if len(run) >= least else ())
            run = []
            least = _TABLE if line.reason == skip_reasons.TABLE_HEADER else _LIST
    return places


def _is_prose(line: LineReading, text: str) -> bool:
    """Whether a line without words is a sentence, not a heading or a cell."""
    prose = line.reason in _PROSE and "\t" not in text.strip()
    return prose and len(text.split()) >= _LONG
