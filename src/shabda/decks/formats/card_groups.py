"""Finds the lists of cards in nested lists and maps: objects, pairs, and maps of words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from typing import Any

from shabda.decks.formats.bookkeeping_fields import is_bookkeeping
from shabda.decks.formats.foreign_cards import plain_field
from shabda.decks.formats.inner_senses import with_sides_joined
from shabda.decks.formats.joined_lists import with_lists_joined
from shabda.decks.formats.labelled_values import rows_by_label
from shabda.decks.formats.letter_examples import with_example
from shabda.decks.formats.maps_of_words import rows_by_meaning, rows_by_word
from shabda.decks.formats.named_maps import words_of_named_maps
from shabda.decks.formats.pair_lists import pairs_of_texts
from shabda.decks.formats.plain_names import postures_of_map, with_words_named
from shabda.decks.formats.quiz_answers import answered, matched
from shabda.decks.formats.record_names import field_name, with_english_named
from shabda.decks.formats.scheme_columns import with_schemes_read
from shabda.decks.notes.tables.headers import GLOSS, NOTE, WORD, role_of
from shabda.decks.notes.text.patterns import HAS_DEVANAGARI, line_script
from shabda.decks.notes.text.questions import asked_word
from shabda.lazy_dataclasses import dataclass, replace

_LEAST = 2
"""The fewest objects or pairs that are a list of cards."""
_MOST = 0.8
"""The share of the keys or values of a map that are clearly words; others may have no marks."""
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


def card_groups(value: Any) -> Iterator[CardGroup]:
    """Yield the cards of a value in their order, each with those in its fields."""
    if isinstance(value, Mapping):
        items = with_sides_joined([*value.values()])
        cards = _of_map(value) or _of_objects(items)
    elif isinstance(value, list):
        items = with_sides_joined(value)
        if quiz := [*_of_quiz(items)]:
            yield from quiz
            return
        cards = _of_objects(items) or _of_pairs(items) or _of_texts(items)
    else:
        return
    if cards is None:
        if named := words_of_named_maps(items):
            yield CardGroup(MAP_OF_WORDS, named)
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
        yield from ([*map(list, pairs)] for pairs in map(pairs_of_texts, values) if pairs)
        maps = [value for value in values if isinstance(value, Mapping)]
        if any(map(_is_record, maps)):
            yield maps
        elif name in glossed:
            yield [{_KEY: key, _VALUE: text} for words in maps for key, text in words.items()]


def _of_objects(items: Sequence[Any]) -> CardGroup | None:
    objects = [item for item in items if isinstance(item, Mapping)]
    if len(objects) < _LEAST or len(objects) < len(items) or not _are_alike(objects):
        return None
    glossed = _glossed(objects)
    flat = with_schemes_read([with_example(_flat(item, glossed)) for item in objects])
    objects = answered(flat)
    names = tuple(dict.fromkeys(name for item in objects for name in item))
    fields = tuple(tuple(_text(item.get(name)) for name in names) for item in objects)
    full = [i for i in range(len(names)) if not is_bookkeeping([row[i] for row in fields])]
    sanskrit = any(line_script(cell) for row in fields for cell in row)
    shown = names if sanskrit else with_english_named(names)
    if not shown and (named := with_words_named(names, fields)):
        shown, fields = named
    if len(full) < _LEAST or not shown:
        return None
    return CardGroup(
        tuple(shown[i] for i in full), tuple(tuple(row[i] for i in full) for row in fields),
        quiz=objects != flat and not all(map(_asks_for_word, flat, objects)),
    )  # fmt: skip


def _are_alike(objects: Sequence[Mapping[str, Any]]) -> bool:
    """Whether objects have their names in common, as records have; maps of words have not."""
    count = Counter(name for item in objects for name in item)
    shared = sum(times for times in count.values() if times > 1)
    return 2 * shared >= sum(count.values())


def _asks_for_word(item: Mapping[str, Any], settled: Mapping[str, Any]) -> bool:
    """Whether a question only asks for the word of a meaning, and names it among its options."""
    texts = [text for text in item.values() if isinstance(text, str)]
    asks = any(asked_word(text) != text and not HAS_DEVANAGARI.search(text) for text in texts)
    return asks and settled.get("answer") in texts


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
    written = any(
        isinstance(text, str) and HAS_DEVANAGARI.search(text) and not role_of(field_name(name))
        for name, text in value.items()
    )
    return (WORD in roles or written) and GLOSS in roles


def _flat(item: Mapping[str, Any], glossed: Set[str]) -> dict[str, Any]:
    """Return the fields of an object with those of `meaning: {en: …, de: …}` beside the others."""
    fields: dict[str, Any] = {}
    for name, value in item.items():
        if isinstance(value, Mapping) and name not in glossed and not _is_record(value):
            fields |= {
                inner if role_of(inner) and inner not in fields else f"{name} {inner}": text
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


def _of_texts(items: Sequence[Any]) -> CardGroup | None:
    """Read a list of texts that are pairs: `["शुचि = clean", "जलम् = water"]`."""
    pairs = pairs_of_texts(items)
    return CardGroup((), pairs) if pairs else None


def _of_map(value: Mapping[str, Any]) -> CardGroup | None:
    """Read `{"गजः": "elephant"}`, `{"गजः": {"meaning": "elephant"}}`, and rows by their words."""
    if len(value) < _LEAST:
        return None
    if rows := rows_by_label(value) or rows_by_meaning(value):
        return CardGroup((), rows)
    if rows := postures_of_map(value):
        return CardGroup(MAP_OF_WORDS, rows)
    if sum(line_script(key) is not None for key in value) < _MOST * len(value):
        return None
    if all(isinstance(inner, Mapping) for inner in value.values()):
        return _of_objects([{_KEY: key, **inner} for key, inner in value.items()])
    if rows := rows_by_word(value, _text):
        return CardGroup((), rows)
    rows = tuple((key, _text(inner)) for key, inner in value.items())
    return CardGroup((), rows) if all(map(all, rows)) else None


def _text(value: Any) -> str:
    if isinstance(value, str):
        return plain_field(value)
    if isinstance(value, list):
        if pairs_of_texts(value):
            return ""
        return "; ".join(filter(None, (_text(part) for part in value if isinstance(part, str))))
    return "" if value is None or isinstance(value, (bool, Mapping)) else str(value)
