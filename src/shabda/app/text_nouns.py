"""The nouns of Sanskrit texts, for words that are in no deck of the learner."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from shabda.app.lemma_list import lemmas
from shabda.sanskrit.answers.plain_writing import may_write
from shabda.sanskrit.forms.stems import Noun, nouns
from shabda.sanskrit.text.plain_sounds import plain_sounds
from shabda.sanskrit.text.script import iast

_ADJECTIVE = "mfn"
_SHOWN = {"aH": "m", "am": "n"}
"""The gender that the ending of a nominative shows, of stems in a."""


def spelled_in_full(plain: str) -> str:
    """The commonest noun of texts, in SLP1, that plain letters spell: senapati is सेनापति; or ""."""
    sounds = plain_sounds(plain)
    alike = [
        lemma
        for lemma in lemmas()
        if lemma.kind == "n" and plain_sounds(iast(lemma.text)) == sounds
    ]
    alike = [lemma for lemma in alike if may_write_a_noun(plain, lemma.text)]
    return max(alike, key=lambda lemma: lemma.count).text if alike else ""


def may_write_a_noun(plain: str, text: str) -> bool:
    """Whether plain letters may stand for a noun or its nominative: medhas is no मेदस्."""
    stem = text[:-1] if text.endswith(("aH", "am")) else text
    return any(may_write(plain, stem + end) for end in ("", "H", "m"))


def nouns_of_texts(readings: Iterable[str]) -> tuple[Noun, ...]:
    """The first of these readings (SLP1) that is a noun of texts, in its commonest gender.

    A nominative is read as its stem, in the gender that it shows. A word that is used in all
    genders has a noun for each.
    """
    for reading in readings:
        ends = [(reading, "")]
        ends += [(reading[:-1], mark) for end, mark in _SHOWN.items() if reading.endswith(end)]
        for stem, shown in ends:
            used = _genders().get(stem, "")
            one = shown if shown and shown in used else used[:1]
            if made := nouns(stem, _ADJECTIVE if len(used) == len(_ADJECTIVE) else one):
                return made
    return ()


def is_undeclined(text: str) -> bool:
    """Whether texts have a word, in SLP1, that takes no endings: evam, punar."""
    return text in _undeclined()


@cache
def _genders() -> dict[str, str]:
    return {lemma.text: lemma.genders for lemma in lemmas() if lemma.kind == "n"}


@cache
def _undeclined() -> frozenset[str]:
    return frozenset(lemma.text for lemma in lemmas() if lemma.kind != "n")
