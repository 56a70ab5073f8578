"""Weighs whether words in plain letters are exact: in a file with ā and ṣ, `vana` is as written.

In a file that marks long vowels, a word without marks is doubted only when its spelling is not of
Sanskrit, or when a common word has the same letters with marks: `nadi` and nadī.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set

from shabda.decks.notes.tables.row_entries import PLAIN_ROMAN
from shabda.decks.notes.text.patterns import HAS_DEVANAGARI
from shabda.decks.notes.words.headwords import without_diacritics
from shabda.decks.notes.words.model import Harvest, NoteEntry, kinds_after
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.text.script import iast

_LEAST, _SHARE = 3, 0.15
_LONG = re.compile("[āīūṝ]")
_VISARGA = re.compile("(?<=[aiu])h$")
_OTHER_SPELLING = re.compile(r"sh|ee|oo|aa|chh|x|w|[fqz]|[A-Z]|(?<![aeiou])ri(?=[kgcjtdpbnmśsh])")


def with_roman_evidence(content: Harvest, stems: Set[str]) -> Harvest:
    """Settle the words in plain letters of a file that marks its vowels; `stems` are common."""
    roman = [entry for entry in content.entries if not HAS_DEVANAGARI.search(entry.word)]
    plain = [entry for entry in roman if entry.word.isascii() and entry.slp1]
    marked = sum(bool(_LONG.search(entry.word)) for entry in roman)
    if not plain or marked < _LEAST or marked < _SHARE * len(roman):
        return content
    alike = _by_letters(stems, {_letters(entry.word) for entry in plain})
    entries = tuple(
        _settled(entry, alike, stems) if entry.word.isascii() and entry.slp1 else entry
        for entry in content.entries
    )
    return replace(content, entries=entries, kinds=kinds_after(content, entries))


def _letters(spelled: str) -> str:
    """The letters of a word without marks and without the visarga: nadi of nadī."""
    return _VISARGA.sub("", without_diacritics(spelled))


def _by_letters(stems: Iterable[str], wanted: Set[str]) -> dict[str, str]:
    """Index the common stems whose letters, without marks, are those of a word in the file."""
    index: dict[str, str] = {}
    for stem in stems:
        spelled = iast(stem)
        if not spelled.isascii() and (letters := _letters(spelled)) in wanted:
            index.setdefault(letters, spelled)
    return index


def _settled(entry: NoteEntry, alike: Mapping[str, str], stems: Set[str]) -> NoteEntry:
    reasons = tuple(reason for reason in entry.reasons if reason != PLAIN_ROMAN)
    if entry.slp1 in stems:
        return replace(entry, reasons=reasons)
    if _OTHER_SPELLING.search(entry.word):
        return entry if PLAIN_ROMAN in entry.reasons else entry.doubted(PLAIN_ROMAN)
    near = alike.get(_letters(entry.word))
    if near is None:
        return replace(entry, reasons=reasons)
    return replace(entry, reasons=(*reasons, f"marks may be missing; {near} is a common word"))
