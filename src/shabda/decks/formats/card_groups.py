"""Finds the lists of cards in nested lists and maps: objects, pairs, and maps of words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from typing import Any

from shabda.decks.formats.foreign_cards import plain_field
from shabda.decks.formats.joined_lists import with_lists_joined
from shabda.decks.formats.letter_examples import with_example
from shabda.decks.formats.quiz_answers import answered, matched
from shabda.decks.notes.tables.headers import GLOSS, NOTE, WORD, role_of
from shabda.decks.notes.text.patterns import HAS_DEVANAGARI, line_script
from shabda.decks.notes.words.headwords import is_reading_aid
from shabda.lazy_dataclasses import dataclass, replace

_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LEAST = 2
"""The fewest objects or pairs that are a list of cards."""
_MOST = 0.8
"""The share of the keys or values of a map that are clearly words; others may have no marks."""
_FEW_NAMES = 10
"""At most one key in this many may also be a field name, such as `book`."""
MAP_OF_WORDS = ("word", "meaning")
"""The names of the fields of a map of words in a record."""
_KEY, _VALUE = MAP_OF_WORDS
"""The name of the field that the keys of a map are."""


@dataclass(frozen=True, slots=True)
class CardGroup:
    """Cards of one shape: the names of their fields, () for pairs, and the fields of each.

    Nested cards are in a field of the cards before them; those of a quiz have options.
    """

    names: tuple[str, ...]
    fields: tuple[tuple[str, ...], ...]
    nested: bool = False
    quiz: bool = False


def field_name(name: str) -> str:
    """Write the name of a field in words: `derivedForms` is `derived Forms`."""
    return _HUMP.sub(" ", name)


def card_groups(value: Any) -> Iterator[CardGroup]:
    """Yield the cards of a value in their order, each with those in its fields."""
    if isinstance(value, Mapping):
        items = [*value.values()]
        cards = _of_map(value) or _of_objects(items)
    elif isinstance(value, list):
        items = value
        if quiz := [*_of_quiz(value)]:
            yield from quiz
            return
        cards = _of_objects(value) or _of_pairs(value)
    else:
        return
    if cards is None:
        joined, rest = with_lists_joined(items)
        for inner in (*joined, *rest):
            yield from card_groups(inner)
        return
    yield cards
    for part in _parts([item for item in items if isinstance(item, Mapping)]):
        yield from (replace(inner, nested=True) for inner in card_groups(part))


def _of_quiz(items: Sequence[Any]) -> Iterator[CardGroup]:
    """Yield the questions of a quiz that have an answer, its pairs, and the rest of it."""
    objects = [item for item in items if isinstance(item, Mapping)]
    read = answered(objects)
    pairs = [pair for item in objects for pair in matched(item)]
    asked = [item for item, before in zip(read, objects, strict=True) if item != before]
    if not pairs and (not asked or len(asked) == len(objects)):
        return
    rest = [item for item in read if item not in asked and not matched(item)]
    for part in ([*pairs, *asked], rest):
        if cards := _of_objects(part):
            yield replace(cards, quiz=True)
            for inner in _parts(part):
                yield from (replace(group, nested=True) for group in card_groups(inner))


def _parts(objects: Sequence[Mapping[str, Any]]) -> Iterator[list[Any]]:
    """Yield the lists, and the words of the maps, in each field of the objects but examples."""
    glossed = _glossed(objects)
    names = dict.fromkeys(name for item in objects for name in item)
    for name in (name for name in names if role_of(field_name(name)) != NOTE):
        values = [item[name] for item in objects if name in item]
        items = [item for value in values if isinstance(value, list) for item in value]
        yield from filter(None, [[item for item in items if not isinstance(item, str)]])
        maps = [value for value in values if isinstance(value, Mapping)]
        if any(map(_is_record, maps)):
            yield maps
        elif name in glossed:
            yield [{_KEY: key, _VALUE: text} for words in maps for key, text in words.items()]


def _of_objects(items: Sequence[Any]) -> CardGroup | None:
    objects = [item for item in items if isinstance(item, Mapping)]
    if len(objects) < _LEAST or len(objects) < len(items):
        return None
    glossed = _glossed(objects)
    flat = [with_example(_flat(item, glossed)) for item in objects]
    objects = answered(flat)
    names = tuple(dict.fromkeys(name for item in objects for name in item))
    fields = tuple(tuple(_text(item.get(name)) for name in names) for item in objects)
    full = [i for i in range(len(names)) if any(row[i] for row in fields)]
    if len(full) < _LEAST or not any(line_script(cell) for row in fields for cell in row):
        return None
    return CardGroup(
        tuple(names[i] for i in full), tuple(tuple(row[i] for i in full) for row in fields),
        quiz=objects != flat,
    )  # fmt: skip


def _glossed(objects: Sequence[Mapping[str, Any]]) -> frozenset[str]:
    """Return the fields with maps of words: `{"vane": "in the forest", "atra": "here"}`."""
    keys: dict[str, list[str]] = {}
    for item in objects:
        for name, value in item.items():
            if isinstance(value, Mapping):
                keys.setdefault(name, []).extend(value)
    return frozenset(name for name, words in keys.items() if _are_words(words))


def _are_words(keys: Collection[str]) -> bool:
    """Whether keys are words, of which some have no diacritics, and not names of fields."""
    marked = sum(line_script(key) is not None for key in keys)
    return 2 * marked > len(keys) or (4 * marked > len(keys) and not any(map(role_of, {*keys})))


def _is_record(value: Mapping[str, Any]) -> bool:
    """Whether a map has a word and a meaning of its own: `verse: {sanskrit: …, english: …}`."""
    roles = {role_of(field_name(name)) for name, text in value.items() if text is not None}
    return WORD in roles and GLOSS in roles


def _flat(item: Mapping[str, Any], glossed: Set[str]) -> dict[str, Any]:
    """Return the fields of an object with those of `meaning: {en: …, de: …}` beside the others."""
    fields: dict[str, Any] = {}
    for name, value in item.items():
        if isinstance(value, Mapping) and name not in glossed and not _is_record(value):
            fields |= {
                inner if role_of(inner) else f"{name} {inner}": text
                for inner, text in value.items()
                if isinstance(text, str)
            }
        else:
            fields[name] = value
    return fields


def _of_pairs(items: Sequence[Any]) -> CardGroup | None:
    rows = [tuple(map(_text, item)) for item in items if isinstance(item, list)]
    if len(rows) < max(_LEAST, len(items)) or not all(len(row) > 1 and row[0] for row in rows):
        return None
    return CardGroup((), tuple(row for row in rows if any(row[1:])))


def _of_map(value: Mapping[str, Any]) -> CardGroup | None:
    """Read `{"गजः": "elephant"}`, `{"गजः": {"meaning": "elephant"}}`, and rows by their words."""
    if len(value) < _LEAST:
        return None
    if rows := _rows_by_meaning(value):
        return CardGroup((), rows)
    if sum(line_script(key) is not None for key in value) < _MOST * len(value):
        return None
    if all(isinstance(inner, Mapping) for inner in value.values()):
        return _of_objects([{_KEY: key, **inner} for key, inner in value.items()])
    if rows := _rows_by_word(value):
        return CardGroup((), rows)
    rows = tuple((key, _text(inner)) for key, inner in value.items())
    return CardGroup((), rows) if all(map(all, rows)) else None


def _rows_by_meaning(value: Mapping[str, Any]) -> tuple[tuple[str, ...], ...]:
    """Read `{"elephant": "गजः", "who": ["kaḥ", "कः", "kā", "का"]}`; () for other maps."""
    named = sum(bool(role_of(field_name(name))) for name in value)
    if any(map(line_script, value)) or named * _FEW_NAMES > len(value):
        return ()
    lists = [inner if isinstance(inner, list) else [inner] for inner in value.values()]
    if not all(isinstance(text, str) for words in lists for text in words):
        return ()
    if sum(any(map(line_script, words)) for words in lists) < _MOST * len(lists):
        return ()
    written = ([word for word in words if HAS_DEVANAGARI.search(word)] or words for words in lists)
    pairs = zip(value, written, strict=True)
    return tuple((plain_field(word), meaning) for meaning, words in pairs for word in words)


def _rows_by_word(value: Mapping[str, Any]) -> tuple[tuple[str, ...], ...]:
    """Read `{"गजः": ["gajaḥ", "elephant", "m"]}`; () for a map of lists of meanings."""
    lists = [inner for inner in value.values() if isinstance(inner, list)]
    words = (key.replace("_", " ").strip() for key in value)
    rows = tuple((word, *map(_text, inner)) for word, inner in zip(words, lists, strict=False))
    if len(lists) < len(value) or len({*map(len, rows)}) > 1 or len(rows[0]) < _LEAST + 1:
        return ()
    spelled = sum(is_reading_aid(row[1], row[0]) for row in rows)
    return rows if 2 * spelled > len(rows) else ()


def _text(value: Any) -> str:
    if isinstance(value, str):
        return plain_field(value)
    if isinstance(value, list):
        return "; ".join(filter(None, (_text(part) for part in value if isinstance(part, str))))
    return "" if value is None or isinstance(value, (bool, Mapping)) else str(value)
