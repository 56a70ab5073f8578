"""IAST where a screen has Devanagari, for learners who read IAST alone."""

from __future__ import annotations

import re

from rich.text import Text

from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.text.romanising import romanised, second_spellings
from shabda.sanskrit.text.script import is_devanagari

_SCRIPT = lazy_pattern("[\u0900-\u097f\u1cd0-\u1cff\u200c\u200d]+")
_WORD = r"[\u0900-\u0963\u0970-\u097f]+"
_CITED = r"\d\.\d\.\d+ \([^)]*\)"
_PHRASE = lazy_pattern(rf"{_CITED}|(?:(?<![\w-])-)?{_WORD}(?:[ -]{_WORD})*(?:-(?![\w-]))?")
"""Sūtras with their names; words of Devanagari, and forms with a hyphen where they go on: त-."""
_BETWEEN_WORDS = lazy_pattern(r"[^\w']+")


def roman_line(line: Text) -> Text:
    """A text with IAST for its Devanagari and the same styles; itself if it has none."""
    if not is_devanagari(line.plain):
        return line
    repeated = list(second_spellings(line.plain))
    spans = [*repeated, *(run.span() for run in _SCRIPT.finditer(line.plain))]
    edges = sorted({edge for span in spans for edge in span})
    output = Text(style=line.style, end=line.end)
    for start, piece in zip([0, *edges], line.divide(edges), strict=True):
        if any(first <= start < end for first, end in repeated):
            continue
        roman = Text(romanised(piece.plain))
        for span in piece.spans:
            roman.stylize(span.style)
        output.append_text(roman if is_devanagari(piece.plain) else piece)
    return output


def roman_column(left: str, devanagari: str) -> str:
    """The IAST to print in the last column instead; empty if the line has it already."""
    if not devanagari:
        return devanagari
    roman = romanised(devanagari)
    return "" if f" {_words(roman)} " in f" {_words(romanised(left))} " else roman


def _words(text: str) -> str:
    return " ".join(_BETWEEN_WORDS.split(text)).strip()


def with_iast(text: str) -> str:
    """A note with IAST behind each phrase in Devanagari that it does not have already.

    The name of a sūtra in brackets behind its number stays: "6.1.87 (आद्गुणः)".
    """
    return _PHRASE.sub(lambda phrase: phrase[0] + _beside(phrase[0], text), text)


def _beside(phrase: str, text: str) -> str:
    if phrase[0].isdigit():
        return ""
    roman = romanised(phrase)
    return "" if re.search(rf"(?<!\w){re.escape(roman)}(?!\w)", text) else f" ({roman})"
