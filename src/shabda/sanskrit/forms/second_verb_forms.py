"""Second forms of verbs, which vidyut does not derive: स्मारयति besides स्मरयति, चकाद्धि.

The Dhātupāṭha marks smṛ and cal with m in some senses, so that their vowel is short before ṇic
(6.4.92); and besides ज्ञापयति there is ज्ञपयति, from jñap (class 10).
yam is so marked only in the sense of serving food: यामयति besides यमयति.
In the aorist of the causative bhrāj may shorten its vowel (7.4.3): अबिभ्रजत्; and sidh, which
becomes sādh before ṇic (6.1.49), has असीषधत् besides असीषिधत्.
Patañjali loses the s of cakās before dhi; a vārttika on 8.2.25 keeps it, and it becomes d.
"""

from __future__ import annotations

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms import vidyut
from shabda.sanskrit.forms.paradigms import Lakara, Prayoga, Purusha, Vacana
from shabda.sanskrit.forms.roots import Antargana, Derived, Pada, Root
from shabda.sanskrit.forms.sutras import sutra_step
from shabda.sanskrit.rules.derivation import Derivation

_MARKED_WITH_M = (("smf", 1), ("cal", 1))
_SADH = Root("sAD", "sAD", "zA\\Da~", 5, Pada.UBHAYA, "accomplish", derived=Derived.CAUSATIVE)
_JNAP = Root("jYap", "jYap", "jYapa~", 10, Pada.UBHAYA, "make known")


def has_second_forms(root: Root, lakara: Lakara) -> bool:
    """Whether a table has such forms."""
    if root.derived is Derived.CAUSATIVE:
        if root.root == "BrAj" or (root.root, root.gana) == ("siD", 4):
            return lakara is Lakara.LUN
        return (root.root, root.gana) in (*_MARKED_WITH_M, ("jYA", 9), ("yam", 1))
    return root.root == "cakAs" and lakara is Lakara.LOT and not root.derived


def second_verb_forms(
    root: Root,
    lakara: Lakara,
    purusha: Purusha,
    vacana: Vacana,
    prayoga: Prayoga,
    pada: Pada | None,
) -> tuple[Derivation, ...]:
    """Derive the second forms of a cell; nothing for a root without them."""
    if not has_second_forms(root, lakara):
        return ()
    cell = (lakara, purusha, vacana, prayoga, pada)
    if root.root == "cakAs":
        made = vidyut.tinanta(root, *cell)
        return tuple(map(_with_d, (one for one in made if one.form == "cakADi")))
    if root.root == "BrAj":  # vidyut takes its marker ṛ for a bar (7.4.2) in spite of 7.4.3
        return vidyut.tinanta(replace(root, aupadeshika="BrAja~\\"), *cell)
    if root.root == "siD":
        return tuple(map(_from_sidh, vidyut.tinanta(_SADH, *cell)))
    if root.root == "yam":
        return tuple(filter(None, map(_with_long_vowel, vidyut.tinanta(root, *cell))))
    if (root.root, root.gana) in _MARKED_WITH_M:
        return vidyut.tinanta(replace(root, antargana=Antargana.GHATADI), *cell)
    return vidyut.tinanta(_JNAP, *cell)


def _with_d(made: Derivation) -> Derivation:
    """Keep the s of cakās before dhi, and make it d: चकाद्धि."""
    before = made.steps[-1].before
    step = sutra_step("8.4.53", before, ("cakAd", before[1]))
    return Derivation(made.start, (*made.steps[:-1], step), "cakAdDi")


def _from_sidh(made: Derivation) -> Derivation:
    """Let असीषधत् begin with sidh: it becomes sedh (7.3.86), then sādh (6.1.49)."""
    stages = (("siD",), ("siD", "i"), ("seD", "i"), ("sAD", "i"))
    steps = map(sutra_step, ("3.1.26", "7.3.86", "6.1.49"), stages, stages[1:])
    return Derivation(("siD",), (*steps, *made.steps[1:]), made.form)


def _with_long_vowel(made: Derivation) -> Derivation | None:
    """Leave out 6.4.92, which shortens the vowel of yam before ṇic, where it makes a difference."""

    def put(terms: tuple[str, ...]) -> tuple[str, ...]:
        return tuple("yAm" if term == "yam" else term for term in terms)

    numbers = [step.sutra for step in made.steps]
    if "6.4.92" not in numbers or "3.1.48" in numbers:
        return None
    at = numbers.index("6.4.92")
    rest = (
        replace(one, before=put(one.before), after=put(one.after)) for one in made.steps[at + 1 :]
    )
    steps = (*made.steps[:at], *rest)
    return Derivation(made.start, steps, "".join(steps[-1].after))
