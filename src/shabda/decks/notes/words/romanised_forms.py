"""Tells that a meaning in Roman letters spells the word, or a form of it: `गजः`, gajena.

Casual spellings differ in aspirates, doubled letters and vowel lengths, so sketches are compared.
Forms begin alike, and what is left of each is an ending.
"""

from __future__ import annotations

import re
from itertools import takewhile

from shabda.decks.notes.text.patterns import HAS_DEVANAGARI
from shabda.decks.notes.words.headwords import (
    FIRST_LETTERS,
    are_alike,
    headword_slp1,
    roman_sketch,
    sketch_of,
)
from shabda.errors import SanskritError
from shabda.sanskrit.text.script import iast, to_slp1

_ASPIRATE, _DOUBLED = re.compile("(?<=[kgcjtdpb])h"), re.compile(r"(.)\1")
_LOOSE = str.maketrans("fwxz", "pvkj")
_SPELLED = {"p": "f", "v": "w", "k": "x", "j": "zg", "s": "ś", "t": "ṭ", "d": "ḍ", "n": "ṇñṅ"}
"""Other letters for a first sound."""
_ENDING = re.compile(
    "[aeiou]{0,2}(?:[hmnstyrvd]|sy|nt|b?yam|b?yas?|bi|su|sv|t[aieu]|nt[ieu]|mi|si|mas|vas|yo|yai"
    "|na|ni|nam|re|ri|ras?)?[aeiou]{0,2}[mnst]?"
)
"""What follows a stem in its forms, as sketches have it: `en` of gajena, `ani` of phalāni."""
_BEGINS = {sound: {first, *_SPELLED.get(first, "")} for sound, first in FIRST_LETTERS.items()}
"""The letters with which spellings of a word begin, by the first sound of the word."""
_SHORT, _LEAST = 4, 3
"""Letters of a sketch that is compared as a whole, and of a stem with an ending after it."""
_NOMINATIVE = "amh"
"""Letters of the endings of a nominative, which also a short word may have or lack: `annam`."""
_ALIKE = 0.8


def is_spelling(text: str, slp1: str) -> bool:
    """Whether a text is a spelling of the word, in whatever scheme or script."""
    if HAS_DEVANAGARI.search(text):
        return headword_slp1(text).rstrip("HmMa") == slp1.rstrip("HmMa")
    if not text.isascii() and (other := _of_other_script(text)):
        return other.rstrip("HmM") == slp1.rstrip("HmM")
    theirs, ours = roman_sketch(text), sketch_of(slp1)
    if text == slp1 or theirs == ours:
        return True
    long = min(len(theirs), len(ours)) >= _SHORT
    return long and are_alike(theirs, ours, _ALIKE)


def may_be_form(text: str, slp1: str) -> bool:
    """Whether a text may begin as a form of the word does: a quick first look."""
    first = text[0].lower()
    if not slp1 or not first.isalpha():
        return False
    begins = _BEGINS.get(slp1[0])
    return begins is None or first in begins


def is_romanised_form(text: str, slp1: str) -> bool:
    """Whether every word of a text spells the word or a form of it, perhaps wrongly."""
    words = text.split()
    return bool(words) and all(_is_form(word, slp1) for word in words)


def _is_form(word: str, slp1: str) -> bool:
    if not word[0].isalpha() or "\u0900" <= word[0] <= "\u0dff":
        return False
    ours, theirs = _single(iast(slp1)), _single(word)
    sides = (_DOUBLED.sub(r"\1", ours), _DOUBLED.sub(r"\1", theirs))
    if _have_one_stem(*sides) or _have_one_stem(ours, theirs):  # anna is short as ana
        return True
    ours, theirs = sides
    bare = ours.rstrip(_NOMINATIVE)
    return bool(bare and bare == theirs.rstrip(_NOMINATIVE)) or is_spelling(word, slp1)


def _have_one_stem(ours: str, theirs: str) -> bool:
    """Whether two sketches begin alike, and what is left of each is an ending."""
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(ours, theirs, strict=False))
    stem = sum(1 for _ in alike)
    ends = (ours[stem:], theirs[stem:])
    return stem >= _LEAST and all(map(_ENDING.fullmatch, ends))


def _single(text: str) -> str:
    """A sketch without aspirates."""
    return _ASPIRATE.sub("", roman_sketch(text).translate(_LOOSE))


def _of_other_script(text: str) -> str:
    """Read a word in another Indian script or in IAST; "" when it is in neither."""
    try:
        return to_slp1(text)
    except SanskritError:
        return ""
