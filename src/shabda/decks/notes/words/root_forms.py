"""A root with a form of it, as in rule lines: `क्षि = क्षयति`, `क्षि - क्षयण`."""

import re
from collections.abc import Sequence
from functools import lru_cache

from shabda.decks.notes.text.language import word_set
from shabda.decks.notes.text.patterns import (
    DEVANAGARI,
    HAS_DEVANAGARI,
    HAS_IAST,
    ROMAN_LETTERS,
)
from shabda.decks.notes.words.headwords import headword_slp1
from shabda.sanskrit.text.sounds import VOWELS

_ROOT = re.compile("([^aAiIuUfFxeEoO]*)([aAiIuUfFxeEoO])([^aAiIuUfFxeEoO]*)")
_FORM = re.compile("(?:ti|te|ana|aRa|anam|aRam|Ana|Anam)$")
_GRADES = {
    "i": ("ay", "e", "I", "i"), "I": ("ay", "e", "I"), "u": ("av", "o", "u"), "U": ("av", "o", "U"),
    "f": ("ar", "f", "ri"), "F": ("ar", "ir"), "x": ("al",), "e": ("ay", "e", "A"),
    "E": ("Ay", "A"), "o": ("av", "A", "ya"), "O": ("Av",), "a": ("a", "A"), "A": ("A", "a"),
}  # fmt: skip
_SENSE = re.compile(
    r"(?:[^\s,()]+[,\s]+)*[^\s,()]+(?:[ेौि]|ायाम्?|ायां|याम्|यां|षु|ो[ः:])(?:\s+च)?(?:\s*\([^()]*\))?"
)
"""What the Dhātupāṭha says of a root, in the locative: भू सत्तायाम्."""
_MARKERS = "aiIuUf"
_NO_ROOTS = word_set("सा या का हि तु ते मे के ये त्वां मां नौ वां किम् यत् तत् सः कः यः धिक् स्मः")
_TO = re.compile(r"[Tt]o |.*(?:ना|णे)$")
_LETTERS = rf"[{DEVANAGARI}{ROMAN_LETTERS}]"
_LAST = re.compile(
    rf"(?P<meaning>.*[A-Za-z)])(?:(?::\s+|\s+[-–—=→]+>?\s+)(?P<form>{_LETTERS}+)"
    rf"|\s*[(\[](?P<bracketed>{_LETTERS}+)[)\]])[.।]?"
)
_BEFORE_FORM = frozenset(":-–—=→([")
_VERB_FORM = re.compile("[\u0900-\u0963]+(?:ति|ते|द्धि|ष्टि|त्ति)(?: \\(.*)?")
_IRREGULAR = {
    "dfS": "paSyati", "sTA": "tizWati", "pA": "pibati", "GrA": "jiGrati", "DmA": "Damati",
    "mnA": "manati", "dAR": "yacCati", "dA": "yacCati", "f": "fcCati", "sf": "DAvati",
    "sad": "sIdati", "as": "asti", "brU": "bravIti",
}  # fmt: skip


def is_verb_form(text: str) -> bool:
    """Whether a text in Devanagari ends as a verb in the third person: `जुहोति`, `रुणद्धि`."""
    return _VERB_FORM.fullmatch(text) is not None


def root_and_sense(text: str, glosses: Sequence[str]) -> tuple[str, str]:
    """Part a root from its sense in the Dhātupāṭha: `अर्च् पूजायाम्`, to worship; "" for others."""
    root, _, sense = text.partition(" ")
    slp1 = headword_slp1(root) if sense else ""
    vowels = sum(sound in VOWELS for sound in slp1)
    marked = vowels == 2 and slp1[-1:] in _MARKERS  # a vowel that only marks the root, as in गण
    one = (vowels == 1 and slp1[-1:] != "a") or marked
    verb = (
        one and root not in _NO_ROOTS and _SENSE.fullmatch(sense) and any(map(_TO.match, glosses))
    )
    return (root, sense) if verb else ("", "")


def part_last_form(word: str, meaning: str) -> tuple[str, str]:
    """Part a meaning from the form of the word behind it: `to go - gacchati`; "" for no form."""
    match = None if _BEFORE_FORM.isdisjoint(meaning) else _LAST.fullmatch(meaning)
    form = match["form"] or match["bracketed"] if match else ""
    return (match["meaning"], form) if match and shows_form(word, form) else (meaning, "")


def shows_form(word: str, form: str) -> bool:
    """Whether a text is the present of a root, or the nominative of a stem, and not English."""
    root = word.lstrip("√").rstrip("-")
    marked = bool(HAS_IAST.search(form) or HAS_DEVANAGARI.search(form))
    if (marked or form.endswith("ti") or form.startswith(root)) and is_root_and_form(root, form):
        return True
    return marked and headword_slp1(form) in (f"{headword_slp1(root)}{ending}" for ending in "Hm")


@lru_cache(maxsize=4096)
def is_root_and_form(left: str, right: str) -> bool:
    """Whether two texts are a verb root and a verb form or action noun made from it."""
    root, form = headword_slp1(left.strip()), headword_slp1(right.strip())
    match = _ROOT.fullmatch(root)
    if match is None or not _FORM.search(form):
        return False
    if _IRREGULAR.get(root) == form:
        return True
    onset, vowel, _ = match.groups()
    return any(form.startswith(onset + grade) for grade in _GRADES[vowel])
