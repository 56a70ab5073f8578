"""How long the texts of a word may be, wherever they come from: one table for all."""

from __future__ import annotations

from collections.abc import Iterable

from shabda.errors import in_quotes

LONGEST_WORD = 400
"""The most letters of a word; no longer answer can be typed."""
LONGEST_TEXT = 4000
"""The most letters of a meaning, a note, a difference and whatever is not listed below."""
LONGEST_ENTRY = 20_000
"""The most letters of an answer and of a question in the log."""
SHORT = 100
"""No text of this length is too long."""
_LONGEST = {"word": LONGEST_WORD, "id": LONGEST_WORD, "variants": LONGEST_WORD, "tags": 100}


def length_fault(field: str, texts: str | Iterable[str]) -> str:
    """Say that a text of a field is too long; "" when none is."""
    longest = _LONGEST.get(field, LONGEST_TEXT)
    for text in [texts] if isinstance(texts, str) else texts:
        if len(text) > longest:
            return f"{in_quotes(field)} has {len(text):,} letters; at most {longest:,}"
    return ""
