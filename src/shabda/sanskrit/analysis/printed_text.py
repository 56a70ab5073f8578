"""How a text is printed: its spaces, and which seams have one."""

from __future__ import annotations

from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.analysis.seams import seam_key
from shabda.sanskrit.text.sounds import VOWELS

_UNPARTED, _UNPARTED_ALONE = -8.0, -3.0
"""Penalties of two words printed as one where a space is usual; less in a text without spaces."""
_WITH_Y = -6.0
_ENDS = VOWELS | {"H", "M"}
"""The ends of a printed word after which a space comes before a consonant."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A word of a split; a `member` comes before another in a compound, the last one `ends` it.

    A word that is `unjoined` has its form at a pause before a space, without sandhi.
    """

    word: str
    member: bool = False
    ends: bool = False
    unjoined: bool = False

    @property
    def written(self) -> str:
        """The word, with a hyphen when another member of the compound follows."""
        return f"{self.word}-" if self.member else self.word


@dataclass(frozen=True, slots=True)
class Split:
    """The words of a text, and their likelihood (a logarithm)."""

    pieces: tuple[Piece, ...]
    likelihood: float

    @property
    def words(self) -> tuple[str, ...]:
        return tuple(piece.word for piece in self.pieces)


def spaces_of(text: str, length: int) -> frozenset[int]:
    """Return the places of the spaces in a text, counted in sounds from its end."""
    words = text.split()
    before = (len(seam_key("".join(words[:place]))) for place in range(1, len(words)))
    return frozenset(length - sounds for sounds in before)


def nasals_of(text: str, length: int) -> dict[int, str]:
    """Map each space after a nasal, counted from the end, to the m or n printed before it."""
    words = text.split()
    kinds = {"M": "m", "m": "m", "n": "n", "Y": "n", "R": "n", "N": "n"}
    return {
        length - len(seam_key("".join(words[:place]))): kinds[words[place - 1][-1]]
        for place in range(1, len(words))
        if words[place - 1][-1] in kinds
    }


def is_hiatus(surface: str) -> bool:
    """Whether two vowels meet in a seam, which only a space can print: हेतू अर्थ, not हेतुअर्थ."""
    return len(surface) > 1 and surface[-1] in VOWELS and surface[-2] in VOWELS


def strangeness(surface: str, final: str, *, gap: bool, spaced: bool) -> float:
    """Return the penalty of a seam that is hardly ever printed so outside a compound.

    Words are printed together if their sounds have changed or the first ends in a consonant, so
    the first of dharmakṣetra is probably a member. e before a vowel becomes a, hardly ever ay.
    """
    if final[-1] == "e" and surface.startswith("ay"):
        return _WITH_Y
    if gap or len(surface) < 2:
        return 0.0
    parted = surface[-2] == "H" if surface[-1] in VOWELS else surface[-2] in _ENDS
    return (_UNPARTED if spaced else _UNPARTED_ALONE) if parted else 0.0
