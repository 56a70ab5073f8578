"""Finds the words that gloss a verse word for word, which have the forms that they have in it.

Below a verse, nearly all of its words follow in its order. A list of the words of a text has few of
them.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from shabda.decks.notes.words.headwords import headword_slp1
from shabda.decks.notes.words.model import Harvest, NoteEntry
from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.text.sounds import VOWELS

_END = re.compile(r"(?:[।॥]|\|{1,2})[\s\d०-९.,।॥|]*$")
"""The sign behind a verse or half a verse, with its number."""
_LEAST_WORDS, _LEAST_ENTRIES = 3, 4
_FOUND, _COVERED = 0.7, 0.6
"""The shares of the entries that are words of the verse, and of its words that are glossed."""
_BEGINNING = 3
"""The sounds by which a word is found in its verse, where sandhi has changed its end."""


@dataclass(frozen=True, slots=True)
class _Verse:
    line: int
    text: str


def words_of_verses(harvest: Harvest) -> set[int]:
    """Return the indexes of the entries that gloss a verse above them."""
    verses = [*_verses(harvest)]
    if not verses:
        return set()
    ends = [*(verse.line for verse in verses[1:]), len(harvest.kinds) + 1]
    numbered = sorted(enumerate(harvest.entries), key=lambda item: item[1].line)
    lines = [entry.line for _, entry in numbered]
    glossed: set[int] = set()
    for verse, end in zip(verses, ends, strict=True):
        words = numbered[bisect_right(lines, verse.line) : bisect_right(lines, end)]
        if _glosses(verse, [entry for _, entry in words]):
            glossed |= {i for i, _ in words}
    return glossed


def _verses(harvest: Harvest) -> Iterator[_Verse]:
    """Yield the verses among the lines without words, each with its last line."""
    verse = _Verse(-1, "")
    for line in harvest.skipped:
        text = _END.sub("", line.text)
        if text == line.text or "|" in text or len(text.split()) < _LEAST_WORDS:
            continue
        if line.line == verse.line + 1:
            verse = _Verse(line.line, f"{verse.text} {text}")
            continue
        if verse.text:
            yield verse
        verse = _Verse(line.line, text)
    if verse.text:
        yield verse


def _glosses(verse: _Verse, entries: Sequence[NoteEntry]) -> bool:
    """Whether most of these entries are words of a verse in its order, and most of its words."""
    if len(entries) < _LEAST_ENTRIES:
        return False
    words = verse.text.split()
    sounds, at, count = "".join(map(headword_slp1, words)), 0, 0
    for entry in entries:
        begins = entry.slp1[: _BEGINNING + 1].lstrip("".join(VOWELS))[:_BEGINNING]
        place = sounds.find(begins or entry.slp1, at)
        if place >= 0:
            at, count = place, count + 1
    return count >= max(_FOUND * len(entries), _COVERED * len(words))
