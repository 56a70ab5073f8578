"""How a text is printed: its spaces, and which seams are printed apart or together."""

from __future__ import annotations

from dataclasses import dataclass

from shabda.sanskrit.analysis.seams import seam_key
from shabda.sanskrit.text.sounds import VOWELS

_UNPARTED, _UNPARTED_ALONE = -8.0, -1.5
"""What two words lose that are printed as one where a space is usual; less without any space."""
_WITH_Y = -6.0
_PARTED = VOWELS | {"H"}
_ENDS = _PARTED | {"M"}
"""The ends of a printed word after which a space comes before a vowel, and before a consonant."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word of a split; a `member` comes before another in a compound.

    A word that is `unjoined` has its form at a pause before a space, without sandhi.
    """

    word: str
    member: bool = False
    unjoined: bool = False

    @property
    def written(self) -> str:
        """The word, with a hyphen when the compound goes on."""
        return f"{self.word}-" if self.member else self.word


@dataclass(frozen=True, slots=True)
class Split:
    """A text as words, and how likely (a logarithm)."""

    pieces: tuple[Piece, ...]
    likelihood: float

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(piece.word for piece in self.pieces)


def spaces_of(text: str, length: int) -> frozenset[int]:
    """The places of the spaces of a text, counted from its end in sounds."""
    words = text.split()
    before = (len(seam_key("".join(words[:place]))) for place in range(1, len(words)))
    return frozenset(length - sounds for sounds in before)


def nasals_of(text: str, length: int) -> dict[int, str]:
    """Of each space after a nasal, counted from the end, whether an m or an n is printed there."""
    words = text.split()
    kinds = {"M": "m", "m": "m", "n": "n", "Y": "n", "R": "n", "N": "n"}
    return {
        length - len(seam_key("".join(words[:place]))): kinds[words[place - 1][-1]]
        for place in range(1, len(words))
        if words[place - 1][-1] in kinds
    }


def strangeness(surface: str, final: str, *, gap: bool, spaced: bool) -> float:
    """What a seam loses that is hardly ever printed so, where no compound is meant.

    Words are printed together where their sounds have changed or the first ends in a consonant:
    the first of dharmakṣetra is rather a member. And e before a vowel is a, hardly ever ay.
    """
    if final[-1] == "e" and surface.startswith("ay"):
        return _WITH_Y
    if gap or len(surface) < 2:
        return 0.0
    parted = surface[-2] in _PARTED if surface[-1] in VOWELS else surface[-2] in _ENDS
    return (_UNPARTED if spaced else _UNPARTED_ALONE) if parted else 0.0
