"""The words that drills draw from: some of those the learner has begun, common ones first."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from shabda.lazy_dataclasses import dataclass

ENOUGH_BEGUN = 12
"""With fewer words begun, drills draw from the other words of the decks too."""
MOST_DRAWN = 100
"""The most begun words that one session of drills draws from."""
MOST_OTHERS = 1000
"""The most other words; those of the first decks come first."""
_UNRANKED = 500
"""The rank that a word without one counts as."""
_EVEN = 50
"""Added to each rank, so that the commonest words are drawn about equally often."""


@dataclass(frozen=True, slots=True)
class DrillWord:
    """A word of the decks by its id; `begun` says that the learner has been asked it."""

    id: str
    deck: str
    rank: int
    begun: bool


def drawn_words(words: Sequence[DrillWord], rng: Random) -> list[str]:
    """Draw at most `MOST_DRAWN` of the words begun; add others when these are few.

    Commoner words are drawn more often: rank 1 about eleven times as often as rank 500.
    Returns their ids.
    """
    own = [word for word in words if word.begun]
    chosen = sorted(own, key=lambda word: _turn(word, rng))[:MOST_DRAWN]
    if len(own) < ENOUGH_BEGUN:
        chosen += [word for word in words if not word.begun][:MOST_OTHERS]
    return [word.id for word in chosen]


def _turn(word: DrillWord, rng: Random) -> float:
    """Return a random waiting time; the shortest ones favour common words."""
    return rng.expovariate(1 / ((word.rank or _UNRANKED) + _EVEN))
