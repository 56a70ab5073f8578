"""Takes a romanisation that only spells the word off the text of its meaning."""

from __future__ import annotations

import re

from shabda.decks.notes.text.patterns import HAS_IAST, SEPARATOR
from shabda.decks.notes.words.headwords import headword_slp1, is_reading_aid
from shabda.decks.notes.words.romanised_forms import is_romanised_form

_SEPARATOR = re.compile(SEPARATOR)
_QUOTED = re.compile("[\"“‘'][a-zA-Z]+[\"”’']")


def without_reading_aid(text: str, word: str) -> str:
    """Return the meaning of `kamalam - lotus`, `"kamalam" (lotus)` or `lotus - kamalam`."""
    separator = _SEPARATOR.search(text)
    if separator and is_reading_aid(text[: separator.start()], word):
        return text[separator.end() :]
    last = next(reversed(list(_SEPARATOR.finditer(text))), None)
    if last and HAS_IAST.search(text[last.end() :]) and is_reading_aid(text[last.end() :], word):
        return text[: last.start()]
    first, _, rest = text.partition(" ")
    marked = bool(HAS_IAST.search(first))
    bare = first.strip('()/,"“”‘’')
    if (
        _QUOTED.fullmatch(first)
        and rest[:1] == "("
        and is_romanised_form(bare, headword_slp1(word))
    ):
        return rest  # बद्ध "baddh" (bound)
    if rest and (marked or first.islower()) and is_reading_aid(bare, word):
        exact = not marked or bare != first or headword_slp1(bare.lower()) == headword_slp1(word)
        quoted = bare != first and first.strip('"“”‘’') == bare
        return rest if exact and (marked or quoted or first.isalpha()) else text
    return text
