"""Joins the card lists of sibling decks, so that a deck with a single card is read as well."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


def with_lists_joined(items: Sequence[Any]) -> tuple[list[list[Any]], list[Any]]:
    """Return the lists of a field joined where one has a single card, and what is left.

    `[{cards: [a, b]}, {cards: [c]}]` is one list, `[a, b, c]`.
    """
    decks = [item for item in items if isinstance(item, Mapping)]
    if len(decks) < len(items):
        return [], [*items]
    fields = [
        name for name in dict.fromkeys(key for deck in decks for key in deck) if _joins(decks, name)
    ]
    joined = [[card for deck in decks for card in deck.get(name, ())] for name in fields]
    return joined, [{key: deck[key] for key in deck if key not in fields} for deck in decks]


def _joins(decks: Sequence[Mapping[str, Any]], name: str) -> bool:
    lists = [deck[name] for deck in decks if name in deck]
    if not all(isinstance(cards, list) for cards in lists):
        return False
    if not any(len(cards) == 1 for cards in lists) or len(lists) < 2:
        return False
    shapes = {tuple(card) if isinstance(card, Mapping) else () for cards in lists for card in cards}
    return len(shapes) == 1 and shapes != {()}
