"""Texts with their meanings below: an interlinear gloss, or each word with its meaning in turn.

`rāmaḥ  vanaṃ  gacchati` over `Rama  to the forest  goes` are three pairs; lines with a word alone,
each followed by a line of English, are pairs too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from shabda.decks.notes.pairs.entries import entries_of
from shabda.decks.notes.pairs.line_reading import LineReading, of_entries, skipped
from shabda.decks.notes.pairs.pair_sides import Pair
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.text.patterns import (
    DEVANAGARI_SCRIPT,
    HAS_DEVANAGARI,
    HAS_IAST,
    IAST_SCRIPT,
    Script,
    line_script,
)
from shabda.decks.notes.words.doubts import OF_A_TEXT
from shabda.decks.notes.words.headwords import is_reading_aid
from shabda.sanskrit.text.english_words import COMMON_ENGLISH

_GAP = re.compile(r"\s{2,}|\s*\t\s*|\s*\|\s*")
_LATIN = re.compile(r"[A-Za-z(\[][\x20-\x7e’‘]*")
_PUNCTUATION = " ।॥|.,;"
_LEAST_WORDS, _LEAST_PAIRS = 2, 3
_LONGEST_MEANING = 6
_ASIDE = re.compile(r"\s*[\[(].*[\])]")


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
    return readings


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
