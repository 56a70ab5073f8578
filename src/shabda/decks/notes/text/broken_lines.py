"""Joins lines that a page broke in two, as a paste from a PDF has them: `seat, posi-`, `tion`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from shabda.decks.notes.text.patterns import SEPARATOR

_HYPHEN = re.compile(r"(?P<before>.*\s\(?[a-z]{2,})-\s*")
_OPEN = re.compile(r".*(?:,|;|\b(?:and|or|of|the|a|an|to|in|with|for))\s*")
_GOES_ON = re.compile(r"\s*[a-z]{2,}[a-z ,;()'.-]*")
_HANGS, _DEEP, _SHORT = 2, 4, 3
"""How far in the second line of an entry begins; one that is as short and deep needs no comma."""
_SIGN = re.compile(SEPARATOR)


def with_joined_lines(lines: Sequence[str]) -> tuple[list[str], set[int]]:
    """Return the lines with broken ones whole, and the indexes of those that were joined."""
    whole, joined = list(lines), set[int]()
    first = 0
    for at in range(1, len(lines)):
        if at - 1 not in joined:
            first = at - 1
        if lines[at][:1].isalpha() and "-" not in lines[at - 1][-3:]:
            continue  # the commonest line begins at the margin
        if text := _joined(whole[first], lines[at], lines[first]):
            whole[first], whole[at] = text, ""
            joined.add(at)
    return whole, joined


def _joined(line: str, below: str, first: str) -> str:
    """The two lines as one; "" when the second does not go on with the first."""
    if not _GOES_ON.fullmatch(below) or _SIGN.search(below):
        return ""
    if match := _HYPHEN.fullmatch(line):
        return match["before"] + below.strip()
    depth = _indent(below) - _indent(first)
    short = depth >= _DEEP and len(below.split()) <= _SHORT and len(line.split()) > _SHORT
    hangs = short or (depth >= _HANGS and _OPEN.fullmatch(line))
    return f"{line.rstrip()} {below.strip()}" if hangs else ""


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
