"""Names of fields after the word's own with a language: `word`, `word_en`, `word_hi`."""

from __future__ import annotations

import re
from collections.abc import Mapping

from shabda.decks.formats.record_names import field_name
from shabda.decks.notes.tables.headers import WORD, role_of

_WITH_LANGUAGE = re.compile(r"(?P<name>[^\W_]+)[_.-](?P<language>[^\W\d_]{1,7})")
_ENGLISH = frozenset(("e", "en", "eng", "engl", "english"))
_HINDI = frozenset(("h", "hi", "hin", "hindi"))
_SANSKRIT = frozenset(("s", "sa", "san", "skt", "sanskrit"))


def with_translations_named(fields: Mapping[str, str]) -> dict[str, str]:
    """Name the translations of a word by their languages, where the word has a name of its own.

    `word`, `word_e`, `word_h` are `word`, `english`, `hindi`; other languages are `other`.
    """
    words = {name for name in fields if role_of(field_name(name)) == WORD}
    return {_name(name, words): text for name, text in fields.items()}


def _name(name: str, words: set[str]) -> str:
    match = _WITH_LANGUAGE.fullmatch(name)
    if match is None or match["name"] not in words:
        return name
    language = match["language"].casefold()
    if language in _SANSKRIT:
        return name
    if language in _ENGLISH:
        return "english"
    return "hindi" if language in _HINDI else f"other {name}"
