"""Every form of a root or a noun by the whole Aṣṭādhyāyī: the only file that knows vidyut.

SLP1 in, `Derivation` out, told as our own derivations are: it-markers and their loss
fall into the step that brings the affix, and only a step that changes something is
told. Roots are taken as `Root`, never as text: without its it-markers vidyut derives
a wrong form or none (gam → गति). vidyut is imported at the first call (17–45 ms).
"""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Any

from shabda.errors import SanskritError
from shabda.sanskrit.derivation import Derivation, Step
from shabda.sanskrit.paradigms import Krt, Lakara, Linga, Prayoga, Purusha, Vacana, Vibhakti
from shabda.sanskrit.roots import Pada, Root
from shabda.sanskrit.sounds import VOWELS
from shabda.sanskrit.sutras import sutra

_GANAS = (
    "Bhvadi", "Adadi", "Juhotyadi", "Divadi", "Svadi", "Tudadi", "Rudhadi", "Tanadi", "Kryadi",
    "Curadi",
)  # fmt: skip
_NAMES = {
    Lakara.VIDHILIN: "VidhiLin", Lakara.ASHIRLIN: "AshirLin", Vibhakti.PANCAMI: "Panchami",
    Pada.PARASMAI: "Parasmaipada", Pada.ATMANE: "Atmanepada",
}  # fmt: skip
_KRT_NAMES = {
    Krt.LYUT: "lyuw", Krt.GHAN: "GaY", Krt.KTIN: "ktin", Krt.TRC: "tfc", Krt.NVUL: "Rvul",
    Krt.KTA: "kta", Krt.KTAVATU: "ktavatu", Krt.SATR: "Satf", Krt.SANAC: "SAnac",
    Krt.TAVYA: "tavya", Krt.ANIYAR: "anIyar", Krt.KTVA: "ktvA", Krt.TUMUN: "tumun",
}  # fmt: skip
_SUTRA = re.compile(r"\d+\.\d+\.\d+")
_State = tuple[str, tuple[str, ...]]
_SARVADHATUKA = (Lakara.LAT, Lakara.LOT, Lakara.LAN, Lakara.VIDHILIN)
_MARKERS = ("1.3.2", "1.3.3", "1.3.4", "1.3.5", "1.3.6", "1.3.7", "1.3.8", "1.3.9")
_READYING = ("6.1.64", "6.1.65", "7.1.58")
"""What a root goes through before any affix; `Root.root` is told from after it."""
_DECLINED = {
    Linga.PUM: ("a", "i", "u", "an", "in", "as", "t", "d", "o"),
    Linga.STRI: ("A", "i", "I", "u", "U", "c", "t", "d", "O"),
    Linga.NAPUMSAKA: ("a", "i", "u", "an", "in", "as"),
}
"""Endings of stems that vidyut declines rightly from the stem alone (checked by hand)."""
_OWN_WAY = frozenset((
    "lakzmI", "tarI", "tantrI", "avI", "jarA", "uSanas", "nas", "mAs", "dos", "nf",
    "dvi", "tri", "paYcan", "saptan", "azwan", "navan", "daSan",
))  # fmt: skip
"""Stems that look regular and are not: no loss of s (लक्ष्मीः), doublets, numerals."""
_KIN = (
    "pitf", "mAtf", "BrAtf", "jAmAtf", "duhitf", "devf", "yAtf", "nanAndf",
    "svasf", "naptf", "nezwf", "tvazwf", "kzattf", "hotf", "potf", "praSAstf",
)  # fmt: skip
"""Stems in ṛ that need no root: the kin, short (पितरः), and those 6.4.11 names, long (स्वसारः)."""
_AGENTS = {
    "kartf": ("qukf\\Y", 8), "dAtf": ("qudA\\Y", 3), "DAtf": ("quDA\\Y", 3), "netf": ("RI\\Y", 1),
    "Bartf": ("Bf\\Y", 1), "jetf": ("ji\\", 1), "gantf": ("ga\\mx~", 1), "Srotf": ("Sru\\", 1),
    "vaktf": ("va\\ca~", 2), "rakzitf": ("rakza~", 1), "paWitf": ("paWa~", 1),
    "drazwf": ("df\\Si~r", 1),
}  # fmt: skip
"""Agents in tṛ with their roots, without which 6.4.11 (कर्तारः) can't be known to apply."""


def lat(root: Root) -> tuple[Derivation, ...]:
    """Derive laṭ, third person singular, in every pada of the root."""
    return tinanta(root)


def tinanta(
    root: Root,
    lakara: Lakara = Lakara.LAT,
    purusha: Purusha = Purusha.PRATHAMA,
    vacana: Vacana = Vacana.EKA,
    prayoga: Prayoga = Prayoga.KARTARI,
    pada: Pada | None = None,
) -> tuple[Derivation, ...]:
    """Derive a cell of a verb's table: every accepted form, none when the cell is empty.

    Without `pada`, the root's own: a P root's ātmanepada (क्रमते) hangs on sense or
    prefix and is left out; an A root's may turn into P outside the sārvadhātuka
    lakāras (1.3.60–61, 1.3.91–93), where vidyut decides.
    """
    vp, vyakarana = _vidyut()
    cell = {
        "dhatu": _dhatu(root),
        "prayoga": _member(vp.Prayoga, prayoga),
        "lakara": _member(vp.Lakara, lakara),
        "purusha": _member(vp.Purusha, purusha),
        "vacana": _member(vp.Vacana, vacana),
    }
    found: dict[str, Derivation] = {}
    for each in _padas(root, lakara, prayoga) if pada is None else (pada,):
        chosen = {"dhatu_pada": _member(vp.DhatuPada, each)} if each else {}
        for told in _told(vyakarana.derive(vp.Pada.Tinanta(**cell, **chosen))):
            found.setdefault(told.form, told)
    return tuple(found.values())


def krdanta(root: Root, krt: Krt) -> tuple[Derivation, ...]:
    """Derive a noun stem (गान, गत, गन्तृ) or an indeclinable (गत्वा, गन्तुम्) of a root."""
    vp, vyakarana = _vidyut()
    affix = getattr(vp.Krt, _KRT_NAMES[krt])
    return _told(vyakarana.derive(vp.Pratipadika.krdanta(_dhatu(root), affix)))


def ana(root: Root) -> tuple[Derivation, ...]:
    """Derive the action noun in -ana (lyuṭ 3.3.115, yu → ana 7.1.1), as a stem."""
    return krdanta(root, Krt.LYUT)


def subanta(stem: str, linga: Linga, vibhakti: Vibhakti, vacana: Vacana) -> tuple[Derivation, ...]:
    """Derive a cell of a noun's table from its stem (पितृ, not पिता).

    Raises SanskritError for a stem whose declension its text alone does not give:
    श्री, धीमत्, हविस्, दिश् and their like.
    """
    vp, vyakarana = _vidyut()
    if not declines(stem, linga):
        raise SanskritError(f"the declension of {stem!r} ({linga.devanagari}) is not known here")
    if linga is Linga.NAPUMSAKA and vibhakti is Vibhakti.DVITIYA:
        vibhakti = Vibhakti.PRATHAMA  # the same in every neuter; vidyut errs in वारीणि
    pada = vp.Pada.Subanta(
        _pratipadika(stem),
        _member(vp.Linga, linga),
        _member(vp.Vibhakti, vibhakti),
        _member(vp.Vacana, vacana),
    )
    return _told(vyakarana.derive(pada))


def declines(stem: str, linga: Linga) -> bool:
    """Whether `subanta` can decline a stem from its text alone."""
    if stem.endswith("f"):
        return stem in _KIN or (stem in _AGENTS and linga is not Linga.STRI)
    one_vowel = sum(char in VOWELS for char in stem) == 1
    special = stem.endswith(("at", "I", "U") if one_vowel else ("at",)) or stem in _OWN_WAY
    return stem.endswith(_DECLINED[linga]) and not special


def _pratipadika(stem: str) -> Any:
    vp, _ = _vidyut()
    if stem in _AGENTS:
        aupadeshika, gana = _AGENTS[stem]
        return vp.Pratipadika.krdanta(_mula(aupadeshika, gana), vp.Krt.tfc)
    return (vp.Pratipadika.nyap if stem[-1] in "AI" else vp.Pratipadika.basic)(stem)


def _padas(root: Root, lakara: Lakara, prayoga: Prayoga) -> tuple[Pada | None, ...]:
    if prayoga is not Prayoga.KARTARI:
        return (None,)
    if root.pada is Pada.UBHAYA:
        return (Pada.PARASMAI, Pada.ATMANE)
    if root.pada is Pada.ATMANE and lakara not in _SARVADHATUKA:
        return (None,)
    return (root.pada,)


@cache
def _vidyut() -> tuple[Any, Any]:
    from vidyut import prakriya

    make: Any = prakriya.Vyakarana
    return prakriya, make()


def _dhatu(root: Root) -> Any:
    return _mula(root.aupadeshika, root.gana, root.antargana)


def _mula(aupadeshika: str, gana: int, antargana: str = "") -> Any:
    vp, _ = _vidyut()
    group = _member(vp.Antargana, antargana) if antargana else None
    return vp.Dhatu.mula(aupadeshika, getattr(vp.Gana, _GANAS[gana - 1]), antargana=group)


def _member(enum: Any, name: Any) -> Any:
    return getattr(enum, _NAMES.get(name, name.capitalize()))


def _told(prakriyas: Sequence[Any]) -> tuple[Derivation, ...]:
    """Tell each form once, the plainest first.

    vidyut tries an option before it leaves it, so its last is the plainest of equals:
    भवतु before भवतात्, क्रामति before क्राम्यति. What ends as अभवद् (8.4.56) comes last.
    """
    found: dict[str, Derivation] = {}
    for prakriya in reversed(prakriyas):
        told = _derivation(prakriya)
        if told.form not in found or len(told.steps) < len(found[told.form].steps):
            found[told.form] = told
    return tuple(sorted(found.values(), key=lambda d: (d.form[-1] in "gjqdb", len(d.steps))))


def _derivation(prakriya: Any) -> Derivation:
    states = _states(prakriya)
    steps = tuple(_step(code, before, after) for (_, before), (code, after) in pairwise(states))
    return Derivation(states[0][1], steps, prakriya.text)


def _states(prakriya: Any) -> list[_State]:
    """Reduce vidyut's history to the states worth telling, each after its sūtra.

    Accents and it-markers are taken off, and what is done and undone again
    (नन्द् → नंद् → नन्द्) is left out.
    """
    drop = str.maketrans("", "", "\\^" if "~" in prakriya.text else "\\^~")
    states: list[_State] = []
    for each in prakriya.history:
        number, terms = _number(each.code), tuple(t.translate(drop) for t in each.result if t)
        if states and number in _MARKERS:
            states[-1] = (states[-1][0], terms)
        elif len(states) == 1 and len(terms) == 1 and number in _READYING:
            states[0] = (number, terms)
        else:
            same = next((i for i, (_, past) in enumerate(states) if past == terms), len(states))
            states[same:] = states[same : same + 1] or [(number, terms)]
    return states


def _number(code: str) -> str:
    """Return the sūtra's number of vidyut's code, which may name a part of it (6.1.64.2)."""
    return (_SUTRA.match(code) or [code])[0]


def _step(number: str, before: tuple[str, ...], after: tuple[str, ...]) -> Step:
    known = sutra(number)
    return Step(number, known.name, known.gloss, before, after)
