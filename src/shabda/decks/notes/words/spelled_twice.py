"""A word in Roman letters before the same word in Devanagari: `deva m. – देव: god`."""

from __future__ import annotations

import re

from shabda.decks.notes.text.grammar_marks import BARE
from shabda.decks.notes.text.patterns import DEVANAGARI
from shabda.decks.notes.words.headwords import is_reading_aid
from shabda.lazy_patterns import lazy_pattern

_ROMAN = "[a-zA-ZāīūṛṝḷṃṁḥṅñṭḍṇśṣĀĪŪṚŚṢ'’-]"
_IN_BRACKETS = lazy_pattern(rf"\((?P<word>[{DEVANAGARI}]+(?:[ -][{DEVANAGARI}]+){{0,2}})\)")
_TITLED = lazy_pattern(
    rf"{_ROMAN}+(?:[ ]{_ROMAN}+)?\s*\((?P<word>[{DEVANAGARI}]+)\s*[-–—:]\s*(?P<meaning>[^()]+)\)"
)
_SPELT = lazy_pattern(rf"(?P<word>[{DEVANAGARI}]+)\s*\((?P<roman>{_ROMAN}+)\)\s*[-–—:]\s*[A-Za-z]")
_SPELLINGS = lazy_pattern(
    rf"(?P<romans>(?:{_ROMAN}{{1,30}}\s*,\s*){{1,3}})(?P<word>[{DEVANAGARI}]+)\s*,\s*(?=\S)"
)
"""Spellings of a word before it, and a meaning after it: `das, dās, दास्, to give`."""
_TWICE = lazy_pattern(
    r"(?P<roman>[a-zA-ZāīūṛṝḷṃṁḥṅñṭḍṇśṣĀĪŪṚŚṢ'’ -]{1,40}?)"
    rf"(?:\s*[,(]?\s*(?P<mark>{BARE})\.?\)?|\s+\d)?(?:\s*\({_ROMAN}+\))?\s*[,:=/–—-]*\s*"
    rf"\(?(?P<word>[{DEVANAGARI}]+(?:[ -][{DEVANAGARI}]+)?)\)?(?=\s|$|[:=,–—-])"
)


def drop_spellings(line: str) -> str:
    """Read `where → kutra (कुत्र), kva (क्व)` as `where → कुत्र, क्व`."""
    if "(" not in line:
        return line
    parts, start = [], 0
    for match in _IN_BRACKETS.finditer(line):
        count = len(match["word"].split())
        roman = re.search(
            rf"(?:{_ROMAN}+[ ]){{{count - 1}}}{_ROMAN}+\s*$", line[start : match.start()]
        )
        if roman and is_reading_aid(roman.group(), match["word"]):
            parts.append(line[start : start + roman.start()] + match["word"])
            start = match.end()
    return "".join(parts) + line[start:]


def drop_roman_twin(line: str) -> str:
    """Keep the Devanagari one of two spellings at the start of a line, with the mark."""
    if not line[:1].isalpha() or line[0] > "\u0900":
        return line
    if listed := _SPELLINGS.match(line):
        spellings = [text.strip() for text in listed["romans"].split(",") if text.strip()]
        if any(is_reading_aid(text, listed["word"]) for text in spellings):
            return f"{listed['word']} = {line[listed.end() :]}"
    match = _TWICE.match(line)
    if match is None or not is_reading_aid(match["roman"], match["word"]):
        return line
    mark = f" ({match['mark']})" if match["mark"] else ""
    return match["word"] + mark + line[match.end() :]


def titled_pair(title: str) -> str:
    """Return the pair a title is, `Agni (अग्नि - fire)` or `मनः (manaḥ) — mind`; "" for others."""
    if match := _TITLED.fullmatch(title):
        return f"{match['word']} = {match['meaning']}"
    spelt = _SPELT.match(title)
    return title if spelt and is_reading_aid(spelt["roman"], spelt["word"]) else ""
