"""Joins a word with its numbered senses: `artha (m.)`, below it `a) purpose`, `b) wealth`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import dropwhile

from shabda.decks.notes.text.grammar_marks import read_marks
from shabda.decks.notes.text.lines_with import lines_with
from shabda.decks.notes.text.patterns import (
    DEVANAGARI,
    HAS_DEVANAGARI,
    HAS_IAST,
    ROMAN_LETTERS,
    SEPARATOR,
)

_HEAD = re.compile(
    rf"\s*(?:[-*•]\s+|\(?\d{{1,3}}[.)]\s*)?[*_]*(?P<word>[{DEVANAGARI}-]+|[{ROMAN_LETTERS}A-Z-]+)"
    r"[*_]*,?\s*(?P<mark>[(\[]?[a-z.,/ ]{1,12}[)\]]?)?\s*[=:–—-]*\s*"
)
_SENSE = re.compile(r"\s*\(?(?P<number>[a-h1-9]|i{1,3}|iv)[.)]\s+(?P<text>\S.*)")
_INLINE = re.compile(
    r"(?:(?<=[\s=:])|[\s,;]+)(?:\(?([a-h1-9]|i{1,3}|iv)[.)]\s*|([1-9])\s+)(?=[A-Za-z])"
)
_SECOND = re.compile(r"(?:[^\S\n]|[,;])\(?(?:[2b]|ii)(?:[.)]|[^\S\n])")
_POINT = re.compile(r"[.)]")
_ORDERS = ("abcdefgh", "123456789", ("i", "ii", "iii", "iv"))
_FIRSTS = frozenset(("a", "1", "i"))
_SIGN = re.compile(SEPARATOR)
_LEAST = 2


def with_senses(lines: Sequence[str]) -> tuple[list[str], set[int]]:
    """Return the lines, those of numbered senses as one, and the indexes of those joined."""
    whole, joined = list(lines), set[int]()
    above = (at - 1 for at in lines_with(_POINT, lines) if at and _is_first(lines[at]))
    for at in sorted({*lines_with(_SECOND, lines), *above}):
        if at in joined:
            continue
        if inline := _inline(lines[at]):
            whole[at] = inline
        elif at + 1 < len(lines) and _is_first(lines[at + 1]) and (head := _head(lines[at])):
            senses = _senses(lines, at + 1)
            if len(senses) >= _LEAST:
                whole[at] = f"{head} = {'; '.join(senses)}"
                below = range(at + 1, at + 1 + len(senses))
                joined.update(below)
                for i in below:
                    whole[i] = ""
    return whole, joined


def _is_first(line: str) -> bool:
    return (")" in line[:12] or "." in line[:12]) and _SENSE.match(line) is not None


def _inline(line: str) -> str:
    """Read `hari (m.) a) a god b) lion`, `artha m. 1 purpose 2 wealth`; "" for another line."""
    if _SECOND.search(line) is None:
        return ""
    marks = [
        *dropwhile(lambda match: (match[1] or match[2]) not in _FIRSTS, _INLINE.finditer(line))
    ]
    if len(marks) < _LEAST:
        return ""
    numbers = [match[1] or match[2] for match in marks]
    ends = [match.start() for match in marks[1:]] + [len(line)]
    texts = [line[match.end() : end].strip(" ;,.") for match, end in zip(marks, ends, strict=True)]
    if not any(_follow(numbers, order) for order in _ORDERS):
        return ""
    before = line[: marks[0].start()]
    head = _head(before, inline=True) if all(map(_is_sense, texts)) else ""
    return f"{head} = {'; '.join(texts)}" if head else ""


def _head(line: str, *, inline: bool = False) -> str:
    """Return a word with its mark; "" for a heading or a line with more.

    A word in plain letters needs its mark, or its senses in the same line.
    """
    match = _HEAD.fullmatch(line)
    if match is None:
        return ""
    word, mark = match["word"], (match["mark"] or "").strip("()[] ")
    if mark and read_marks(mark) is None:
        return ""
    if not (mark or inline) and not HAS_IAST.search(word) and not HAS_DEVANAGARI.search(word):
        return ""
    return f"{word} ({mark})" if mark else word


def _senses(lines: Sequence[str], start: int) -> list[str]:
    senses: list[str] = []
    numbers: list[str] = []
    depth = _indent(lines[start])
    for line in lines[start:]:
        match = _SENSE.fullmatch(line)
        if match is None or not _is_sense(match["text"]) or _indent(line) != depth:
            break
        numbers.append(match["number"])
        if not any(_follow(numbers, order) for order in _ORDERS):
            break
        senses.append(match["text"].strip(" ;,."))
    return senses


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _follow(numbers: Sequence[str], order: Sequence[str]) -> bool:
    return list(numbers) == list(order[: len(numbers)])


def _is_sense(text: str) -> bool:
    """Whether a text is a meaning and no word with its own."""
    return not _SIGN.search(text) and not HAS_DEVANAGARI.search(text)
