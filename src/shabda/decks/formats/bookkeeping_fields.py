"""Fields in which a program keeps its books: times, identifiers, sizes, the state of a card."""

from __future__ import annotations

import re
from collections.abc import Sequence

_KEPT = re.compile(
    r"-?\d{5,}(?:\.\d+)?|-?\d+\.\d{3,}|[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}"
    r"|\d{4}-\d\d-\d\d(?:[T ].*)?|[0-9a-f]{24,64}|0(?:\.0)?"
)
"""Times in seconds, identifiers, dates and noughts; a numeral may mean any other number."""
_ALMOST_ALL = 0.9


def is_bookkeeping(texts: Sequence[str]) -> bool:
    """Whether a field says nothing about a word: it is empty, or almost all of it is kept books."""
    full = [text for text in texts if text]
    kept = sum(_KEPT.fullmatch(text) is not None for text in full)
    return not full or kept >= _ALMOST_ALL * len(full)
