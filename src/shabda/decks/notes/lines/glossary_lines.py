"""Lines of a printed glossary: the word, its gender or class, the meaning, without a sign between.

`aśva-, m. horse`, `gam (I, gacchati) go`, `अगाध (agādha) a. very deep`, `tyajati verb he abandons`.
One such line may be a sentence; several of them are a glossary.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from shabda.decks.notes.lines.plain_roman import NOT_SANSKRIT
from shabda.decks.notes.pairs.line_pairs import NO_SEPARATOR
from shabda.decks.notes.pairs.line_reading import LineReading, of_entries
from shabda.decks.notes.tables.row_entries import PLAIN_ROMAN
from shabda.decks.notes.text.cleanup import content
from shabda.decks.notes.text.grammar_marks import NO_MARKS
from shabda.decks.notes.text.patterns import DEVANAGARI, HAS_DEVANAGARI, HAS_IAST, ROMAN_LETTERS
from shabda.decks.notes.text.skip_reasons import BLANK, ENGLISH, TABLE_HEADER
from shabda.decks.notes.words.doubts import meaning_doubts
from shabda.decks.notes.words.glosses import read_meaning
from shabda.decks.notes.words.headed_lines import HeadedLine, headed_line
from shabda.decks.notes.words.headwords import headword_slp1
from shabda.decks.notes.words.model import LineKind, NoteEntry
from shabda.decks.notes.words.roman_words import in_iast, read_roman
from shabda.decks.notes.words.suspicious_spelling import suspicions
from shabda.sanskrit.text.readings import oddities

_RUN = rf"(?:[{ROMAN_LETTERS}]+|[{DEVANAGARI}]+)"
_WORD_AND_SIGN = re.compile(rf"{_RUN} [=–—-] ")
"""The beginning of most lines of notes; a word of a glossary has its mark or form there."""
_PAIRED = re.compile(
    rf"(?P<word>{_RUN}\s*(?:…|\.\.\.?)\s*{_RUN})\s+(?P<meaning>[a-z ]+ (?:…|\.\.\.?) [a-z ]+)"
)
_MEANING = re.compile(r"\(?[A-Za-z]|[1-9]\.? ?\)?\s")
_SENSE = re.compile(r"(?:(?<=^)|(?<=[;,] ))\(?\d{1,2}[.)]?\s+(?:[PAUĀ]\.\s+)?(?=[a-z])")
_BESIDE = re.compile(
    rf"(?P<word>[{ROMAN_LETTERS}]*(?:[aiuāīūṛṃḥ]|[aiu][hm]|tr|an|in|at|as|us|is))\??\s+"
    r"(?P<meaning>1[.)] [a-z, ]+ 2[.)] [a-z, ]+"
    r"|[a-z]+(?:(?: /)? [a-z]+){0,3}(?: \([a-z ,]+\))?(?:, ?(?P<gender>[mfn])\.?)?[?;.,]?)"
)
_NOT_FIRST = NOT_SANSKRIT | frozenset((
    "a", "an", "as", "at", "has", "his", "i", "in", "is", "it", "its", "like", "my", "so", "this",
    "to", "us", "was", "what",
))  # fmt: skip
"""English words that end as Sanskrit ones do, at the beginning of a line."""
_ENOUGH_WORDS, _MOSTLY_WORDS = 6, 0.4
"""The words, and their share of the lines, from which a file is a list of words."""
_ENOUGH_ENTRIES, _LEAST_SHARE = 4, 0.15
"""The entries, and their share of the lines, from which a file is a glossary."""
_WITH_MARKS = 0.25
"""The share of words with a diacritic from which the others lack none."""


def glossary_lines(lines: Sequence[LineReading], raw: Sequence[str]) -> dict[int, LineReading]:
    """Return the readings of lines that are entries of a glossary; {} for a file without one."""
    rows = _named_rows(lines)
    heads = {
        at: head
        for at, text in enumerate(raw)
        if at not in rows and "\t" not in text and "|" not in text
        if not _WORD_AND_SIGN.match(text)
        if (head := _head(content(text)))
    }
    text = sum(bool(line.strip()) for line in raw)
    few = len(heads) < _ENOUGH_ENTRIES
    if len(heads) < (text if few else _LEAST_SHARE * text):
        return {}
    marked = all(head.grammar[0] != NO_MARKS for head in heads.values())
    if few and (not marked or any(lines[at].entries for at in heads)):
        return {}
    roman = [head.word for head in heads.values() if not HAS_DEVANAGARI.search(head.word)]
    exact = sum(bool(HAS_IAST.search(word)) for word in roman) >= _WITH_MARKS * len(roman)
    return {
        at: of_entries((entry,), "")
        for at, head in heads.items()
        if (entry := _entry(head, at + 1, exact=exact))
    }


def _named_rows(lines: Sequence[LineReading]) -> set[int]:
    """Return the lines of tables whose header names the columns."""
    rows: set[int] = set()
    inside = False
    for at, line in enumerate(lines):
        inside = line.reason == TABLE_HEADER or (inside and line.reason != BLANK)
        rows |= {at} if inside else set()
    return rows


def _head(text: str) -> HeadedLine | None:
    if pair := _PAIRED.fullmatch(text):
        return HeadedLine(pair["word"].replace("…", "..."), (), "", pair["meaning"])
    head = headed_line(text)
    return head if head and _MEANING.match(head.meaning) else None


def _entry(head: HeadedLine, number: int, *, exact: bool) -> NoteEntry | None:
    word, (marks, note) = head.word, head.grammar
    slp1 = headword_slp1(word)
    meaning = read_meaning(_SENSE.sub("", head.meaning))
    odd = not note and oddities(slp1.replace(" ", "").replace("-", ""))
    if not slp1 or odd or not meaning.glosses:
        return None
    marks |= meaning.marks
    plain = word.isascii() and not exact
    doubts = (
        *((PLAIN_ROMAN,) if plain else ()),
        *meaning_doubts(word, slp1, meaning.glosses),
    )
    return NoteEntry(
        word, slp1, meaning.glosses, number, marks.gender, marks.pos, note, doubts,
        suspicions(word),
    )  # fmt: skip


def words_beside(lines: Sequence[LineReading], raw: Sequence[str]) -> dict[int, LineReading]:
    """Return the readings of `jala water`, `kutra where?`: a word and its meaning, no more.

    English may look the same, so they are read only where most other lines are words, and each is
    to check.
    """
    full = [at for at, text in enumerate(raw) if text.strip()]
    words = sum(lines[at].kind is not LineKind.SKIPPED for at in full)
    if words < _ENOUGH_WORDS or words < _MOSTLY_WORDS * len(full):
        return {}
    readings = {}
    for at in full:
        match = _BESIDE.fullmatch(content(raw[at])) if lines[at].reason == ENGLISH else None
        if match is None or match["word"] in _NOT_FIRST:
            continue
        slp1, meaning = read_roman(match["word"]), read_meaning(match["meaning"])
        if slp1 and meaning.glosses and not oddities(slp1):
            doubts = (NO_SEPARATOR, *((PLAIN_ROMAN,) if match["word"].isascii() else ()))
            word = in_iast(match["word"], slp1)
            entry = NoteEntry(
                word, slp1, meaning.glosses, at + 1, match["gender"] or "", reasons=doubts
            )
            readings[at] = of_entries((entry,), "")
    return readings
