"""Neuters: a second vocative (वारे), masculine forms (शुचये), an in अक्षि (7.1.75), the accusative."""

from __future__ import annotations

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms.nominal import model_stems
from shabda.sanskrit.forms.nominal.cell_derivation import CellDerivation, derive_all, neuter_ending
from shabda.sanskrit.forms.nominal.internal_sandhi import apply_internal_sandhi
from shabda.sanskrit.forms.nominal.irregular_stems import NEUTER_NOUNS
from shabda.sanskrit.forms.paradigms import Linga, Vacana, Vibhakti
from shabda.sanskrit.forms.sutras import sutra_step
from shabda.sanskrit.rules.derivation import Derivation

_WITH_AN = ("akzi", "asTi", "daDi", "sakTi")
_GUNA = {"i": "e", "u": "o", "f": "ar"}


def vocative(stem: str) -> tuple[Derivation, ...]:
    """Derive वारे from वारि: the lost ending may still cause guṇa (7.3.108, 1.1.63)."""

    def run(making: CellDerivation) -> None:
        neuter_ending(making)
        making.change("7.3.108", stem[:-1] + _GUNA[stem[-1]])
        if stem[-1] == "f":
            making.change("8.3.15", stem[:-1] + "aH")

    return tuple(derive_all(stem, (Linga.NAPUMSAKA, Vibhakti.SAMBODHANA, Vacana.EKA), run))


def may_be_masculine(stem: str, vibhakti: Vibhakti, vacana: Vacana) -> bool:
    """Whether a neuter may take the masculine form of a cell: शुचये and शुचिने (7.1.74)."""
    direct = vibhakti in (Vibhakti.PRATHAMA, Vibhakti.DVITIYA, Vibhakti.SAMBODHANA)
    making = CellDerivation(stem, Linga.NAPUMSAKA, vibhakti, vacana)
    return is_adjective(stem) and not direct and making.weak


def as_masculine(masculine: Derivation) -> Derivation:
    """Derive a neuter form like the masculine; the option is applied when the ending is added."""
    steps = masculine.steps
    place = next((i + 1 for i, step in enumerate(steps) if step.sutra == "4.1.2"), 0)
    terms = steps[place - 1].after if place else masculine.start
    step = sutra_step("7.1.74", terms, terms)
    return replace(masculine, steps=(*steps[:place], step, *steps[place:]))


def is_adjective(stem: str) -> bool:
    """Whether a stem in i, u, ṛ has one sense in the masculine and the neuter.

    An agent in tṛ always has. Few stems in i, u are neuter nouns; any other stem is neuter as
    an adjective.
    """
    return model_stems.is_agent(stem) or (stem[-1] in "iu" and not stem.endswith(NEUTER_NOUNS))


def with_an(stem: str, vibhakti: Vibhakti, vacana: Vacana) -> tuple[Derivation, ...]:
    """Derive अक्ष्णा: an replaces i before a vowel ending from the instrumental on."""
    if not stem.endswith(_WITH_AN):
        return ()

    def run(making: CellDerivation) -> None:
        if making.weak and not making.end.startswith("I"):
            making.change("7.1.75", stem[:-1] + "an")
            locative = vibhakti is Vibhakti.SAPTAMI and vacana is Vacana.EKA
            if locative and making.option():
                making.change("6.4.136", stem[:-1] + "n")
            elif not locative:
                making.change("6.4.134", stem[:-1] + "n")
            apply_internal_sandhi(making, len(stem) - 1)
        if making.end.endswith("s"):
            making.change("8.2.66", end=making.end[:-1] + "r")
            making.change("8.3.15", end=making.end[:-1] + "H")

    cell = (Linga.NAPUMSAKA, vibhakti, vacana)
    direct = (Vibhakti.PRATHAMA, Vibhakti.DVITIYA, Vibhakti.SAMBODHANA)
    probe = CellDerivation(stem, *cell)
    if vibhakti in direct or not probe.weak:
        return ()
    return tuple(derive_all(stem, cell, run))


def with_am(nominative: Derivation) -> Derivation:
    """The accusative of a neuter that is its nominative: its ending is am, not s."""

    def accusative(texts: tuple[str, ...]) -> tuple[str, ...]:
        return (*texts[:-1], "am") if len(texts) > 1 and texts[-1] == "s" else texts

    steps = (
        replace(step, before=accusative(step.before), after=accusative(step.after))
        for step in nominative.steps
    )
    kept = tuple(step for step in steps if step.before != step.after)
    return replace(nominative, start=accusative(nominative.start), steps=kept)
