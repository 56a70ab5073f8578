"""Words in JSON or JSON lines: lists of objects with named fields, of pairs, or a map of words."""

from __future__ import annotations

import json
import re
from typing import Any

from shabda.decks.formats.broken_json import rescued_json
from shabda.decks.formats.literals import json_of_literals
from shabda.decks.formats.value_cards import cards_in, read_values
from shabda.decks.notes.words.model import Harvest

_START = re.compile(r"\ufeff?(?:\s|//[^\n]*|/\*.{0,300}?\*/)*+[\[{]", re.S)


def is_json(text: str) -> bool:
    """Whether a text is JSON, or JSON lines."""
    return _parsed(text) is not None


def read_json(text: str, file: str) -> Harvest:
    """Read the cards in a JSON text; the rest is markup."""
    value, broken = _parsed(text) or (None, ())
    return read_values(cards_in(value), text, file, broken)


def _parsed(text: str) -> tuple[Any, tuple[int, ...]] | None:
    """Return the value of a JSON text, and the lines with items that cannot be read."""
    if not _START.match(text):
        return None
    text = text.replace("\ufeff", " ", 1)
    try:
        return json.loads(text, strict=False), ()
    except (ValueError, RecursionError):
        pass
    try:
        return [json.loads(line, strict=False) for line in text.splitlines() if line.strip()], ()
    except (ValueError, RecursionError):
        pass
    text = json_of_literals(text)
    try:
        return json.loads(text, strict=False), ()
    except (ValueError, RecursionError):
        rescued = rescued_json(text)
    return (rescued.value, rescued.left_out) if rescued and cards_in(rescued.value) else None
