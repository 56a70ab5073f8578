"""Declines noun stems: chooses how to derive their forms, and refuses some stems.

Consonant stems and roots in ī ū are derived by rules of our own (`nominal/`), regular vowel
stems by vidyut on a model, pronouns and single stems (सखि, गो, जरा) by vidyut on their own text,
which was checked table by table. A stem whose text does not show its declension is refused.
"""

from __future__ import annotations

from functools import lru_cache

from shabda.errors import SanskritError, in_quotes
from shabda.sanskrit.forms import vidyut
from shabda.sanskrit.forms.nominal import (
    consonant_stems,
    doublets,
    long_masculines,
    model_stems,
    neuters,
    pronouns,
    root_a,
    root_vowels,
)
from shabda.sanskrit.forms.nominal.internal_sandhi import TRIGGER
from shabda.sanskrit.forms.nominal.irregular_stems import (
    AGENTS,
    BOTH_WAYS,
    GENDERLESS_STEMS,
    IN_AYA,
    IN_DIPHTHONGS,
    LIKE_ALL,
    OWN_TEXT,
    PRONOMINAL,
    PRONOUNS,
    REFUSED,
    SIGMATIC,
    SOMETIMES_LIKE_ALL,
)
from shabda.sanskrit.forms.nominal.numbers import NUMERALS, vacanas
from shabda.sanskrit.forms.nominal.stem_kinds import stem_kind
from shabda.sanskrit.forms.paradigms import Linga, NominalPlace, Vacana, Vibhakti
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.text.sounds import VOWELS

_NOMINATIVE_PLURAL = tuple(
    (Linga.PUM, vibhakti, Vacana.BAHU) for vibhakti in (Vibhakti.PRATHAMA, Vibhakti.SAMBODHANA)
)
_ENA = ("etad", "enad")
"""Pronouns whose neuter accusative is not their nominative (2.4.34)."""


def has_vocative(stem: str) -> bool:
    """Whether a stem has a vocative: a pronoun has none."""
    return stem not in PRONOUNS and not pronouns.particle_of(stem)


def has_gender(stem: str) -> bool:
    """Whether a stem has a gender: personal pronouns and some numerals have none."""
    return stem not in GENDERLESS_STEMS and not stem.endswith(("daSan", "zoqaSan"))


def vacanas_in(stem: str, linga: Linga, vibhakti: Vibhakti) -> tuple[Vacana, ...]:
    """The numbers of a noun in a case; none when it lacks the case."""
    if vibhakti is Vibhakti.SAMBODHANA and not has_vocative(stem):
        return ()
    if stem == "enad":
        return tuple(number for number in Vacana if (vibhakti, number) in pronouns.ENA_CELLS)
    return vacanas(stem, linga)


@lru_cache(maxsize=4096)
def declines(stem: str, linga: Linga) -> bool:
    """Whether a stem can be declined in a gender from its text alone."""
    if stem in REFUSED or len(stem) < 2:
        return False
    if stem in PRONOUNS or pronouns.particle_of(stem) or _numeral(stem):
        return True
    if stem in OWN_TEXT:
        return linga in OWN_TEXT[stem]
    if is_pronominal(stem, linga) or _ends_in_long(stem, linga):
        return True
    if stem_kind(stem, linga) or root_vowels.knows(stem, linga):
        return True
    return _is_regular(stem, linga)


def _is_regular(stem: str, linga: Linga) -> bool:
    long_of_root = stem[-1] in "IU" and sum(char in VOWELS for char in stem) == 1
    if stem in root_vowels.KNOWN_STEMS or long_of_root:
        return False
    if stem.endswith(tuple(IN_DIPHTHONGS)):
        return linga is Linga.PUM
    return bool(model_stems.model(stem, linga))


def decline(stem: str, linga: Linga, vibhakti: Vibhakti, vacana: Vacana) -> tuple[Derivation, ...]:
    """Derive a cell of a noun from its stem (पितृ, not पिता); none when it has no such cell.

    Raises SanskritError for a stem whose text does not show its declension, and for the
    vocative of a pronoun.
    """
    if not declines(stem, linga) or (vibhakti is Vibhakti.SAMBODHANA and not has_vocative(stem)):
        raise SanskritError(
            f"the declension of {in_quotes(stem)} ({linga.devanagari}) is not known"
        )
    if vacana not in vacanas(stem, linga):
        return ()
    linga = linga if has_gender(stem) else Linga.PUM
    if linga is Linga.NAPUMSAKA and vibhakti is Vibhakti.DVITIYA and stem not in _ENA:
        # vidyut derives वारीणि wrongly; the accusative is the nominative in every neuter (7.1.23)
        second = _second(stem, (linga, vibhakti, vacana))
        made = _forms(stem, (linga, Vibhakti.PRATHAMA, vacana))
        return _once(*map(neuters.with_am, made), *second)
    cell = (linga, vibhakti, vacana)
    return _once(*_forms(stem, cell), *_second(stem, cell))


def _forms(stem: str, cell: NominalPlace) -> tuple[Derivation, ...]:
    linga = cell[0]
    if particle := pronouns.particle_of(stem):
        whole = _forms("kim", cell)
        return tuple(pronouns.with_particle(derivation, particle) for derivation in whole)
    if stem == "enad":
        return ()  # all its forms are second forms of etad
    if made := pronouns.imani(stem, *cell):
        return (made,)
    if stem in PRONOUNS or _numeral(stem):
        return _number_or_pronoun(stem, cell)
    if stem in OWN_TEXT:
        return vidyut.subanta(stem, *cell)
    if is_pronominal(stem, linga):
        return _as_pronoun(stem, cell)
    if stem_kind(stem, linga):
        return consonant_stems.consonant_stem_cell(stem, *cell)
    if root_vowels.knows(stem, linga) or _ends_in_long(stem, linga):
        return _like_a_root(stem, cell)
    if stem in AGENTS:
        return vidyut.agent(AGENTS[stem], *cell)
    return _regular(stem, cell)


def _number_or_pronoun(stem: str, cell: NominalPlace) -> tuple[Derivation, ...]:
    if stem == "navadaSan":
        return _navadasan(cell)
    if stem == "tati":
        made = vidyut.subanta("kati", *cell)
        return tuple(model_stems.with_own_beginning(made, "kati", stem))
    return vidyut.subanta(stem, *cell)


def _ends_in_long(stem: str, linga: Linga) -> bool:
    return root_a.is_root_a(stem, linga) or long_masculines.is_long_masculine(stem, linga)


def _like_a_root(stem: str, cell: NominalPlace) -> tuple[Derivation, ...]:
    if long_masculines.is_long_masculine(stem, cell[0]):
        return long_masculines.long_masculine_cell(stem, cell)
    made = root_a.root_a_cell if stem.endswith("A") else root_vowels.root_vowel_cell
    return made(stem, *cell)


def _second(stem: str, cell: NominalPlace) -> tuple[Derivation, ...]:
    """Derive alternatives: an enclitic, a second vocative, a declension of another sense."""
    linga, vibhakti, vacana = cell
    second = tuple(pronouns.second_forms(stem, *cell))
    if doublets.second_stem(stem, linga):
        second += tuple(doublets.second_cell(stem, cell))
    called = vibhakti is Vibhakti.SAMBODHANA and vacana is Vacana.EKA
    if linga is Linga.NAPUMSAKA and called and stem[-1] in "iuf" and stem not in NUMERALS:
        second += neuters.vocative(stem)
    if linga is Linga.NAPUMSAKA and neuters.may_be_masculine(stem, vibhakti, vacana):
        masculine = _forms(stem, (Linga.PUM, vibhakti, vacana))
        second += tuple(map(neuters.as_masculine, masculine))
    if stem in BOTH_WAYS:
        feminine = stem[:-1] + "A" if linga is Linga.STRI else stem
        second += _regular(feminine, cell)
    if stem in SOMETIMES_LIKE_ALL:
        second += _as_pronoun(stem, cell)
    if stem in IN_AYA and (linga, vibhakti, vacana) in _NOMINATIVE_PLURAL:
        alike = vidyut.subanta("dvitaya", *cell)
        second += tuple(model_stems.with_own_beginning(alike, "dvitaya", stem))
    return second


def _regular(stem: str, cell: NominalPlace) -> tuple[Derivation, ...]:
    if with_an := cell[0] is Linga.NAPUMSAKA and neuters.with_an(stem, *cell[1:]):
        return with_an
    if stem.endswith("saKi") and cell[0] is Linga.PUM and _is_strong(cell):
        return _modelled(stem, "saKi", cell)
    if end := next(filter(stem.endswith, IN_DIPHTHONGS), ""):
        return _modelled(stem, IN_DIPHTHONGS[end], cell)
    made = _modelled(stem, model_stems.model(stem, cell[0]), cell)
    nominative = cell[1:] == (Vibhakti.PRATHAMA, Vacana.EKA)
    return tuple(map(_with_visarga, made)) if stem in SIGMATIC and nominative else made


def _is_strong(cell: NominalPlace) -> bool:
    """Whether the ending is strong: sakhi has ai before it (7.1.92), but not in the vocative."""
    _, vibhakti, vacana = cell
    if vibhakti is Vibhakti.DVITIYA:
        return vacana is not Vacana.BAHU
    return vibhakti in (Vibhakti.PRATHAMA, Vibhakti.SAMBODHANA)


def _modelled(stem: str, modelled: str, cell: NominalPlace) -> tuple[Derivation, ...]:
    made = vidyut.subanta(modelled, *cell)
    return tuple(model_stems.with_own_beginning(made, modelled, stem))


def _navadasan(cell: NominalPlace) -> tuple[Derivation, ...]:
    """Decline नवदशन् like सप्तदशन्, because vidyut does not know it as a numeral."""
    made = vidyut.subanta("saptadaSan", *cell)
    return tuple(model_stems.with_own_beginning(made, "sapta.", "nava."))


def _with_visarga(derivation: Derivation) -> Derivation:
    """Keep the s of लक्ष्मीः: its ī is not a feminine suffix, which 6.1.68 requires."""
    form = derivation.form
    return Derivation((form, "s"), pronouns.visarga(form), form + "H")


def _numeral(stem: str) -> bool:
    return (stem in NUMERALS and stem != "uBaya") or stem.endswith(("daSan", "zoqaSan"))


def is_pronominal(stem: str, linga: Linga) -> bool:
    """Whether a stem is sarva or of its list, declined as a pronoun in a gender."""
    base = stem[:-1] + "a" if linga is Linga.STRI and stem.endswith("A") else stem
    if base == "uBaya" and linga is Linga.STRI:
        return False  # its feminine is ubhayī (4.1.15)
    return base in PRONOMINAL or base in LIKE_ALL


def _as_pronoun(stem: str, cell: NominalPlace) -> tuple[Derivation, ...]:
    base = stem[:-1] + "a"
    if base in LIKE_ALL or base in SOMETIMES_LIKE_ALL:
        return _modelled(base, "sarva" if TRIGGER.search(base[:-1]) else "viSva", cell)
    return vidyut.subanta(base, *cell)


def _once(*derivations: Derivation) -> tuple[Derivation, ...]:
    unique: dict[str, Derivation] = {}
    for derivation in derivations:
        unique.setdefault(derivation.form, derivation)
    return tuple(unique.values())
