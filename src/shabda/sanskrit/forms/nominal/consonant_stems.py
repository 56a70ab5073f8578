"""Consonant stems declined by rule: राजन्, विद्वस्, महत्, गच्छत्, वाच्, दिश्, पथिन् and their like.

vidyut gets only the text of a stem and cannot know that विद्वस् ends in a suffix with its own
rules, so it derives विद्वाः. Here the kind of the stem is known, and each step has its sūtra.
"""

from __future__ import annotations

from shabda.sanskrit.forms.nominal.cell_derivation import CellDerivation, derive_all, neuter_ending
from shabda.sanskrit.forms.nominal.internal_sandhi import apply_internal_sandhi
from shabda.sanskrit.forms.nominal.pada_final import drop_cluster, finish_pada
from shabda.sanskrit.forms.nominal.participles import BeforeI, n_before_i
from shabda.sanskrit.forms.nominal.stem_kinds import ROOTS_IN_S, StemKind, stem_kind
from shabda.sanskrit.forms.nominal.weak_stems import weaken
from shabda.sanskrit.forms.paradigms import Linga, NominalPlace, Vacana, Vibhakti
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.text.sounds import VOWELS

_LONG = dict(zip("aiuf", "AIUF", strict=True))
_WITH_N = (
    StemKind.MATUP,
    StemKind.SATR,
    StemKind.MAHAT,
    StemKind.VASU,
    StemKind.IYASUN,
    StemKind.ANC,
)
"""Kinds with a marker u or ṛ, which have n before a strong ending (7.1.70)."""
_IN_N = (StemKind.AN, StemKind.IN, StemKind.HAN, StemKind.PUSAN, StemKind.MAGHAVAN, StemKind.YUVAN)
FEET = tuple(f"{first}pad" for first in (
    "dvi", "tri", "catuz", "zaw", "azwA", "eka", "su", "bahu", "sahasra", "Sata",
))  # fmt: skip
"""Compounds in which pāda, foot, has lost its a (5.4.140), as dictionaries list them."""
_LONG_IN_FIRST = (StemKind.IN, StemKind.HAN, StemKind.PUSAN)


def consonant_stem_cell(
    stem: str, linga: Linga, vibhakti: Vibhakti, vacana: Vacana
) -> tuple[Derivation, ...]:
    """Derive a cell of a consonant stem; none when the stem is unknown or lacks the cell."""
    if stem.endswith(FEET):
        stem = f"{stem[:-2]}Ad"
    if stem == "sajuz":
        stem = "sajus"
    kind = stem_kind(stem, linga)
    if kind is None or (kind is StemKind.AP and vacana is not Vacana.BAHU):
        return ()
    return derive_as(stem, kind, (linga, vibhakti, vacana))


def derive_as(stem: str, kind: StemKind, cell: NominalPlace) -> tuple[Derivation, ...]:
    """Derive a cell of a stem as one of a kind."""

    def run(making: CellDerivation) -> None:
        _run(making, kind)

    return tuple(derive_all(stem, cell, run))


def _run(making: CellDerivation, kind: StemKind) -> None:
    own = len(making.stem) - 2
    neuter_ending(making)
    if making.strong:
        _strengthen(making, kind)
    elif making.weak:
        weaken(making, kind)
        _before_neuter_i(making, kind)
    if making.end == "s":
        making.change("6.1.68", end="")
    if making.padanta:
        _finish(making, kind)
    elif making.stem[-1] == "s" and _s_becomes_z(making, kind):
        making.change("8.3.59", making.stem[:-1] + "z")
    fixed = kind not in (*_IN_N, StemKind.PATHIN) or "Gn" in making.stem
    apply_internal_sandhi(making, len(making.stem) if fixed else own)
    if making.end.endswith("s"):
        making.change("8.2.66", end=making.end[:-1] + "r")
        making.change("8.3.15", end=making.end[:-1] + "H")


def _strengthen(making: CellDerivation, kind: StemKind) -> None:
    """Apply the rules before a strong ending: n in the stem, a long penultimate vowel."""
    _irregular(making, kind)
    stem = making.stem
    if kind in _WITH_N and not making.neuter:
        making.change("7.1.70", _with_n(stem))
    elif kind is StemKind.YUJ and not making.neuter:
        making.change("7.1.71", _with_n(stem))
    elif making.neuter:
        _neuter_n(making, kind)
    stem = making.stem
    if making.first and kind in _LONG_IN_FIRST:
        making.change("6.4.13", _long(stem))
    elif kind in _LONG_IN_FIRST and making.neuter:
        making.change("6.4.12", _long(stem))
    elif kind in _IN_N and kind not in _LONG_IN_FIRST and not making.vocative:
        making.change("6.4.8", _long(stem))
    elif making.first and (kind is StemKind.MATUP or (kind is StemKind.AS and stem.endswith("as"))):
        making.change("6.4.14", _long(stem))
    elif not making.vocative and (kind is StemKind.MAHAT or stem.endswith("ns")):
        making.change("6.4.10", _long(stem))


def _irregular(making: CellDerivation, kind: StemKind) -> None:
    """Apply the rules for single stems: पथिन्, पुंस्, अप्, अनडुह्, उशनस्, अर्वन्."""
    stem = making.stem
    if kind is StemKind.PATHIN:
        _pathin(making)
    elif kind is StemKind.PUMS:
        making.change("7.1.89", f"{stem[:-4]}pumas")
        making.change("7.1.72" if making.neuter else "7.1.70", f"{stem[:-4]}pumans")
    elif kind is StemKind.AP:
        making.change("6.4.11", "Ap")
    elif kind is StemKind.ANADUH:
        _anaduh(making)
    elif kind is StemKind.USANAS and making.first:
        making.change("7.1.94", stem[:-1] + "n")
        making.change("6.4.8", stem[:-2] + "An")
    elif kind is StemKind.USANAS and making.vocative and stem == "uSanas" and making.option():
        making.change("7.1.94", stem[:-1] + "n")
        if making.option():
            making.change("8.2.7", stem[:-1])
    elif kind is StemKind.ARVAN and making.first:
        making.change("6.4.8", "arvAn")
    elif kind is StemKind.ARVAN and not making.vocative:
        making.change("6.4.127", "arvat")
        making.change("7.1.70", "arvant")


def _pathin(making: CellDerivation) -> None:
    """Derive पन्थाः पन्थानौ: ā for n in the nominative, a for i, nth for th (7.1.85–87)."""
    base = making.stem[:-2]
    if making.end == "s":
        making.change("7.1.85", base + "iA")
        making.change("7.1.86", base + "aA")
        making.change("7.1.87", _with_n(base) + "aA" if base[-1] == "T" else None)
        making.change("6.1.101", making.stem[:-2] + "A")
        return
    making.change("7.1.86", base + "an")
    making.change("7.1.87", _with_n(base) + "an" if base[-1] == "T" else None)
    making.change("6.4.8", _long(making.stem))


def _anaduh(making: CellDerivation) -> None:
    base = making.stem[:-2]
    making.change(*(("7.1.99", f"{base}vah") if making.vocative else ("7.1.98", f"{base}vAh")))
    if making.end == "s":
        making.change("7.1.82", _with_n(making.stem))


def _neuter_n(making: CellDerivation, kind: StemKind) -> None:
    """Put n before the last stop or sibilant of a neuter plural (7.1.72)."""
    if making.stem[-1] in "nr" or making.stem.endswith("ns"):
        return
    if kind is not StemKind.ABHYASTA:
        making.change("7.1.72", _with_n(making.stem))
    elif making.option():
        making.change("7.1.79", _with_n(making.stem))


def _before_neuter_i(making: CellDerivation, kind: StemKind) -> None:
    if kind is StemKind.SATR and making.end == "I" and making.vibhakti in (
        Vibhakti.PRATHAMA, Vibhakti.DVITIYA, Vibhakti.SAMBODHANA,
    ):  # fmt: skip
        before = n_before_i(making.stem)
        if before is BeforeI.ALWAYS:
            making.change("7.1.81", _with_n(making.stem))
        elif before is BeforeI.OPTIONAL and making.option():
            making.change("7.1.80", _with_n(making.stem))


def _finish(making: CellDerivation, kind: StemKind) -> None:
    """Apply the rules for the end of a word, and before bh and s."""
    if kind is StemKind.ARVAN and making.end:
        making.change("6.4.127", "arvat")
    if kind is StemKind.AP and making.end.startswith("B"):
        making.change("7.4.48", "at")
    if making.stem[-1] in "AH":
        _visarga(making)
        return
    if making.stem[-1] in VOWELS:
        return
    if kind is StemKind.VASU and making.stem.endswith("vas"):
        making.change("8.2.72", making.stem[:-1] + "d")
    clustered = making.stem[-1] not in VOWELS and making.stem[-2] not in VOWELS
    if clustered:
        drop_cluster(making)
    if making.stem[-1] in "nmY":
        _final_nasal(making, kind, clustered=clustered)
        return
    finish_pada(making, of_root=kind is StemKind.ROOT or making.stem in ROOTS_IN_S)


def _visarga(making: CellDerivation) -> None:
    making.change("8.2.66", end="r")
    making.change("8.3.15", end="H")


def _final_nasal(making: CellDerivation, kind: StemKind, *, clustered: bool) -> None:
    """Drop the n of a stem in n (8.2.7), except in the vocative (8.2.8); ṅ in prāṅ (8.2.62)."""
    stem = making.stem
    if kind in (StemKind.ANC, StemKind.YUJ):
        making.change("8.2.62", stem[:-1] + "N")
    elif kind is StemKind.PUMS and making.end:
        making.change("8.3.23", stem[:-1] + "M")
        if making.end.startswith("B"):
            making.change("8.4.59", stem)
    elif not clustered and stem[-1] == "n":
        neuter_call = making.neuter and making.vocative
        if not making.vocative or (neuter_call and not making.option()):
            making.change("8.2.7", stem[:-1])
        if making.end.startswith("s") and making.stem[-1] not in "aA":
            making.change("8.3.59", end="zu")


def _s_becomes_z(making: CellDerivation, kind: StemKind) -> bool:
    """Whether the s of a suffix comes after i, u or their n (8.3.58–59); पुंस् has a root's s."""
    before = making.stem[-2]
    if kind is StemKind.PUMS or making.stem[-1] != "s":
        return False
    return before in "iuIUo" or (before == "n" and making.stem[-3] in "iuIUo")


def _with_n(stem: str) -> str:
    """Put n after the last vowel (1.1.47)."""
    place = max(index for index, char in enumerate(stem) if char in VOWELS) + 1
    return (stem[:place] + "n" + stem[place:]) if stem[place:] != "T" else stem[:place] + "nT"


def _long(stem: str) -> str:
    """Lengthen the last vowel of a stem."""
    place = max(index for index, char in enumerate(stem) if char in VOWELS)
    return stem[:place] + _LONG.get(stem[place], stem[place]) + stem[place + 1 :]
