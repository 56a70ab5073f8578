"""Reads words in Roman letters by the scheme of their list: Harvard-Kyoto, ITRANS, SLP1 and others.

A word alone may be in several schemes; of a list, the scheme is the one in which most words are
Sanskrit, and known. Where two schemes fit equally well, the words that they read in two ways are
doubtful.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from shabda.decks.notes.text.grammar_marks import read_marks
from shabda.decks.notes.text.patterns import HAS_DEVANAGARI, HAS_IAST
from shabda.decks.notes.words.headwords import headword_slp1
from shabda.decks.notes.words.hindi_words import is_hindi_column
from shabda.decks.notes.words.known_meanings import KnownMeanings, bare_stem
from shabda.decks.notes.words.loanwords import is_loanword
from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.text.english_words import COMMON_ENGLISH, has_english_shape
from shabda.sanskrit.text.readings import WX, oddities
from shabda.sanskrit.text.script import (
    HK,
    ITRANS,
    SLP1,
    VELTHUIS,
    iast,
    plain_letters,
    read_scheme,
    readable,
)

PLAIN = "plain"
"""IAST, with its diacritics or without them."""
OTHER_SCHEME = "another way of writing would read this word otherwise"
_SCHEMES = (PLAIN, HK, ITRANS, VELTHUIS, SLP1, WX)
"""In the order in which learners use them."""
_FROM_WX = str.maketrans("qQLfFtTdDNwWxXnR", "fFxNYwWqQRtTdDnz")
_HIATUS = re.compile("[aAiIuUfFxXeEoO][aAiIuUfFxXeEoO]")
"""Two vowels in a row, which a name of a program has, `textInput`, and hardly a word."""
_MOST, _MUCH = 0.8, 0.5
"""Shares of a column: of words that can be read, and of known words and of English beside it."""
_GAP = re.compile(r"\.{2,3}| |-")
_WORD = re.compile("[^\\W\\d_]+")
_VISARGA = re.compile("(?<=...[aiu])h$")
"""The letter for ḥ in a word that is too long to be a root."""
_SHOWS_SCHEME = re.compile(r"[A-Z.~^\"]|aa|ii|uu|[csk]h|ee|oo")
_SHOWS_LENGTHS = re.compile(r"[AIU]|aa|ii|uu|R\^|RR|~")
_NOMINATIVE = re.compile("(?<=..[aiu])[hm]$|(?<=a)m$")
_NAME = re.compile("[^\\W\\d_][^A-Z]*")


_TITLE = re.compile(r"\b[BCDGHJ-NPRSTVWY](?=[a-z])(?=[a-z '-]*$)|(?<=[a-z][ '-])[A-Z](?=[a-z])")
"""The capital of a name: `Savishesha dhyana`; one that is a sound has others beside it."""
_ITRANS = re.compile(r"aa|ii|uu|ee|oo|[sS]h")


@dataclass(frozen=True, slots=True)
class ListScheme:
    """The scheme of a list, and others that fit it as well.

    `titled`: its words begin with a capital as names do, so the capital is not a sound.
    """

    name: str
    rivals: tuple[str, ...] = ()
    titled: bool = False

    def slp1(self, word: str) -> str:
        """Read a word; "" when it cannot be read."""
        return read_as(_untitled(word) if self.titled else word, self.name)

    def is_clear(self, word: str) -> bool:
        """Whether no other scheme that fits the list reads a word otherwise."""
        slp1, written = self.slp1(word), _untitled(word) if self.titled else word
        return all(read_as(written, rival) in ("", slp1) for rival in self.rivals)


def _untitled(word: str) -> str:
    """A word that is spelled as a name is, in small letters."""
    return word.lower() if _NAME.fullmatch(word) else word


def read_as(word: str, scheme: str) -> str:
    """Read a word in a scheme; "" when it cannot be one of Sanskrit."""
    if not word.isascii() and not HAS_IAST.search(word) and not HAS_DEVANAGARI.search(word):
        word = plain_letters(word)  # as others mark length: `Prâna`, `Ahamkära`
    if not word.isascii():
        slp1 = headword_slp1(word.lower() if _NAME.fullmatch(word) else word)
    elif scheme == PLAIN:
        slp1 = read_roman(word.lower()) if _NAME.fullmatch(word) else ""
        slp1 = _VISARGA.sub("H", slp1)
    elif scheme == WX:
        slp1 = word.translate(_FROM_WX)
    else:
        slp1 = read_scheme(word.replace("ksh", "kSh") if scheme == ITRANS else word, scheme)
    bare = _GAP.sub("", slp1)
    return slp1 if bare and readable(bare) and not _HIATUS.search(bare) else ""


def read_roman(word: str) -> str:
    """Read plain letters as IAST; doubled vowels or sh as ITRANS, capitals or z as HK."""
    word = _TITLE.sub(lambda letter: letter[0].lower(), word).replace("w", "v")
    itrans = bool(_ITRANS.search(word))
    if not itrans and not re.search(r"\w[A-Z]|z", word):
        return headword_slp1(word)
    slp1 = read_scheme(word.replace("ksh", "kSh"), ITRANS) if itrans else read_scheme(word, HK)
    return slp1 if readable(slp1) else ""


def in_iast(word: str, slp1: str) -> str:
    """A romanised word as a deck reads it: vrkSaH, which is Harvard-Kyoto, as vṛkṣaḥ."""
    return word if not slp1 or headword_slp1(word) == slp1 else iast(slp1)


def scheme_of(words: Sequence[str], known: KnownMeanings) -> ListScheme:
    """Choose the scheme that reads most of the words, and most of them as known ones.

    ITRANS without long vowels is only a casual spelling: `vriksha`. Where most words begin with a
    capital and have no other, the capital does not stand for a sound.
    """
    titled = sum(map(str.istitle, words)) >= _MOST * len(words)
    words = [*map(_untitled, words)] if titled else words
    signs = [word for word in words if word.isascii() and _SHOWS_SCHEME.search(word)]
    if not signs:
        return ListScheme(PLAIN, titled=titled)
    long = any(map(_SHOWS_LENGTHS.search, signs))
    schemes = [scheme for scheme in _SCHEMES if long or scheme != ITRANS]
    scores = [(_score(words, scheme, known), scheme) for scheme in schemes]
    best = max(score for score, _ in scores)
    first, *rivals = [scheme for score, scheme in scores if score == best]
    return ListScheme(first, tuple(rivals), titled)


def _score(words: Sequence[str], scheme: str, known: KnownMeanings) -> tuple[int, int]:
    read = [slp1 for word in words if _is_sound(slp1 := read_as(word, scheme))]
    return sum(is_known(slp1, known) for slp1 in read), len(read)


def roman_columns(columns: Sequence[Sequence[str]], known: KnownMeanings) -> tuple[int, ...]:
    """Name the columns of words without diacritics, beside which there are columns of English."""
    words = [
        [word for cell in cells for word in _WORD.findall(cell) if read_marks(word) is None]
        for cells in columns
    ]
    schemes = [scheme_of(own, known) for own in words]
    sanskrit = [share_sanskrit(own, s, known) for own, s in zip(words, schemes, strict=True)]
    english = [share_translated(cells, known) for cells in columns]
    return tuple(
        column
        for column, (own, scheme) in enumerate(zip(words, schemes, strict=True))
        if sanskrit[column] >= _MUCH
        and len(set(own)) >= _MUCH * len(columns[column])
        and max(english) - english[column] >= _MUCH
        and share_readable(own, scheme, known) >= _MOST
    )


def _has_letters(word: str, known: KnownMeanings) -> bool:
    """Whether a known word has these letters, but for diacritics and the end of its nominative.

    English has some words too, and other spellings of palatals: `Ashrama`, `Chitta`.
    """
    if is_loanword(word):
        return True
    letters = _untitled(word)
    casual = letters.replace("sh", "s").replace("ch", "c")
    spelled = (letters, casual, _NOMINATIVE.sub("", letters))
    return not known.letters.isdisjoint(spelled)


def _is_sound(slp1: str) -> bool:
    return bool(slp1) and not oddities(_GAP.sub("", slp1))


def is_known(slp1: str, known: KnownMeanings) -> bool:
    """Whether a word is a common stem, a form of one, or has a known meaning."""
    return bare_stem(slp1) in known.meanings or known.is_common(slp1)


def share_sanskrit(words: Sequence[str], scheme: ListScheme, known: KnownMeanings) -> float:
    """The share of words that are known, or show by a diacritic that they are Sanskrit."""
    read = ((word, scheme.slp1(word)) for word in words)
    sanskrit = [
        slp1 and (HAS_IAST.search(word) or is_known(slp1, known) or _has_letters(word, known))
        for word, slp1 in read
    ]
    return sum(map(bool, sanskrit)) / max(1, len(words))


def share_readable(words: Sequence[str], scheme: ListScheme, known: KnownMeanings) -> float:
    """The share of words that can be Sanskrit and are not English, or are known to be Sanskrit."""
    sound = (is_sanskrit_shape(word, scheme) or _has_letters(word, known) for word in words)
    return sum(sound) / max(1, len(words))


def is_sanskrit_shape(word: str, scheme: ListScheme) -> bool:
    """Whether a word can be Sanskrit, and is not English."""
    return _is_sound(scheme.slp1(word)) and not _is_english_word(word)


def share_translated(texts: Sequence[str], known: KnownMeanings) -> float:
    """The share of texts that are English or Hindi, as far as is known."""
    if is_hindi_column(texts):
        return 1.0
    kinds = [is_english(text, known) for text in texts]
    return sum(kinds) / max(1, len(kinds))


def is_english(text: str, known: KnownMeanings) -> bool:
    words = _WORD.findall(text)
    if not words or not all(map(str.isascii, words)):
        return False
    return any(map(_is_english_word, words)) or (bool(known.language) and known.is_meaning(text))


def _is_english_word(word: str) -> bool:
    return word.lower() in COMMON_ENGLISH or (word.islower() and has_english_shape(word))
