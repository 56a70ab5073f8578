"""Words that differ in one sound and are easily confused or mistyped."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.answers.alignment import align
from shabda.sanskrit.answers.slips import FEATURES, Slip, SlipKind
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.sounds import Place
from shabda.study.words import SimilarPair, Word

SHORTEST = 3
"""Words of fewer sounds have too many look-alikes to warn of."""

_HEARD_ALIKE = frozenset(
    {SlipKind.LENGTH, SlipKind.ASPIRATION, SlipKind.VOICING, SlipKind.SIBILANT, SlipKind.NASAL}
)
_TONGUE = frozenset({Place.DENTAL, Place.RETROFLEX})


@dataclass(frozen=True, slots=True)
class LookAlikes:
    """Two words, and the one sound in which they differ."""

    first: Word
    second: Word
    slip: Slip

    @property
    def difference(self) -> str:
        """The difference: "सुत, with short u, is son; सूत, with long ū, is charioteer"."""
        sounds = reversed(self.slip.words.split(" for "))
        return "; ".join(
            f"{word.text.devanagari}, with {sound}, is {word.glosses[0]}"
            for word, sound in zip((self.first, self.second), sounds, strict=True)
        )


def neighbours(slp1: str, words: Iterable[Word]) -> list[tuple[Word, Slip]]:
    """Return the words that differ from a text in one sound: changed, missing or added.

    Each comes with the slip that turns the word into the text.
    """
    key = equivalence_key(slp1)
    if len(key) < SHORTEST:
        return []
    others = ((word, equivalence_key(word.text.slp1)) for word in words)
    near = [(word, other) for word, other in others if one_sound_apart(other, key)]
    slips = [(word, align(other, key).slips) for word, other in near]
    return [(word, slip[0]) for word, slip in slips if len(slip) == 1]


def one_sound_apart(one: str, other: str) -> bool:
    """Whether two keys differ in one sound: changed, added or missing."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    common = (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    start = next(common, min(len(one), len(other)))
    left, right = one[start:], other[start:]
    return left[1:] == right[1:] or left[1:] == right or left == right[1:]


def proposals(words: Iterable[Word], pairs: Iterable[SimilarPair]) -> list[LookAlikes]:
    """Find words not yet paired that differ in one feature: length, breath, voice or tongue.

    A final visarga does not count, since decks mix stems and nominatives.
    """
    together = {frozenset(two) for pair in pairs for two in _twos(pair.members)}
    return [
        pair for pair in _alike(words) if frozenset((pair.first.id, pair.second.id)) not in together
    ]


def _alike(words: Iterable[Word]) -> Iterator[LookAlikes]:
    nets: dict[str, list[Word]] = defaultdict(list)
    for word in words:
        key = _stem(word)
        for net in _blanked(key) if len(key) >= SHORTEST else ():
            for other in nets[net]:
                slips = align(_stem(other), key).slips
                if len(slips) == 1 and _one_feature(
                    slips[0], at_end=slips[0].position == len(key) - 1
                ):
                    yield LookAlikes(other, word, slips[0])
            nets[net].append(word)


def _stem(word: Word) -> str:
    return equivalence_key(word.text.slp1).removesuffix("H")


def _one_feature(slip: Slip, *, at_end: bool) -> bool:
    if at_end and slip.kind is SlipKind.LENGTH:  # a gender's ending: सुत, सुता
        return False
    if slip.kind is SlipKind.PLACE:
        return {FEATURES[slip.expected].place, FEATURES[slip.typed].place} == _TONGUE
    return slip.kind in _HEARD_ALIKE


def _blanked(key: str) -> Iterator[str]:
    return (f"{key[:at]}*{key[at + 1 :]}" for at in range(len(key)))


def _twos(members: Sequence[str]) -> Iterator[tuple[str, str]]:
    return ((one, other) for at, one in enumerate(members) for other in members[at + 1 :])
