"""The meanings of common words, as shipped: the thousand of texts, and those of textbooks."""

from __future__ import annotations

from collections.abc import Iterator

from shabda.app.common_words import COMMON_WORDS_FILE
from shabda.app.lemma_list import TEXTBOOK_FILE
from shabda.app.shipped_tables import shipped_rows
from shabda.sanskrit.analysis.lexicon import feminines
from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.forms.stems import LINGAS
from shabda.sanskrit.text.equivalence import equivalence_key


def word_meanings() -> dict[str | tuple[str, Linga], str]:
    """The meanings of nouns by stem and gender, and of undeclined words by the word alone.

    An adjective has the meaning of its stem in the feminine too: प्रिया as प्रिय. A word of both
    lists has both meanings: कृष्ण, black and the god.
    """
    meanings: dict[str | tuple[str, Linga], list[str]] = {}
    for stem, genders, meaning in _rows():
        if not genders:
            meanings.setdefault(equivalence_key(stem), []).append(meaning)
        for gender in genders:
            meanings.setdefault((stem, LINGAS[gender]), []).append(meaning)
        for feminine in feminines(stem) if genders == "mfn" else ():
            meanings.setdefault((feminine, Linga.STRI), []).append(meaning)
    return {word: "; ".join(dict.fromkeys(known)) for word, known in meanings.items()}


def stem_meanings() -> dict[str, str]:
    """The meanings of common words by their stems, whatever their gender; the first of each."""
    meanings: dict[str, str] = {}
    for stem, _, meaning in _rows():
        meanings.setdefault(stem, meaning)
    return meanings


def _rows() -> Iterator[tuple[str, str, str]]:
    """Yield each word, its genders and its meaning; no genders for an undeclined word."""
    for word_id, _, kind, meaning in shipped_rows(COMMON_WORDS_FILE):
        if kind != "v":
            yield word_id.split("-")[0], kind.removeprefix("i"), meaning
    for stem, kind, meaning in shipped_rows(TEXTBOOK_FILE):
        yield stem, kind.removeprefix("i"), meaning
