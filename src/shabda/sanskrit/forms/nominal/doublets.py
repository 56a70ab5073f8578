"""Second forms of a noun from another stem: पदः besides पादान् (6.1.63), निर्जरसौ (7.2.101)."""

from __future__ import annotations

from collections.abc import Iterator

from shabda.sanskrit.forms import vidyut
from shabda.sanskrit.forms.nominal import model_stems, pronouns
from shabda.sanskrit.forms.nominal.consonant_stems import consonant_stem_cell, derive_as
from shabda.sanskrit.forms.nominal.stem_kinds import StemKind
from shabda.sanskrit.forms.paradigms import Linga, NominalPlace, Vacana, Vibhakti
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.text.sounds import VOWELS

_M, _F, _N = Linga
_SUBSTITUTES = {
    ("pAda", _M): ("pad", StemKind.ROOT), ("danta", _M): ("dat", StemKind.ROOT),
    ("nAsikA", _F): ("nas", StemKind.ROOT), ("mAsa", _M): ("mAs", StemKind.ROOT),
    ("hfdaya", _N): ("hfd", StemKind.ROOT), ("niSA", _F): ("niS", StemKind.ROOT),
    ("asfj", _N): ("asan", StemKind.AN), ("yUza", _M): ("yUzan", StemKind.AN),
    ("yUza", _N): ("yUzan", StemKind.AN), ("dos", _M): ("dozan", StemKind.AN),
    ("dos", _N): ("dozan", StemKind.AN), ("yakft", _N): ("yakan", StemKind.AN),
    ("Sakft", _N): ("Sakan", StemKind.AN), ("udaka", _N): ("udan", StemKind.AN),
    ("Asya", _N): ("Asan", StemKind.AN), ("pftanA", _F): ("pft", StemKind.ROOT),
    ("mAMsa", _N): ("mAMs", StemKind.ROOT),
}  # fmt: skip
"""The nouns of 6.1.63 and its vārttika, what may replace them, and its kind."""
_SNU = (("sAnu", _M), ("sAnu", _N))
SECOND = (*_SUBSTITUTES, *_SNU)
_OF_JARA = ("nirjara", "ajara")
"""Masculines that end in jarā, shortened as the end of a compound (1.2.48)."""


def second_stem(stem: str, linga: Linga) -> bool:
    """Whether a noun has second forms from another stem."""
    listed = (stem, linga) in SECOND
    return listed or stem == "jarA" or (stem in _OF_JARA and linga is Linga.PUM)


def second_cell(stem: str, cell: NominalPlace) -> Iterator[Derivation]:
    """Derive the second forms of a cell."""
    linga, vibhakti, vacana = cell
    if stem == "jarA" or (stem in _OF_JARA and linga is Linga.PUM):
        yield from _jaras(stem, cell)
        return
    if not _from_accusative_plural(vibhakti, vacana):
        return
    if (stem, linga) in _SNU:
        model = model_stems.model("snu", linga)
        made = vidyut.subanta(model, *cell)
        own = model_stems.with_own_beginning(made, model, "snu")
        yield from (_from(derivation, stem, "6.1.63") for derivation in own)
    elif (stem, linga) in _SUBSTITUTES:
        second, kind = _SUBSTITUTES[stem, linga]
        for derivation in derive_as(second, kind, cell):
            if second != "mAMs" or _before_vowel(derivation, vibhakti):
                yield _from(derivation, stem, "6.1.63")


def _from_accusative_plural(vibhakti: Vibhakti, vacana: Vacana) -> bool:
    """Whether the ending is śas or one after it, as 6.1.63 requires."""
    if vibhakti is Vibhakti.DVITIYA:
        return vacana is Vacana.BAHU
    return vibhakti not in (Vibhakti.PRATHAMA, Vibhakti.SAMBODHANA)


def _before_vowel(made: Derivation, vibhakti: Vibhakti) -> bool:
    """Whether an ending begins with a vowel; before others the grammars seldom show māṃs."""
    return vibhakti is not Vibhakti.DVITIYA and made.start[1][0] in VOWELS


def _jaras(stem: str, cell: NominalPlace) -> Iterator[Derivation]:
    """Derive जरसा as an alternative to जरया: before a vowel jarā may be jaras (7.2.101)."""
    base = f"{stem.removesuffix('A').removesuffix('a')}as"
    for derivation in consonant_stem_cell(base, *cell):
        if derivation.start[1][0] in VOWELS:
            yield _from(derivation, stem, "7.2.101")


def _from(derivation: Derivation, stem: str, number: str) -> Derivation:
    return pronouns.prefixed(derivation, number, (stem, derivation.start[-1]))
