"""Records of letters with an example, `{letter: "ग", example: "गजः", en: "elephant"}`.

The word of such a record is the example, whose meaning it has.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from shabda.decks.formats.record_names import field_named

_LETTERS = frozenset(
    ("letter", "char", "character", "akshara", "akṣara", "symbol", "varna", "sign")
)
_EXAMPLES = frozenset(("example", "exampleword", "word", "sample"))
_OF_EXAMPLE = re.compile(r"^example[_ ]?(?=meaning|translation|english|gloss)", re.I)
_LETTER = re.compile("[\u0904-\u0939\u0960\u0961](?:[\u0900-\u0903\u093e-\u094d])?")
_WORD = re.compile("(?P<word>[\u0900-\u097f]{2,})(?:\\s*\\([^()\u0900-\u097f]*\\))?")


def with_example(item: Mapping[str, Any]) -> dict[str, Any]:
    """Return a record with the example as its word, without the letter; others as they are."""
    letter, example = field_named(item, _LETTERS), field_named(item, _EXAMPLES)
    if not letter or not example or not _LETTER.fullmatch(str(item[letter]).strip()):
        return {**item}
    match = _WORD.fullmatch(str(item[example]).strip())
    if match is None:
        return {**item}
    others = {
        own_name(name): value
        for name, value in item.items()
        if name not in (letter, example, "iast")
    }
    return {"word": match["word"], **others}


def own_name(name: str) -> str:
    """Name a field of an example as one of the word: `exampleMeaning` is its meaning."""
    return _OF_EXAMPLE.sub("", name) or name
