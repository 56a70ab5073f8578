"""Definition lists: a term on a line, its meaning below it, indented or behind a colon.

reStructuredText and glossaries of Sphinx indent the meaning, Markdown begins it with a colon. One
such pair may be a sentence that goes on; several are a list. The pairs are rewritten as
`term = meaning`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from shabda.decks.notes.text.patterns import DEVANAGARI, ROMAN_LETTERS, SEPARATOR

_TERM = re.compile(
    rf"(?P<indent>[ \t]*)(?P<term>√?(?:[{DEVANAGARI}]+|[{ROMAN_LETTERS}]+)(?:[ -][{DEVANAGARI}]+"
    rf"|[ -][{ROMAN_LETTERS}]+){{0,2}})(?:\s+:\s+(?P<mark>[a-z.]+))?\s*"
)
_MARKDOWN = re.compile(r"[ \t]*:[ \t]+(?P<meaning>\S.*)")
_INDENTED = re.compile(r"(?P<indent>[ \t]+)(?P<meaning>[^\W\d_(\"'“].*)")
_SIGN = re.compile(SEPARATOR)
_BELOW = (" ", "\t", ":")
"""How a line begins that has the meaning of the term above it."""
_LEAST = 3
_LONGEST = 200


def with_definitions(lines: Sequence[str]) -> tuple[list[str], set[int]]:
    """Return the lines with terms and meanings on one line, and the indexes of the meanings."""
    below = sum(line.startswith(_BELOW) for line in lines)
    pairs = list(_pairs(lines)) if below >= _LEAST else []
    if len(pairs) < _LEAST:
        return list(lines), set()
    whole, joined = list(lines), set[int]()
    for at, below, text in pairs:
        whole[at] = text
        whole[below] = ""
        joined.add(below)
    return whole, joined


def _pairs(lines: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Yield the indexes of a term and of its meaning, and both as one line."""
    for at, line in enumerate(lines[:-1]):
        term = _TERM.fullmatch(line)
        if term is None:
            continue
        meaning = _meaning_of(term, lines[at + 1], lines[at + 2] if at + 2 < len(lines) else "")
        if meaning:
            mark = f" ({term['mark']})" if term["mark"] else ""
            yield at, at + 1, f"{term['term']}{mark} = {meaning}"


def _meaning_of(term: re.Match[str], below: str, after: str) -> str:
    """The meaning on the line below a term, if it is all there is; "" else."""
    if match := _MARKDOWN.fullmatch(below):
        return match["meaning"]
    match = _INDENTED.fullmatch(below)
    if match is None or len(match["indent"]) <= len(term["indent"]) or len(below) > _LONGEST:
        return ""
    deeper = len(after) - len(after.lstrip()) > len(term["indent"]) and after.strip()
    return "" if deeper or _SIGN.search(match["meaning"]) else match["meaning"]
