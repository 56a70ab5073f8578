"""The words that drills draw from: some of those the learner has begun, common ones first."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from random import Random

from shabda.study.words import Word

ENOUGH_BEGUN = 12
"""With fewer words begun, drills draw from the other words of the decks too."""
MOST_DRAWN = 100
"""Begun words that one session of drills draws from."""
_UNRANKED = 500
"""The rank that a word without one counts as."""
_EVEN = 50
"""Ranks within which a word is hardly commoner than another."""


def drawn_words(words: Sequence[Word], begun: Collection[str], rng: Random) -> list[Word]:
    """At most `MOST` of the begun words, named by id; then all others where these are few.

    A word is chosen the more probably the commoner it is: rank 1 nine times as often as rank 500.
    """
    own = [word for word in words if word.id in begun]
    chosen = sorted(own, key=lambda word: _turn(word, rng))[:MOST_DRAWN]
    if len(own) >= ENOUGH_BEGUN:
        return chosen
    return [*chosen, *(word for word in words if word.id not in begun)]


def _turn(word: Word, rng: Random) -> float:
    """When a word is taken; as waiting times, these choose in proportion to frequency."""
    return rng.expovariate(1 / ((word.rank or _UNRANKED) + _EVEN))
