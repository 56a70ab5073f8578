"""Words in the data of a program: `const words = [{ sa: 'गजः', en: 'elephant' }, …];`.

The literals of JavaScript, TypeScript and Python are rewritten as JSON and read as such. Calls
with the same arguments, `Word("elephant", "गजः")`, and rows of SQL are lists as well, and so are
the brackets of other languages: `mapOf("गजः" to "elephant")`, `[]Word{{"गजः", "elephant"}}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from json import JSONDecoder
from typing import Any

from shabda.decks.formats.broken_json import rescued_json
from shabda.decks.formats.call_lists import call_lists
from shabda.decks.formats.call_reader import bracketed
from shabda.decks.formats.card_groups import CardGroup
from shabda.decks.formats.literals import json_of_literals
from shabda.decks.formats.value_cards import cards_in, read_values
from shabda.decks.notes.text.patterns import line_script
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
_FEWEST, _SANSKRIT, _MUCH, _OTHERS = 2, 0.125, 0.3, 0.25
"""The fewest texts in Sanskrit in brackets and their share there; the least share of a text that
is in brackets, and that of its other lines in Sanskrit, as notes have them."""


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
    return cards_in(call_lists(text)) or cards_in(_bracketed_lists(text))


def _bracketed_lists(text: str) -> list[Any]:
    """The lists and maps in brackets; [] where they are little of a text, or of its Sanskrit."""
    pieces = [*bracketed(text)]
    values = [value for _, _, value in pieces]
    texts = [*_strings(values)]
    sanskrit = sum(line_script(part) is not None for part in texts)
    if sanskrit < max(_FEWEST, _SANSKRIT * len(texts)):
        return []
    starts, ends = [start for start, _, _ in pieces], [end for _, end, _ in pieces]
    between = [text[a:b] for a, b in zip([0, *ends], [*starts, len(text)], strict=True)]
    others = sum(line_script(line) is not None for part in between for line in part.split("\n"))
    much = sum(map(len, between)) <= (1 - _MUCH) * len(text)
    return values if much and others <= _OTHERS * sanskrit else []


def _strings(value: Any) -> Iterator[str]:
    """The texts in a value and the names that they have."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        parts = chain.from_iterable(value.items()) if isinstance(value, dict) else value
        for part in parts:
            yield from _strings(part)


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
