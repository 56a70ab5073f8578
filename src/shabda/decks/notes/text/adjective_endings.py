"""Reads the endings of an adjective as its mark: `sundaraḥ -ā -am`, `सुन्दरः (-आ, -अम्)`."""

from __future__ import annotations

import re

from shabda.decks.notes.text.patterns import DEVANAGARI, ROMAN_LETTERS

FEMININE_ENDING = re.compile("[-–][āīआई]")
_ENDINGS = re.compile(
    rf"(?P<word>[{DEVANAGARI}{ROMAN_LETTERS}]{{2,}})(?:\s*[,/(]\s*|\s+)"
    r"[-–](?:[āī]|[आई])(?:\s*[,/]\s*|\s+)[-–](?:a[mṃṁ]|अम्|अं)\)?"
    rf"(?![{DEVANAGARI}{ROMAN_LETTERS}])"
)
"""A word with the endings of its feminine and of its neuter."""


def with_gender_marked(text: str) -> str:
    """Write the mark of an adjective for its endings in three genders; other texts stay."""
    return _ENDINGS.sub(r"\g<word> (mfn adj.)", text) if FEMININE_ENDING.search(text) else text
