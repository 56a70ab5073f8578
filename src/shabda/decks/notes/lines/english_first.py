"""Lists for translation into Sanskrit: `ask: prach (pṛcchati)`, `fire (agni, m.)`.

One such line may be anything; in a list most of whose right sides are in IAST the left is English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from shabda.decks.notes.pairs.line_pairs import MEANING_FIRST
from shabda.decks.notes.pairs.line_reading import LineReading, of_entries
from shabda.decks.notes.text.cleanup import content
from shabda.decks.notes.text.grammar_marks import NO_MARKS, Marks, read_marks
from shabda.decks.notes.text.patterns import DEVANAGARI, HAS_IAST, ROMAN_LETTERS
from shabda.decks.notes.words.doubts import meaning_doubts
from shabda.decks.notes.words.glosses import read_meaning
from shabda.decks.notes.words.headwords import headword_slp1
from shabda.decks.notes.words.model import NoteEntry
from shabda.decks.notes.words.suspicious_spelling import suspicions

_WORD = rf"√?[{ROMAN_LETTERS}]+(?:-[{ROMAN_LETTERS}]+)*-?"
_LINE = re.compile(
    rf"(?P<meaning>[A-Za-z][a-z, ]{{1,40}}(?:\([a-z ]+\))?)\s*(?::|=|\s[–—-])\s+"
    rf"(?P<words>{_WORD}(?:,\s*{_WORD})*)(?:,?\s+\(?(?P<mark>m|f|n|mfn|adj|ind|adv)\.?\)?)?"
    rf"(?:\s*\((?P<form>[{ROMAN_LETTERS}]+t[ie])\))?[.;]?"
)
_BRACKETED = re.compile(
    rf"([A-Za-z][a-z, ]+?)\s*\(({_WORD}),\s*((?:m|f|n|mf|mn|mfn|adj|ind|adv)\.)\)"
)
"""A word in brackets behind its meaning: `fire (agni, m.)`."""
_DEVANAGARI_WORD = re.compile(rf"[{DEVANAGARI}]{{2}}")
"""At the beginning of a line that no English begins; a letter alone may be the bullet `क)`."""
_IS_SANSKRIT = re.compile(f"{HAS_IAST.pattern}|[aā]sanam?$")
_DEVANAGARI_LINE = re.compile(rf"^{_DEVANAGARI_WORD.pattern}", re.M)
_ENOUGH_LINES, _LEAST_SHARE = 4, 0.4
"""The lines, and their share of all, from which a file is such a list."""
_SHOWN_AS_SANSKRIT = 0.5
"""The share of these lines whose right side must have a diacritic, a gender or a verb form, or be
the name of a posture."""


def english_first(raw: Sequence[str]) -> dict[int, LineReading]:
    """Return the readings of the lines of such a list; {} for a file without one."""
    full = sum(bool(text.strip()) for text in raw)
    others = full - len(_DEVANAGARI_LINE.findall("\n".join(raw)))
    if others < max(_ENOUGH_LINES, _LEAST_SHARE * full):
        return {}
    lines = [
        f"{match[1]} = {match[2]} {match[3]}" if (match := _BRACKETED.fullmatch(text)) else text
        for text in raw
    ]
    matches = {
        at: match
        for at, text in enumerate(lines)
        if not _DEVANAGARI_WORD.match(text)
        if ":" in text or "=" in text or "–" in text or " - " in text
        if (match := _LINE.fullmatch(content(text)))
    }
    marked = sum(
        bool(match["form"] or match["mark"] or _IS_SANSKRIT.search(match["words"]))
        for match in matches.values()
    )
    if len(matches) < max(_ENOUGH_LINES, _LEAST_SHARE * full) or marked < _SHOWN_AS_SANSKRIT * len(
        matches
    ):
        return {}
    return {
        at: of_entries(entries, "")
        for at, match in matches.items()
        if (entries := tuple(_entries(match, at + 1)))
    }


def _entries(match: re.Match[str], number: int) -> Iterator[NoteEntry]:
    meaning = read_meaning(match["meaning"])
    marks = Marks(pos="verb") if match["form"] else NO_MARKS
    marks |= (read_marks(match["mark"]) if match["mark"] else None) or NO_MARKS
    for written in re.split(r",\s*", match["words"]):
        word = written.strip("-").lstrip("√")
        if (slp1 := headword_slp1(word)) and meaning.glosses:
            doubts = (MEANING_FIRST, *meaning_doubts(word, slp1, meaning.glosses))
            yield NoteEntry(
                word, slp1, meaning.glosses, number, marks.gender, marks.pos,
                match["form"] or "", doubts, suspicions(word),
            )  # fmt: skip
