"""Texts with their meanings below: an interlinear gloss, or each word with its meaning in turn.

`rāmaḥ  vanaṃ  gacchati` over `Rama  to the forest  goes` are three pairs; lines with a word alone,
each followed by a line of English, are pairs too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from shabda.decks.notes.lines.unpaired import TITLES
from shabda.decks.notes.pairs.entries import entries_of
from shabda.decks.notes.pairs.item_lists import NO_SIGN
from shabda.decks.notes.pairs.line_reading import LineReading, doubted, of_entries, skipped
from shabda.decks.notes.pairs.pair_sides import Pair
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.text.language import is_inflected
from shabda.decks.notes.text.patterns import (
    DEVANAGARI,
    DEVANAGARI_SCRIPT,
    HAS_DEVANAGARI,
    HAS_IAST,
    IAST_SCRIPT,
    Script,
    line_script,
)
from shabda.decks.notes.words.doubts import FROM_BELOW, OF_A_TEXT
from shabda.decks.notes.words.headwords import is_reading_aid
from shabda.decks.notes.words.hindi_words import is_hindi_column
from shabda.sanskrit.text.english_words import COMMON_ENGLISH

_GAP = re.compile(r"\s{2,}|\s*\t\s*|\s*\|\s*")
_LATIN = re.compile(r"[A-Za-z(\[][\x20-\x7e’‘]*")
_PUNCTUATION = " ।॥|.,;"
_LEAST_WORDS, _LEAST_PAIRS = 2, 3
_LONGEST_MEANING, _MOST = 6, 0.8
_ASIDE = re.compile(r"\s*[\[(].*[\])]")
_HINDI_LINE = re.compile(
    rf"\s*[{DEVANAGARI}]+(?:[ ,/]+[{DEVANAGARI}]+){{0,5}}\s*(?:\([^()]*\)\s*)?"
)
"""A line of a list that has each word, and below it what it means in Hindi."""


def interlinear(lines: Sequence[str], at: int) -> tuple[LineReading, LineReading] | None:
    """Read a line of words and the line of as many meanings below it; None for other lines."""
    if at + 1 >= len(lines) or "=" in lines[at]:
        return None
    words, meanings = _cells(lines[at]), _cells(lines[at + 1])
    if len(words) < _LEAST_WORDS or len(words) != len(meanings):
        return None
    script = line_script(lines[at])
    if script is None or not all(_is_word(word, script) for word in words):
        return None
    if not all(map(_is_english, meanings)) or (at and _is_pair(lines[at - 1])):
        return None
    pairs = zip(words, meanings, strict=True)
    entries = (
        entry
        for word, meaning in pairs
        for entry in entries_of(Pair(word, meaning, (OF_A_TEXT,), exact=True), at + 1, script)
    )
    return of_entries(tuple(entries), skip_reasons.SENTENCE), skipped(skip_reasons.CONTINUED)


def _is_english(text: str) -> bool:
    """Whether a text may be a meaning; a name in it may have diacritics, `Sītā`."""
    plain = [word for word in text.split() if not word[0].isupper()]
    return bool(_LATIN.match(text)) and not any(map(HAS_IAST.search, plain))


def _is_pair(line: str) -> bool:
    """Whether a line has a word and its meaning side by side, and so has the one below it."""
    words = line.split()
    return len(words) == _LEAST_WORDS and bool(HAS_IAST.search(words[0])) and words[1].isascii()


def _cells(line: str) -> list[str]:
    cells = _GAP.split(line.strip(_PUNCTUATION + "\t"))
    return [cell.strip(_PUNCTUATION) for cell in cells if cell.strip(_PUNCTUATION)]


def _is_word(text: str, script: Script) -> bool:
    if script is DEVANAGARI_SCRIPT:
        return DEVANAGARI_SCRIPT.run.fullmatch(text) is not None
    return " " not in text and not HAS_DEVANAGARI.search(text) and text not in COMMON_ENGLISH


def meanings_below(lines: Sequence[LineReading], raw: Sequence[str]) -> dict[int, LineReading]:
    """Return the readings of words alone on their lines, each with its meaning below.

    Between them may stand the word in Roman letters.
    """
    readings: dict[int, LineReading] = {}
    for run in _runs(lines, raw):
        if len(run) >= _LEAST_PAIRS:
            for at, below in run:
                readings[at] = _pair(raw[at], raw[below], at + 1)
                between = (i for i in range(at + 1, below + 1) if raw[i].strip())
                readings |= dict.fromkeys(between, skipped(skip_reasons.CONTINUED))
    for pair in _beside_hindi(lines, raw):
        readings[pair.below] = skipped(skip_reasons.CONTINUED)
        readings[pair.at] = doubted(_pair(pair.word, pair.meaning, pair.at + 1), pair.doubt)
    return readings


class _HindiPair(NamedTuple):
    """A word and the Hindi below it or behind it, with their lines."""

    at: int
    below: int
    word: str
    meaning: str
    doubt: str


def _beside_hindi(lines: Sequence[LineReading], raw: Sequence[str]) -> Iterator[_HindiPair]:
    """Yield the pairs of lists in Devanagari whose meanings are Hindi, with no sign between."""
    run: list[int] = []
    for at, line in enumerate((*lines, skipped(skip_reasons.HEADING))):
        if line.reason in (skip_reasons.BLANK, skip_reasons.SEPARATOR):
            continue
        if at < len(raw) and _HINDI_LINE.fullmatch(raw[at]) and raw[at].strip() not in TITLES:
            run.append(at)
            continue
        yield from _hindi_pairs(run, raw)
        run = []


def _hindi_pairs(run: Sequence[int], raw: Sequence[str]) -> Sequence[_HindiPair]:
    """Read every second line as the Hindi of the word above it, or what follows each word so."""
    below = [
        _HindiPair(at, other, raw[at], raw[other], FROM_BELOW)
        for at, other in zip(run[::2], run[1::2], strict=False)
    ]
    if len(below) >= _LEAST_PAIRS and _are_in_hindi(below):
        return below
    split = ((at, raw[at].split(maxsplit=1)) for at in run)
    behind = [
        _HindiPair(at, at, words[0], words[1], NO_SIGN) for at, words in split if len(words) > 1
    ]
    inflected = sum(is_inflected(pair.word) for pair in behind)
    enough = len(behind) >= max(2 * _LEAST_PAIRS, _MOST * len(run))
    return behind if enough and 3 * inflected >= len(behind) and _are_in_hindi(behind) else ()


def _are_in_hindi(pairs: Sequence[_HindiPair]) -> bool:
    meanings = is_hindi_column(pair.meaning for pair in pairs)
    return meanings and not is_hindi_column(pair.word for pair in pairs)


def _pair(word: str, meaning: str, number: int) -> LineReading:
    script = line_script(word) or IAST_SCRIPT
    pair = Pair(word.strip(_PUNCTUATION), meaning.strip())
    return of_entries(entries_of(pair, number, script), skip_reasons.SENTENCE)


def _runs(lines: Sequence[LineReading], raw: Sequence[str]) -> Iterator[list[tuple[int, int]]]:
    """Yield runs of pairs of a word and a meaning; only blank lines come between."""
    run: list[tuple[int, int]] = []
    word = -1
    for at, (line, text) in enumerate(zip(lines, raw, strict=True)):
        if line.reason in (skip_reasons.BLANK, skip_reasons.SEPARATOR):
            continue
        if word < 0 and _is_alone(line, text):
            word = at
        elif word >= 0 and is_reading_aid(text.strip(_PUNCTUATION), raw[word].strip(_PUNCTUATION)):
            continue
        elif word >= 0 and _is_meaning(line, text):
            run.append((word, at))
            word = -1
        else:
            yield run
            run, word = [], at if _is_alone(line, text) else -1
    yield run


def _is_alone(line: LineReading, text: str) -> bool:
    """Whether a line has only a word: in Devanagari, or one word in IAST."""
    if line.lone:
        return True
    bare = text.strip(_PUNCTUATION)
    return not line.entries and " " not in bare and line_script(bare) is IAST_SCRIPT


def _is_meaning(line: LineReading, text: str) -> bool:
    words = _ASIDE.sub("", text).split()
    if line.reason != skip_reasons.ENGLISH or len(words) > _LONGEST_MEANING:
        return False
    return _LATIN.fullmatch(text.strip()) is not None and text.strip()[-1] not in ".:"
