"""Converts between Devanagari and SLP1 by table.

sanscript takes 30–50 µs a word and 0.24 s to import, this module 1–2 µs and nothing, so a
first card, an import of notes and a list of joins need not wait for it. A test compares
both; a letter that is not in the tables is left to sanscript.
"""

import re

_CONSONANTS = dict(
    zip("kKgGNcCjJYwWqQRtTdDnpPbBmyrlLvSzsh", "कखगघङचछजझञटठडढणतथदधनपफबभमयरलळवशषसह", strict=True)
)
_VOWELS = dict(zip("aAiIuUfFxXeEoO", "अआइईउऊऋॠऌॡएऐओऔ", strict=True))
_SIGNS = dict(zip("AiIuUfFxXeEoO", "ािीुूृॄॢॣेैोौ", strict=True)) | {"a": ""}
_MARKS = {"M": "ं", "H": "ः", "~": "ँ", "'": "ऽ", "Z": "ᳵ", "V": "ᳶ"}
_VIRAMA = "्"
_DIGITS = dict(zip("0123456789", "०१२३४५६७८९", strict=True))
_PLAIN = " -+/,.;:()"

_WRITE = {c: deva + _VIRAMA for c, deva in _CONSONANTS.items()} | {
    c + v: deva + sign for c, deva in _CONSONANTS.items() for v, sign in _SIGNS.items()
}
_READ = {deva: slp1 + "a" for slp1, deva in _CONSONANTS.items()} | {
    written: slp1 for slp1, written in _WRITE.items()
}
_REST = str.maketrans(_VOWELS | _MARKS | _DIGITS)
_BACK = str.maketrans({deva: slp1 for slp1, deva in (_VOWELS | _MARKS | _DIGITS).items()})

_SYLLABLE = re.compile(f"[{''.join(_CONSONANTS)}][{''.join(_VOWELS)}]?")
_AKSHARA = re.compile(f"[{''.join(_CONSONANTS.values())}][{''.join(_SIGNS.values())}{_VIRAMA}]?")
_SLP1 = re.compile(f"[{re.escape(''.join([*_CONSONANTS, *_VOWELS, *_MARKS, *_DIGITS, _PLAIN]))}]*")
_LETTERS = "".join([*_CONSONANTS.values(), *_VOWELS.values(), *_MARKS.values(), *_DIGITS.values()])
_DEVANAGARI = re.compile(
    f"(?:[{re.escape(_LETTERS + _PLAIN)}]"
    f"|(?<=[{''.join(_CONSONANTS.values())}])[{''.join(_SIGNS.values())}{_VIRAMA}])*"
)


def write_devanagari(slp1: str) -> str | None:
    """Write SLP1 in Devanagari; None when a letter is not in the tables."""
    if not _SLP1.fullmatch(slp1):
        return None
    return _SYLLABLE.sub(lambda match: _WRITE[match[0]], slp1).translate(_REST)


def read_devanagari(text: str) -> str | None:
    """Read Devanagari as SLP1; None when a letter or its position is not in the tables."""
    if not _DEVANAGARI.fullmatch(text):
        return None
    return _AKSHARA.sub(lambda match: _READ[match[0]], text).translate(_BACK)
