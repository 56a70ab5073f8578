"""Tells that glosses are Sanskrit, or more forms of the word, instead of its meaning."""

from __future__ import annotations

import re
from collections.abc import Sequence

from shabda.decks.notes.text.patterns import HAS_DEVANAGARI
from shabda.decks.notes.words.headwords import headword_slp1

_ENDING = re.compile(r"(?:[ः]|[मन]्|न्ति|त्)$")
_BRACKETED = re.compile(r"\s*\([^()]*\)")
_TRANSLATED = re.compile(r"[\u0900-\u097f ]+\([a-z ,]+\)")
"""The last of several synonyms with what all of them mean: `रविः, भानुः (sun)`."""
_ROMAN = re.compile(
    r"[a-zāīūṛṝḷṃṁḥṅñṭḍṇśṣ]*(?:[āīūṛṝḷṃṁḥṅṭḍṇśṣ]|jñ|ñ[cj])[a-zāīūṛṝḷṃṁḥṅñṭḍṇśṣ]*[.,]?"
)
"""A word with a letter of IAST; ñ alone is of Spanish too."""


def are_sanskrit(glosses: Sequence[str]) -> bool:
    """Whether all end as Sanskrit does, or half of them are in Roman letters and no names."""
    roman = [gloss for gloss in glosses if all(map(_ROMAN.fullmatch, gloss.split()))]
    bare = [_BRACKETED.sub("", gloss) for gloss in glosses]
    listed = len(glosses) > 1 and _TRANSLATED.fullmatch(glosses[-1]) is not None
    synonyms = listed and all(map(HAS_DEVANAGARI.match, glosses))
    return synonyms or 2 * len(roman) >= len(glosses) or all(map(_ENDING.search, bare))


def are_forms(slp1: str, glosses: Sequence[str]) -> bool:
    """Whether the glosses are more forms of the word: `गृहम्, गृहे, गृहाणि`."""
    forms = [headword_slp1(form) for gloss in glosses for form in gloss.split()]
    alike = max(2, len(slp1) // 2)
    return len(forms) > 1 and all(form[:alike] == slp1[:alike] for form in forms)
