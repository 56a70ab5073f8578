"""Consonant stems before a weak ending that begins with a vowel (a bha)."""

from __future__ import annotations

from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.forms.nominal.cell_derivation import CellDerivation
from shabda.sanskrit.forms.nominal.stem_kinds import StemKind
from shabda.sanskrit.forms.paradigms import Vacana, Vibhakti
from shabda.sanskrit.text.sounds import VOWELS

_ANC = {
    "pratyac": ("pratIc", "6.3.138"), "samyac": ("samIc", "6.3.138"), "anvac": ("anUc", "6.3.138"),
    "vizvac": ("vizUc", "6.3.138"), "udac": ("udIc", "6.4.139"), "tiryac": ("tiraSc", "6.4.138"),
    "nyac": ("nIc", "6.3.138"),
}  # fmt: skip
_IN_I = lazy_pattern("[^aAiIuUfFxeEoO]+i[^aAiIuUfFxeEoO]*[^aAiIuUfFxeEoOy]i")
"""The doubled base of a root in i, whose i is not the one that vas takes: जिगि, शिश्रि."""
_VASU_SHAPES = {
    "": (0, ""), "i": (1, ""), "f": (1, "r"), "iy": (1, "y"), "Ciy": (1, "iy"), "u": (0, "v"),
    "U": (0, "v"), "jagan": (2, "m"), "jaGan": (2, "n"),
}  # fmt: skip
"""The number of sounds that a base loses before us, and what it gets."""
_WITH_U = {"yuvan": "yUn", "Svan": "Sun", "maGavan": "maGon"}


def weaken(making: CellDerivation, kind: StemKind) -> None:
    """Weaken a stem before such an ending: रज्ञ्, वृत्रघ्न्, विदुष्, यून्, पथ्, प्रतीच्."""
    stem = making.stem
    if kind in (StemKind.AN, StemKind.HAN, StemKind.PUSAN):
        _drop_a(making)
        if kind is StemKind.HAN and making.stem.endswith("hn"):
            making.change("7.3.54", making.stem[:-2] + "Gn")
    elif kind is StemKind.VASU:
        _vasu(making)
    elif kind in (StemKind.YUVAN, StemKind.MAGHAVAN):
        making.change("6.4.133", stem[:-3] + "u" + stem[-2:])
        making.change("6.1.108", stem[:-3] + "un")
        making.change("6.1.101" if stem == "yuvan" else "6.1.87", _WITH_U[stem])
    elif kind is StemKind.PATHIN:
        making.change("7.1.88", stem[:-2])
    elif kind is StemKind.ARVAN:
        making.change("6.4.127", "arvat")
    elif kind in (StemKind.VAH, StemKind.PAD):
        _compound_of_root(making, kind)
    elif kind is StemKind.ANC and (stem in _ANC or stem.endswith("ryac")):
        shape, number = _ANC.get(stem, (f"{stem[:-3]}Ic", "6.3.138"))
        if number == "6.3.138":
            making.change("6.4.138", stem[:-2].removesuffix("y").removesuffix("v") + _vowel(stem))
        making.change(number, shape)


def _compound_of_root(making: CellDerivation, kind: StemKind) -> None:
    """Derive विश्वौह् of विश्ववाह् and द्विपद् of द्विपाद्."""
    stem = making.stem
    if kind is StemKind.PAD:
        making.change("6.4.130", f"{stem[:-2]}ad")
        return
    making.change("6.4.132", f"{stem[:-3]}Uh")
    making.change("6.1.89", f"{stem[:-4]}Oh")


def _vowel(stem: str) -> str:
    """Return añc without its a: the vowel before it, restored from its semivowel, and the c."""
    return {"y": "ic", "v": "uc"}.get(stem[-3], stem[-3] + "c")


def _drop_a(making: CellDerivation) -> None:
    """Drop the a of an (6.4.134, optional by 6.4.136), not after a cluster in v or m (6.4.137)."""
    stem = making.stem
    if stem[-3] in "vm" and stem[-4] not in VOWELS:
        return
    locative = making.vibhakti is Vibhakti.SAPTAMI and making.vacana is Vacana.EKA
    if (locative or making.end == "I") and not making.option():
        return
    making.change("6.4.136" if locative or making.end == "I" else "6.4.134", stem[:-2] + "n")
    if making.stem.endswith("divn"):
        making.change("8.2.77", stem[:-4] + "Ivn")


def _vasu(making: CellDerivation) -> None:
    """Change the v of vas to u (6.4.131); drop the i before it, which only v had caused."""
    dropped, added = _VASU_SHAPES[vasu_shape(making.stem)]
    base = making.stem[: -3 - dropped] + added
    making.change("6.4.131", base + "uas")
    making.change("6.1.108", base + "us")


def vasu_shape(stem: str) -> str:
    """Name what changes before the us of a stem in vas: its last vowel, or the loss of a."""
    base = stem[:-3]
    if base in ("jagan", "jaGan"):
        return base
    if _IN_I.fullmatch(base) or base[-1] == "I":
        return "Ciy" if not any(char in VOWELS for char in base[-3:-1]) else "iy"
    return base[-1] if base[-1] in "ifuU" else ""
