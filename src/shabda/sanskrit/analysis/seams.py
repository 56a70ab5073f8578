"""Reverses joins: which sounds two words may have had at a seam.

Built once by joining every ending with every beginning. A surface has no spaces, since writers
differ on where to print them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from shabda.lazy_dataclasses import dataclass
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.sanskrit.rules.rule import NO_TAGS
from shabda.sanskrit.sandhi.joining import Joiner
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.sounds import CONSONANTS

_VOWELS = "aAiIuUfeEoO"
_FINALS = ("", "H", "m", "n", "t", "k", "w", "p", "N")
_OF_KIN = "Fn"
"""The end of pitṝn, which no other vowel ṝ at the end of a word is in."""
_SINGLE_CH = lazy_pattern(r"(?<=[aAiIuUfeEoO])C")
_MARKED = (("r", "aH"), ("dvivacana", "I"), ("dvivacana", "U"), ("dvivacana", "e"))
"""Marks of some words only: their ḥ comes from r, or they are duals that do not change."""


@dataclass(frozen=True, slots=True)
class Seam:
    """A surface from the last vowel of one word to the first sound of the next."""

    surface: str
    final: str
    initial: str


def seams(book: RuleBook) -> Iterator[Seam]:
    """Every seam of regular words, of words in r, of duals, of सः, and of the negative an-."""
    joiner = Joiner(book)
    unique: dict[Seam, None] = {}
    initials = [*_VOWELS, *sorted(CONSONANTS)]
    finals = [*map("".join, product(_VOWELS, _FINALS)), _OF_KIN]
    for final, initial in product(finals, initials):
        for seam in _of(joiner, final, initial, ""):
            unique[seam] = None
    for (mark, final), initial in product(_MARKED, initials):
        for seam in _of(joiner, final, initial, mark):
            unique[seam] = None
    for initial in sorted(CONSONANTS):
        unique[Seam(f"a{initial}", "aH", initial)] = None
    for initial in _VOWELS:
        unique[Seam(f"an{initial}", "an", initial)] = None
    yield from unique


def _of(joiner: Joiner, final: str, initial: str, mark: str) -> Iterator[Seam]:
    rest = "la" if initial in _VOWELS else "ala"  # with ka, some would be suffixes
    marks = frozenset({mark}) if mark else NO_TAGS
    for form in joiner.forms(f"kal{final}", initial + rest, marks):
        surface = seam_key(form)
        if surface.startswith("kal") and surface.endswith(rest):
            seam = surface[3 : len(surface) - len(rest)]
            yield Seam(seam, final, initial)
            if "~" in seam:  # printed without candrabindu: trīṃl lokān
                yield Seam(seam.replace("~", "M"), final, initial)


def seam_key(text: str) -> str:
    """Remove spaces; spell nasals, and ch after a vowel (6.1.73), in one way."""
    key = equivalence_key(text.replace("'", "_")).replace(" ", "").replace("_", "'")
    return _SINGLE_CH.sub("cC", key)
