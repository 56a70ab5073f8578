"""Corrects aorists that vidyut derives wrongly.

tṛṣ (class 4) belongs to the group of puṣ and takes a (3.1.55): अतृषत्, not अतर्षीत्. And the
suffixes aṅ and caṅ (3.1.48–58) are of the active alone, so the passive of vac has अवक्षाताम्,
not अवोचेताम्. Forms that vidyut lacks are derived on a root that is conjugated alike.
A root that loses an a before ṇi keeps its vowels (7.4.2, 7.4.93): अजुगुप्सत्, अजुगोपायत्.
"""

from __future__ import annotations

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms import vidyut
from shabda.sanskrit.forms.paradigms import Lakara, Prayoga, Purusha, Vacana
from shabda.sanskrit.forms.roots import Derived, Pada, Root
from shabda.sanskrit.forms.sutras import sutra, sutra_step
from shabda.sanskrit.rules.derivation import Derivation, Step

_OF_THE_ACTIVE = frozenset(f"3.1.{number}" for number in range(48, 60))
_KSA, _WITH_I = "3.1.45", {"7.2.35", "7.2.44", "7.2.45"}
_AUGMENTS = ("a", "A")
_HRS = Root("hfz", "hfz", "hfza~", 4, Pada.PARASMAI, "be glad")
_PAC = Root("pac", "pac", "qupa\\ca~^z", 1, Pada.UBHAYA, "cook")
_SRU = Root("Sru", "Sru", "Sru\\", 1, Pada.PARASMAI, "hear")
_KHAD = Root("KAd", "KAd", "KAdf~", 1, Pada.PARASMAI, "eat")
_SVI = Root("Svi", "Svi", "wuo~Svi", 1, Pada.PARASMAI, "swell")
_AT = Root("aw", "aw", "awa~", 1, Pada.PARASMAI, "roam")
_RUD = Root("rud", "rud", "rudi~r", 2, Pada.PARASMAI, "weep")
_LIKH = Root("liK", "liK", "liKa~", 6, Pada.PARASMAI, "write")
_RADH = {
    "druh": (_RUD, (("d", "h"), ("r", "dr"))), "muh": (_RUD, (("d", "h"), ("r", "m"))),
    "snih": (_LIKH, (("l", "sn"), ("K", "h"))),
}  # fmt: skip
"""Roots in h of the group of radh: a root conjugated alike with i, and the sounds to replace."""
_PA = Root("pA2", "pA", "pA\\", 2, Pada.PARASMAI, "protect")
_R = Root("f", "f", "f\\", 1, Pada.PARASMAI, "go, reach")
_PASSIVES = {
    "vac": (_PAC, "p", "v"), "brU": (_PAC, "p", "v"), "sru": (_SRU, "S", "s"),
    "dru": (_SRU, "S", "d"), "Sri": (_SVI, "Sv", "Sr"), "SAs": (_KHAD, "KAd", "SAs"),
    "as": (_AT, "w", "s"), "KyA": (_PA, "p", "Ky"), "f": (_R, "", ""),
}  # fmt: skip
"""By root: another that is conjugated alike in the passive, and the sounds to replace."""


def own_aorist(
    root: Root,
    lakara: Lakara,
    purusha: Purusha,
    vacana: Vacana,
    prayoga: Prayoga,
    pada: Pada | None,
) -> tuple[Derivation, ...] | None:
    """Derive a cell of an aorist that vidyut derives wrongly; None for every other cell."""
    if lakara is not Lakara.LUN:
        return None
    cell = (lakara, purusha, vacana, prayoga)
    if prayoga is Prayoga.KARTARI:
        if (root.root, root.gana, root.derived) == ("tfz", 4, ""):
            return tuple(_renamed(made, "hfz", "tfz") for made in vidyut.tinanta(_HRS, *cell, pada))
        return _doubled(root, vidyut.tinanta(root, *cell, pada))
    made = vidyut.tinanta(root, *cell)
    kept = _passive(made)
    if (purusha, vacana) == (Purusha.PRATHAMA, Vacana.EKA) and any(map(_in_cin, kept)):
        kept = tuple(map(_by_passive_rule, filter(_in_cin, kept)))
    second = _of_radh(root, cell, frozenset(derivation.form for derivation in kept))
    if kept == made and not second:
        return None
    if kept or root.derived or root.root not in _PASSIVES:
        return (*kept, *second)
    alike, theirs, own = _PASSIVES[root.root]
    passive = _passive(vidyut.tinanta(alike, *cell))
    return tuple(_renamed(derivation, theirs, own) for derivation in passive)


_LOSING_A = frozenset({"gup", "DUp", "tij", "mAn", "kit"})
"""Roots that take āya or san before ṇi, and lose its a."""


def has_own_doubling(root: Root) -> bool:
    """Whether the doubled aorist of a causative is corrected."""
    return root.derived is Derived.CAUSATIVE and root.root in ("praT", *_LOSING_A)


def _doubled(root: Root, made: tuple[Derivation, ...]) -> tuple[Derivation, ...] | None:
    """Correct the doubled aorist of a causative; None for every other."""
    if not has_own_doubling(root):
        return None
    if root.root == "praT":
        return tuple(map(_keep_a, made))
    return tuple(_with_vowels_kept(one) if _loses_a(one) else one for one in made)


def _loses_a(made: Derivation) -> bool:
    return {"3.1.48", "6.4.48"} <= {step.sutra for step in made.steps}


def _with_vowels_kept(made: Derivation) -> Derivation:
    """Leave 7.4.1 and 7.4.94 out of the doubled aorist of a root that has lost an a."""
    kept = dict[int, tuple[str, str]]()

    def put(terms: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(term.replace(*kept.get(at, ("", ""))) for at, term in enumerate(terms))

    steps = list[Step]()
    for step in made.steps:
        before, after = put(step.before), put(step.after)
        if step.sutra in ("7.4.1", "7.4.94"):
            at = next(i for i, term in enumerate(before) if term != after[i])
            kept[at] = next((n, o) for o, n in zip(before[at], after[at], strict=True) if o != n)
        elif before != after:
            steps.append(replace(step, before=before, after=after))
        if step.sutra == "7.4.60" and after[1][-1] == "U":  # vidyut leaves 7.4.59 out
            short = (after[0], f"{after[1][:-1]}u", *after[2:])
            steps.append(sutra_step("7.4.59", after, short))
            kept[1] = "U", "u"
    return Derivation(made.start, tuple(steps), "".join(steps[-1].after))


def _keep_a(made: Derivation) -> Derivation:
    """Derive अपप्रथत् of the causative of prath, whose doubled syllable keeps its a (7.4.95)."""

    def put(terms: tuple[str, ...]) -> tuple[str, ...]:
        return tuple("pa" if term == "pi" else term for term in terms)

    steps = (replace(step, before=put(step.before), after=put(step.after)) for step in made.steps)
    kept = tuple(step for step in steps if step.before != step.after)
    return Derivation(made.start, kept, made.form.replace("pipraT", "papraT"))


def _in_cin(made: Derivation) -> bool:
    """Whether a third person singular has ciṇ, as the passive always has (3.1.66): अजनि."""
    return made.form.endswith("i")


def _by_passive_rule(made: Derivation) -> Derivation:
    """Give ciṇ by 3.1.66; vidyut gives it to jan and its like by 3.1.61, a rule of the active."""
    own = sutra("3.1.66")
    steps = tuple(
        replace(step, sutra="3.1.66", name=own.name, gloss=own.gloss)
        if step.sutra == "3.1.61"
        else step
        for step in made.steps
    )
    return Derivation(made.start, steps, made.form)


def _of_radh(
    root: Root, cell: tuple[Lakara, Purusha, Vacana, Prayoga], known: frozenset[str]
) -> tuple[Derivation, ...]:
    """Derive अद्रोहिषाताम् besides अध्रुक्षाताम्: roots like radh may take i (7.2.45), not ksa."""
    if root.derived or root.root not in _RADH:
        return ()
    alike, changes = _RADH[root.root]
    derivations = list(vidyut.tinanta(alike, *cell))
    for theirs, own in changes:
        derivations = [_renamed(derivation, theirs, own) for derivation in derivations]
    return tuple(derivation for derivation in derivations if derivation.form not in known)


def _passive(made: tuple[Derivation, ...]) -> tuple[Derivation, ...]:
    """Return the passive forms: those without aṅ and caṅ, and without i before ksa."""
    return tuple(
        derivation
        for derivation in made
        if not _is_wrong({step.sutra for step in derivation.steps})
    )


def _is_wrong(sutras: set[str]) -> bool:
    return bool(sutras & _OF_THE_ACTIVE) or (_KSA in sutras and bool(sutras & _WITH_I))


def _renamed(made: Derivation, theirs: str, own: str) -> Derivation:
    """Replace the sounds of one root by those of another in each step, not those of affixes."""

    def put(terms: tuple[str, ...]) -> tuple[str, ...]:
        at = int(len(terms) > 1 and terms[0] in _AUGMENTS)
        return (*terms[:at], terms[at].replace(theirs, own), *terms[at + 1 :])

    steps = tuple(
        replace(step, before=put(step.before), after=put(step.after)) for step in made.steps
    )
    return Derivation(put(made.start), steps, made.form.replace(theirs, own))
