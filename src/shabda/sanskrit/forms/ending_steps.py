"""Steps that add an ending, which say which ending it is: "-am is the ending of the accusative"."""

from __future__ import annotations

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms.paradigms import Vacana, Vibhakti
from shabda.sanskrit.forms.sutras import sutra, sutra_step
from shabda.sanskrit.rules.derivation import Derivation, Step
from shabda.sanskrit.text.script import iast

CASE_ENDING = "4.1.2"
PERSONAL_ENDING = "3.4.78"
_ACTIVE = ("ti", "tas", "Ji", "si", "Tas", "Ta", "mi", "vas", "mas")


def with_case_ending_named(made: Derivation, vibhakti: Vibhakti, vacana: Vacana) -> Derivation:
    """Return the derivation of a noun from its stem alone, whose first ending is named.

    A derivation that begins with stem and ending gets a step that adds the ending.
    """
    steps, start = made.steps, made.start
    if len(start) > 1 and all(step.sutra != CASE_ENDING for step in steps):
        start = start[:-1]
        steps = (sutra_step(CASE_ENDING, start, made.start), *steps)
    place = f"the {vibhakti.english} {vacana.label}"
    return replace(made, start=start, steps=tuple(_named(step, place) for step in steps))


def without_ending_named(made: Derivation) -> Derivation:
    """Return a derivation that says the same for every cell that is derived like it."""
    steps = (
        replace(step, gloss=sutra(step.sutra).gloss)
        if step.sutra in (CASE_ENDING, PERSONAL_ENDING)
        else step
        for step in made.steps
    )
    return replace(made, steps=tuple(steps))


def _named(step: Step, place: str) -> Step:
    if step.sutra != CASE_ENDING:
        return step
    return replace(step, gloss=f"-{iast(step.after[-1])} is the ending of {place}.")


def with_personal_ending_named(made: Derivation, place: str) -> Derivation:
    """Return the derivation of a verb whose ending is named; `place` is its person and number."""
    steps = (
        replace(step, gloss=_personal(step.after[-1], place))
        if step.sutra == PERSONAL_ENDING
        else step
        for step in made.steps
    )
    return replace(made, steps=tuple(steps))


def _personal(ending: str, place: str) -> str:
    voice = "active" if ending in _ACTIVE else "middle"
    sign = f"-{iast(ending)} is the {voice} ending of the {place}"
    taught = ", as the grammar writes it" if ending.startswith("J") else ""
    return f"{sign}{taught}; it takes the place of the l."
