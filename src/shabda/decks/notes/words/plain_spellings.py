"""Finds the known word that a word in plain letters is meant for: `vriksha` for वृक्ष."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from shabda.decks.notes.words.glosses import shares_a_word
from shabda.decks.notes.words.headwords import roman_sketch
from shabda.sanskrit.text.script import iast


class PlainSpellings:
    """Known words by what all casual spellings of each have in common; built when first asked.

    `known` has the meanings of the words by their keys in SLP1.
    """

    def __init__(self, known: Mapping[str, Iterable[str]]) -> None:
        self._known = known

    @cached_property
    def _by_sketch(self) -> dict[str, list[str]]:
        index: dict[str, list[str]] = {}
        for key in self._known:
            for sketch in {_sketch(iast(key)), _sketch(iast(key).replace("ṛ", "ri"))}:
                index.setdefault(sketch, []).append(key)
        return index

    def meant(self, word: str, glosses: Iterable[str]) -> str:
        """Return the key of the known word with this spelling and a meaning in common, or ""."""
        ours = tuple(glosses)
        for key in self._by_sketch.get(_sketch(word), ()):
            theirs = self._known[key]
            if any(shares_a_word(our, their) for our in ours for their in theirs):
                return key
        return ""


def _sketch(text: str) -> str:
    """Casual spellings of one word share this; the ending of a nominative does not count."""
    return roman_sketch(text).removesuffix("m").removesuffix("a")
