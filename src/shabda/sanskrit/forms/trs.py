"""The aorist of tṛṣ (class 4), which belongs to the group of puṣ and takes a (3.1.55): अतृषत्.

vidyut gives it iṣ (अतर्षीत्); hṛṣ, its neighbour in the Dhātupāṭha, is right and is its model.
"""

from __future__ import annotations

from dataclasses import replace

from shabda.sanskrit.forms import vidyut
from shabda.sanskrit.forms.paradigms import Lakara, Prayoga, Purusha, Vacana
from shabda.sanskrit.forms.roots import Pada, Root
from shabda.sanskrit.rules.derivation import Derivation

_HRS = Root("hfz", "hfz", "hfza~", 4, Pada.PARASMAI, "be glad")


def aorist(
    root: Root, lakara: Lakara, purusha: Purusha, vacana: Vacana, prayoga: Prayoga
) -> tuple[Derivation, ...] | None:
    """Derive a cell of the aorist of tṛṣ; None for every other cell and root."""
    own = (root.root, root.gana, root.derived, lakara, prayoga)
    if own != ("tfz", 4, "", Lakara.LUN, Prayoga.KARTARI):
        return None
    made = vidyut.tinanta(_HRS, lakara, purusha, vacana)
    return tuple(_renamed(each) for each in made)


def _renamed(made: Derivation) -> Derivation:
    """The derivation of hṛṣ with the name of tṛṣ in each step."""

    def put(terms: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(term.replace("hfz", "tfz") for term in terms)

    steps = tuple(
        replace(step, before=put(step.before), after=put(step.after)) for step in made.steps
    )
    return Derivation(put(made.start), steps, made.form.replace("hfz", "tfz"))
