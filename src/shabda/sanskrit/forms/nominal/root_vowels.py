"""Nouns in ī ū whose vowel belongs to a root: श्री, धी, भू, सेनानी, सुधी, स्वयम्भू; and स्त्री."""

from __future__ import annotations

from shabda.sanskrit.forms.nominal.cell_derivation import CellDerivation, derive_all
from shabda.sanskrit.forms.nominal.internal_sandhi import apply_internal_sandhi
from shabda.sanskrit.forms.paradigms import Linga, Vacana, Vibhakti
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.text.sounds import VOWELS

_ONE_SYLLABLE = ("SrI", "DI", "hrI", "BI", "BU", "BrU", "sU", "dU", "jU", "stU")
_AGENTS = ("nI", "lU")
"""Roots that are masculine nouns by themselves: a leader, a cutter."""
_IYAN_COMPOUNDS = ("suDI", "durDI", "kuDI", "manDaDI", "mandaDI")
"""Compounds of dhī that keep iy (6.4.85, and where its first member is not a kāraka)."""
_LEADERS = ("senAnI", "grAmaRI", "agraRI", "senAgraRI", "camUnI", "unnI", "praRI")
_YAN = ("praDI", "KalapU", "yavalU", "varzABU", "punarBU", "kAraBU", "kArABU", "karaBU")
"""Compounds with y or v (6.4.82–84)."""
_ADJECTIVES_WITH_V = ("KalapU", "yavalU")
"""Compounds with v that are declined alike in the masculine and the feminine."""
_UVAN_COMPOUNDS = ("svayamBU", "svayaMBU", "AtmaBU", "manoBU", "viBU", "pratiBU", "svaBU", "aBU")
"""Compounds with uv that are used in both genders: स्वयम्भूः, a goddess, is declined like a god."""
_REMARRIED = ("punarBU", "varzABU")
"""Compounds with v that as feminines are always a nadī (1.4.3)."""
KNOWN_STEMS = frozenset((
    *_ONE_SYLLABLE, *_AGENTS, *_IYAN_COMPOUNDS, *_LEADERS, *_YAN, *_UVAN_COMPOUNDS, "strI",
))  # fmt: skip
"""Every stem declined here; in another gender it is refused."""
_NADI_ENDINGS = {
    Vibhakti.CATURTHI: "e", Vibhakti.PANCAMI: "as", Vibhakti.SASTHI: "as", Vibhakti.SAPTAMI: "i",
}  # fmt: skip
_GLIDES = {"I": ("iy", "y"), "U": ("uv", "v")}


def knows(stem: str, linga: Linga) -> bool:
    """Whether a stem in ī ū is declined like a root here, in a gender."""
    feminine = stem in _ONE_SYLLABLE or stem == "strI"
    if linga is Linga.STRI and (stem in (*_REMARRIED, *_IYAN_COMPOUNDS) or _with_brow(stem)):
        return True
    if _is_like_masculine(stem):
        return linga is not Linga.NAPUMSAKA
    if stem in KNOWN_STEMS:
        return linga is (Linga.STRI if feminine else Linga.PUM)
    return linga is Linga.PUM and _ends_in_root(stem)


def _is_adjective_with_v(stem: str) -> bool:
    """Whether a stem is one like खलपू, or a compound of sū, give birth: वीरसू, प्रसू."""
    return stem in _ADJECTIVES_WITH_V or (stem.endswith("sU") and len(stem) > 3)


def _is_like_masculine(stem: str) -> bool:
    """Whether the feminine is declined like the masculine, since it is not a nadī (1.4.3)."""
    return _is_adjective_with_v(stem) or stem in _UVAN_COMPOUNDS


def _ends_in_root(stem: str) -> bool:
    """Whether a masculine ends in dhī, bhū, krī or śrī with iy, uv: स्थितधी, मनोभू, सुश्री."""
    roots = ("DI", "BU", "krI", "SrI", "prU", "stU")
    return stem.endswith(roots) and any(char in VOWELS for char in stem[:-2])


def _with_brow(stem: str) -> bool:
    return stem.endswith("BrU") and len(stem) > 3


def shows_root(text: str) -> bool:
    """Whether a text in ī ends in a root and is not the nominative of a stem in in: शुद्धधी."""
    known = ("aDI", "suDI", "durDI", "kuDI", "nirDI", "suSrI", "aSrI", "niHSrI", "yavakrI")
    return text.endswith(known) and sum(char in VOWELS for char in text) > 1


def root_vowel_cell(
    stem: str, linga: Linga, vibhakti: Vibhakti, vacana: Vacana
) -> tuple[Derivation, ...]:
    """Derive a cell; none when the stem is not such a noun."""
    if not knows(stem, linga):
        return ()
    return tuple(derive_all(stem, (linga, vibhakti, vacana), _run))


def _run(making: CellDerivation) -> None:
    stem = making.stem
    feminine = making.linga is Linga.STRI
    if making.vocative and (stem == "strI" or (feminine and stem in _REMARRIED)):
        making.change("7.3.107", stem[:-1] + stem[-1].lower())
        making.change("6.1.69", end="")
    elif making.first and stem == "strI":
        making.change("6.1.68", end="")
    elif making.vacana is Vacana.BAHU and making.vibhakti is Vibhakti.SASTHI:
        _genitive_plural(making)
    elif making.vacana is Vacana.EKA and making.vibhakti in _NADI_ENDINGS:
        _nadi(making, feminine=feminine)
    elif making.vibhakti is Vibhakti.SAPTAMI and making.end == "su":
        making.change("8.3.59", end="zu")
    elif stem == "strI" and making.vibhakti is Vibhakti.DVITIYA and making.vacana is not Vacana.DVI:
        _accusative(making)
    if making.end and making.end[0] in "aAeEiOo" and making.stem[-1] in "IU":
        _glide(making)
    apply_internal_sandhi(making, len(stem) - 2)
    if making.end.endswith("s"):
        making.change("8.2.66", end=making.end[:-1] + "r")
        making.change("8.3.15", end=making.end[:-1] + "H")


def _nadi(making: CellDerivation, *, feminine: bool) -> None:
    """Give a nadī its long endings: always in strī, optionally in the others (1.4.4, 1.4.6)."""
    if making.stem in (*_LEADERS, "nI") and making.end == "i":
        making.change("7.3.116", end="Am")
    elif feminine and (making.stem in ("strI", *_REMARRIED) or _may_be_nadi(making)):
        if making.end == "i":
            making.change("7.3.116", end="Am")
        making.change("7.3.112", end="A" + making.end)
        joined = {"Ae": "E", "Aas": "As", "AAm": "Am"}[making.end]
        making.change("6.1.90", end=joined)


def _genitive_plural(making: CellDerivation) -> None:
    """Apply nām for a nadī: always in strī, optionally in other feminines (7.1.54, 1.4.5)."""
    always = ("strI", *_REMARRIED)
    if making.linga is Linga.STRI and (making.stem in always or _may_be_nadi(making)):
        making.change("7.1.54", end="nAm")


def _may_be_nadi(making: CellDerivation) -> bool:
    """Whether this run takes a feminine as a nadī; one like its masculine never is (1.4.3)."""
    return not _is_like_masculine(making.stem) and making.option()


def _accusative(making: CellDerivation) -> None:
    """Derive स्त्रियम् or स्त्रीम्, स्त्रियः or स्त्रीः (6.4.80)."""
    if making.option():
        if making.end == "am":
            making.change("6.1.107", end="m")
        else:
            making.change("6.1.102", end="s")


def _glide(making: CellDerivation) -> None:
    full, short = _GLIDES[making.stem[-1]]
    base = making.stem[:-1]
    if making.stem in _LEADERS:
        making.change("6.4.82", base + short)
    elif making.stem in _YAN or _is_adjective_with_v(making.stem):
        number = {"I": "6.4.82", "U": "6.4.83"}[making.stem[-1]]
        making.change("6.4.84" if making.stem.endswith("BU") else number, base + short)
    else:
        making.change("6.4.79" if making.stem == "strI" else "6.4.77", base + full)
