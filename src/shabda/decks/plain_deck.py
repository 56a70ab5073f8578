"""Decks in the layout that shabda writes, read without a YAML parser.

An entry is one run of lines, each a name and a plain value, a quoted one without escapes, or a list
of these. Both readers give the same blocks for such text (a property test compares them); any
other text is left to the YAML parser. 100,000 words: 0.6 s instead of 1.8.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from shabda.decks.yaml_writer import AS_TEXT, PLAIN_VALUE
from shabda.lazy_patterns import lazy_pattern

_VALUE = rf'(?:{AS_TEXT}{PLAIN_VALUE}|"[^"\\\n\x85\u2028\u2029]*")'
_LIST = rf"\[{_VALUE}(?:, {_VALUE})*\]"
_FIELDS = {
    "gender": _VALUE, "pos": _VALUE, "glosses": _LIST, "as_written": _VALUE, "note": _VALUE,
    "tags": _LIST, "source": _VALUE, "id": _VALUE,
}  # fmt: skip
"""The fields below `word`, in their order; `glosses` are always there."""
_NAMES = ("word", *_FIELDS)
_BETWEEN = lazy_pattern(r"(?:(?: *#[^\n]*)?\n)*")
_EMPTY = lazy_pattern(r"(?:(?:#[^\n]*)?\n)*")
_ITEM = lazy_pattern(_VALUE)
_START = lazy_pattern(r"(?:(?:#[^\n]*)?\n)*words:\n")
_WORDS = lazy_pattern(r"^[\"']?words", re.M)
_INDENT = lazy_pattern(" *")

PlainEntry = tuple[dict[str, Any], int]
"""Values by name, each on a line of its own, and the line of the first."""


@lru_cache
def _entry_pattern(indent: str, *, grouped: bool) -> re.Pattern[str]:
    """Match an entry with its fields as groups, or all entries from here on."""
    mark = "" if grouped else "?:"
    fields = "".join(
        rf"(?:{indent}  {name}: ({mark}{value})\n){'?' if name != 'glosses' else ''}"
        for name, value in _FIELDS.items()
    )
    entry = rf"{indent}- word: ({mark}{_VALUE})\n{fields}"
    return re.compile(entry if grouped else rf"(?:{entry}{_BETWEEN.pattern})*+")


def _start_of_words(text: str) -> int | None:
    """Where the first entry of a deck begins that starts with `words:`; None for any other."""
    start = _START.match(text)
    other = start is None or len(_WORDS.findall(text)) != 1 or "\r" in text or "\t" in text
    return None if start is None or other else start.end()


def _indent_at(text: str, at: int) -> str:
    indent = _INDENT.match(text, at)
    return indent[0] if indent else ""


def _ends_section(text: str, at: int) -> bool:
    return at == len(text) or text[at] not in " -#\n"


def plain_section(text: str) -> tuple[int, int] | None:
    """Return where the entries of the section `words:` at the start of a deck begin and end.

    None when any of it has another layout. 100,000 words take 0.2 s.
    """
    start = _start_of_words(text)
    if start is None:
        return None
    entries = _entry_pattern(_indent_at(text, start), grouped=False).match(text, start)
    end = entries.end() if entries else start
    return (start, end) if end > start and _ends_section(text, end) else None


def read_plain_words(text: str) -> tuple[list[PlainEntry], int, int] | None:
    """Read the section `words:` at the start of a deck, up to an entry with another layout.

    Returns the entries, where they end, and how many lines end before that; None when the first
    entry has another layout, or the text below the last may belong to that.
    """
    start = _start_of_words(text)
    if start is None:
        return None
    at, line = start, text.count("\n", 0, start) + 1
    dash = f"{_indent_at(text, at)}- "
    match_entry = _entry_pattern(dash[:-2], grouped=True).match
    entries: list[PlainEntry] = []
    while match := match_entry(text, at):
        values = _values(match)
        entries.append((values, line))
        line += len(values)
        at = match.end()
        if not text.startswith(dash, at) and (gap := _BETWEEN.match(text, at)):
            line += text.count("\n", at, gap.end())
            at = gap.end()
    ends = text.startswith(dash, at) or _ends_section(text, at)
    return (entries, at, line - 1) if entries and ends else None


def plain_entry(text: str, indent: str) -> dict[str, Any] | None:
    """The values of an entry of `words:`; None when it has another layout."""
    match = _entry_pattern(indent, grouped=True).match(text)
    gap = match and _BETWEEN.match(text, match.end())
    return _values(match) if match and gap and gap.end() == len(text) else None


def _values(match: re.Match[str]) -> dict[str, Any]:
    return {
        name: _value(written)
        for name, written in zip(_NAMES, match.groups(), strict=True)
        if written is not None
    }


class WordsPlace(NamedTuple):
    """Where new entries go in a deck: its text up to there and from there on, and their indent."""

    before: str
    after: str
    indent: str

    @property
    def heading(self) -> int:
        """The line of `words:`."""
        return self.before.count("\n", 0, self.before.index("words:")) + 1

    @property
    def line(self) -> int:
        """The line of the first new entry."""
        return self.before.count("\n") + 1


def place_of_words(text: str) -> WordsPlace | None:
    """Find the end of a plain section, or begin one in an empty deck; None in another layout."""
    if _EMPTY.fullmatch(text):
        return WordsPlace(f"{text}words:\n", "", "  ")
    section = plain_section(text)
    if section is None:
        return None
    start, end = section
    at = end if end == len(text) else _end_of_entries(text, end)
    return WordsPlace(text[:at], text[at:], _indent_at(text, start))


def plain_lines(place: WordsPlace, items: Iterable[Sequence[str]]) -> str | None:
    """Return the text that puts more entries into a deck, each given as its lines.

    None when one of the entries has another layout.
    """
    below = f"\n{place.indent}  "
    added = "".join(f"{place.indent}- {below.join(lines)}\n" for lines in items)
    plain = _entry_pattern(place.indent, grouped=False).match(added)
    return None if plain is None or plain.end() < len(added) else added


def _end_of_entries(text: str, end: int) -> int:
    """Return where the last entry ends; comments below it belong to the next section."""
    while True:
        start = text.rindex("\n", 0, end - 1) + 1
        if text[start:end].strip() and text[start] != "#":
            return end
        end = start


def _value(written: str) -> str | list[str]:
    """Return the text or texts of a value."""
    if written[0] != "[":
        return written[1:-1] if written[0] == '"' else written
    if '"' not in written:
        return written[1:-1].split(", ")
    return [item[1:-1] if item[0] == '"' else item for item in _ITEM.findall(written)]
