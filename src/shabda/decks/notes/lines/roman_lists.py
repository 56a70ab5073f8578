"""Lists of words in either script, with or without diacritics, whatever sign their lines have.

`sItA; furrow`, `happy = prasanna, hṛṣṭa`, `deva: god`. One such line may be English. In a list, the
words of one column are Sanskrit and those of the other are not, so that even a word in plain
letters is one; it needs a check unless the rest of the file shows that nothing is missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from shabda.decks.notes.lines.equation_lines import states_equation
from shabda.decks.notes.lines.free_lines import read_line
from shabda.decks.notes.lines.grammar_lines import is_rule
from shabda.decks.notes.lines.list_columns import ListColumns, list_columns
from shabda.decks.notes.lines.list_heads import ListHead, list_heads
from shabda.decks.notes.lines.list_sides import (
    SPACE,
    SidedList,
    has_sign_again,
    lists_by_sign,
    lists_inside,
    sides_of,
    unbroken_runs,
)
from shabda.decks.notes.lines.plain_roman import NOT_SANSKRIT
from shabda.decks.notes.pairs.entries import entries_of, with_shared_doubts, without_pairing
from shabda.decks.notes.pairs.line_pairs import MEANING_FIRST, NO_SEPARATOR
from shabda.decks.notes.pairs.line_reading import LineReading, doubted, of_entries
from shabda.decks.notes.pairs.pair_sides import Pair
from shabda.decks.notes.tables.row_entries import PLAIN_ROMAN
from shabda.decks.notes.text.cleanup import content
from shabda.decks.notes.text.grammar_marks import read_marks
from shabda.decks.notes.text.patterns import IAST_SCRIPT, mask
from shabda.decks.notes.words.doubts import A_CHAIN, ANOTHER_ENTRY
from shabda.decks.notes.words.known_meanings import KnownMeanings
from shabda.decks.notes.words.model import NoteEntry
from shabda.decks.notes.words.roman_words import OTHER_SCHEME, PLAIN, ListScheme
from shabda.lazy_dataclasses import replace

_SANSKRIT_INSIDE = re.compile(
    r"(?<![^\W\d_])[a-zñ]*[āīūṛṝṃḥṅṭḍṇśṣăşț][a-zāīūṛṝṃḥṅñṭḍṇśṣ]*|\b(?:10|[1-9])\s?[PAUĀ]\b"
)
"""A word in IAST, or the class of a root, among the meanings."""
_COMMENT = re.compile(r"\s+(?:#+|//+|--|<!--)\s+(?=\S)")
_WRAPPED = re.compile(r"[\"“‘']([^\"“”‘’']+)[\"”’'][.;]?|\(([^()]+)\)[.;]?")
_NAME_OF_SANSKRIT = re.compile(r"^\(?(?:sanskrit|s[aá]nscrito|sanscrit|skt|skr)\b[.:)]+\s+", re.I)
"""What a glossary says of the language of a word before its meaning."""
_BROKEN, _FEW = frozenset((A_CHAIN, ANOTHER_ENTRY)), 0.1
"""What shows that two entries are run together, and the share of such ones in a sound list."""
_FEW_LINES = 4
"""Lines; the parts of a glossary that are shorter, between headings, are read as one list."""


def roman_lists(
    lines: Sequence[str], taken: Mapping[int, object], known: KnownMeanings
) -> dict[int, LineReading]:
    """Return the readings of the lines of such lists; `taken` are lines that are read already."""
    readings: dict[int, LineReading] = {}
    runs = [*unbroken_runs(lines)]
    for run in runs:
        listed = _read_run(run, lines, taken, known)
        readings |= listed or {}
        if listed is None and _is_mostly_unread(run, taken):
            for part in lists_inside(run, lines):
                left = [at for at in part if at not in readings]
                readings |= _read_run(left, lines, taken, known) or {}
    short = [at for run in runs if len(run) < _FEW_LINES for at in run if at not in readings]
    return readings | (_read_run(short, lines, taken, known) or {})


def _is_mostly_unread(run: Sequence[int], taken: Mapping[int, object]) -> bool:
    """Whether it is worth looking for lists inside a run.

    A list of 100,000 plain lines with headings has 5,000 parts: 73 s instead of 15.
    """
    return 2 * sum(at in taken for at in run) < len(run)


def _read_run(
    run: Sequence[int], lines: Sequence[str], taken: Mapping[int, object], known: KnownMeanings
) -> dict[int, LineReading] | None:
    """Read the lines of a run that are not taken; None when the run is not a list."""
    for listed in lists_by_sign(run, lines):
        if all(at in taken for at in listed.lines):
            return {}
        if columns := list_columns(listed, known):
            # a plain line has its word first, so that a list with the words behind is read anew
            left = (at for at in listed.lines if at not in taken or columns.words)
            read = {at: _reading(lines[at], at + 1, listed, columns) for at in left}
            if _is_damaged(read.values()):
                return {}
            return {at: reading for at, reading in read.items() if reading}
    return None


def _is_damaged(readings: Iterable[LineReading | None]) -> bool:
    """Whether many meanings of a list have other entries inside, as in the scan of a book."""
    entries = [entry for reading in readings if reading for entry in reading.entries]
    broken = sum(not _BROKEN.isdisjoint(entry.reasons) for entry in entries)
    return broken > _FEW * len(entries)


def _reading(line: str, number: int, listed: SidedList, columns: ListColumns) -> LineReading | None:
    if ("+" not in line and is_rule(line)) or states_equation(line) or line.isupper():
        return None
    entries: list[NoteEntry] = []
    for sides in sides_of(content(line), listed.sign):
        heads = list_heads(sides[columns.words], columns.scheme)
        if any(head.written in NOT_SANSKRIT for head in heads):
            return None
        if not heads:
            return _without_meanings(read_line(line, number), sides[1 - columns.words])
        meaning, comment = _parted(sides[1 - columns.words])
        read = _entries(heads, meaning, number, columns.scheme)
        doubt = NO_SEPARATOR if listed.sign is SPACE else ""
        doubt = A_CHAIN if has_sign_again(meaning, listed.sign) else doubt
        doubt = ANOTHER_ENTRY if _SANSKRIT_INSIDE.search(mask(meaning)) else doubt
        entries += [
            replace(
                entry.doubted(doubt) if doubt else entry,
                note="; ".join(filter(None, (entry.note, comment))),
            )
            for entry in read
        ]
    return of_entries(with_shared_doubts(entries), "") if entries else None


def _without_meanings(reading: LineReading, meaning: str) -> LineReading:
    """Doubt a line that is read as having its word in the column of meanings."""
    swapped = any(entry.word in meaning for entry in reading.entries)
    return doubted(reading, MEANING_FIRST) if swapped else reading


def _parted(meaning: str) -> tuple[str, str]:
    """Part a meaning from a comment behind it, and take it out of its quotes or brackets."""
    meaning = _NAME_OF_SANSKRIT.sub("", meaning, count=1)
    meaning, _, comment = _COMMENT.sub("\n", meaning, count=1).partition("\n")
    inside = _WRAPPED.fullmatch(meaning.strip())
    inner = next(filter(None, inside.groups()), "") if inside else ""
    return (inner if inner and read_marks(inner) is None else meaning), comment.strip()


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
    plain = head.word.isascii() or (scheme.name == PLAIN and head.written.isascii())
    reasons = (PLAIN_ROMAN,) if plain else ()
    if not scheme.is_clear(head.written):
        reasons = (*reasons, OTHER_SCHEME)
    for entry in entries_of(Pair(head.word, text, reasons, exact=True), number, IAST_SCRIPT):
        marks = head.marks
        gender, pos = marks.gender or entry.gender, marks.pos or entry.pos
        yield replace(entry, gender=gender, pos=pos, note=head.note or entry.note)
