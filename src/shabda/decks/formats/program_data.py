"""Words in the data of a program: `const words = [{ sa: 'गजः', en: 'elephant' }, …];`.

The literals of JavaScript, TypeScript and Python are rewritten as JSON and read as such. Calls
with the same arguments, `Word("elephant", "गजः")`, and rows of SQL are lists as well.
"""

from __future__ import annotations

import re
from functools import lru_cache
from json import JSONDecoder
from typing import Any

from shabda.decks.formats.broken_json import rescued_json
from shabda.decks.formats.call_lists import call_lists
from shabda.decks.formats.card_groups import CardGroup
from shabda.decks.formats.literals import json_of_literals
from shabda.decks.formats.value_cards import cards_in, read_values
from shabda.decks.notes.words.model import Harvest

_STARTS = re.compile(
    r"^[ \t]*(?:(?:export|default|const|let|var|return|module\.exports|window\.\w+"
    r"|\"?[A-Z_a-z]\w*)\b"
    r"[^\n=\[{(:]*(?::[^\n=]*)?=(?:[ \t]*\n)?|export[ \t]+default|return|[\w.]+\((?=[ \t]*\[))"
    r"[ \t]*(?:(?:const|final|new)\b)?[ \t]*"
    r"(?:<[\w ,<>]*>)?[ \t]*"
    r"(?=[\[{]\s*[\n\[{\"'`\w\u0900-\u097f/])",
    re.M,
)
_COMMENTED = re.compile(r"^[ \t]*//[ \t]*(?=[\]{}\w\"'\[])", re.M)
"""The mark of a line that a program leaves out, such as words that are stored already."""
_DECODER = JSONDecoder(strict=False)
_STRING = r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.|'')*'"
_BRACKET = re.compile(rf"{_STRING}|[\[\]{{}}]")
_LEAST = 4
"""The fewest lines that a program leaves out which are read."""


def is_program_data(text: str) -> bool:
    """Whether a text is program text with lists of cards in it."""
    return bool(_cards(text))


def read_program_data(text: str, file: str) -> Harvest:
    """Read the cards in the lists, maps and calls of a program."""
    return read_values(_cards(text), text, file)


@lru_cache(maxsize=1)
def _cards(text: str) -> tuple[CardGroup, ...]:
    """Return the cards that a program names or returns, else those of its calls."""
    if _STARTS.search(text) and (cards := cards_in(_named_values(text))):
        return cards
    commented = len(_COMMENTED.findall(text)) >= _LEAST
    if commented and (cards := cards_in(_named_values(_COMMENTED.sub("", text)))):
        return cards
    return cards_in(call_lists(text))


def _named_values(text: str) -> list[Any]:
    written = json_of_literals(text)
    starts = [match.end() for match in _STARTS.finditer(written)]
    pieces = (written[at:end] for at, end in zip(starts, [*starts[1:], len(written)], strict=False))
    return [value for value in map(_value, pieces) if value is not None]


def _end(piece: str) -> int:
    """The end of the list or map that begins a text; that of the text if it is not closed."""
    depth = 0
    for match in _BRACKET.finditer(piece):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(match.group(), 0)
        if depth == 0:
            return match.end()
    return len(piece)


def _value(piece: str) -> Any:
    """Return the value at the beginning of a text, whole or what can be read of it."""
    try:
        return _DECODER.raw_decode(piece)[0]
    except (ValueError, RecursionError):
        rescued = rescued_json(piece[: _end(piece)])
        return rescued.value if rescued else None
