"""Classifies the cells and columns of a table by their letters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import islice

from shabda.decks.notes.tables.records import Record
from shabda.decks.notes.text.grammar_marks import read_marks
from shabda.decks.notes.text.language import word_set
from shabda.decks.notes.text.patterns import HAS_DEVANAGARI, HAS_IAST
from shabda.decks.notes.words.headwords import headword_slp1, is_reading_aid
from shabda.decks.notes.words.hindi_words import is_hindi_column
from shabda.decks.notes.words.known_meanings import NOTHING_KNOWN, KnownMeanings
from shabda.decks.notes.words.roman_words import roman_columns
from shabda.decks.notes.words.root_forms import is_root_and_form
from shabda.lazy_patterns import lazy_pattern

SANSKRIT, LATIN, IAST, MARK = "sanskrit", "latin", "iast", "mark"
DIGITS, AID, EMPTY, MIXED = "digits", "aid", "", "mixed"
UNKNOWN_COLUMNS = "it is not clear which column is the meaning"
SAMPLE = 200
_STEM_CLASS = lazy_pattern(r"(?:[aāiīuūṛ]|aa|ii|uu|[a-z]{1,3})[- ]stem", re.I)
_LATIN_WORD = lazy_pattern("[A-Za-z]{2}|[\u0370-\u06ff\u3040-\ud7ff]{2}")
"""A word in Latin letters, in those of the Greeks and Russians, or in Chinese or Korean signs."""
_LABEL = lazy_pattern(
    r"\(?[\d०-९]{1,2}\)?\.?|\S{1,4}[०.॰](?:\s*\S{1,3}[०.॰])*|[०-९]?\s*(?:हे|सं)"
    r"|(?:लट्|लोट्|लङ्|लृट्|लिट्|लुट्|लुङ्|लृङ्|विधिलिङ्|आशीर्लिङ्)(?:\s*लकारः?)?"
    r"|(?:वर्तमान|भूत|भविष्यत्?)कालः|आज्ञार्थः|विध्यर्थः"
)
AGREE = 0.7
_FEWEST_MARKED, _MARKED = 2, 0.25
"""How many words of a romanised column have diacritics: at least two, and a quarter."""
_CASES = word_set(
    "प्रथमा द्वितीया तृतीया चतुर्थी पञ्चमी पंचमी षष्ठी सप्तमी सम्बोधनम् सम्बोधन संबोधनम् संबोधन"
    " प्रथमपुरुषः मध्यमपुरुषः उत्तमपुरुषः प्रथमः मध्यमः उत्तमः एकवचनम् द्विवचनम् बहुवचनम् प्रथम मध्यम उत्तम"
    " प्रथमपुरुष मध्यमपुरुष उत्तमपुरुष nominative accusative instrumental dative ablative genitive"
    " locative vocative nom acc ins inst dat abl gen loc voc prathama dvitiya tritiya caturthi"
    " 1st 2nd 3rd first second third"
)


def cell_kind(cell: str, *words: str) -> str:
    """Say what one cell is by its letters; `words` are the Sanskrit cells of its row."""
    bare = cell.strip(" *_`.-–—")
    if not bare:
        return EMPTY
    if bare.strip("()[]").isdigit():
        return DIGITS
    if HAS_DEVANAGARI.search(bare):
        return SANSKRIT
    if len(bare) <= 14 and (read_marks(bare) is not None or _STEM_CLASS.fullmatch(bare)):
        return MARK
    roots = [word.lstrip("√") for word in words]
    if any(is_reading_aid(bare, word) or is_root_and_form(word, bare) for word in roots):
        return AID
    return IAST if HAS_IAST.search(bare) else LATIN


def is_form_row(cells: Sequence[str]) -> bool:
    """Whether a row is one of a paradigm: `प्रथमा | रामः | रामौ | रामाः`."""
    if any(_LATIN_WORD.search(cell) for cell in cells[1:]):
        return False
    label = cells[0].strip(" .*:_") if cells else ""
    words = [cell for cell in cells if HAS_DEVANAGARI.search(cell) or HAS_IAST.search(cell)]
    others = len(words) - (cells[0] in words if cells else 0)
    if _is_form_label(label) and others >= 1 and len(cells) > 2:
        return True
    starts = Counter(
        headword_slp1(word.split()[0].strip("*_"))[:2] for word in words if word.split()
    )
    del starts[""]
    return len(words) >= 3 and max(starts.values(), default=0) >= 3


def _is_form_label(label: str) -> bool:
    """Whether a cell names a case, a person or a tense: `प्रथमा`, `(१)`, `प्र० पु०`, `लङ्`."""
    name = label.casefold().split("(")[0].split() or [label]
    return name[0] in _CASES or bool(_LABEL.fullmatch(label))


def kinds_of(rows: Sequence[Record], known: KnownMeanings = NOTHING_KNOWN) -> tuple[str, ...]:
    """Return what most cells of each column are; LATIN for a mixture of Roman letters.

    A column of `known` words in plain letters beside one of English is one of IAST.
    """
    width = max((len(row.cells) for row in rows), default=0)
    counts = [Counter[str]() for _ in range(width)]
    for row in islice(rows, SAMPLE):
        words = [cell for cell in row.cells if HAS_DEVANAGARI.search(cell)]
        for column, cell in enumerate(row.cells):
            if kind := cell_kind(cell, *words):
                counts[column][kind] += 1
    kinds = _with_romanised(tuple(map(_majority, counts)), counts)
    return _with_plain_words(kinds, rows, known) if known.stems else kinds


def _with_plain_words(
    kinds: tuple[str, ...], rows: Sequence[Record], known: KnownMeanings
) -> tuple[str, ...]:
    """Name the columns of words in plain letters, where no column shows that it is Sanskrit.

    One in Devanagari is of meanings where it is Hindi and the other words are Sanskrit.
    """
    full = [row.cells for row in rows[:SAMPLE] if len(row.cells) == len(kinds)]
    hindi = [
        column
        for column, own in enumerate(kinds)
        if own == SANSKRIT and is_hindi_column([cells[column] for cells in full])
    ]
    roman = (LATIN, IAST, AID) if hindi else (LATIN,)
    texts = [column for column, own in enumerate(kinds) if own in roman or column in hindi]
    if len(texts) < 2 or kinds.count(SANSKRIT) > len(hindi) or (IAST in kinds and not hindi):
        return kinds
    words = roman_columns([[cells[column] for cells in full] for column in texts], known)
    named = dict.fromkeys((texts[i] for i in words), IAST)
    named |= dict.fromkeys(hindi, LATIN) if named else {}
    return tuple(named.get(column, own) for column, own in enumerate(kinds))


def _with_romanised(kinds: tuple[str, ...], counts: Sequence[Mapping[str, int]]) -> tuple[str, ...]:
    """Name the one column of romanised words of which many lack diacritics: sundara, gam."""
    if SANSKRIT in kinds or IAST in kinds:
        return kinds
    marked = [column for column, count in enumerate(counts) if count.get(IAST, 0)]
    if len(marked) != 1:
        return kinds
    (column,) = marked
    roman = counts[column].get(LATIN, 0) + counts[column][IAST]
    many = counts[column][IAST] >= max(_FEWEST_MARKED, _MARKED * roman)
    return (*kinds[:column], IAST, *kinds[column + 1 :]) if many else kinds


def _majority(count: Counter[str]) -> str:
    total = sum(count.values())
    if not total:
        return EMPTY
    kind, times = count.most_common(1)[0]
    if times >= AGREE * total:
        return kind
    if count[SANSKRIT] <= (1 - AGREE) * total:
        roman = count[AID] + count[IAST]
        return IAST if roman > count[LATIN] else LATIN
    return MIXED
