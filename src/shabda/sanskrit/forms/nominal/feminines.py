"""The feminine stem that a consonant stem or an agent in tṛ has by rule (4.1.5–6): बलवती, कर्त्री."""

from __future__ import annotations

from shabda.sanskrit.forms.nominal import model_stems
from shabda.sanskrit.forms.nominal.cell_derivation import CellDerivation
from shabda.sanskrit.forms.nominal.feminines_in_a import feminine_in_a, feminines_in_a
from shabda.sanskrit.forms.nominal.participles import BeforeI, n_before_i
from shabda.sanskrit.forms.nominal.stem_kinds import StemKind, stem_kind
from shabda.sanskrit.forms.nominal.weak_stems import weaken
from shabda.sanskrit.forms.paradigms import Linga, Vacana, Vibhakti

_LISTED = {"yuvan": "yuvati", "rAjan": "rAjYI"}
_WITH_I = (StemKind.MATUP, StemKind.MAHAT, StemKind.IYASUN, StemKind.ABHYASTA, StemKind.IN)


def feminines_of(stem: str, *, adjective: bool = False) -> tuple[str, ...]:
    """Return every feminine stem that the grammar gives: चण्डा and चण्डी, तुदन्ती and तुदती."""
    if stem.endswith("a") and stem not in _LISTED:
        return feminines_in_a(stem, adjective=adjective)
    one = feminine_of(stem, adjective=adjective)
    if stem.endswith(("at", "At")) and stem_kind(stem, Linga.PUM) is StemKind.SATR:
        optional = n_before_i(stem) is BeforeI.OPTIONAL
        return (one, f"{stem}I") if optional else (one,) if one else ()
    return (one,) if one else ()


def feminine_of(stem: str, *, adjective: bool = False) -> str:
    """Return the feminine stem; "" when the text does not show it.

    A participle of class 6 (तुदती, तुदन्ती) is given with n. `adjective` says that a stem in a
    is used in all genders.
    """
    if stem in _LISTED:
        return _LISTED[stem]
    if stem.endswith("f") and model_stems.model(stem, Linga.PUM) == "hotf":
        return f"{stem[:-1]}rI"
    if stem.endswith("a"):
        return feminine_in_a(stem, adjective=adjective)
    kind = stem_kind(stem, Linga.PUM)
    if kind in _WITH_I:
        return f"{stem}I"
    if kind is StemKind.SATR and (before := n_before_i(stem)):
        return f"{stem}I" if before is BeforeI.NEVER else f"{stem[:-1]}ntI"
    if kind in (StemKind.VASU, StemKind.ANC, StemKind.YUVAN, StemKind.MAGHAVAN):
        making = CellDerivation(stem, Linga.PUM, Vibhakti.TRTIYA, Vacana.EKA)
        weaken(making, kind)
        return f"{making.stem[:-1]}zI" if kind is StemKind.VASU else f"{making.stem}I"
    return ""
