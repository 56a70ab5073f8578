"""Marks of gender and part of speech, in the abbreviations learners use."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from shabda.decks.notes.text.language import word_set
from shabda.lazy_dataclasses import dataclass
from shabda.lazy_patterns import lazy_pattern

_LINGA = r"(?:ल?्?लि(?:ङ्ग|ंग)(?:म्|ः|े|ी)?)?"
_GENDERS = (
    ("m", lazy_pattern(rf"m|mas|masc|masculine|पु(?:ं|ँ|म्|ंस्)?{_LINGA}")),
    ("f", lazy_pattern(rf"f|fem|feminine|स्त्री?{_LINGA}")),
    ("n", lazy_pattern(rf"n|neu|nt|neut|neuter|न|क्ली|नपु(?:ं|म्|ंस|ंसक)?{_LINGA}")),
    ("mf", lazy_pattern("mf")),
    ("mn", lazy_pattern("mn")),
    ("fn", lazy_pattern("fn")),
    ("mfn", lazy_pattern("mfn|त्रि|त्रिलिङ्ग|त्रिलिंग|त्रिषु")),
)
_POS = {
    name: pos
    for pos, names in {
        "adjective": "adj adjective विशेषण विशेषणम् वि विण",
        "noun": "noun subst substantive संज्ञा नाम सं",
        "verb": "v vb verb root dhatu dhātu धातु धातुः क्रिया क्रियापद क्रियापदम् क्रि",
        "adverb": "adv adverb क्रियाविशेषण क्रियाविशेषणम्",
        "avyaya": "absol inf ind indc indec indecl indeclinable avyaya avy particle encl conj"
        " conjunction prep preposition postp interj interjection अव्यय अव्ययम् अव्य अ",
        "pronoun": "pron pronoun सर्वनाम सर्व",
        "numeral": "num numeral number संख्या",
        "participle": "ppp pp participle kta ptc",
    }.items()
    for name in names.split()
}
_NUMBER = word_set(
    "sg sing singular du dual pl plur plural nom acc voc voc. एक एकव द्वि द्विव बहु"
    " बहुव एकवचन द्विवचन बहुवचन"
    " gender linga liṅga"
)
_VOICE = r"(?:[PAUĀ]|Ātm?|ātm?|[Pp]ar|[Pp]arasmai(?:pad[ai]m?)?|[āaĀA]tmane(?:pad[ai]m?)?|आ|प|उ)"
_VOICES = rf"{_VOICE}\.?(?:\s*[/,]\s*{_VOICE}\.?)?"
GANA = r"(?:10|[1-9]|IX|IV|VI{0,3}|I{1,3}|X)"
_GANA_IN_DIGITS = r"(?:10|[1-9])"
CLASS_AND_VOICE = (
    rf"(?:(?:cl(?:ass)?\.?\s*)?(?:{_GANA_IN_DIGITS}|{GANA}(?=[\s.,-]))\s*(?:cl\.?)?\s*[.,-]?\s*{_VOICES}"
    rf"|{_VOICES}\s*[.,-]?\s*(?:cl(?:ass)?\.?\s*)?{_GANA_IN_DIGITS}|cl(?:ass)?\.?\s*{GANA})"
)
"""`1P`, `1. P.`, `Ā. 1`, `IV Ātm.`, `cl. 10`: the class of a root and the voices it has."""
_CLASS = lazy_pattern(rf"{CLASS_AND_VOICE}|{_VOICES}|(?:10|[1-9])c?l?")
CLASS_OF_VERB = lazy_pattern(
    rf"(?:(?:v|vb|verb|root|dhātu)[.,]*\s*)?(?P<own>{CLASS_AND_VOICE})[\s.]*"
)
"""The class of a root behind its mark: `v. 1P.`"""
_NOUN_AND_GENDER = lazy_pattern(r"n(?:oun)?[.,\s]+(?P<gender>[mfn])\.?")
_SPLIT = lazy_pattern(r"[\s,./&+;|०॰-]+|\band\b")
BARE = (
    r"(?:n\.,?\s?[mfn](?=\.)|(?:10|[1-9])\s?\.?\s?[PAUĀ](?=[.\s])|mfn|m\.\s?f\.\s?n|m\.\s?n|m\.\s?f|f\.\s?n|[mfn](?:\.?/[mfn])+|mn|mf|m|f|n|masc|fem|neut|neuter"
    r"|masculine|feminine|adj|adjective|adv|ind|indecl|avyaya|pron|vb)"
)
BARE_DEVANAGARI = lazy_pattern(
    r"\s+((?:पुं|नपुं|पु\.|पुं\.|स्त्री\.|न\.|नपुं\.|अव्य|अ\.|वि\.|त्रि\.|पु॰|स्त्री॰|न॰|अव्ययम्|अव्यय"
    r"|\S*लिङ्ग\S*|\S*लिंग\S*))\.?$"
)


@dataclass(frozen=True, slots=True)
class Marks:
    """What a mark says; empty fields where it says nothing."""

    gender: str = ""
    pos: str = ""

    def __or__(self, other: Marks) -> Marks:
        if not (other.gender or other.pos):
            return self
        if not (self.gender or self.pos):
            return other
        return Marks(join_genders(self.gender, other.gender), self.pos or other.pos)


NO_MARKS = Marks()


def join_genders(*genders: str) -> str:
    """Join letters of `mfn` in that order."""
    return "".join(letter for letter in "mfn" if any(letter in gender for gender in genders))


@lru_cache(maxsize=4096)
def read_marks(text: str) -> Marks | None:
    """Read `m`, `m,n`, `(f.)`, `स्त्री.`, `adj.`; None when the text is not a mark."""
    text = text.strip(" ()[].")
    if noun := _NOUN_AND_GENDER.fullmatch(text):
        return Marks(noun["gender"], "noun")
    if CLASS_OF_VERB.fullmatch(text):
        return Marks(pos="verb")
    if _CLASS.fullmatch(text):
        return Marks(pos="verb") if any(ch.isalpha() for ch in text) else None
    tokens = [token for token in _SPLIT.split(text.lower()) if token]
    marks = [_read(token) for token in tokens]
    known = [mark for mark in marks if mark is not None]
    return _sum(known) if known and len(known) == len(marks) else None


def _read(token: str) -> Marks | None:
    if token in _POS:
        return Marks(pos=_POS[token])
    if token in _NUMBER:
        return Marks()
    return next((Marks(g) for g, pattern in _GENDERS if pattern.fullmatch(token)), None)


def _sum(marks: Sequence[Marks]) -> Marks:
    total = Marks()
    for mark in marks:
        total |= mark
    return total
