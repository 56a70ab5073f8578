"""Finds notes about a program language, whose keywords and functions are no word list.

`यदि` beside `if` is a keyword there, `मुद्रण()` a function: what the manual says of it is what it
does, not what it means. A list of computing terms is one of words: only what is said around the
words counts, not their meanings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from shabda.decks.notes.pairs.line_reading import LineReading
from shabda.decks.notes.text.lines_with import lines_with
from shabda.decks.notes.text.patterns import DEVANAGARI

A_KEYWORD = "the text is about a program language, of which this may be a keyword"
_CALL = re.compile(rf"[{DEVANAGARI}]\(\)")
_STATEMENT = re.compile(
    rf"[{DEVANAGARI}](?:\(|\s*[=<>]=?\s*[\"'\d०-९\[{{])|[{DEVANAGARI}) ]{{\s*$", re.M
)
"""A call, an assignment or a comparison in Devanagari, or the beginning of a block."""
_FENCED = re.compile(r"^[ \t]*(```|~~~).*\n(?P<code>(?:.*\n)*?)[ \t]*\1", re.M)
_TERMS = re.compile(
    r"\b(?:programming language|interpreter|compiler|transpiler?|repl|lexer|parser|keywords?"
    r"|runtime|built-?in functions?|data types?|operators?|syntax highlighting|control flow"
    r"|while loops?|for loops?|standard library|source code)\b",
    re.I,
)
_LEAST_TERMS, _LEAST_CALLS, _LEAST_NAMES = 4, 2, 3


def is_about_program(lines: Sequence[LineReading], raw: Sequence[str]) -> bool:
    """Whether notes describe a program language that is written in Sanskrit."""
    words = {entry.word for line in lines for entry in line.entries}
    if not words:
        return False
    code = (match["code"] for match in _FENCED.finditer("\n".join(raw)))
    statements = " ".join(filter(_STATEMENT.search, code))
    if statements and sum(word in statements for word in words) >= _LEAST_NAMES:
        return True
    if sum(bool(lines[at].entries) for at in lines_with(_CALL, raw)) >= _LEAST_CALLS:
        return True
    prose = " ".join(text for line, text in zip(lines, raw, strict=True) if not line.entries)
    return len({term.casefold().rstrip("s") for term in _TERMS.findall(prose)}) >= _LEAST_TERMS
