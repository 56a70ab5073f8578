"""Removes a word and its transliteration from the glosses of the word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from shabda.decks.notes.text.language import is_inflected
from shabda.decks.notes.text.patterns import HAS_DEVANAGARI, HAS_IAST
from shabda.decks.notes.words.headwords import (
    headword_slp1,
    is_reading_aid,
    without_diacritics,
)
from shabda.sanskrit.text.script import iast

_BRACKETS = frozenset("()[]")
_READING_BESIDE = re.compile(
    r"[(\[](?P<first>[^()\[\]]+)[)\]][\s:,–-]*(?P<after>[^\s:,–-].*)"
    r"|(?P<before>.*\S)\s*[(\[](?P<last>[^()\[\]]+)[)\]]"
)
_LONG = 5


def _only_spells(gloss: str, word: str) -> bool:
    """Whether a gloss is the transliteration of a word: with marks, or letter by letter without."""
    if HAS_IAST.search(gloss):
        return is_reading_aid(gloss, word)
    long = len(gloss) >= _LONG  # `me` and `same` are English as well
    return long and gloss.islower() and gloss == without_diacritics(iast(headword_slp1(word)))


def _without_bracketed(gloss: str, word: str) -> str:
    """Take a transliteration in brackets off a gloss: `(gajaḥ) elephant`, `elephant [gajaḥ]`."""
    if gloss[:1] not in _BRACKETS and gloss[-1:] not in _BRACKETS:
        return gloss
    match = _READING_BESIDE.fullmatch(gloss)
    if match and is_reading_aid(match["first"] or match["last"], word):
        return match["after"] or match["before"]
    return gloss


def meaning_of(word: str, glosses: Sequence[str]) -> tuple[str, ...]:
    """Return glosses without the word and its transliteration.

    In a list of Hindi meanings the word itself may be one: `फल:- फल, परिणाम`.
    """
    if len(glosses) > 1 and glosses[0].islower() and not glosses[1][0].islower():
        glosses = glosses[is_reading_aid(glosses[0], word) :]  # `agra; First, foremost`
    glosses = [_without_bracketed(gloss, word) for gloss in glosses]
    hindi = len(glosses) > 1 and all(map(HAS_DEVANAGARI.search, glosses))
    if hindi and glosses[0] == word and not is_inflected(word):
        return tuple(glosses)
    others = tuple(g for g in glosses if g != word and not _only_spells(g, word))
    plain = tuple(g for g in glosses if g != word and not HAS_IAST.search(g))
    return others or plain
