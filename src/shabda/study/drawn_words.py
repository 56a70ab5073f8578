"""The words that drills draw from: some of those the learner has begun, common ones first."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from random import Random

from shabda.study.words import Word

ENOUGH_BEGUN = 12
"""With fewer words begun, drills draw from the other words of the decks too."""
MOST_DRAWN = 100
"""The most begun words that one session of drills draws from."""
_UNRANKED = 500
"""The rank that a word without one counts as."""
_EVEN = 50
"""Added to each rank, so that the commonest words are drawn about equally often."""


def drawn_words(words: Sequence[Word], begun: Collection[str], rng: Random) -> list[Word]:
    """Draw at most `MOST_DRAWN` of the words `begun` (by id); add all others when these are few.

    Commoner words are drawn more often: rank 1 about eleven times as often as rank 500.
    """
    own = [word for word in words if word.id in begun]
    chosen = sorted(own, key=lambda word: _turn(word, rng))[:MOST_DRAWN]
    if len(own) >= ENOUGH_BEGUN:
        return chosen
    return [*chosen, *(word for word in words if word.id not in begun)]


def _turn(word: Word, rng: Random) -> float:
    """Return a random waiting time; the shortest ones favour common words."""
    return rng.expovariate(1 / ((word.rank or _UNRANKED) + _EVEN))
