"""Reads the middle of three parts, `phalam - n - fruit` and `√vad - vadati - to speak`."""

from __future__ import annotations

import re

from shabda.decks.notes.text.grammar_marks import NO_MARKS, read_marks
from shabda.decks.notes.text.patterns import DEVANAGARI, ROMAN_LETTERS
from shabda.decks.notes.words.root_forms import is_root_and_form, shows_form

SEPARATOR_TWICE = re.compile(r"[-:/=→>–—] ?[^\s\n-]{1,20} ?(?:[-:/=→>–—]| [;|] )")
"""A short text between two separators, in the few lines that have one."""
_SEPARATOR = r"(?:\s+(?:[-–—]+|->|→|=+|:{1,2}|/)\s+|\s?:{1,2}\s+|\s?--\s?)"
_LETTERS = rf"[{DEVANAGARI}{ROMAN_LETTERS}]"
_LINE = re.compile(
    rf"(?P<before>[\s*•\d.)(-]*)(?P<word>√?\s?{_LETTERS}+-?)(?P<separator>{_SEPARATOR})"
    rf"\(?(?P<middle>{_LETTERS}+(?:[./,]\s?[mfn]{{1,2}})*)\.?\)?{_SEPARATOR}(?P<meaning>\S.*)"
)
_LABELS = frozenset({"root", "noun", "name", "number", "word", "dhatu"})
"""Marks that may be the header of a column or a meaning."""


def with_middle_in_brackets(line: str) -> str:
    """Put a gender, a kind of word or a form between two separators in brackets behind the word."""
    match = _LINE.fullmatch(line)
    if match is None:
        return line
    before, word, separator, middle, meaning = match.groups()
    if not (_is_mark(middle) or _is_form(word, middle)):
        return line
    sign = " - " if separator.strip() in ("/", "--", ":", "::") else separator
    return f"{before}{word} ({middle}){sign}{meaning}"


def _is_mark(text: str) -> bool:
    return text.lower() not in _LABELS and (read_marks(text) or NO_MARKS) != NO_MARKS


def _is_form(word: str, text: str) -> bool:
    root = word.removeprefix("√").strip()
    if word.startswith("√"):
        return is_root_and_form(root, text)
    return shows_form(root, text)
