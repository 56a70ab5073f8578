"""Masculines in a long vowel that no suffix of the feminine made: वातप्रमी, हूहू, हाहा, बहुश्रेयसी."""

from __future__ import annotations

from shabda.sanskrit.forms.nominal.cell_derivation import CellDerivation, derive_all
from shabda.sanskrit.forms.nominal.internal_sandhi import apply_internal_sandhi
from shabda.sanskrit.forms.paradigms import Linga, NominalPlace, Vacana, Vibhakti
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.text.sounds import VOWELS

_SINGLE = ("vAtapramI", "yayI", "papI", "hUhU", "hAhA")
"""Stems with a suffix ī (Uṇādi 3.159, 4.1), and names of gandharvas."""
_NADI = ("SreyasI", "lakzmI", "camU")
"""Feminines that stay a nadī as the last member of a masculine (vārttika to 1.4.3)."""
_NADI_ENDINGS = {"e": ("Ae", "E"), "as": ("Aas", "As"), "Am": ("AAm", "Am")}
"""By ending: with ā before it (7.3.112), and both joined (6.1.90)."""
_AFTER_A = {
    "O": ("6.1.88", "O"), "os": ("6.1.88", "Os"), "e": ("6.1.88", "E"), "i": ("6.1.87", "e"),
    "A": ("6.1.101", "A"), "as": ("6.1.101", "As"), "Am": ("6.1.101", "Am"),
}  # fmt: skip
"""What ā and an ending become."""


def is_long_masculine(stem: str, linga: Linga) -> bool:
    """Whether a stem is such a masculine."""
    compound = stem.endswith(_NADI) and stem not in _NADI
    return linga is Linga.PUM and (stem in _SINGLE or compound)


def long_masculine_cell(stem: str, cell: NominalPlace) -> tuple[Derivation, ...]:
    """Derive a cell of a stem that `is_long_masculine` accepts."""
    return tuple(derive_all(stem, cell, _run))


def _run(making: CellDerivation) -> None:
    own = len(making.stem) - 2
    nadi = making.stem not in _SINGLE
    singular = making.vacana is Vacana.EKA
    if making.first and making.stem.endswith("SreyasI"):
        making.change("6.1.68", end="")
    elif making.vocative and nadi:
        making.change("7.3.107", making.stem[:-1] + making.stem[-1].lower())
        making.change("6.1.69", end="")
    elif making.vibhakti is Vibhakti.DVITIYA and making.vacana is not Vacana.DVI:
        _accusative(making)
    elif nadi and singular and making.end in ("e", "as", "i"):
        _with_long_ending(making)
    elif nadi and making.end == "Am":
        making.change("7.1.54", end="nAm")
    elif making.end == "i" and making.stem[-1] == "I":
        making.change("6.1.101", end="")
    if making.end.startswith("su") and making.stem[-1] != "A":
        making.change("8.3.59", end="zu")
    _join(making)
    apply_internal_sandhi(making, own)
    if making.end.endswith("s"):
        making.change("8.2.66", end=making.end[:-1] + "r")
        making.change("8.3.15", end=making.end[:-1] + "H")


def _accusative(making: CellDerivation) -> None:
    if making.end == "am":
        making.change("6.1.107", end="m")
    else:
        making.change("6.1.102", end="s")
        making.change("6.1.103", end="n")


def _with_long_ending(making: CellDerivation) -> None:
    """Give the ending of a nadī its ā: ऐ, आः, आम्."""
    if making.end == "i":
        making.change("7.3.116", end="Am")
    for number, end in zip(("7.3.112", "6.1.90"), _NADI_ENDINGS[making.end], strict=True):
        making.change(number, end=end)


def _join(making: CellDerivation) -> None:
    """Join the last vowel of the stem with the vowel of the ending."""
    if not making.end or making.end[0] not in VOWELS:
        return
    base = making.stem[:-1]
    if making.stem[-1] == "A":
        number, joined = _AFTER_A[making.end]
        making.change(number, base, joined)
    else:
        making.change("6.1.77", base + {"I": "y", "U": "v"}[making.stem[-1]])
