"""Words in the data of a program: `const words = [{ sa: 'गजः', en: 'elephant' }, …];`.

The literals of JavaScript, TypeScript and Python are rewritten as JSON and read as such.
"""

from __future__ import annotations

import re
from json import JSONDecoder
from typing import Any

from shabda.decks.formats.broken_json import rescued_json
from shabda.decks.formats.literals import json_of_literals
from shabda.decks.formats.value_cards import has_cards, read_values
from shabda.decks.notes.words.model import Harvest

_STARTS = re.compile(
    r"^[ \t]*(?:(?:export|default|const|let|var|return|module\.exports|window\.\w+|[A-Z_a-z]\w*)\b"
    r"[^\n=\[{(]*=|export[ \t]+default|return)[ \t]*(?=[\[{]\s*[\n\[{\"'`\w\u0900-\u097f/])",
    re.M,
)
_DECODER = JSONDecoder(strict=False)


def is_program_data(text: str) -> bool:
    """Whether a text is program text with lists of cards in it."""
    return bool(_STARTS.search(text)) and has_cards(_values(text))


def read_program_data(text: str, file: str) -> Harvest:
    """Read the cards in the lists and maps of a program."""
    return read_values(_values(text), text, file)


def _values(text: str) -> list[Any]:
    """Return the lists and maps that are given a name, or returned, in a program."""
    written = json_of_literals(text)
    starts = [match.end() for match in _STARTS.finditer(written)]
    pieces = (written[at:end] for at, end in zip(starts, [*starts[1:], len(written)], strict=False))
    return [value for value in map(_value, pieces) if value is not None]


def _value(piece: str) -> Any:
    """Return the value at the beginning of a text, whole or what can be read of it."""
    try:
        return _DECODER.raw_decode(piece)[0]
    except (ValueError, RecursionError):
        rescued = rescued_json(piece)
        return rescued.value if rescued else None
