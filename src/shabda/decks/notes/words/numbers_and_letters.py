"""Meanings that are none: numbers, letters and the names of fields; words that are letters."""

import re
from collections.abc import Sequence

from shabda.sanskrit.text.script import iast
from shabda.sanskrit.text.sounds import VOWELS

LETTERS_ALONE = re.compile("[b-df-hj-np-tv-xz]+|[^\\WIO]")
_NUMERALS = re.compile(
    "ek|dv(?:i|a$|e|O|A(?:B|d|c|tr|v|p|z|s|S|n))|tri|trI|tray|tisr|cat|pa[YM]c|za|zo|sapt|a[zS]w|nav"
    "|daS|viMS|SaT?at|Sata|sahasr|SUnya|lakz|kowi|arD|ti[sr]"
)
_ENDS_AS_NUMERAL = re.compile(
    ".*(?:ek|dv|tr[iIa]|tisr|cat|pa[YM]c|za[zwqRN]|zo[qw]|sapt|a[zS]w|nav|daS|Sat|aSIt|zazw|sahasr"
    "|SUny|lakz|kow|arD|prat)[a-zA-Z]{0,6}"
)
"""A numeral or an ordinal; in द्वितीयाविभक्तिः another word follows it."""
_SUM = re.compile(r"(?:[^\W\d_]{1,2}\s*\+\s*)+[^\W\d_]{1,2}")
_FIELD = re.compile(r"[a-z]+:[a-z]\w*|[a-z]+(?:[A-Z][a-z]+|_[a-z]+)+|[A-Za-z]\w*(?:\.\w+)+")
"""A name in program text: `android:text`, `sanskritTitle`, `R.drawable.elephant`."""
_CODE = re.compile(
    r"(?:const|val|var|def|str|int) \w+"
    r"|.* (?:[<>]=?|[=!]=) .*"
)
"""A piece of program text: `val home`, `hour < 12`."""
_CLASS = re.compile("(?:10|[1-9]) ?[PAUĀ]")
_TWO = 2
_LONGEST_NUMERAL = 20
"""Sounds; a longer word that begins as a numeral is a name, as in a hymn of names."""
_SHORT = re.compile(r"[^\W\d_]{1,5}\*?(?: \([^()]*\))?")
_BRACKETS = re.compile(r" ?\([^()]*\)|\*")


def no_meaning(slp1: str, glosses: Sequence[str]) -> bool:
    """Whether meanings are numbers, letters or names of fields; a numeral may have a number."""
    numeral = _NUMERALS.match(slp1) and _ENDS_AS_NUMERAL.fullmatch(slp1)
    if numeral and all(map(str.isdigit, glosses)):
        return False
    return all(
        _is_number_or_letter(gloss) or _FIELD.fullmatch(gloss) or _is_code(gloss)
        for gloss in glosses
    )


def _is_code(gloss: str) -> bool:
    return " " in gloss and _CODE.fullmatch(gloss) is not None


def has_number_beside(slp1: str, glosses: Sequence[str]) -> bool:
    """Whether a number or a class of verbs is before the meaning: `(1) woman`, `(2P, 3A)`."""
    if len(glosses) < _TWO or (_NUMERALS.match(slp1) and len(slp1) < _LONGEST_NUMERAL):
        return False
    return glosses[0].isdigit() or _CLASS.fullmatch(glosses[0]) is not None


def _is_number_or_letter(gloss: str) -> bool:
    alone = LETTERS_ALONE.fullmatch(gloss) or _SUM.fullmatch(gloss)  # `a + i` makes ए
    return not any(map(str.isalpha, gloss)) or bool(alone)


def is_letter(slp1: str, glosses: Sequence[str]) -> bool:
    """Whether a word has no vowel, or is a letter with its name, as `क्त = kta`."""
    named = _is_akshara(slp1) and all(map(_SHORT.fullmatch, glosses)) and _spelt(slp1, glosses)
    return bool(slp1) and (VOWELS.isdisjoint(slp1) or named)


def _is_akshara(slp1: str) -> bool:
    """Whether a word is one akshara that a table of letters may hold, as क्ष."""
    return sum(sound in VOWELS for sound in slp1) == 1 and slp1[-1:] in VOWELS


def _spelt(slp1: str, glosses: Sequence[str]) -> bool:
    """Whether the meanings end in the vowel of a letter, as its name does."""
    named = iast(slp1)
    return all(
        (_bare(gloss)[-1:] in "aāа" and slp1[-1] in "af")
        or (gloss[0] == named[0] and _bare(gloss)[-1:] == named[-1])
        for gloss in glosses
    )


def _bare(gloss: str) -> str:
    """A gloss without stars and what is in brackets: `śa` of `śa (palatal)`."""
    return _BRACKETS.sub("", gloss)
