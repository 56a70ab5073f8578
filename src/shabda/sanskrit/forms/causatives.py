"""Second causatives, which vidyut derives only in one sense of the root: स्मरयति and स्मारयति.

The Dhātupāṭha marks smṛ and cal with m in some senses, so that their vowel is short before ṇic
(6.4.92); and besides ज्ञापयति there is ज्ञपयति, from jñap (class 10).
"""

from __future__ import annotations

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms import vidyut
from shabda.sanskrit.forms.paradigms import Lakara, Prayoga, Purusha, Vacana
from shabda.sanskrit.forms.roots import Antargana, Derived, Pada, Root
from shabda.sanskrit.rules.derivation import Derivation

_MARKED_WITH_M = (("smf", 1), ("cal", 1))
_JNAP = Root("jYap", "jYap", "jYapa~", 10, Pada.UBHAYA, "make known")


def second_causative(
    root: Root,
    lakara: Lakara,
    purusha: Purusha,
    vacana: Vacana,
    prayoga: Prayoga,
    pada: Pada | None,
) -> tuple[Derivation, ...]:
    """Derive a cell of the second causative of a root; nothing for a root with only one."""
    if root.derived is not Derived.CAUSATIVE:
        return ()
    cell = (lakara, purusha, vacana, prayoga, pada)
    if (root.root, root.gana) in _MARKED_WITH_M:
        return vidyut.tinanta(replace(root, antargana=Antargana.GHATADI), *cell)
    return vidyut.tinanta(_JNAP, *cell) if (root.root, root.gana) == ("jYA", 9) else ()
