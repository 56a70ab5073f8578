"""A glossary in plain letters: `**Citta:** consciousness`, `Ahimsa - non-violence`.

One such line may be in any language; several in a row whose terms end like Sanskrit words are a
glossary. Its words need a check, since vowel length is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from shabda.decks.notes.lines.plain_roman import entry_in_plain_letters
from shabda.decks.notes.pairs.line_reading import LineReading, of_entries
from shabda.decks.notes.text import skip_reasons
from shabda.decks.notes.words.model import LineKind, NoteEntry
from shabda.decks.notes.words.roman_words import read_roman
from shabda.sanskrit.text.script import plain_letters

_BULLET = r"\s*(?:[-*+•]\s+|\d{1,3}[.)]\s*)?"
_TERM = r"(?P<word>(?![a-z])[^\W\d_]+(?:[ -][A-Za-z][^\W\d_]+)?)"
_MEANING = r"(?P<meaning>[A-Za-z(\"“].*)"
_SHAPES = (
    re.compile(
        rf"{_BULLET}(?:\*\*|__|\*|_|`){_TERM}\s*:?(?:\*\*|__|\*|_|`)\s*[:–—=-]?\s*{_MEANING}"
    ),
    re.compile(rf"{_BULLET}{_TERM}\s*(?::|=|\s[–—-])\s+{_MEANING}"),
)
_ENDS_AS_SANSKRIT = re.compile(r"(?:[aiu]|[aiu][hm]|[aiu]n|at|as)$")
_UNKNOWN = re.compile("[fqwxz]|[^a-z -]")
_LEAST, _MOST_ENGLISH = 5, 0.4
_MAY_BE_ONE = (skip_reasons.ENGLISH, skip_reasons.HEADING)
_BETWEEN = (skip_reasons.BLANK, skip_reasons.SEPARATOR)


def plain_glossary(lines: Sequence[LineReading], raw: Sequence[str]) -> dict[int, LineReading]:
    """Return the readings of lines that were left out as English but belong to a glossary."""
    readings: dict[int, LineReading] = {}
    for run in _runs(lines, raw):
        entries = {at: _entry(match, at + 1) for at, match in run.items()}
        sound = sum(entry is not None for entry in entries.values())
        if len(run) >= _LEAST and sound >= (1 - _MOST_ENGLISH) * len(run):
            readings |= {at: of_entries((entry,), "") for at, entry in entries.items() if entry}
    return readings


def _runs(lines: Sequence[LineReading], raw: Sequence[str]) -> Iterator[dict[int, re.Match[str]]]:
    """Yield runs of glossary lines with only blank lines and headings between them."""
    run: dict[int, re.Match[str]] = {}
    for at, line in enumerate(lines):
        match = _shaped(raw[at]) if line.reason in _MAY_BE_ONE else None
        if match is not None:
            run[at] = match
        elif not _is_between(line, raw[at]) and line.kind is LineKind.SKIPPED:
            yield run
            run = {}
    yield run


def _is_between(line: LineReading, text: str) -> bool:
    heading = line.reason == skip_reasons.HEADING and text.startswith("#")
    return heading or line.reason in _BETWEEN


def _shaped(text: str) -> re.Match[str] | None:
    return next(filter(None, (shape.fullmatch(text) for shape in _SHAPES)), None)


def _entry(match: re.Match[str], number: int) -> NoteEntry | None:
    word = plain_letters(match["word"]).lower()
    if _UNKNOWN.search(word) or not _ENDS_AS_SANSKRIT.search(word):
        return None
    return entry_in_plain_letters(word, read_roman(word), match["meaning"], number)
