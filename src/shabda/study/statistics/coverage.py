"""Coverage: which share of the running words of texts the learner knows."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from shabda.lazy_dataclasses import asdict, dataclass

RUNNING_WORDS = 2_050_082
"""Words of the texts in which the common words were counted (see NOTICE)."""
STEP = 100
"""Words in a deck of common words, and in the next step."""


@dataclass(frozen=True, slots=True)
class CommonWord:
    """A word by its id, its place by frequency, and how often it occurs in the counted texts."""

    id: str
    rank: int
    count: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many of the common `words` are known, and which `share` (0–1) of texts they are.

    `steps` are how many of each hundred are known, the commonest first. `after_next` is the
    share when the commonest hundred that are not known yet are learned too.
    """

    known: int
    words: int
    share: float
    after_next: float
    steps: tuple[int, ...]

    def as_json(self) -> dict[str, object]:
        return asdict(self) | {"steps": list(self.steps)}


def coverage(words: Sequence[CommonWord], known: Collection[str]) -> Coverage:
    """Compute the coverage from `words`, by rank, and the ids of those `known`."""
    learned = [word for word in words if word.id in known]
    rest = [word for word in words if word.id not in known]
    share = sum(word.count for word in learned) / RUNNING_WORDS
    steps = tuple(
        sum(word.id in known for word in words[start : start + STEP])
        for start in range(0, len(words), STEP)
    )
    after = share + sum(word.count for word in rest[:STEP]) / RUNNING_WORDS
    return Coverage(len(learned), len(words), share, after, steps)
