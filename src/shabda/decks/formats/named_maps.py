"""Maps of words that their name shows: `synonyms: {"dhrtarastra": "King Dhrtarastra"}`.

Their words may be in plain letters, which nothing else tells from English.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from shabda.decks.notes.words.roman_words import read_roman
from shabda.sanskrit.text.english_words import COMMON_ENGLISH

_NAME = re.compile("synonyms|words?(?:by)?(?:meanings?|words?)|glossary|pad[aā]rthaḥ?", re.I)
_ENDS_AS_SANSKRIT = re.compile("(?:[aeiou]|[aiu]h|am|[ai]n|at|as)$")
_SANSKRIT, _LEAST = 0.8, 3


def words_of_named_maps(items: Sequence[Any]) -> tuple[tuple[str, str], ...]:
    """The words of the maps with such a name in records, each pair once; () for other maps."""
    pairs = dict.fromkeys(
        (word, text)
        for item in items
        if isinstance(item, Mapping)
        for name, value in item.items()
        if isinstance(value, Mapping) and _NAME.fullmatch(name.replace("_", ""))
        for word, text in _pairs(value)
    )
    return tuple(pairs) if _are_sanskrit([word for word, _ in pairs]) else ()


def _pairs(value: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    return ((word, text) for word, text in value.items() if isinstance(text, str) and text)


def _are_sanskrit(words: Collection[str]) -> bool:
    """Whether nearly all of these are words as Sanskrit has them, and none of English."""
    sound = sum(
        bool(read_roman(word) and _ENDS_AS_SANSKRIT.search(word)) and word not in COMMON_ENGLISH
        for word in words
    )
    return len(words) >= _LEAST and sound >= _SANSKRIT * len(words)
