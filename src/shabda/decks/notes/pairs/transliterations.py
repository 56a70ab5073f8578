"""A transliteration beside a word that contradicts it: `नदि (nadī) - river`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from shabda.decks.notes.pairs.line_reading import LineReading
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.text.lines_with import lines_with
from shabda.decks.notes.text.patterns import HAS_DEVANAGARI
from shabda.decks.notes.words.headwords import (
    headword_slp1,
    is_reading_aid,
    roman_sketch,
    sketch_of,
    without_diacritics,
)
from shabda.decks.notes.words.model import LineKind, NoteEntry
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.readings import readings
from shabda.sanskrit.text.script import devanagari, iast

_ROMAN = re.compile(r"[^\W\d_\u0900-\u097f]+(?:['’-][^\W\d_\u0900-\u097f]+)*")
_MARKED = re.compile("[āīūṛṝḷḹṃṁḥṅñṭḍṇśṣ]", re.I)
_ACUTE = re.compile("[áíúéó]", re.I)
_MIXED = re.compile("sh|ch|ri|ee|oo|aa|ii|uu|w", re.I)
"""Letters of English spelling, beside which a letter without a mark says nothing."""
_LENGTHS = str.maketrans("AIUF", "aiuf")
_MARKS = str.maketrans("AIUFRwWqQSz", "aiufntTdDss")


def with_contradictions(raw: Sequence[str], lines: Sequence[LineReading]) -> list[LineReading]:
    """The lines, with each word to check that its transliteration spells otherwise.

    The spelling of the transliteration takes its place.
    """
    checked = list(lines)
    marked = frozenset(lines_with(_MARKED, raw))
    for at, line in enumerate(lines):
        alone = at + 1 == len(lines) or lines[at + 1].reason != skip_reasons.CONTINUED
        if alone and at not in marked and not any(e.slp1.endswith("ma") for e in line.entries):
            continue
        if line.entries and any(HAS_DEVANAGARI.match(entry.word) for entry in line.entries):
            text = _with_lines_below(raw, lines, at)
            if _MARKED.search(text) or any(entry.slp1.endswith("ma") for entry in line.entries):
                spellings = _by_sketch(text)
                entries = tuple(_as_spelled_beside(entry, spellings) for entry in line.entries)
                if entries != line.entries:
                    checked[at] = replace(line, entries=entries, kind=LineKind.CHECK)
    return checked


def _with_lines_below(raw: Sequence[str], lines: Sequence[LineReading], at: int) -> str:
    """A line with those that only continue it, as in a record of several lines."""
    end = at + 1
    while end < len(lines) and lines[end].reason == skip_reasons.CONTINUED:
        end += 1
    if end == at + 1:
        return raw[at]
    return "\n".join(raw[at:end])


def _by_sketch(text: str) -> dict[str, list[str]]:
    """The words of a text in Roman letters by their sketches, in their order."""
    words: dict[str, list[str]] = {}
    for word in _ROMAN.findall(text):
        if _ACUTE.search(word):  # an accent of the Veda, or a length as Czechs write it
            continue
        words.setdefault(roman_sketch(word), []).append(word)
    return words


def _as_spelled_beside(entry: NoteEntry, words: Mapping[str, Sequence[str]]) -> NoteEntry:
    """The word as the transliterations in its line spell it, unless one of them agrees."""
    if not entry.slp1 or " " in entry.slp1 or not HAS_DEVANAGARI.match(entry.word):
        return entry
    alike = words.get(sketch_of(headword_slp1(entry.word)), ())
    spellings = [word for word in alike if is_reading_aid(word, entry.word)]
    if iast(entry.slp1) in spellings:
        return entry
    spellings = [word for word in spellings if _MARKED.search(word)] or spellings
    others = [_contradicting(spelling, entry.slp1) for spelling in spellings]
    if not others or not all(others):
        return entry
    meant = others[0]
    reason = f"the file has {entry.word} beside {spellings[0]}, which is {devanagari(meant)}"
    return replace(entry, word=devanagari(meant), slp1=meant).doubted(reason)


def _contradicting(spelling: str, slp1: str) -> str:
    """What a transliteration spells, in SLP1, where that is not the word; else "".

    Without a mark it says nothing of vowel lengths and rows of consonants, only that a final
    म् is no म. Stem and nominative (deva, devaḥ) don't contradict each other.
    """
    marked = bool(_MARKED.search(spelling))
    if not marked and not (slp1.endswith("ma") and spelling.endswith("m")):
        return ""
    if not marked:
        same = spelling.lower() == without_diacritics(iast(slp1[:-1]))
        return slp1[:-1] if same else ""
    lower = spelling.lower()
    if any(_bare(reading.slp1) == _bare(slp1) for reading in readings(lower)):
        return ""
    read = headword_slp1(lower)
    folds = _LENGTHS if _MIXED.search(lower) else _MARKS
    ours, theirs = _bare(slp1).translate(folds), _bare(read).translate(folds)
    return read if read and theirs in (ours, ours.removesuffix("a")) else ""


def _bare(slp1: str) -> str:
    """A spelling without what only stem and nominative differ in."""
    return equivalence_key(slp1).removesuffix("H").removesuffix("m")
