"""Words in Roman letters with forms, marks or several words before the meaning.

`gam (gacchati) - to go`, `√vad, vadati – speak`, `mitra n. – friend`, `muni, m., sage`,
`kula / kūla - family / bank`, `dvāra;door;n`. One such line may be English; in a file of Sanskrit
notes, or among other such lines, it is a word. Without diacritics it needs a check.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from shabda.decks.notes.lines.plain_roman import NOT_SANSKRIT
from shabda.decks.notes.pairs.entries import PHRASE, is_heading
from shabda.decks.notes.pairs.item_lists import bracketed_items, signed_items
from shabda.decks.notes.pairs.line_pairs import NO_SEPARATOR
from shabda.decks.notes.pairs.line_reading import LineReading, of_entries
from shabda.decks.notes.tables.row_entries import PLAIN_ROMAN
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.text.cleanup import URL, content
from shabda.decks.notes.text.grammar_marks import NO_MARKS, Marks, read_marks
from shabda.decks.notes.text.patterns import HAS_IAST, ROMAN_LETTERS
from shabda.decks.notes.words.doubts import meaning_doubts
from shabda.decks.notes.words.glosses import read_meaning
from shabda.decks.notes.words.headed_lines import bracket_asides
from shabda.decks.notes.words.headwords import Head, headword_slp1
from shabda.decks.notes.words.model import LineKind, NoteEntry
from shabda.decks.notes.words.roman_words import in_iast, read_roman
from shabda.decks.notes.words.suspicious_spelling import suspicions
from shabda.sanskrit.text.readings import oddities

_SEPARATOR = re.compile(r"\s+(?:[-–—=→]+>?|:)\s*|\s*(?:=|→|:)\s+|[-–—]\s+|\t+")
_CELLS = re.compile(
    rf'(?P<word>[{ROMAN_LETTERS}]+)[;,]\s*(?P<quote>"?)(?P<meaning>[a-z][^";]*)(?P=quote)'
    r"(?:[;,]\s*(?P<mark>[a-z.]+))?"
)
_MARKED = re.compile(
    rf"(?P<word>[{ROMAN_LETTERS}]+),\s*(?P<mark>[a-z]+)\.,?\s+(?P<meaning>[a-z].*)"
)
_WORD = re.compile(rf"√?[{ROMAN_LETTERS}]+(?:-[{ROMAN_LETTERS}]+)*")
_FORM = re.compile(rf"[{ROMAN_LETTERS}]+(?:ti|te)")
_ROOT = re.compile(rf"√\s?[{ROMAN_LETTERS}]+|[{ROMAN_LETTERS}]{{1,5}}")
_FORMS = re.compile(rf"{_FORM.pattern}(?:,\s*{_WORD.pattern})*")
_FORM_FIRST = re.compile(rf"(?P<form>[{ROMAN_LETTERS}]+(?:ti|te))\s+[-–—=:]\s+(?P<meaning>.*)")
_OTHER = re.compile(r"\s*(?:/|≠|\bvs\.?\s)\s*")
_TOKEN = re.compile(r"\([^()]*\)|[^\s,()]+")
_STEM = re.compile(r"(?:[aiuāīūṛ]|[aiu][hm]|a[nst]|in|aḥ|iḥ|uḥ|aṃ|[aoe]t[ie])$")
_MOST_WORDS, _LONGEST = 3, 10
_LINES = (skip_reasons.ENGLISH, skip_reasons.HEADING, skip_reasons.UNKNOWN_SHAPE)
_ENOUGH = 3


def roman_notes(lines: Sequence[LineReading], raw: Sequence[str]) -> dict[int, LineReading]:
    """Return the readings of lines left out as English that are words of Sanskrit notes."""
    readings: dict[int, LineReading] = {}
    prose = 0
    for at, (line, text) in enumerate(zip(lines, raw, strict=True)):
        if line.reason in _LINES or (line.kind is LineKind.CHECK and _is_unsure(line)):
            if entries := tuple(_read(text, at + 1)):
                readings[at] = of_entries(entries, "")
            elif line.reason == skip_reasons.ENGLISH:
                prose += len(text.split()) >= _ENOUGH + 1
    if not readings:
        return {}
    read = [*lines, *readings.values()]
    others = sum(any(not entry.word.isascii() for entry in line.entries) for line in read)
    words = sum(len(reading.entries) for reading in readings.values())
    is_list = (others or words >= _ENOUGH) and len(readings) + others >= prose
    return readings if is_list else {}


def _is_unsure(line: LineReading) -> bool:
    return any(NO_SEPARATOR in entry.reasons for entry in line.entries)


def _read(text: str, number: int) -> Iterator[NoteEntry]:
    if len(listed := bracketed_items(content(text))) > 1:
        for pair in listed:
            yield from _entries((pair.head,), pair.meaning, NO_MARKS, "", number)
        return
    body = bracket_asides(content(text))
    if signed := signed_items(body):
        for pair in signed:
            yield from _read_piece(f"{pair.head} = {pair.meaning}", number)
    else:
        yield from _read_piece(body, number)


def _read_piece(text: str, number: int) -> Iterator[NoteEntry]:
    if match := _MARKED.fullmatch(text) or _CELLS.fullmatch(text):
        mark = read_marks(match["mark"]) if match["mark"] else NO_MARKS
        if mark is not None:
            yield from _entries((match["word"],), match["meaning"], mark, "", number)
        return
    separator = _SEPARATOR.search(text)
    if separator is None or not separator.start():
        return
    left, right = text[: separator.start()], text[separator.end() :]
    note = ""
    if form := _FORM_FIRST.fullmatch(right):
        note, right = form["form"], form["meaning"]
    heads = [_head(part) for part in _OTHER.split(left)]
    if not right or len(right.split()) > _LONGEST or None in heads:
        return
    meanings = [part.strip() for part in _OTHER.split(right)]
    whole = len(heads) == 1 or len(meanings) != len(heads)
    for at, (words, marks, own) in enumerate(head for head in heads if head):
        meaning = right if whole else meanings[at]
        verb = Marks(pos="verb") if note else NO_MARKS
        yield from _entries(words, meaning, marks | verb, own or note, number)


def _head(text: str) -> tuple[tuple[str, ...], Marks, str] | None:
    """Read the words of a head, its marks and a form of it; None for anything else."""
    words: list[str] = []
    marks, form = NO_MARKS, ""
    for token in _TOKEN.findall(text.strip(" ?")):
        bracketed, token = token.startswith("("), token.strip("()")
        mark = read_marks(token) if words else None
        if mark is not None:
            marks |= mark
        elif words and (
            _is_root_of(token, words[-1]) if bracketed and not _FORMS.fullmatch(token)
            else _FORMS.fullmatch(token) and _is_root(words[-1], text, marks)
        ):  # fmt: skip
            form = token
        elif _WORD.fullmatch(token):
            words.append(token)
        else:
            return None
    verb = Marks(pos="verb") if form or text.startswith("√") else NO_MARKS
    return (tuple(words), marks | verb, form) if 0 < len(words) <= _MOST_WORDS else None


def _is_root_of(text: str, form: str) -> bool:
    """Whether a text in brackets after a verb form is its root: `nayati (nī)`."""
    return bool(_ROOT.fullmatch(text) and ("√" in text or _FORM.fullmatch(form)))


def _is_root(word: str, text: str, marks: Marks) -> bool:
    """Whether a verb form after a word is a form of it: `gam (gacchati)`, `nī 1P nayati`."""
    return marks.pos == "verb" or "(" in text or "√" in text or not _STEM.search(word.lstrip("√"))


def _entries(
    words: Sequence[str], text: str, marks: Marks, note: str, number: int
) -> Iterator[NoteEntry]:
    word = " ".join(word.lstrip("√") for word in words)
    meaning = read_meaning(text)
    marks |= meaning.marks
    if is_heading(Head(word), text) or URL.search(text):
        return
    if not meaning.glosses or not _may_be_sanskrit(words, text, marks):
        return
    exact = HAS_IAST.search(word) is not None
    slp1 = headword_slp1(word) if exact or len(words) > 1 else read_roman(word)
    if not slp1 or oddities(slp1.replace(" ", "")):
        return
    doubts = (
        *(() if exact else (PLAIN_ROMAN,)),
        *((PHRASE,) if len(words) > 1 else ()),
        *meaning_doubts(word, slp1, meaning.glosses),
    )
    spelled = word if exact or len(words) > 1 else in_iast(word, slp1)
    yield NoteEntry(
        spelled, slp1, meaning.glosses, number, marks.gender, marks.pos, note, doubts,
        suspicions(spelled),
    )  # fmt: skip


def _may_be_sanskrit(words: Sequence[str], meaning: str, marks: Marks) -> bool:
    """Whether words end as Sanskrit does, or are a root: with its sign, a form or `to go`."""
    if not NOT_SANSKRIT.isdisjoint(words):
        return False
    if marks.pos == "verb" or (len(words) == 1 and meaning.startswith("to ")):
        return True
    return all(_STEM.search(word) or HAS_IAST.search(word) for word in words[-1:])
