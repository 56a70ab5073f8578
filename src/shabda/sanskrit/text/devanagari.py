"""Converts between Devanagari and SLP1 by table.

sanscript takes 30–50 µs a word and 0.24 s to import, this module 1 µs and nothing, so a
first card, an import of notes and a list of joins need not wait for it. A test compares
both; a letter that is not in the tables is left to sanscript.
"""

import re

from shabda.lazy_patterns import lazy_pattern

_CONSONANTS = dict(
    zip("kKgGNcCjJYwWqQRtTdDnpPbBmyrlLvSzsh", "कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह", strict=True)
)
_VOWELS = dict(zip("aAiIuUfFxXeEoO", "अआइईउऊऋॠऌॡएऐओऔ", strict=True))
_SIGNS = dict(zip("AiIuUfFxXeEoO", "ािीुूृॄॢॣेैोौ", strict=True)) | {"a": ""}
_MARKS = {"M": "ं", "H": "ः", "~": "ँ", "'": "ऽ", "Z": "ᳵ", "V": "ᳶ"}
_VIRAMA = "्"
_DIGITS = dict(zip("0123456789", "०१२३४५६७८९", strict=True))
_PLAIN = " -+/,.;:()·\n"

_AFTER_CONSONANT = "\0"
"""Marks a sign that takes the place of the short a which a consonant has by itself."""
_WRITE = {c: deva + _VIRAMA for c, deva in _CONSONANTS.items()} | {
    c + v: deva + sign for c, deva in _CONSONANTS.items() for v, sign in _SIGNS.items()
} | _VOWELS | _MARKS | _DIGITS | {letter: letter for letter in _PLAIN}  # fmt: skip
_BACK = str.maketrans(
    {deva: slp1 for slp1, deva in (_VOWELS | _MARKS | _DIGITS).items()}
    | {deva: slp1 + "a" for slp1, deva in _CONSONANTS.items()}
    | {sign: _AFTER_CONSONANT + slp1 for slp1, sign in _SIGNS.items() if sign}
    | {_VIRAMA: _AFTER_CONSONANT}
)

_SYLLABLE = lazy_pattern(f"[{''.join(_CONSONANTS)}][{''.join(_VOWELS)}]?|(?s:.)")
_SLP1 = lazy_pattern(
    f"[{re.escape(''.join([*_CONSONANTS, *_VOWELS, *_MARKS, *_DIGITS, _PLAIN]))}]*"
)
_LETTERS = "".join([*_CONSONANTS.values(), *_VOWELS.values(), *_MARKS.values(), *_DIGITS.values()])
_AFTER = "".join(_SIGNS.values()) + _VIRAMA
_DEVANAGARI = lazy_pattern(f"[{re.escape(_LETTERS + _PLAIN + _AFTER)}]*")
_LOOSE_SIGN = lazy_pattern(f"[{_AFTER}](?<![{''.join(_CONSONANTS.values())}].)")
"""A sign that has no consonant before it."""


def write_devanagari(slp1: str) -> str | None:
    """Write SLP1 in Devanagari; None when a letter is not in the tables."""
    if not _SLP1.fullmatch(slp1):
        return None
    return "".join(map(_WRITE.__getitem__, _SYLLABLE.findall(slp1)))


def read_devanagari(text: str) -> str | None:
    """Read Devanagari as SLP1; None when a letter or its position is not in the tables."""
    if not _DEVANAGARI.fullmatch(text) or _LOOSE_SIGN.search(text):
        return None
    return text.translate(_BACK).replace(f"a{_AFTER_CONSONANT}", "")
