"""Finds the known word that a word in plain letters is meant for: `vriksha` for वृक्ष."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from shabda.decks.notes.tables.row_entries import PLAIN_ROMAN
from shabda.decks.notes.words.glosses import shares_a_word
from shabda.decks.notes.words.headwords import roman_sketch
from shabda.decks.notes.words.model import NoteEntry
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.text.script import iast

_BEFORE = {"H": "aiu", "m": "a"}
"""The finals of the stems whose nominative has this ending."""
_NEUTER = ("am", "aṃ", "aṁ")
_COMMONER = 3
"""A spelling that is this many times as common as the one written was probably meant."""


class PlainSpellings:
    """Words by what all casual spellings of each have in common; built when first asked.

    `known` has the meanings of the known words by their keys in SLP1, `counts` how often texts have
    each stem.
    """

    def __init__(self, known: Mapping[str, Iterable[str]], counts: Mapping[str, float]) -> None:
        self._known, self._counts = known, counts

    @cached_property
    def _by_sketch(self) -> dict[str, list[str]]:
        return _index(self._known)

    @cached_property
    def _common_by_sketch(self) -> dict[str, list[str]]:
        return _index(self._counts)

    def common(self, slp1: str) -> str:
        """Return the common word, in SLP1, that a spelling without marks was meant for, or ""."""
        ending = slp1[-1:] if slp1[-1:] in ("H", "m") else ""
        stems = self._common_by_sketch.get(_sketch(iast(slp1)), ())
        fitting = [stem for stem in stems if not ending or stem[-1] in _BEFORE[ending]]
        best = max(fitting, key=self._counts.__getitem__, default="")
        written = self._counts.get(slp1.removesuffix(ending), 0)
        return best + ending if best and self._counts[best] >= _COMMONER * written else ""

    def with_marks(self, entry: NoteEntry) -> NoteEntry:
        """Spell a word in plain letters as the common word that it may be; it stays to check."""
        meant = self.common(entry.slp1) if entry.slp1 else ""
        if not meant or meant == entry.slp1:
            return entry
        doubt = f"the file has {entry.word}; {iast(meant)} is probably meant"
        reasons = tuple(doubt if reason == PLAIN_ROMAN else reason for reason in entry.reasons)
        return replace(entry, word=iast(meant), slp1=meant, reasons=reasons)

    def meant(self, word: str, glosses: Iterable[str]) -> str:
        """Return the key of the known word with this spelling and a meaning in common, or ""."""
        ours = tuple(glosses)
        for key in self._by_sketch.get(_sketch(word), ()):
            theirs = self._known[key]
            if any(shares_a_word(our, their) for our in ours for their in theirs):
                return key
        return ""


def _index(keys: Iterable[str]) -> dict[str, list[str]]:
    index: dict[str, list[str]] = {}
    for key in keys:
        for sketch in {_sketch(iast(key)), _sketch(iast(key).replace("ṛ", "ri"))}:
            index.setdefault(sketch, []).append(key)
    return index


def _sketch(text: str) -> str:
    """Casual spellings of one word share this; the ending of a nominative does not count."""
    bare = text[:-1] if text.endswith(_NEUTER) else text
    return roman_sketch(bare).removesuffix("a")
