"""Texts in both scripts as IAST alone, for learners who read no Devanagari."""

import unicodedata
from collections.abc import Iterator
from itertools import chain

from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.text.script import DEVANAGARI, iast, read_scheme

_SCRIPT_RUN = lazy_pattern(
    "[\u0900-\u097f\u1cd0-\u1cff\ua8e0-\ua8ff]"
    "[\u0900-\u097f\u1cd0-\u1cff\ua8e0-\ua8ff\u200c\u200d]*"
)
_PUNCTUATION = str.maketrans({"।": "|", "॥": "||", "॰": "."})
_PHRASE = lazy_pattern(
    "[\u0900-\u097f\u1cd0-\u1cff\ua8e0-\ua8ff\u200c\u200d]+"
    "(?:[ -][\u0900-\u097f\u1cd0-\u1cff\ua8e0-\ua8ff\u200c\u200d]+)*"
)
_SPACE = lazy_pattern("[ -]")
_AROUND = ((" ", ""), (" (", ")"))
"""What stands before and after the second of two spellings of a word: kulam कुलम्, कुलम् (kulam)."""


def romanised(text: str) -> str:
    """Write all Devanagari in a text in IAST; what has no IAST becomes U+FFFD.

    A word that the text has in both scripts, one beside the other, is kept once.
    """
    kept, end = [], 0
    for start, after in second_spellings(text):
        kept.append(text[end:start])
        end = max(end, after)
    return _in_iast("".join((*kept, text[end:])))


def second_spellings(text: str) -> Iterator[tuple[int, int]]:
    """Yield the start and the end of each spelling that repeats the word before it.

    These are " कुलम्" in kulam कुलम् and " (kulam)" in कुलम् (kulam).
    """
    for phrase in _PHRASE.finditer(text):
        start, end = phrase.span()
        gaps = [start + gap.start() for gap in _SPACE.finditer(phrase.group())]
        after = (_behind_its_iast(text, start, stop) for stop in (end, *reversed(gaps)))
        before = (_iast_behind(text, first, end) for first in (start, *(gap + 1 for gap in gaps)))
        if second := next(filter(None, chain(after, before)), None):
            yield second


def _behind_its_iast(text: str, start: int, end: int) -> tuple[int, int] | None:
    roman = _in_iast(text[start:end])
    for opening, closing in _AROUND:
        before = start - len(roman + opening)
        if text.endswith(roman + opening, 0, start) and text.startswith(closing, end):
            is_whole = before == 0 or not _in_word(text[before - 1])
            return (start - len(opening), end + len(closing)) if is_whole else None
    return None


def _iast_behind(text: str, start: int, end: int) -> tuple[int, int] | None:
    roman = _in_iast(text[start:end])
    for opening, closing in _AROUND:
        second = f"{opening}{roman}{closing}"
        if text.startswith(second, end):
            after = end + len(second)
            return None if _in_word(text[after : after + 1]) else (end, after)
    return None


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter in {"-", "'"}


def _in_iast(text: str) -> str:
    return _SCRIPT_RUN.sub(lambda run: _roman(run.group()), text)


def _roman(run: str) -> str:
    without_dots = unicodedata.normalize("NFD", run).replace("\u093c", "")
    roman = iast(read_scheme(without_dots.translate(_PUNCTUATION), DEVANAGARI))
    return _SCRIPT_RUN.sub("\ufffd", roman)
