"""Words among the texts of a program: resources of Android, messages of gettext.

`<string name="elephant">गजः</string>`: the name may be the meaning, or number the words and their
meanings (`word_1`, `meaning_1`); of arrays, the items of two as long belong together.
`msgid "elephant"`, `msgstr "गजः"`: a message and its translation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

from shabda.decks.formats.card_groups import CardGroup
from shabda.decks.formats.foreign_cards import plain_field
from shabda.decks.formats.value_cards import cards_in, read_values
from shabda.decks.notes.tables.headers import role_of
from shabda.decks.notes.text.patterns import line_script
from shabda.decks.notes.words.model import Harvest

_BEGINNING = re.compile(r"<resources\b|^msgid \"", re.M)
_QUOTED = re.compile(r"\"((?:[^\"\\\n]|\\.)*)\"")
_MESSAGE = re.compile(
    rf"^msgid\s+((?:{_QUOTED.pattern}\s*)+)msgstr\s+((?:{_QUOTED.pattern}\s*)+)", re.M
)
_STRING = re.compile(r'<string\s+name="([^"]+)"[^>]*>(.*?)</string>', re.S)
_ARRAY = re.compile(r'<(?:string-)?array\s+name="([^"]+)"[^>]*>(.*?)</(?:string-)?array>', re.S)
_ITEM = re.compile(r"<item[^>]*>(.*?)</item>", re.S)
_NUMBERED = re.compile(r"([A-Za-z_]+?)_?(\d+)")
_OF_PROGRAM = frozenset((
    "btn", "button", "title", "menu", "label", "lbl", "msg", "message", "tab", "hint", "error",
    "txt", "text", "action", "dialog", "nav", "desc", "screen", "toast", "settings", "permission",
))  # fmt: skip
_FEW = 0.2
_LEAST = 3
_MOST_WORDS = 2


def is_resource_strings(text: str) -> bool:
    """Whether a text is a file of resources with words in it."""
    return bool(_BEGINNING.search(text[:2000])) and bool(_cards(text))


def read_resource_strings(text: str, file: str) -> Harvest:
    """Read the words of resources."""
    return read_values(_cards(text), text, file)


@lru_cache(maxsize=1)
def _cards(text: str) -> tuple[CardGroup, ...]:
    strings = {name: plain_field(value) for name, value in _STRING.findall(text)}
    values = [*filter(None, (_numbered(strings), _by_name(strings)))]
    return cards_in(_messages(text) or values[:1] + list(_arrays(text)))


def _messages(text: str) -> list[list[str]]:
    """The messages of gettext with their translations; the first, without a text, is a header."""
    pairs = [
        ["".join(_QUOTED.findall(part)) for part in match.group(1, 3)]
        for match in _MESSAGE.finditer(text)
    ]
    return [pair for pair in pairs if all(pair)]


def _numbered(strings: dict[str, str]) -> list[dict[str, str]]:
    """Gather `word_1`, `meaning_1` as objects, where the names are those of fields."""
    cards: dict[str, dict[str, str]] = {}
    for name, value in strings.items():
        if (match := _NUMBERED.fullmatch(name)) and role_of(match[1].replace("_", " ")):
            cards.setdefault(match[2], {})[match[1]] = value
    whole = [card for card in cards.values() if len(card) > 1]
    return whole if len(whole) >= _LEAST - 1 else []


def _by_name(strings: dict[str, str]) -> dict[str, str]:
    """The words by their names, unless the names are those of buttons, `btn_next`."""
    of_program = sum(not _OF_PROGRAM.isdisjoint(name.split("_")) for name in strings)
    if of_program > _FEW * len(strings):
        return {}
    words = {
        name.replace("_", " "): value
        for name, value in strings.items()
        if line_script(value) and len(value.split()) <= _MOST_WORDS and name.count("_") <= 1
    }
    return words if len(words) >= _LEAST else {}


def _arrays(text: str) -> Iterator[Any]:
    """Yield the items of two arrays of one length, the first of words, as pairs."""
    arrays = [[*map(plain_field, _ITEM.findall(items))] for _, items in _ARRAY.findall(text)]
    for left, right in pairwise(arrays):
        if len(left) == len(right) >= _LEAST and _are_words(left) and not _are_words(right):
            yield [list(pair) for pair in zip(left, right, strict=True)]


def _are_words(texts: Sequence[str]) -> bool:
    return 2 * sum(line_script(text) is not None for text in texts) > len(texts)
