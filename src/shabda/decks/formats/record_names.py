"""The names of fields as words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from shabda.decks.notes.tables.headers import GLOSS, WORD, role_of

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_ENGLISH_NAMES = ("commonname", "common_name", "common", "name", "title", "label")
"""What the English of a thing is called beside its Sanskrit name, the best first."""


@lru_cache(maxsize=1024)
def field_name(name: str) -> str:
    """Write the name of a field in words: `derivedForms` is `derived Forms`."""
    return _HUMP.sub(" ", name)


def field_named(item: Mapping[str, Any], names: frozenset[str]) -> str:
    """Return the first field of an object with one of these names, in any spelling; "" if none."""
    for name in item:
        if _plain_name(name) in names:
            return name
    return ""


@lru_cache(maxsize=1024)
def _plain_name(name: str) -> str:
    return name.replace("_", "").casefold()


def with_english_named(names: Sequence[str]) -> tuple[str, ...]:
    """Return the names of fields of words without diacritics; () when none is called Sanskrit.

    Where no other field is a meaning, the name of the thing is called its English one.
    """
    words = [name for name in names if "sanskrit" in name.casefold()]
    if not any(role_of(field_name(name)) == WORD for name in words):
        return ()
    if any(role_of(field_name(name)) == GLOSS for name in names if name not in words):
        return tuple(names)
    folded = [name.casefold() for name in names]
    english = next((own for own in _ENGLISH_NAMES if own in folded), "")
    if not english:
        return tuple(names) if len(names) == len(words) + 1 else ()
    at = folded.index(english)
    return tuple("english" if i == at else name for i, name in enumerate(names))
