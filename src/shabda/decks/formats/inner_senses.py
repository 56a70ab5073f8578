"""Words whose other side is in a list of senses: `{word: "he", meanings: [{def: "सः"}]}`.

The word may be English and the senses Sanskrit, or the word Sanskrit and the senses English.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from shabda.decks.formats.record_names import field_name
from shabda.decks.notes.tables.headers import GLOSS, WORD, role_of
from shabda.decks.notes.text.patterns import line_script

_LEAST, _SHARE, _MOST_SENSES = 2, 0.8, 3
"""The fewest words, the share of them that has senses, and how many a word has at the most."""
_Item = Mapping[str, Any]


def with_sides_joined(items: Sequence[Any]) -> list[Any]:
    """Return words with the fields of their senses; other items, and records, as they are."""
    objects = [item for item in items if isinstance(item, Mapping)]
    if len(objects) < max(_LEAST, len(items)):
        return [*items]
    for name in dict.fromkeys(key for item in objects for key in item):
        senses = [_senses(item.get(name)) for item in objects]
        if sum(map(bool, senses)) < _SHARE * len(objects):
            continue
        if sum(map(len, senses)) > _MOST_SENSES * len(objects):  # lessons with their words
            continue
        outer = [{key: value for key, value in item.items() if key != name} for item in objects]
        every = [sense for group in senses for sense in group]
        if _are_meanings(outer) and _are_words(every):
            return [
                row for own, group in zip(outer, senses, strict=True) for row in _each(own, group)
            ]
        if _are_words(outer) and _are_meanings(every):
            return [own | _joined(group) for own, group in zip(outer, senses, strict=True)]
    return [*items]


def _senses(value: Any) -> list[_Item]:
    items = value if isinstance(value, list) else [value]
    return [item for item in items if isinstance(item, Mapping)] if all(items) else []


def _each(own: _Item, group: Sequence[_Item]) -> Iterator[dict[str, Any]]:
    for sense in group:
        yield {**sense, **own}


def _joined(group: Sequence[_Item]) -> dict[str, Any]:
    """The meanings of all senses in one field, the rest of the first."""
    meanings = [text for sense in group for text in _glosses(sense)]
    others = {key: text for sense in group[:1] for key, text in sense.items() if not _means(key)}
    return {**others, "meaning": meanings}


def _are_words(items: Sequence[_Item]) -> bool:
    """Whether most have Sanskrit, and hardly any a meaning in Latin letters."""
    written = sum(any(map(line_script, _texts(item))) for item in items)
    meant = sum(bool(_glosses(item)) for item in items)
    return written >= _SHARE * len(items) > 0 and meant <= (1 - _SHARE) * len(items)


def _are_meanings(items: Sequence[_Item]) -> bool:
    """Whether hardly any has Sanskrit, and most a word or a meaning in Latin letters."""
    written = sum(any(map(line_script, _texts(item))) for item in items)
    meant = sum(bool(_named(item) or _glosses(item)) for item in items)
    return written <= (1 - _SHARE) * len(items) and meant >= _SHARE * len(items) > 0


def _texts(item: _Item) -> Iterator[str]:
    for value in item.values():
        yield from (text for text in _listed(value) if isinstance(text, str))


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _means(name: str) -> bool:
    return role_of(field_name(name)) == GLOSS


def _glosses(item: _Item) -> list[str]:
    """The meanings of an item that are in no Sanskrit."""
    texts = (text for key, value in item.items() if _means(key) for text in _listed(value))
    return [text for text in texts if isinstance(text, str) and text and not line_script(text)]


def _named(item: _Item) -> bool:
    return any(
        isinstance(text, str) and text and role_of(field_name(key)) == WORD
        for key, text in item.items()
    )
