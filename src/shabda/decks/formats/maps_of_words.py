"""Maps of words: by their meanings, `{"elephant": "गजः"}`, or by word with a list of its fields."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any

from shabda.decks.formats.foreign_cards import plain_field
from shabda.decks.formats.record_names import field_name
from shabda.decks.notes.tables.headers import GLOSS, READING, WORD, role_of
from shabda.decks.notes.text.patterns import HAS_DEVANAGARI, line_script
from shabda.decks.notes.words.headwords import is_reading_aid

_FEW_NAMES = 10
"""At most one key in this many may also be a field name, such as `book`, or a Sanskrit word."""
_FEW_OTHERS = 3
"""At most one key in this many may be the name of another field, such as `day` or `book`."""
_MOST = 0.8
_LEAST = 2


def rows_by_meaning(value: Mapping[str, Any]) -> tuple[tuple[str, ...], ...]:
    """Read `{"elephant": "गजः", "who": ["kaḥ", "कः", "kā", "का"]}`; () for other maps."""
    if sum(map(_is_written, value)) * _FEW_NAMES > len(value) or _are_field_names(value):
        return ()
    lists = [inner if isinstance(inner, list) else [inner] for inner in value.values()]
    if not all(isinstance(text, str) for words in lists for text in words):
        return ()
    if sum(any(map(line_script, words)) for words in lists) < _MOST * len(lists):
        return ()
    written = ([word for word in words if HAS_DEVANAGARI.search(word)] or words for words in lists)
    pairs = [
        (key, words) for key, words in zip(value, written, strict=True) if not _is_written(key)
    ]
    if len(pairs) > _LEAST and len({len(words) for _, words in pairs}) == 1:
        pairs = [
            (meaning, words[:1]) for meaning, words in pairs
        ]  # the others are forms of the first
    return tuple((plain_field(word), meaning) for meaning, words in pairs for word in words)


def _are_field_names(names: Collection[str]) -> bool:
    """Whether keys name the fields of a record: a word and its meaning, or many others."""
    roles = [role_of(field_name(name)) for name in names]
    sides = sum(role in (WORD, GLOSS, READING) for role in roles)
    return sides * _FEW_NAMES > len(names) or sum(map(bool, roles)) * _FEW_OTHERS > len(names)


def _is_written(text: str) -> bool:
    return line_script(text) is not None


def rows_by_word(
    value: Mapping[str, Any], text_of: Callable[[Any], str]
) -> tuple[tuple[str, ...], ...]:
    """Read `{"गजः": ["gajaḥ", "elephant", "m"]}`; () for a map of lists of meanings."""
    lists = [inner for inner in value.values() if isinstance(inner, list)]
    words = (key.replace("_", " ").strip() for key in value)
    rows = tuple((word, *map(text_of, inner)) for word, inner in zip(words, lists, strict=False))
    if len(lists) < len(value) or len({*map(len, rows)}) > 1 or len(rows[0]) < _LEAST + 1:
        return ()
    spelled = sum(is_reading_aid(row[1], row[0]) for row in rows)
    return rows if 2 * spelled > len(rows) else ()
