"""Decks in the layout that shabda writes, read without a YAML parser.

An entry is one run of lines, each a name and a plain value, a quoted one without escapes, or a list
of these. Of such text both readers give the same blocks (a property test compares them); for
anything else this one gives nothing, and the YAML parser reads the text. 100,000 words: 0.6 s
instead of 1.8.
"""

from __future__ import annotations

import re
from typing import Any

from shabda.decks.yaml_writer import GUESSED, PLAIN_VALUE

_VALUE = rf'(?:{PLAIN_VALUE}|"[^"\\\n\x85\u2028\u2029]*")'
_LIST = rf"\[{_VALUE}(?:, {_VALUE})*\]"
_TEXTS = ("gender", "pos")
_LATER = ("as_written", "note")
_ENTRY = re.compile(
    rf"(?P<indent> *)- word: (?P<word>{_VALUE})\n"
    + "".join(rf"(?:(?P=indent)  {name}: (?P<{name}>{_VALUE})\n)?" for name in _TEXTS)
    + rf"(?P=indent)  glosses: (?P<glosses>{_LIST})\n"
    + "".join(rf"(?:(?P=indent)  {name}: (?P<{name}>{_VALUE})\n)?" for name in _LATER)
    + rf"(?:(?P=indent)  tags: (?P<tags>{_LIST})\n)?"
    + "".join(rf"(?:(?P=indent)  {name}: (?P<{name}>{_VALUE})\n)?" for name in ("source", "id"))
)
_NAMES = tuple(sorted(_ENTRY.groupindex, key=lambda name: _ENTRY.groupindex[name]))[1:]
_BETWEEN = re.compile(r"(?:(?: *#[^\n]*)?\n)*")
_ITEM = re.compile(_VALUE)
_START = re.compile(r"(?:(?:#[^\n]*)?\n)*words:\n")
_WORDS = re.compile(r"^[\"']?words", re.M)

_Fields = tuple[dict[str, Any], dict[str, int], int]
"""Values and lines by name, and the line of the entry."""


def read_plain_words(text: str) -> tuple[list[_Fields], int, int] | None:
    """Read the section `words:` at the start of a deck; None when it is laid out otherwise.

    Returns the entries, where the section ends, and how many lines end before that.
    """
    start = _START.match(text)
    if start is None or len(_WORDS.findall(text)) != 1 or "\r" in text or "\t" in text:
        return None
    entries: list[_Fields] = []
    at, line, indent = start.end(), text.count("\n", 0, start.end()) + 1, None
    while match := _ENTRY.match(text, at):
        if indent is None:
            indent = match["indent"]
        if match["indent"] != indent or (entry := _entry(match, line)) is None:
            return None
        entries.append(entry)
        line += len(entry[0])
        at = match.end()
        if text[at : at + 1] in ("\n", "#", " ") and (gap := _BETWEEN.match(text, at)):
            line += text.count("\n", at, gap.end())
            at = gap.end()
    ends = at == len(text) or text[at] not in " -#\n"
    return (entries, at, line - 1) if entries and ends else None


def _entry(match: re.Match[str], line: int) -> _Fields | None:
    values: dict[str, Any] = {}
    lines: dict[str, int] = {}
    for name, written in zip(_NAMES, match.groups()[1:], strict=True):
        if written is None:
            continue
        lines[name] = line + len(values)
        if written[0] == "[":
            texts = [_text(item) for item in _ITEM.findall(written)]
            if None in texts:
                return None
            values[name] = texts
        elif (text := _text(written)) is None:
            return None
        else:
            values[name] = text
    return values, lines, line


def _text(written: str) -> str | None:
    """The text of a value; None for one that YAML takes for something else."""
    if written[0] == '"':
        return written[1:-1]
    return None if written.casefold() in GUESSED else written
