"""Every form of a root or a noun by the whole Aṣṭādhyāyī: the only file that knows vidyut.

SLP1 in, `Derivation` out, told as our own derivations are (`telling`). Roots are taken
as `Root`, never as text: without its it-markers vidyut derives a wrong form or none
(gam → गति). vidyut is imported at the first call (17–45 ms).
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import product
from typing import Any

from shabda.errors import SanskritError
from shabda.sanskrit.derivation import Derivation
from shabda.sanskrit.paradigms import Krt, Lakara, Linga, Prayoga, Purusha, Vacana, Vibhakti
from shabda.sanskrit.roots import Pada, Root
from shabda.sanskrit.sounds import VOWELS
from shabda.sanskrit.telling import told

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
FormInCell = tuple[str, Purusha, Vacana, Pada | None]
_SARVADHATUKA = (Lakara.LAT, Lakara.LOT, Lakara.LAN, Lakara.VIDHILIN)
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
_NATVA = ("8.4.1", "8.4.2")
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
    for one in padas(root, lakara, prayoga) if pada is None else (pada,):
        chosen = {"dhatu_pada": _member(vp.DhatuPada, one)} if one else {}
        for derivation in told(vyakarana.derive(vp.Pada.Tinanta(**cell, **chosen))):
            found.setdefault(derivation.form, derivation)
    return tuple(found.values())


def tinanta_forms(root: Root, lakara: Lakara, prayoga: Prayoga) -> Iterator[FormInCell]:
    """Every form of a table with its cell, without derivations: 100,000 forms a second."""
    vp, _ = _vidyut()
    derive = _unlogged().derive
    fixed = {
        "dhatu": _dhatu(root),
        "prayoga": _member(vp.Prayoga, prayoga),
        "lakara": _member(vp.Lakara, lakara),
    }
    for pada in padas(root, lakara, prayoga):
        chosen = {"dhatu_pada": _member(vp.DhatuPada, pada)} if pada else {}
        for purusha, vacana in product(Purusha, Vacana):
            cell = {"purusha": _member(vp.Purusha, purusha), "vacana": _member(vp.Vacana, vacana)}
            for prakriya in derive(vp.Pada.Tinanta(**fixed, **cell, **chosen)):
                yield prakriya.text, purusha, vacana, pada


def krdanta(root: Root, krt: Krt) -> tuple[Derivation, ...]:
    """Derive a noun stem (गान, गत, गन्तृ) or an indeclinable (गत्वा, गन्तुम्) of a root."""
    vp, vyakarana = _vidyut()
    affix = getattr(vp.Krt, _KRT_NAMES[krt])
    return told(vyakarana.derive(vp.Pratipadika.krdanta(_dhatu(root), affix)))


def krdanta_forms(root: Root) -> Iterator[tuple[str, Krt]]:
    """Every form `krdanta` gives, without derivations."""
    vp, _ = _vidyut()
    for krt in Krt:
        made = vp.Pratipadika.krdanta(_dhatu(root), getattr(vp.Krt, _KRT_NAMES[krt]))
        for prakriya in _unlogged().derive(made):
            yield prakriya.text, krt


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
    return tuple(_with_own_n(stem, each) for each in told(vyakarana.derive(pada)))


def _with_own_n(stem: str, it: Derivation) -> Derivation:
    """Take back a ṇ that reached into the stem (8.4.2).

    A stem that has n where ṇ could stand is a compound, which vidyut cannot see: the r
    of वीर does not reach the n of अङ्गना. The last n of a stem (ब्रह्मन्) is free to change.
    """
    pairs = enumerate(zip(stem[:-1], it.form, strict=False))
    places = [place for place, pair in pairs if pair == ("n", "R")]
    if not places:
        return it

    def mended(terms: tuple[str, ...]) -> tuple[str, ...]:
        sounds = list(terms[0])
        for place in places:
            sounds[place : place + 1] = ["n"] * (place < len(sounds))
        return ("".join(sounds), *terms[1:])

    steps = tuple(
        replace(step, before=mended(step.before), after=mended(step.after))
        for step in it.steps
        if step.sutra not in _NATVA
    )
    return Derivation(it.start, steps, "".join(mended((it.form,))))


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


def padas(
    root: Root, lakara: Lakara, prayoga: Prayoga = Prayoga.KARTARI
) -> tuple[Pada | None, ...]:
    """Which padas a root's table has in a lakāra; None where the grammar decides cell by cell."""
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


@cache
def _unlogged() -> Any:
    vp, _ = _vidyut()
    return vp.Vyakarana(log_steps=False)


def _dhatu(root: Root) -> Any:
    return _mula(root.aupadeshika, root.gana, root.antargana)


def _mula(aupadeshika: str, gana: int, antargana: str = "") -> Any:
    vp, _ = _vidyut()
    group = _member(vp.Antargana, antargana) if antargana else None
    return vp.Dhatu.mula(aupadeshika, getattr(vp.Gana, _GANAS[gana - 1]), antargana=group)


@cache
def _member(enum: Any, name: Any) -> Any:
    return getattr(enum, _NAMES.get(name, name.capitalize()))
