"""The principal parts of a verb: present, participle, absolutive, infinitive, passive, future.

vidyut derives them from the root with its prefixes. Its errors are corrected here as data, each
with its sūtra; the corrections of `krdantas` apply too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum

from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.forms import krdantas, vidyut
from shabda.sanskrit.forms.krdanta_corrections import CORRECTIONS
from shabda.sanskrit.forms.paradigms import Krt, Lakara, Prayoga
from shabda.sanskrit.forms.roots import Pada, Root
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.text.sounds import VOWELS

_USUAL = 2
"""The most forms of one part that a learner is shown."""


class PartName(StrEnum):
    """The parts, in the order in which they are learnt."""

    PRESENT = "present"
    PARTICIPLE = "past participle"
    ABSOLUTIVE = "absolutive"
    INFINITIVE = "infinitive"
    PASSIVE = "passive"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class PrincipalPart:
    """One part with its forms in SLP1, the usual one first; `also` are the other right forms."""

    name: PartName
    usual: tuple[str, ...]
    also: tuple[str, ...] = ()


_KRDANTAS = {
    PartName.PARTICIPLE: Krt.KTA, PartName.ABSOLUTIVE: Krt.KTVA, PartName.INFINITIVE: Krt.TUMUN,
}  # fmt: skip
_TENSES = {PartName.PRESENT: Lakara.LAT, PartName.FUTURE: Lakara.LRT}
_PLAIN = {"niH": "nis", "nir": "nis", "duH": "dus", "dur": "dus", "ut": "ud", "praty": "prati"}
"""Spellings of a prefix, and the one in which it is taught (1.4.58)."""
_ROOTS = {
    ("cakz", PartName.ABSOLUTIVE): "2.4.54",
    ("cakz", PartName.INFINITIVE): "2.4.54",
    ("cakz", PartName.PASSIVE): "2.4.54",
    ("cakz", PartName.FUTURE): "2.4.54",
}
"""Parts that another root supplies: चक्ष् is ख्या before an ārdhadhātuka suffix."""
_ADHI_I = Root("i2", "i", "i\\N", 2, Pada.ATMANE, "study")
"""The root of अधीते, which never occurs without its prefix."""
_KHYA = Root("KyA", "KyA", "KyA\\", 2, Pada.PARASMAI, "tell")
_WITH_PREFIX: dict[tuple[tuple[str, ...], str, int, PartName], tuple[tuple[str, ...], str]] = {
    (("A",), "dA", 3, PartName.PARTICIPLE): (("Atta",), "7.4.47"),
    (("pra",), "dA", 3, PartName.PARTICIPLE): (("pradatta", "pratta"), "7.4.47"),
    (("ud",), "yam", 1, PartName.PARTICIPLE): (("udyata",), "6.4.37"),
    (("ud",), "yam", 1, PartName.ABSOLUTIVE): (("udyamya", "udyatya"), "6.4.38"),
}
"""By prefixes, root and class: corrections of vidyut for a root with a prefix, and the sūtra."""
_MIDDLE_WITH = {"jYA": ("apa", "sam", "prati")}
"""Roots that take the ātmanepada after a prefix: अपजानीते (1.3.44), संजानीते, प्रतिजानीते (1.3.46)."""
_OPTIONAL = ("8.4.65", "3.4.84")
"""Options that are not the usual form: छिन्ते for छिन्त्ते, आह for ब्रवीति."""
_AFTER_NIC = ("ti", "te", "tvA", "tum")
"""Endings of forms in which class 10 keeps its ay."""
Forms = tuple[tuple[str, ...], tuple[str, ...]]


def principal_parts(root: Root, prefixes: Sequence[str] = ()) -> tuple[PrincipalPart, ...]:
    """Derive the parts of a root with its prefixes in SLP1; a part without a form is left out.

    The root's pada decides the voice of the present and the future.
    """
    plain = tuple(_PLAIN.get(prefix, prefix) for prefix in prefixes)
    if plain[-1:] == ("aDi",) and (root.root, root.pada) == ("i", Pada.ATMANE):
        root = _ADHI_I
    if plain and plain[-1] in _MIDDLE_WITH.get(root.root, ()):
        root = replace(root, pada=Pada.ATMANE)
    made = ((name, *_forms(root, plain, name)) for name in PartName)
    return tuple(_part(name, root, usual, rare) for name, usual, rare in made if usual)


def _forms(root: Root, prefixes: tuple[str, ...], name: PartName) -> Forms:
    """The usual forms of one part, then the rarer ones."""
    if corrected := _WITH_PREFIX.get((prefixes, root.root, root.gana, name)):
        return corrected[0], ()
    if (root.root, name) in _ROOTS:
        root = replace(_KHYA, pada=root.pada)
    derived = {made.form: _is_rare(root, made) for made in _derived(root, prefixes, name)}
    forms = [form for form in derived if not _is_other_spelling(form, derived)]
    usual = tuple(form for form in forms if not derived[form]) or tuple(forms)
    return usual, tuple(form for form in forms if form not in usual)


def _derived(root: Root, prefixes: tuple[str, ...], name: PartName) -> Iterable[Derivation]:
    if name is PartName.PASSIVE:
        return vidyut.tinanta(root, prayoga=Prayoga.KARMANI, prefixes=prefixes)
    if name in _TENSES:
        return _tense(root, prefixes, _TENSES[name])
    krt = _KRDANTAS[name]
    if not prefixes:
        return krdantas.krdanta(root, krt)
    if (root.root, root.gana, krt) in CORRECTIONS and prefixes[-1][-1] in VOWELS:
        return _behind(prefixes, krdantas.krdanta(root, krt))
    return vidyut.krdanta_by_vidyut(root, krt, prefixes)


def _tense(root: Root, prefixes: tuple[str, ...], lakara: Lakara) -> Iterator[Derivation]:
    """Yield the third person singular; keep a middle by a prefix or sūtra (1.3.12–93)."""
    if lakara is Lakara.LAT or root.pada is not Pada.ATMANE:
        yield from vidyut.tinanta(root, lakara, prefixes=prefixes)
        return
    middle = vidyut.tinanta(root, lakara, pada=Pada.ATMANE, prefixes=prefixes)
    yield from middle
    if not middle or _has_option_of_active(root):
        yield from vidyut.tinanta(root, lakara, prefixes=prefixes)


def _has_option_of_active(root: Root) -> bool:
    """Whether a middle root also takes active endings in the future (1.3.92)."""
    return root.root in ("vft", "vfD", "SfD", "syand", "kfp")


def _behind(prefixes: Sequence[str], made: Iterable[Derivation]) -> Iterator[Derivation]:
    """Put prefixes before forms that the vowel of a prefix does not change."""
    for derivation in made:
        if derivation.form[0] in VOWELS:
            continue
        yield replace(derivation, form="".join(prefixes) + derivation.form)


def _is_rare(root: Root, made: Derivation) -> bool:
    """Whether a form is right but not the usual one: आह, छिन्ते, and चिन्तति of class 10."""
    optional = any(step.sutra in _OPTIONAL for step in made.steps)
    without_nic = root.gana == 10 and made.form.endswith(_AFTER_NIC) and "ay" not in made.form
    return optional or without_nic


def _is_other_spelling(form: str, forms: Iterable[str]) -> bool:
    """Whether a form only spells another: संभवति for सम्भवति, उत्थ्थाय for उत्थाय (8.4.58–65)."""
    if "M" in form:
        return any(form.replace("M", nasal) in forms for nasal in "NYRnm")
    return form.replace("tTT", "tT") != form and form.replace("tTT", "tT") in forms


def _part(
    name: PartName, root: Root, usual: tuple[str, ...], rare: tuple[str, ...]
) -> PrincipalPart:
    """Make a part that shows both padas when the root has both, else its first forms."""
    voices = tuple(next((form for form in usual if form.endswith(end)), "") for end in ("ti", "te"))
    both = root.pada is Pada.UBHAYA and all(voices)
    shown = voices if both else usual[:_USUAL]
    return PrincipalPart(name, shown, (*(form for form in usual if form not in shown), *rare))
