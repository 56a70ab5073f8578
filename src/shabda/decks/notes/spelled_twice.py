"""A word in Roman letters before the same word in Devanagari: `deva m. – देव: god`."""

from __future__ import annotations

import re

from shabda.decks.notes.grammar_marks import BARE
from shabda.decks.notes.headwords import is_reading_aid
from shabda.decks.notes.patterns import DEVANAGARI

_TWICE = re.compile(
    r"(?P<roman>[a-zA-ZāīūṛṝḷṃṁḥṅñṭḍṇśṣĀĪŪṚŚṢ'’ -]{1,40}?)"
    rf"(?:\s*[,(]?\s*(?P<mark>{BARE})\.?\)?|\s+\d)?\s*[,:=/–—-]*\s*"
    rf"\(?(?P<word>[{DEVANAGARI}]+(?:[ -][{DEVANAGARI}]+)?)\)?(?=\s|$|[:=,–—-])"
)


def drop_roman_twin(line: str) -> str:
    """Keep the Devanagari one of two spellings at the start of a line, with the mark."""
    if not line[:1].isalpha() or line[0] > "\u0900":
        return line
    match = _TWICE.match(line)
    if match is None or not is_reading_aid(match["roman"], match["word"]):
        return line
    mark = f" ({match['mark']})" if match["mark"] else ""
    return match["word"] + mark + line[match.end() :]
