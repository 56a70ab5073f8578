"""Lists of words in Roman letters, with or without diacritics, whatever sign their lines have.

`sItA; furrow`, `happy = prasanna, hṛṣṭa`, `deva: god`. One such line may be English. In a list, the
words of one column are Sanskrit and those of the other are not, so that even a word in plain
letters is one; it needs a check unless the rest of the file shows that nothing is missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import starmap

from shabda.decks.notes.lines.list_heads import ListHead, list_heads
from shabda.decks.notes.lines.list_sides import (
    SidedList,
    Sides,
    has_sign_again,
    sided_lists,
    sides_of,
)
from shabda.decks.notes.pairs.entries import entries_of, with_shared_doubts, without_pairing
from shabda.decks.notes.pairs.line_reading import LineReading, of_entries
from shabda.decks.notes.pairs.pair_sides import Pair
from shabda.decks.notes.tables.row_entries import PLAIN_ROMAN
from shabda.decks.notes.text.cleanup import content
from shabda.decks.notes.text.patterns import DEVANAGARI_SCRIPT, IAST_SCRIPT, mask
from shabda.decks.notes.words.doubts import A_CHAIN, ANOTHER_ENTRY
from shabda.decks.notes.words.headwords import is_reading_aid
from shabda.decks.notes.words.known_meanings import KnownMeanings
from shabda.decks.notes.words.model import NoteEntry
from shabda.decks.notes.words.roman_words import (
    OTHER_SCHEME,
    PLAIN,
    ListScheme,
    scheme_of,
    share_english,
    share_readable,
    share_sanskrit,
)
from shabda.lazy_dataclasses import dataclass, replace

_ROMAN = r"[.\"~]?[^\W\d_\u0900-\u097f]"
_FIRST_WORD = re.compile(
    rf"(?:{_ROMAN}{{1,5}}\s*(?:[-+]\s*√?|√)\s*)*√?\s*({_ROMAN}[^\s,;/()\[\]+=√]*)"
)
"""The first word of a side, or the root behind its prefixes."""
_SANSKRIT_INSIDE = re.compile(
    r"(?<![^\W\d_])[a-zñ]*[āīūṛṝṃḥṅṭḍṇśṣăşț][a-zāīūṛṝṃḥṅñṭḍṇśṣ]*|\b(?:10|[1-9])\s?[PAUĀ]\b"
)
"""A word in IAST, or the class of a root, among the meanings."""
_SOME, _MOST, _MUCH = 0.3, 0.8, 0.5
"""Shares of a column: of words that are known, of those that can be Sanskrit, and by how much a
column must be more English, or more Sanskrit, than the other."""


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which column of a list has the words, and their scheme."""

    words: int
    scheme: ListScheme


def roman_lists(
    lines: Sequence[str], taken: Mapping[int, object], known: KnownMeanings
) -> dict[int, LineReading]:
    """Return the readings of the lines of such lists; `taken` are lines that are read already."""
    readings: dict[int, LineReading] = {}
    for listed in sided_lists(lines):
        if all(at in taken for at in listed.lines) or (columns := _columns(listed, known)) is None:
            continue
        for at in listed.lines:
            if at not in taken and (reading := _reading(lines[at], at + 1, listed, columns)):
                readings[at] = reading
    return readings


def _columns(listed: SidedList, known: KnownMeanings) -> _Columns | None:
    """Tell the column of words from that of meanings; None when they are not clearly so."""
    firsts = [_first_words(listed.sample, side) for side in (0, 1)]
    schemes = [scheme_of(words, known) for words in firsts]
    sanskrit = [share_sanskrit(w, s, known) for w, s in zip(firsts, schemes, strict=True)]
    english = [share_english((pair[side] for pair in listed.sample), known) for side in (0, 1)]
    for words, other in ((0, 1), (1, 0)):
        sound = share_readable(firsts[words], schemes[words])
        distinct = len(set(firsts[words]))
        if min(distinct / _MUCH, len(firsts[words])) < _MOST * len(listed.sample) or sound < _MOST:
            continue
        more = max(english[other] - english[words], sanskrit[words] - sanskrit[other])
        if sanskrit[words] >= _SOME and more >= _MUCH and not _spells(listed.sample, words):
            return _Columns(words, schemes[words])
    return None


def _first_words(sample: Sequence[Sides], side: int) -> list[str]:
    matches = (_FIRST_WORD.match(pair[side]) for pair in sample)
    return [match[1].strip("-?") for match in matches if match]


def _spells(sample: Sequence[Sides], words: int) -> bool:
    """Whether the other column is the same words in Devanagari."""
    written = [
        (pair[words], match.group())
        for pair in sample
        if (match := DEVANAGARI_SCRIPT.run.search(pair[1 - words]))
    ]
    return sum(starmap(is_reading_aid, written)) > _SOME * len(written) > 0


def _reading(line: str, number: int, listed: SidedList, columns: _Columns) -> LineReading | None:
    entries: list[NoteEntry] = []
    for sides in sides_of(content(line), listed.sign):
        heads = list_heads(sides[columns.words], columns.scheme)
        if not heads:
            return None
        meaning = sides[1 - columns.words]
        read = _entries(heads, meaning, number, columns.scheme)
        doubt = A_CHAIN if has_sign_again(meaning, listed.sign) else ""
        doubt = ANOTHER_ENTRY if _SANSKRIT_INSIDE.search(mask(meaning)) else doubt
        entries += [entry.doubted(doubt) for entry in read] if doubt else read
    return of_entries(with_shared_doubts(entries), "") if entries else None


def _entries(
    heads: Sequence[ListHead], meaning: str, number: int, scheme: ListScheme
) -> list[NoteEntry]:
    meanings = [part.strip() for part in meaning.split("/")]
    own = meanings if 1 < len(heads) == len(meanings) else [meaning] * len(heads)
    read = [
        entry
        for head, text in zip(heads, own, strict=True)
        for entry in _entry(head, text, number, scheme)
    ]
    return without_pairing(read) if len(meanings) != len(heads) else read


def _entry(head: ListHead, text: str, number: int, scheme: ListScheme) -> Iterator[NoteEntry]:
    respelled = not head.word.endswith(head.written)  # Krishna, read as kriśna
    plain = scheme.name == PLAIN and respelled and head.written.isascii()
    reasons = (PLAIN_ROMAN,) if plain or head.word.isascii() else ()
    if not scheme.is_clear(head.written):
        reasons = (*reasons, OTHER_SCHEME)
    for entry in entries_of(Pair(head.word, text, reasons, exact=True), number, IAST_SCRIPT):
        marks = head.marks
        gender, pos = marks.gender or entry.gender, marks.pos or entry.pos
        yield replace(entry, gender=gender, pos=pos, note=head.note or entry.note)
