"""Masculines in ā whose vowel belongs to a root: गोपाः, गोपौ, गोपः, गोपा (6.4.140)."""

from __future__ import annotations

from shabda.sanskrit.forms.nominal.cell_derivation import CellDerivation, derive_all
from shabda.sanskrit.forms.paradigms import Linga, Vacana, Vibhakti
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.text.sounds import VOWELS

_ROOTS = ("pA", "DmA")
""""Protect" or "drink", and "blow": the roots that form such nouns in the grammars."""


def is_root_a(stem: str, linga: Linga) -> bool:
    """Whether a stem is a masculine that ends in such a root: गोपा, सोमपा, शङ्खध्मा."""
    first = stem[:-2] if stem.endswith("pA") else stem[:-3]
    return linga is Linga.PUM and stem.endswith(_ROOTS) and any(char in VOWELS for char in first)


def root_a_cell(
    stem: str, linga: Linga, vibhakti: Vibhakti, vacana: Vacana
) -> tuple[Derivation, ...]:
    """Derive a cell."""
    return tuple(derive_all(stem, (linga, vibhakti, vacana), _run))


def _run(making: CellDerivation) -> None:
    if making.weak:
        making.change("6.4.140", making.stem[:-1])
    elif making.end.startswith("O"):
        making.change("6.1.88", making.stem[:-1], making.end)
    elif making.end == "am":
        making.change("6.1.107", end="m")
    elif making.end.startswith("a"):
        making.change("6.1.101", end=making.end[1:])
    if making.end.endswith("s"):
        making.change("8.2.66", end=making.end[:-1] + "r")
        making.change("8.3.15", end=making.end[:-1] + "H")
