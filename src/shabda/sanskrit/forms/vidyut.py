"""Derives every form of a root or a noun by the whole Aṣṭādhyāyī, with vidyut.

SLP1 in, `Derivation` out, written like our own derivations. Roots are given as `Root`, never as
text: without it-markers vidyut derives a wrong form or none (gam → गति). vidyut is imported at
the first call (17–45 ms).
"""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import product
from typing import Any

from shabda.sanskrit.forms import given_roots
from shabda.sanskrit.forms.paradigms import (
    Krt,
    Lakara,
    Linga,
    Prayoga,
    Purusha,
    Vacana,
    Vibhakti,
)
from shabda.sanskrit.forms.roots import Derived, Pada, Root
from shabda.sanskrit.forms.vidyut_history import derivations_of
from shabda.sanskrit.rules.derivation import Derivation

_GANAS = (
    "Bhvadi", "Adadi", "Juhotyadi", "Divadi", "Svadi", "Tudadi", "Rudhadi", "Tanadi", "Kryadi",
    "Curadi",
)  # fmt: skip
_NAMES = {
    Lakara.VIDHILIN: "VidhiLin", Lakara.ASHIRLIN: "AshirLin", Vibhakti.PANCAMI: "Panchami",
    Pada.PARASMAI: "Parasmaipada", Pada.ATMANE: "Atmanepada",
}  # fmt: skip
_KRT_NAMES: dict[str, str] = {
    Krt.LYUT: "lyuw", Krt.GHAN: "GaY", Krt.KTIN: "ktin", Krt.TRC: "tfc", Krt.NVUL: "Rvul",
    Krt.KTA: "kta", Krt.KTAVATU: "ktavatu", Krt.SATR: "Satf", Krt.SANAC: "SAnac",
    Krt.TAVYA: "tavya", Krt.ANIYAR: "anIyar", Krt.KTVA: "ktvA", Krt.TUMUN: "tumun",
    Krt.YAT: "yat Ryat kyap",
}  # fmt: skip
KVASU = "kvasu"
_SANADI = {Derived.CAUSATIVE: "Ric", Derived.DESIDERATIVE: "san", Derived.INTENSIVE: "yaN"}
_TAUGHT = {"niH": "nis", "duH": "dus", "ut": "ud"}
"""Prefixes as vidyut knows them."""
FormInCell = tuple[str, Purusha, Vacana, Pada | None]


@lru_cache(maxsize=1024)
def tinanta(
    root: Root,
    lakara: Lakara = Lakara.LAT,
    purusha: Purusha = Purusha.PRATHAMA,
    vacana: Vacana = Vacana.EKA,
    prayoga: Prayoga = Prayoga.KARTARI,
    pada: Pada | None = None,
    prefixes: Sequence[str] = (),
) -> tuple[Derivation, ...]:
    """Derive every accepted form of a cell of a verb's table.

    Without `pada`, in the root's own: the ātmanepada of a P root (क्रमते) depends on its prefix or
    sense and is left out; an A root may be P outside sārvadhātuka lakāras (1.3.60–61, 1.3.91–93).
    """
    if prayoga is Prayoga.BHAVE:
        if (purusha, vacana) != (Purusha.PRATHAMA, Vacana.EKA):
            return ()
        prayoga = Prayoga.KARMANI  # vidyut leaves out ciṇ (3.1.66) in the impersonal
    if given_roots.is_unused(root, lakara, purusha, vacana, prayoga):
        return ()
    vp, vyakarana = _vidyut()
    given = [_prefixed(one, prefixes) for one in given_roots.all_given(root, lakara, prayoga)]
    cell = {
        "prayoga": _member(vp.Prayoga, prayoga),
        "lakara": _member(vp.Lakara, lakara),
        "purusha": _member(vp.Purusha, purusha),
        "vacana": _member(vp.Vacana, vacana),
    }
    unique: dict[str, Derivation] = {}
    for dhatu, one in product(given, padas(root, lakara, prayoga) if pada is None else (pada,)):
        chosen = {"dhatu_pada": _member(vp.DhatuPada, one)} if one else {}
        for made in derivations_of(vyakarana.derive(vp.Pada.Tinanta(dhatu, **cell, **chosen))):
            if given_roots.is_form_of(root, made.form):
                unique.setdefault(made.form, given_roots.from_root(root, made))
    return tuple(sorted(unique.values(), key=_is_second))


def _is_second(derivation: Derivation) -> bool:
    """Whether a form is an option that is seldom used: तात् of loṭ, आह."""
    ah = derivation.start[0] == "brU" and derivation.form[0] == "A"  # 3.4.84
    return ah or any(step.sutra == "7.1.35" for step in derivation.steps)


def tinanta_forms(root: Root, lakara: Lakara, prayoga: Prayoga) -> Iterator[FormInCell]:
    """Yield every form of a table with its cell, without derivations: 100,000 forms a second."""
    vp, _ = _vidyut()
    derive = _unlogged().derive
    given = [_dhatu(one) for one in given_roots.all_given(root, lakara, prayoga)]
    fixed = {
        "prayoga": _member(vp.Prayoga, prayoga),
        "lakara": _member(vp.Lakara, lakara),
    }
    for dhatu, pada in product(given, padas(root, lakara, prayoga)):
        chosen = {"dhatu_pada": _member(vp.DhatuPada, pada)} if pada else {}
        for purusha, vacana in product(Purusha, Vacana):
            cell = {"purusha": _member(vp.Purusha, purusha), "vacana": _member(vp.Vacana, vacana)}
            if given_roots.is_unused(root, lakara, purusha, vacana, prayoga):
                continue
            for prakriya in derive(vp.Pada.Tinanta(dhatu, **fixed, **cell, **chosen)):
                if given_roots.is_form_of(root, prakriya.text):
                    yield prakriya.text, purusha, vacana, pada


def krdanta_by_vidyut(root: Root, krt: str, prefixes: Sequence[str] = ()) -> tuple[Derivation, ...]:
    """Derive a noun stem (गान, गत, गन्तृ) or an indeclinable (गत्वा, गन्तुम्) of a root.

    `krt` is a Krt or KVASU. After a prefix ktvā becomes ya (lyap, 7.1.37): आगत्य, विहाय.
    """
    vp, vyakarana = _vidyut()
    dhatu = _prefixed(given_roots.given_before_krt(root), prefixes)
    made = []
    for affix in _KRT_NAMES.get(krt, krt).split():
        made += vyakarana.derive(vp.Pratipadika.krdanta(dhatu, getattr(vp.Krt, affix)))
    return tuple(given_roots.from_root(root, one) for one in derivations_of(made))


def krdanta_forms_by_vidyut(root: Root) -> Iterator[tuple[str, Krt]]:
    """Yield every form of a root with kṛt suffixes, except in -ya, without derivations."""
    vp, _ = _vidyut()
    dhatu = _dhatu(given_roots.given_before_krt(root))
    for krt in (suffix for suffix in Krt if suffix is not Krt.YAT):
        made = vp.Pratipadika.krdanta(dhatu, getattr(vp.Krt, _KRT_NAMES[krt]))
        for prakriya in _unlogged().derive(made):
            yield prakriya.text, krt


def krdanta_cell(
    root: Root, krt: Krt, linga: Linga, vibhakti: Vibhakti, vacana: Vacana
) -> tuple[Derivation, ...]:
    """Derive a cell in the declension of a root with a kṛt suffix: गतः, गच्छन्ती, गन्तव्यम्."""
    return derivations_of(_vidyut()[1].derive(_krdanta_pada(root, krt, linga, vibhakti, vacana)))


def krdanta_cell_forms(
    root: Root, krt: Krt
) -> Iterator[tuple[str, tuple[Linga, Vibhakti, Vacana]]]:
    """Yield every form that `krdanta_cell` derives, in all cells, without derivations."""
    for cell in product(Linga, Vibhakti, Vacana):
        for prakriya in _unlogged().derive(_krdanta_pada(root, krt, *cell)):
            yield prakriya.text, cell


def _krdanta_pada(root: Root, krt: Krt, linga: Linga, vibhakti: Vibhakti, vacana: Vacana) -> Any:
    vp, _ = _vidyut()
    dhatu = _dhatu(given_roots.given_before_krt(root))
    stem = vp.Pratipadika.krdanta(dhatu, getattr(vp.Krt, _KRT_NAMES[krt]))
    cell = (_member(vp.Linga, linga), _member(vp.Vibhakti, vibhakti), _member(vp.Vacana, vacana))
    return vp.Pada.Subanta(stem, *cell)


def lyap(root: Root, prefix: str) -> tuple[Derivation, ...]:
    """Derive the indeclinable in ya (ktvā after a prefix, 7.1.37): आगत्य; उत्थाय before उत्थ्थाय."""
    taught = (_TAUGHT.get(prefix, prefix),)
    made = tuple(map(given_roots.corrected_lyap, krdanta_by_vidyut(root, Krt.KTVA, taught)))
    return made if prefix != "ut" else tuple(sorted(made, key=lambda one: len(one.form)))


@lru_cache(maxsize=4096)
def subanta(stem: str, linga: Linga, vibhakti: Vibhakti, vacana: Vacana) -> tuple[Derivation, ...]:
    """Derive a cell of a stem's table by vidyut; `declension` knows where the result is right."""
    vp, _ = _vidyut()
    make = vp.Pratipadika.nyap if stem[-1] in "AI" else vp.Pratipadika.basic
    return _declined(make(stem), linga, vibhakti, vacana)


def agent(
    mula: tuple[str, int], linga: Linga, vibhakti: Vibhakti, vacana: Vacana
) -> tuple[Derivation, ...]:
    """Derive a cell of the agent noun in tṛ (कर्तृ) of a root with its markers and its class."""
    vp, _ = _vidyut()
    made = vp.Pratipadika.krdanta(_mula(*mula), vp.Krt.tfc)
    return _declined(made, linga, vibhakti, vacana)


def _declined(
    pratipadika: Any, linga: Linga, vibhakti: Vibhakti, vacana: Vacana
) -> tuple[Derivation, ...]:
    vp, vyakarana = _vidyut()
    cell = (_member(vp.Linga, linga), _member(vp.Vibhakti, vibhakti), _member(vp.Vacana, vacana))
    return derivations_of(vyakarana.derive(vp.Pada.Subanta(pratipadika, *cell)))


def padas(
    root: Root, lakara: Lakara, prayoga: Prayoga = Prayoga.KARTARI
) -> tuple[Pada | None, ...]:
    """Return the padas of a root in a lakāra; None when the grammar decides cell by cell."""
    if prayoga is not Prayoga.KARTARI:
        return (None,)
    if root.derived is Derived.DESIDERATIVE and root.prefix == "parA":
        return ()  # vidyut leaves the r of parā before san (8.2.19)
    if root.derived is Derived.DESIDERATIVE and root.pada is Pada.ATMANE:
        other = given_roots.given_as(root) != root and root.root != "cakz"
        return (root.pada if other else None,)  # mumūrṣati, though mriyate (1.3.61–62)
    if root.pada is Pada.UBHAYA:
        return (Pada.PARASMAI, Pada.ATMANE)
    if root.pada is Pada.ATMANE and lakara not in given_roots.SARVADHATUKA:
        return (None,)
    return (root.pada,)


@cache
def _vidyut() -> tuple[Any, Any]:
    from vidyut import prakriya  # saves 15 ms for a word card

    make: Any = prakriya.Vyakarana
    return prakriya, make()


@cache
def _unlogged() -> Any:
    vp, _ = _vidyut()
    return vp.Vyakarana(log_steps=False)


def _dhatu(root: Root) -> Any:
    vp, _ = _vidyut()
    root = given_roots.given_as(root)
    mula = _mula(root.aupadeshika, root.gana, root.antargana)
    if root.prefix:
        mula = mula.with_prefixes([root.prefix])
    if root.derived is Derived.NONE:
        return mula
    return mula.with_sanadi([getattr(vp.Sanadi, _SANADI[root.derived])])


def _prefixed(root: Root, prefixes: Sequence[str]) -> Any:
    dhatu = _dhatu(root)
    own = [root.prefix] if root.prefix else []
    return dhatu.with_prefixes([*prefixes, *own]) if prefixes else dhatu


def _mula(aupadeshika: str, gana: int, antargana: str = "") -> Any:
    vp, _ = _vidyut()
    group = _member(vp.Antargana, antargana) if antargana else None
    return vp.Dhatu.mula(aupadeshika, getattr(vp.Gana, _GANAS[gana - 1]), antargana=group)


@cache
def _member(enum: Any, name: Any) -> Any:
    return getattr(enum, _NAMES.get(name, name.capitalize()))
