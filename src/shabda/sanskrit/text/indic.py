"""Other Indian scripts, read by way of Devanagari.

A script that writes every Sanskrit sound is transliterated by vidyut; one that does not
(Tamil has one letter for k kh g gh) is refused by its name, since the word is ambiguous.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import product
from typing import Any

from shabda.lazy_patterns import lazy_pattern

_SCRIPTS = (
    ("Bengali", 0x0980, 0x09FF), ("Gurmukhi", 0x0A00, 0x0A7F), ("Gujarati", 0x0A80, 0x0AFF),
    ("Odia", 0x0B00, 0x0B7F), ("Tamil", 0x0B80, 0x0BFF), ("Telugu", 0x0C00, 0x0C7F),
    ("Kannada", 0x0C80, 0x0CFF), ("Malayalam", 0x0D00, 0x0D7F), ("Sinhala", 0x0D80, 0x0DFF),
    ("Thai", 0x0E00, 0x0E7F), ("Lao", 0x0E80, 0x0EFF), ("Tibetan", 0x0F00, 0x0FFF),
    ("Burmese", 0x1000, 0x109F), ("Khmer", 0x1780, 0x17FF), ("Balinese", 0x1B00, 0x1B7F),
    ("Javanese", 0xA980, 0xA9DF), ("Brahmi", 0x11000, 0x1107F), ("Sharada", 0x11180, 0x111DF),
    ("Grantha", 0x11300, 0x1137F), ("Newa", 0x11400, 0x1147F), ("Tirhuta", 0x11480, 0x114DF),
    ("Siddham", 0x11580, 0x115FF), ("Modi", 0x11600, 0x1165F), ("Nandinagari", 0x119A0, 0x119FF),
)  # fmt: skip
"""The blocks of Unicode, with vidyut's name of each script."""
_LETTER = lazy_pattern("[" + "".join(f"{chr(a)}-{chr(b)}" for _, a, b in _SCRIPTS) + "]")
_COMPLETE = frozenset((
    "Bengali", "Gujarati", "Odia", "Telugu", "Kannada", "Malayalam", "Sinhala", "Brahmi",
    "Sharada", "Grantha", "Newa", "Tirhuta", "Siddham", "Modi", "Nandinagari", "Balinese",
    "Javanese",
))  # fmt: skip
"""Scripts with a letter for every sound of Sanskrit."""
_ASSAMESE = str.maketrans("ৰৱ", "রব")
_MOST_B = 4


@cache
def _lipi() -> Any:
    from vidyut import lipi  # saves 17 ms; only other Indian scripts need it

    return lipi


def indic_script(text: str) -> str:
    """Name the Indian script, other than Devanagari, that a text is written in; else empty."""
    match = _LETTER.search(text)
    if match is None:
        return ""
    code = ord(match.group())
    return next(name for name, first, last in _SCRIPTS if first <= code <= last)


def refused_script(text: str) -> str:
    """Name the script of a text that does not write every Sanskrit sound; else empty."""
    name = indic_script(text)
    return "" if name in _COMPLETE else name


def to_devanagari(text: str) -> list[str]:
    """Write a text of another Indian script in Devanagari, in each way it can be read.

    Bengali has one letter for b and v. Returns nothing for a script that can't be read.
    """
    name = indic_script(text)
    if name not in _COMPLETE:
        return []
    lipi = _lipi()
    source = getattr(lipi.Scheme, name)
    written = str(lipi.transliterate(text.translate(_ASSAMESE), source, lipi.Scheme.Devanagari))
    if name != "Bengali":
        return [written]
    places = [match.start() for match in re.finditer("ब", written)][:_MOST_B]
    parts = []
    for choice in product("बव", repeat=len(places)):
        letters = list(written)
        for place, letter in zip(places, choice, strict=True):
            letters[place] = letter
        parts.append("".join(letters))
    return parts


def read_wx(text: str) -> str:
    """Read a text in the WX scheme as SLP1."""
    lipi = _lipi()
    return str(lipi.transliterate(text, lipi.Scheme.Wx, lipi.Scheme.Slp1))


def kannada(devanagari: str) -> str:
    """Write Devanagari in Kannada script."""
    lipi = _lipi()
    return str(lipi.transliterate(devanagari, lipi.Scheme.Devanagari, lipi.Scheme.Kannada))
