"""Tags from the decks of another program, whose notes all go into one deck here."""

from __future__ import annotations

import re
from collections.abc import Sequence

_UNNAMED = "Default"
"""The deck that Anki has from the start."""
_PARTS = re.compile("::|\x1f")


def deck_tags(decks: Sequence[str]) -> list[tuple[str, ...]]:
    """Tag each note with its deck below the top one: `Sanskrit::Lesson 1` is `Lesson-1`.

    `decks` has the name of the deck of each note. No note is tagged if all are in one deck.
    """
    if len(set(decks)) < 2:
        return [()] * len(decks)
    return [() if deck in ("", _UNNAMED) else (_tag(deck),) for deck in decks]


def _tag(deck: str) -> str:
    parts = _PARTS.split(deck)
    return "-".join("-".join(parts[1:] or parts).split())
