"""What is known of Sanskrit words and their meanings, by which a reading is judged."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Set

from shabda.decks.notes.text.language import word_set
from shabda.decks.notes.words.glosses import gist, shares_a_word
from shabda.decks.notes.words.headwords import without_diacritics
from shabda.decks.notes.words.other_languages import in_other_languages, words_of_gloss
from shabda.lazy_dataclasses import dataclass, field
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.forms.stems import nouns
from shabda.sanskrit.text.english_words import COMMON_ENGLISH
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.script import iast
from shabda.study.exercises.meanings import base_forms

_WORD = lazy_pattern(r"[^\W\d_]+")
_LITTLE = word_set(
    "a an the to of in on at by for with from and or not be is are he she it they we you i"
)
_ENGLISH_END = lazy_pattern(r"[a-z]{3}(?:ly|ness|ing|tion|less|ful|ous|able)$")
_OTHER_ALPHABET = lazy_pattern("[\u0370-\u06ff\u0e00-\u0eff\u10a0-\u11ff\u3040-\ud7ff]")
"""Letters from Greek to Arabic, of Thai, Georgian, Chinese, Japanese and Korean: no spelling of
Sanskrit that learners write."""
_NOMINATIVE = ("H", "m")
_PRESENT = {
    "gacC": "gam", "paSy": "dfS", "tizW": "sTA", "pib": "pA", "jiGr": "GrA", "yacC": "yam",
    "sId": "sad", "icC": "iz", "pfcC": "praC", "nay": "nI", "jay": "ji", "Bav": "BU", "smar": "smf",
    "har": "hf", "tar": "tF", "drav": "dru", "muYc": "muc", "siYc": "sic",
}  # fmt: skip
"""Stems of the present that differ from their roots in more than the grade of a vowel."""
_GRADES = (("o", "u"), ("e", "i"), ("ar", "f"))


@dataclass(frozen=True, slots=True)
class KnownMeanings:
    """Common stems, the meanings of known words, and the words that those meanings consist of.

    Without `language` no meaning is judged. `letters` are the known words without diacritics.
    """

    stems: Set[str] = frozenset()
    meanings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    language: frozenset[str] = frozenset()
    letters: frozenset[str] = frozenset()

    def is_meaning(self, gloss: str) -> bool:
        """Whether a gloss is in English, or in an alphabet of its own, as far as is known.

        It has a word of the meanings that are known, or a word or an ending of English.
        """
        if any(not self.language.isdisjoint(word) for word in gist(gloss)):
            return True
        words = gloss.casefold().split()
        return (
            any(word in _LITTLE for word in words[:-1])
            or any(map(_ENGLISH_END.search, words))
            or _OTHER_ALPHABET.search(gloss) is not None
        )

    def is_common(self, slp1: str) -> bool:
        """Whether a spelling is a common stem, a nominative of one, or the present of a root."""
        return is_common(slp1, self.stems)

    def agrees(self, slp1: str, glosses: Iterable[str]) -> bool | None:
        """Whether a word has one of its known meanings; None for an unknown word."""
        known = self._meanings_of(slp1)
        if known is None:
            return None
        glosses = tuple(glosses)
        if any(shares_a_word(gloss, other) for gloss in glosses for other in known):
            return True
        return bool(self.translates(slp1, glosses))

    def translates(self, slp1: str, glosses: Iterable[str]) -> bool | None:
        """Whether a word has one of its known meanings in a language other than English.

        None when no other language has a word for them here.
        """
        known = self._meanings_of(slp1)
        if not known:
            return None
        others = frozenset[str]().union(*map(in_other_languages, known))
        if not others:
            return None
        return any(not others.isdisjoint(words_of_gloss(gloss)) for gloss in glosses)

    def _meanings_of(self, slp1: str) -> tuple[str, ...] | None:
        """The known meanings of a word, or of the root of which it is the present."""
        if (known := self.meanings.get(bare_stem(slp1))) or not slp1.endswith(("ati", "ate")):
            return known
        stem = slp1[:-3]
        roots = (stem, _PRESENT.get(stem, ""), *(stem.replace(*grade) for grade in _GRADES))
        return next(filter(None, map(self.meanings.get, map(bare_stem, roots))), None)


NOTHING_KNOWN = KnownMeanings()


def is_common(slp1: str, stems: Container[str]) -> bool:
    """Whether a spelling is one of the stems, a nominative of one, or the present of a root."""
    if slp1 in stems or slp1.removesuffix("ati") in stems:
        return True
    return any(noun.stem in stems for gender in "mfn" for noun in nouns(slp1, gender))


def known_meanings(
    words: Iterable[tuple[str, Iterable[str]]], stems: Set[str] = frozenset()
) -> KnownMeanings:
    """Gather what is known from words in SLP1 with their meanings; `stems` are common."""
    meanings: dict[str, tuple[str, ...]] = {}
    for slp1, glosses in words:
        key = bare_stem(slp1)
        meanings[key] = (*meanings.get(key, ()), *glosses)
    text = "\n".join(gloss for glosses in meanings.values() for gloss in glosses)
    spelled = {word for word in _WORD.findall(text.casefold()) if len(word) > 1}
    forms = (base_forms(word) for word in spelled | COMMON_ENGLISH)
    language = frozenset[str]().union(*forms) if meanings else frozenset[str]()
    letters = frozenset(without_diacritics(iast(stem)) for stem in meanings)
    return KnownMeanings(stems, meanings, language, letters)


def bare_stem(slp1: str) -> str:
    """What a stem and its nominative have in common: gaja of gajaH, vana of vanam."""
    key = equivalence_key(slp1)
    return key[:-1] if key.endswith(_NOMINATIVE) else key
