"""Tells the column of words of a list from that of their meanings.

The words are Sanskrit and what is beside them is not: English, Hindi, or texts in any language.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import starmap
from statistics import median

from shabda.decks.notes.lines.list_sides import SidedList, Sides
from shabda.decks.notes.text.grammar_marks import read_marks
from shabda.decks.notes.text.patterns import DEVANAGARI_SCRIPT, mask
from shabda.decks.notes.words.headwords import is_reading_aid
from shabda.decks.notes.words.hindi_words import is_hindi_column
from shabda.decks.notes.words.known_meanings import KnownMeanings
from shabda.decks.notes.words.roman_words import (
    ListScheme,
    scheme_of,
    share_readable,
    share_sanskrit,
    share_translated,
)
from shabda.lazy_dataclasses import dataclass

_ROMAN = r"[.\"~]?[^\W\d_]"
_FIRST_WORD = re.compile(
    rf"(?:{_ROMAN}{{1,5}}\s*(?:[-+]\s*√?|√)\s*)*√?\s*({_ROMAN}[^\s,;/()\[\]+=√]*)"
)
"""The first word of a side, or the root behind its prefixes."""
_A_WORD = re.compile(rf"(?!or\b|and\b){_ROMAN}[^\s,;/()\[\]+=√\ue000-]*")
_KNOWN, _SOME, _MOST, _MUCH = 0.25, 0.3, 0.8, 0.5
"""Shares of a column: of words that are known, beside meanings and beside texts in any language;
of those that can be Sanskrit; and by how much it must be more English, or more Sanskrit, than the
other."""
_PLACE = re.compile(r"(?:[^\W\d_]+[\W_]*\d+|\d+[.:])[\d\W_]*")
_A_TEXT = 5
"""Words of a meaning that explains."""


@dataclass(frozen=True, slots=True)
class ListColumns:
    """Which column of a list has the words, and their scheme."""

    words: int
    scheme: ListScheme


def list_columns(listed: SidedList, known: KnownMeanings) -> ListColumns | None:
    """Tell the column of words from that of meanings; None when they are not clearly so."""
    firsts = [_first_words(listed.sample, side) for side in (0, 1)]
    every = [_all_words(listed.sample, side) for side in (0, 1)]
    schemes = [scheme_of(words, known) for words in every]
    sanskrit = [share_sanskrit(w, s, known) for w, s in zip(firsts, schemes, strict=True)]
    texts = [[pair[side] for pair in listed.sample] for side in (0, 1)]
    english = [share_translated(texts[side], known) for side in (0, 1)]
    for words, other in ((0, 1), (1, 0)):
        if _are_labels(texts[other]):
            continue
        sound = share_readable(every[words], schemes[words], known)
        distinct = len(set(firsts[words]))
        if min(distinct / _MUCH, len(firsts[words])) < _MOST * len(listed.sample) or sound < _MOST:
            continue
        more = max(english[other] - english[words], sanskrit[words] - sanskrit[other])
        unlike = more >= _MUCH and sanskrit[words] >= _KNOWN
        in_any = sanskrit[words] >= _SOME and not sanskrit[other]
        explained = in_any and _are_explained(listed.sample, words)
        spelled = not is_hindi_column(texts[other]) and _spells(listed.sample, words)
        if (unlike or explained) and not spelled:
            return ListColumns(words, schemes[words])
    return None


def _are_labels(texts: Sequence[str]) -> bool:
    """Whether a column has labels, `Sanskrit: …`, `Meaning: …`, or places of verses, `YS_1.2`."""
    places = sum(_PLACE.fullmatch(text) is not None for text in texts)
    distinct = {text.strip(" .,;") for text in texts}
    return len(distinct) < _SOME * len(texts) or places >= _MUCH * len(texts)


def _are_explained(sample: Sequence[Sides], words: int) -> bool:
    """Whether the other column has texts, in whatever language, as a glossary does."""
    lengths = [len(pair[1 - words].split()) for pair in sample]
    return median(lengths) >= _A_TEXT


def _first_words(sample: Sequence[Sides], side: int) -> list[str]:
    matches = (_FIRST_WORD.match(pair[side]) for pair in sample)
    return [match[1].strip("-?") for match in matches if match]


def _all_words(sample: Sequence[Sides], side: int) -> list[str]:
    """The words of a column outside brackets, without marks of grammar."""
    words = (word for pair in sample for word in _A_WORD.findall(mask(pair[side])))
    return [bare for word in words if (bare := word.strip("?")) and read_marks(bare) is None]


def _spells(sample: Sequence[Sides], words: int) -> bool:
    """Whether the other column is the same words in Devanagari."""
    written = [
        (pair[words], match.group())
        for pair in sample
        if (match := DEVANAGARI_SCRIPT.run.search(pair[1 - words]))
    ]
    return sum(starmap(is_reading_aid, written)) > _SOME * len(written) > 0
