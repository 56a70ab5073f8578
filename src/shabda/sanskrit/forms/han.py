"""The passive of han, where vidyut uses the substitute of the benedictive too widely.

2.4.42 replaces han by vadha only in the liṅ of blessing, so the optative is हन्येत; in the
benedictive 6.4.62 also allows घानिषीष्ट besides वधिषीष्ट.
"""

from __future__ import annotations

from shabda.sanskrit.forms import vidyut
from shabda.sanskrit.forms.nominal.model_stems import with_own_beginning
from shabda.sanskrit.forms.paradigms import Lakara, Prayoga, Purusha, Vacana
from shabda.sanskrit.forms.roots import Pada, Root
from shabda.sanskrit.forms.sutras import sutra_step
from shabda.sanskrit.rules.derivation import Derivation

_MAN = Root("man", "man", "ma\\na~\\", 4, Pada.ATMANE, "think")
_JAN = Root("jan", "jan", "janI~\\", 4, Pada.ATMANE, "be born")


def passive(
    root: Root, lakara: Lakara, purusha: Purusha, vacana: Vacana, prayoga: Prayoga
) -> tuple[Derivation, ...] | None:
    """Derive a cell of han that vidyut derives wrongly; None for every other cell and root."""
    if root.root != "han" or prayoga is Prayoga.KARTARI:
        return None
    cell = (lakara, purusha, vacana, prayoga)
    if lakara is Lakara.VIDHILIN:
        return tuple(with_own_beginning(vidyut.tinanta(_MAN, *cell), "man", "han"))
    if lakara is Lakara.ASHIRLIN:
        long = with_own_beginning(vidyut.tinanta(_JAN, *cell), "jan", "GAn")
        return (*vidyut.tinanta(root, *cell), *map(_from_han, long))
    return None


def _from_han(made: Derivation) -> Derivation:
    start = ("han",)
    step = sutra_step("6.4.62", start, made.start)
    return Derivation(start, (step, *made.steps), made.form)
