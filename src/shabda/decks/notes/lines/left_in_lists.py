"""Entries in plain letters among others: `ganga - the Ganges`, `vrksa tree`, `pitR m. father`.

No reader takes such a line by itself, because its word is not spelled as Sanskrit or has no sign
behind it. Where a third of the list is entries, it is one too. Its words need a check.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from shabda.decks.notes.lines.entry_runs import entry_runs
from shabda.decks.notes.lines.plain_roman import NOT_SANSKRIT, entry_in_plain_letters
from shabda.decks.notes.pairs.line_reading import LineReading, of_entries
from shabda.decks.notes.tables.headers import role_of
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.text.cleanup import URL, content
from shabda.decks.notes.text.grammar_marks import NO_MARKS, read_marks
from shabda.decks.notes.words.model import LineKind, NoteEntry
from shabda.decks.notes.words.roman_words import read_roman
from shabda.sanskrit.text.english_words import COMMON_ENGLISH, has_english_shape

_WORD = r"[A-Za-z][a-z]+(?:[-–][a-z]+){0,2}"
_WORDS = rf"(?P<words>{_WORD}(?:\s*[/,]\s*{_WORD})*)(?:\s+\((?P<mark>[a-z.]+)\))?"
_MEANING = r"[“\"]?(?P<meaning>(?:[^\W\d_]|\().*)"
_SIGN = r"(?:\s+[-–—=:]+>?\s*|[-–—]\s+|\s*[=:→]\s*|\s*\t\s*|\s{2,})"
_SIGNED = re.compile(_WORDS + _SIGN + _MEANING)
_BESIDE = re.compile(r"(?P<words>[A-Za-z]+(?:[aiu][hm]?|at|[ai]n))(?P<mark>)\s(?P<meaning>[a-z]+)")
_MARKED = re.compile(
    r"(?P<words>(?![A-Z]+\b)[A-Za-z]{2,})\s+\(?(?P<mark>[mfn]{1,3}\.?)\)?\s+(?P<meaning>[a-z(].*)"
)
_OTHER = re.compile(r"\s*/\s*")
_ANOTHER = re.compile(r"\s*[/,]\s*")
_BOLD = re.compile(r"\s*(?:[-*+]\s+)?(?:\*\*|__)")
"""The beginning of an entry whose word is in bold, as in a glossary; its meaning may be long."""
_HEAD = re.compile(_WORD)
_ASIDE = re.compile(r"\[[^\[\]]*\]\s*")
_VOWEL = re.compile("[aeiour]")
_UNKNOWN = re.compile("[fqwxz]")
_LONGEST = 6
"""Words of a meaning; a longer one is a sentence."""
_LEAST, _SHARE, _SHARE_OF_BOLD = 2, 0.33, 0.15
"""The entries of a list that make the others entries, and their share of its lines."""
_LEFT = (skip_reasons.ENGLISH, skip_reasons.HEADING, skip_reasons.OTHER_SCRIPT)
_ENTRIES = (LineKind.SURE, LineKind.CHECK)


def left_in_lists(lines: Sequence[LineReading], raw: Sequence[str]) -> dict[int, LineReading]:
    """Return the readings of lines that were left out but are entries of their list."""
    readings: dict[int, LineReading] = {}

    def candidate(at: int) -> tuple[NoteEntry, ...] | None:
        entries = tuple(_entries(lines[at], raw[at], at + 1))
        return entries if entries or _is_bold(lines[at], raw[at]) else None

    for run in entry_runs(lines, lambda line: line.kind in _ENTRIES, candidate):
        left = {at: entries for at, entries in run.items() if entries}
        entries = sum(known is None for known in run.values())
        share = _SHARE_OF_BOLD if all(_BOLD.match(raw[at]) for at in run) else _SHARE
        if entries >= _LEAST and entries >= share * len(run):
            readings |= {at: of_entries(entries, "") for at, entries in left.items()}
    return readings


def _is_bold(line: LineReading, text: str) -> bool:
    """Whether a line that was left out is an entry of a glossary, if not of a Sanskrit word."""
    if line.reason not in _LEFT or _BOLD.match(text) is None:
        return False
    head = _HEAD.match(content(text))
    return head is not None and not _is_label(head[0].lower())


def _shaped(line: LineReading, text: str) -> re.Match[str] | None:
    """Match a line that was left out but has the shape of an entry."""
    if line.reason not in _LEFT or URL.search(text) or text.lstrip().startswith("#"):
        return None
    body = content(text)
    if _BOLD.match(text):
        body = _ASIDE.sub("", body)
    beside = _BESIDE.fullmatch(body) if line.reason == skip_reasons.ENGLISH else None
    return _SIGNED.fullmatch(body) or _MARKED.fullmatch(body) or beside


def _entries(line: LineReading, text: str, number: int) -> Iterator[NoteEntry]:
    match = _shaped(line, text)
    if match is None:
        return
    bold = _BOLD.match(text) is not None
    words = [_in_small_letters(word) for word in _ANOTHER.split(match["words"])]
    marks = read_marks(match["mark"]) if match["mark"] else NO_MARKS
    if marks is None or not all(_may_be_sanskrit(word.lower()) for word in words):
        return
    meanings = [match["meaning"]] if bold else _OTHER.split(match["meaning"])
    for at, word in enumerate(words):
        own = meanings[at] if len(meanings) == len(words) else match["meaning"]
        if bold or len(own.split()) <= _LONGEST:
            entry = entry_in_plain_letters(word, read_roman(word), own, number, marks)
            yield from (entry,) if entry else ()


def _in_small_letters(word: str) -> str:
    """A word without its first capital: Ganga; the capitals of Harvard-Kyoto say sounds: vadhU."""
    return word if word[1:].lower() != word[1:] and not word.isupper() else word.lower()


def _is_label(word: str) -> bool:
    """Whether a word names a part of a record, as in `Meaning: a river`; artha is Sanskrit too."""
    return role_of(word) != "" and word[-1:] != "a"


def _may_be_sanskrit(word: str) -> bool:
    return not (
        _is_label(word)
        or word in NOT_SANSKRIT
        or word in COMMON_ENGLISH
        or has_english_shape(word)
        or _UNKNOWN.search(word)
        or not _VOWEL.search(word)
    )
