"""Finds what a typed text names: a root, a noun, or the cells of a form."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from shabda.errors import SanskritError, UnknownNameError, in_quotes, nearest_name
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.text.indic import refused_script
from shabda.sanskrit.text.readings import likeliest, readings
from shabda.sanskrit.text.script import (
    devanagari,
    iast,
    is_devanagari,
    plain_letters,
    unread_script,
)

_COLON = lazy_pattern(r"(?<=[^\W\d]):(?!(?<=[kgcjṭḍtdpb]:)h)|(?<=[\u093e-\u094c]):")
"""A colon after a letter or a vowel sign; not the one of tad:hi."""

_FORM = lazy_pattern(r".{2}(?:[aAoe]n?t[ie]|[aA]mi|at|an|tum|tvA|[aA]H)$")
"""The end of a form that a text may have asked for instead of a root."""


def slp1_readings(typed: str) -> list[str]:
    """Return every SLP1 text that a typed one may mean, the strict readings first.

    Raises SanskritError when it can't be read in any script.
    """
    texts = [reading.slp1 for reading in readings(typed)]
    if not texts:
        why = refused_script(typed)
        reason = unread_script(why) if why else "not Sanskrit in any known script"
        raise SanskritError(f"{in_quotes(typed)} cannot be read: {reason}")
    return texts


def read_words(typed: Sequence[str]) -> list[str]:
    """Read words, all in the scheme in which they together look most like Sanskrit.

    A colon is a visarga. Raises SanskritError when a word cannot be read or is empty.
    """
    written = [_with_visarga(text) for text in typed]
    if len({is_devanagari(text) for text in written}) > 1:
        return [_likeliest(text) for text in written]
    words = iter(_likeliest(" ".join(written)).split())
    read = [" ".join(islice(words, len(text.split()))) for text in written]
    if not all(read) or next(words, None):
        raise SanskritError("a join needs two words or more, none of them empty")
    return read


def _with_visarga(text: str) -> str:
    """Write the visarga for a colon after a letter: राम:, rAma:."""
    sign = "ः" if is_devanagari(text) else "ḥ" if not text.isascii() else "H"
    if text.isascii() and text.islower():
        sign = "h"
    return _COLON.sub(sign, text)


def _likeliest(typed: str) -> str:
    reading = likeliest(typed)
    if reading is None:
        raise SanskritError(f"{in_quotes(typed)} cannot be read as Sanskrit in any script")
    return reading.slp1


def roots_named(typed: str, roots: Sequence[Root]) -> list[Root]:
    """Find a root by its text in any script; return all homonyms.

    Raises UnknownNameError for a root that is not in the data: its it-markers could only be
    guessed.
    """
    for text in slp1_readings(typed):
        for spelling in _spellings(text):
            if matches := [root for root in roots if root.root == spelling]:
                return matches
    if matches := _in_plain_letters(typed, roots):
        return matches
    text = _likeliest(typed)
    written = devanagari if is_devanagari(typed) else iast
    known = () if _FORM.search(text) else sorted({written(root.root) for root in roots})
    nearest = nearest_name(written(text), known)
    raise UnknownNameError("root", typed, (), nearest=nearest or None)


def _spellings(text: str) -> Iterator[str]:
    """Return a root as typed, then as in the Dhātupāṭha: प्रछ्, कथ, लस्ज्, गै, कृप्."""
    yield text
    if text.endswith("cC"):
        yield text[:-2] + "C"
    if text.endswith("jj"):
        yield text[:-2] + "sj"
    yield text + "a"
    if text.endswith("A"):
        yield text[:-1] + "E"
    if "x" in text:
        yield text.replace("x", "f")  # कॢप्: ṛ becomes ḷ in its forms (8.2.18)


def _in_plain_letters(typed: str, roots: Sequence[Root]) -> list[Root]:
    """Find the roots that plain letters without diacritics name: bhu, kr."""
    if not (typed.isascii() and typed.islower()):
        return []
    matches = [root for root in roots if plain_letters(iast(root.root)) == typed]
    return matches if len({root.root for root in matches}) == 1 else []


def nouns_named(typed: str, nouns: Iterable[tuple[str, Noun]]) -> list[Noun]:
    """Find nouns by their word in a deck or by their stem; `nouns` pairs word and noun."""
    listed = list(nouns)
    for text in slp1_readings(typed):
        matches = [noun for word, noun in listed if text in (word, noun.stem)]
        if matches:
            return list(dict.fromkeys(matches))
    return []
