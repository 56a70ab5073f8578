"""Roots that vidyut is given as another, where it derives what they make wrongly."""

from __future__ import annotations

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms.paradigms import Axis, Lakara, Prayoga, Purusha, Vacana
from shabda.sanskrit.forms.roots import Derived, Root
from shabda.sanskrit.forms.sutras import sutra_step
from shabda.sanskrit.rules.derivation import Derivation

SARVADHATUKA = (Lakara.LAT, Lakara.LOT, Lakara.LAN, Lakara.VIDHILIN)
_KHYA = "KyA\\"
_AWAKE = "jAgar"
_MARKED = {
    ("gF", 9, Derived.DESIDERATIVE): "gFY", ("Df\\N", 1, Derived.DESIDERATIVE): "Df\\Y",
}  # fmt: skip
"""7.2.75 gives i to five roots of class 6; with these markers vidyut leaves out their homonyms."""
_CAUSATIVE = Derived.CAUSATIVE
_WRONG_BEGINNINGS = {
    ("Svi", Derived.DESIDERATIVE): ("SuS",), ("siD", _CAUSATIVE): ("sasAD",),
    ("daridrA", _CAUSATIVE): ("daridrAp", "dIdaridrap"),
}  # fmt: skip
"""Beginnings of forms that vidyut alone has: 6.1.31 is of ṇi, not of san itself, and sidh becomes
sādh (6.1.49) after its doubling."""
_WITHOUT_AYA = {
    ("gupU~", Derived.DESIDERATIVE): ("gupa~", "gu\\pa~"), ("gupU~", _CAUSATIVE): ("gupa~",),
    ("DUpa~", Derived.DESIDERATIVE): ("DUpa",), ("DUpa~", _CAUSATIVE): ("DUpa",),
    ("kamu~\\", Derived.DESIDERATIVE): ("kama~\\",),
}  # fmt: skip
"""Roots that may lack āya or ṇiṅ before san and ṇic (3.1.31) in every lakāra, and class 4 roots
that vidyut conjugates as they are then; it gives the option to the other lakāras alone."""
WITH_SAN = ("gupa~\\", "tija~\\", "mAna~\\", "baDa~\\", "kita~")
"""Roots that always take san (3.1.5–6), so that they have two syllables and no yaṅ (3.1.22)."""


def given_as(root: Root, lakara: Lakara | None = None, prayoga: Prayoga | None = None) -> Root:
    """Return the root that vidyut derives like this one; cakṣ is khyā before yak, ṇic, san, yaṅ."""
    before_yak = prayoga not in (None, Prayoga.KARTARI) and lakara in SARVADHATUKA
    if root.root == "cakz" and (root.derived or before_yak):
        return replace(root, root="KyA", aupadeshika=_KHYA)
    if root.root == "jAgf" and root.derived is Derived.DESIDERATIVE:
        return replace(root, root=_AWAKE, aupadeshika=f"{_AWAKE}a~")  # vidyut leaves i out (7.2.35)
    if (root.root, root.gana, lakara) == ("rAD", 5, Lakara.LIT) and not root.derived:
        return replace(root, gana=4)  # redhatuḥ is of hurting alone (6.4.123)
    marked = _MARKED.get((root.aupadeshika, root.gana, root.derived))
    return replace(root, aupadeshika=marked) if marked else root


def given_before_krt(root: Root) -> Root:
    """Return the root that vidyut takes before kṛt: gam has i before san there too (7.2.58)."""
    if (root.root, root.derived, root.prefix) == ("gam", Derived.DESIDERATIVE, ""):
        return replace(root, aupadeshika="gama~")
    return root


def all_given(root: Root, lakara: Lakara, prayoga: Prayoga) -> list[Root]:
    """Return every root whose forms are those of a root in a lakāra: जुगोपायिषति, जुगोपिषति."""
    plain: tuple[str, ...] = ()
    if lakara in SARVADHATUKA and prayoga is Prayoga.KARTARI:
        plain = _WITHOUT_AYA.get((root.aupadeshika, root.derived), ())
    others = [replace(root, aupadeshika=marked, gana=4) for marked in plain]
    return [given_as(root, lakara, prayoga), *others]


def is_unused(root: Root, *cell: Axis) -> bool:
    """Whether a form that rules would make is not used: वच् has none in anti (Kāśikā on 2.4.53)."""
    third_plural = (Lakara.LAT, Purusha.PRATHAMA, Vacana.BAHU, Prayoga.KARTARI)
    return (root.root, root.gana, root.derived) == ("vac", 2, "") and cell == third_plural


def is_form_of(root: Root, form: str) -> bool:
    """Whether a form that vidyut derives is one of the root."""
    if root.derived is Derived.INTENSIVE and root.aupadeshika in WITH_SAN:
        return False
    wrong = _WRONG_BEGINNINGS.get((root.root, root.derived), ())
    return not form.removeprefix("a").startswith(wrong)


def from_root(root: Root, made: Derivation) -> Derivation:
    """Let the derivation of a substitute begin with the root (2.4.54, 7.3.85)."""
    if root.root == "jAgf" and made.start[0] == _AWAKE:
        return _from_jagr(made)
    if root.root != "cakz" or made.start[0] != "KyA":
        return made
    start = (root.root, *made.start[1:])
    return replace(made, start=start, steps=(sutra_step("2.4.54", start, made.start), *made.steps))


def _from_jagr(made: Derivation) -> Derivation:
    """Let जिजागरिषति begin with jāgṛ, whose ṛ becomes ar once it has its suffix and i."""

    def put(terms: tuple[str, ...]) -> tuple[str, ...]:
        return ("jAgf", *terms[1:])

    doubled = next(at for at, step in enumerate(made.steps) if step.sutra == "6.1.9")
    first = tuple(
        replace(step, before=put(step.before), after=put(step.after))
        for step in made.steps[:doubled]
    )
    guna = sutra_step("7.3.85", first[-1].after, made.steps[doubled].before)
    return replace(made, start=put(made.start), steps=(*first, guna, *made.steps[doubled:]))


def corrected_lyap(made: Derivation) -> Derivation:
    """Correct two steps of vidyut: प्रोष्य (6.1.87, not 6.1.96), प्रक्षीय (6.4.59, not 6.1.71)."""
    for at, step in enumerate(made.steps):
        # Here us is what vas has become, not an ending.
        if step.sutra == "6.1.96" and step.before[-2] == "us":
            prefix = step.before[0][:-1]
            return _rest_of(made, at, "6.1.87", (f"{prefix}os", "ya"), (f"{prefix}oz", "ya"))
        if step.sutra == "6.1.71" and step.before[-2] == "kzi":
            return _rest_of(made, at, "6.4.59", (*step.before[:-2], "kzI", "ya"))
    return made


def _rest_of(made: Derivation, at: int, number: str, *stages: tuple[str, ...]) -> Derivation:
    """Replace the steps from one on by others: the first by a sūtra, the next by 8.3.60."""
    steps, before = list(made.steps[:at]), made.steps[at].before
    for sutra, after in zip((number, "8.3.60"), stages, strict=False):
        steps.append(sutra_step(sutra, before, after))
        before = after
    return replace(made, steps=tuple(steps), form="".join(before))
