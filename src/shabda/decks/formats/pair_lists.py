"""Lists of texts that are pairs of their own: `vocabulary: ["शुचि = clean", "जलम् = water"]`."""

from __future__ import annotations

import re
from typing import Any

from shabda.decks.notes.text.patterns import DEVANAGARI, ROMAN_LETTERS

_WORD = rf"(?:[{DEVANAGARI}]+(?: [{DEVANAGARI}]+)?|[{ROMAN_LETTERS}-]+)"
_PAIR = re.compile(
    rf"\s*(?P<word>√?{_WORD})\s*(?:\([^()]*\)\s*)?(?:[=:–—→]|\s-)\s*"
    rf"(?P<meaning>[^\W\d_{DEVANAGARI}][^=:→{DEVANAGARI}]*)"
)
_LEAST = 2


def pairs_of_texts(value: Any) -> tuple[tuple[str, str], ...]:
    """Return the pairs of a list whose texts are all a word with its meaning; () for any other."""
    if not isinstance(value, list) or len(value) < _LEAST:
        return ()
    if not all(isinstance(text, str) for text in value):
        return ()
    matches = [*map(_PAIR.fullmatch, value)]
    pairs = [(match["word"], match["meaning"].strip()) for match in matches if match]
    return tuple(pairs) if len(pairs) == len(value) else ()
