"""Words that roots form with kṛt suffixes: vidyut's, with faults corrected and gaps filled.

Corrections are data: the root, the suffix, the right forms, and the sūtra. The passive participle
(गम्यमान), which vidyut lacks, is derived from the passive present.
"""

from __future__ import annotations

from collections.abc import Iterator

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.forms import vidyut
from shabda.sanskrit.forms.declension import decline, declines
from shabda.sanskrit.forms.feminine_actions import takes_no_ktin
from shabda.sanskrit.forms.krdanta_corrections import (
    CORRECTIONS,
    WITHOUT_KRDANTAS,
    Correction,
    with_palatal,
)
from shabda.sanskrit.forms.nominal import neuters
from shabda.sanskrit.forms.nominal.internal_sandhi import with_retroflex
from shabda.sanskrit.forms.paradigms import (
    Krt,
    Lakara,
    Linga,
    NominalPlace,
    Prayoga,
    Vacana,
    Vibhakti,
)
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.forms.sutras import sutra, sutra_step
from shabda.sanskrit.rules.derivation import Derivation, Step

_GENDERS = {
    Krt.GHAN: (Linga.PUM,), Krt.KTIN: (Linga.STRI,), Krt.LYUT: (Linga.NAPUMSAKA,),
}  # fmt: skip
"""The genders of action nouns (Liṅgānuśāsana): पाकः, मतिः, गमनम्; other words agree with a noun."""
_TEXTS = {
    Krt.KTIN: "ti", Krt.KTA: "ta", Krt.KTVA: "tvA", Krt.SATR: "at", Krt.YAT: "ya", Krt.GHAN: "a",
    Krt.TRC: "tf", Krt.NVUL: "aka", Krt.TAVYA: "tavya", Krt.ANIYAR: "anIya", Krt.TUMUN: "tum",
    Krt.LYUT: "ana", Krt.SANAC: "Ana",
}  # fmt: skip


def krdanta(root: Root, krt: Krt) -> tuple[Derivation, ...]:
    """Derive the forms of a root with a suffix; none when it has none."""
    if krt is Krt.KTAVATU and (corrected := _correction(root, Krt.KTA)):
        return tuple(map(_with_vat, _corrected(root, Krt.KTA, corrected)))
    if corrected := _correction(root, krt):
        return _corrected(root, krt, corrected)
    if krt is Krt.KTIN and takes_no_ktin(root):
        return ()
    if krt is Krt.YAT:
        return _gerundive_in_ya(root)
    made = vidyut.krdanta_by_vidyut(root, krt)
    if root.root == "ad":  # जग्ध, as everyone writes, before जग्द्ध (8.4.65)
        made = tuple(sorted(made, key=lambda one: len(one.form)))
    if krt is Krt.GHAN and _keeps_in_ghan(root):
        return tuple(map(with_palatal, made))
    return (*made, *passive_participle(root)) if krt is Krt.SANAC else made


def forms(root: Root) -> Iterator[tuple[str, Krt]]:
    """Yield every form that `krdanta` gives; derive only those that differ from vidyut's."""
    changed = {krt for krt in Krt if krt is Krt.SANAC or _is_corrected(root, krt)}
    return _forms_but(root, changed)


def made_stems(root: Root) -> Iterator[tuple[str, Krt]]:
    """Yield every form that `krdanta` derives, except passive participles."""
    return _forms_but(root, {krt for krt in Krt if _is_corrected(root, krt)})


def _forms_but(root: Root, derived: set[Krt]) -> Iterator[tuple[str, Krt]]:
    """Yield every form as vidyut lists it; for some suffixes, as derived here."""
    for form, krt in vidyut.krdanta_forms_by_vidyut(root):
        if krt not in derived:
            yield form, krt
    for krt in derived:
        for derivation in krdanta(root, krt):
            yield derivation.form, krt


def cell(
    root: Root, krt: Krt, linga: Linga, vibhakti: Vibhakti, vacana: Vacana
) -> tuple[Derivation, ...]:
    """Derive a cell in the declension of a root with a suffix: गतः, गच्छन्ती, गम्यमानस्य."""
    at = (linga, vibhakti, vacana)
    if linga not in krt_genders(krt):
        return ()
    if _is_corrected(root, krt):
        return tuple(form for made in krdanta(root, krt) for form in _declined(made, at))
    own = vidyut.krdanta_cell(root, krt, *at)
    if _may_be_masculine(krt, at):
        known = {made.form for made in own}
        masculine = vidyut.krdanta_cell(root, krt, Linga.PUM, vibhakti, vacana)
        return (*own, *(neuters.as_masculine(m) for m in masculine if m.form not in known))
    if krt is not Krt.SANAC:
        return own
    return (*own, *(form for made in passive_participle(root) for form in _declined(made, at)))


def cell_forms(root: Root, krt: Krt) -> Iterator[tuple[str, NominalPlace]]:
    """Yield every form in the declension of vidyut's stem, with its cell, without derivations."""
    for form, at in vidyut.krdanta_cell_forms(root, krt):
        yield form, at
        neuter = (Linga.NAPUMSAKA, *at[1:])
        if at[0] is Linga.PUM and _may_be_masculine(krt, neuter):
            yield form, neuter


def _may_be_masculine(krt: Krt, at: NominalPlace) -> bool:
    """Whether an agent in tṛ also has the masculine form of a cell: कर्त्रे, कर्तृणे (7.1.74)."""
    neuter = krt is Krt.TRC and at[0] is Linga.NAPUMSAKA
    return neuter and neuters.may_be_masculine("tf", at[1], at[2])


def krt_genders(krt: Krt) -> tuple[Linga, ...]:
    """The genders in which a word with a suffix is declined."""
    return _GENDERS.get(krt, tuple(Linga))


_POSSIBLE = {"ji": ("jayya", "6.1.81"), "kzi": ("kzayya", "6.1.81"), "krI": ("krayya", "6.1.82")}
"""Gerundives for what can be done, besides जेय, क्षेय, क्रेय."""
_WITH_KYAP = {"guh": "guhya", "duh": "duhya", "SaMs": "Sasya"}
"""Gerundives with kyap besides ṇyat: गुह्य and गोह्य (vārttika to 3.1.109)."""
_KEEPS_PALATAL = ("tyaj", "yaj", "yAc", "ruc", "fc", "pUj")
"""Roots whose c or j stays before ṇyat (7.3.66 and its vārttika)."""


def _gerundive_in_ya(root: Root) -> tuple[Derivation, ...]:
    """Derive the gerundive in ya, with yat, ṇyat or kyap: देय, कार्य, दृश्य.

    vidyut's action nouns (विद्या) are left out, and its k and g for c and j (7.3.52) when the
    past participle has i (शोक्य) or a list keeps c and j (त्याज्य).
    """
    made = vidyut.krdanta_by_vidyut(root, Krt.YAT)
    seto = any(past.form.endswith("ita") for past in krdanta(root, Krt.KTA))
    keeps = root.root in _KEEPS_PALATAL or seto
    velar = ("gya", "kya") if keeps and root.root[-1] in "cj" else ()
    right = tuple(
        word for word in made if word.form[-1] == "a" and not (velar and word.form.endswith(velar))
    )
    if root.derived or root.root not in (*_POSSIBLE, *_WITH_KYAP):
        return right
    form, number = _POSSIBLE.get(root.root) or (_WITH_KYAP[root.root], "3.1.109")
    start = (root.root, "ya")
    step = sutra_step(number, start, (form,))
    return (*right, Derivation(start, (step,), form))


def _keeps_in_ghan(root: Root) -> bool:
    """Whether the c or j of a root stays before ghañ: its past participle has i (यात्, याचित).

    A vārttika on 7.3.52 says so; another excepts शोक.
    """
    if root.derived or root.root[-1] not in "cj" or root.root == "Suc":
        return False
    return any(past.form.endswith("ita") for past in krdanta(root, Krt.KTA))


def passive_participle(root: Root) -> tuple[Derivation, ...]:
    """Derive the present participle of the passive (3.2.124, 7.2.82): गम्यमान, क्रियमाण."""
    return tuple(
        _participle(verb) for verb in vidyut.tinanta(root, Lakara.LAT, prayoga=Prayoga.KARMANI)
    )


def _participle(present: Derivation) -> Derivation:
    """Replace te by āna in each step from the ending on."""
    steps: list[Step] = []
    last = present.start
    ends = False
    for step in present.steps:
        ends = ends or step.sutra == "3.4.78"
        if step.sutra == "3.4.79":
            continue
        after = (*step.after[:-1], "Ana") if ends else step.after
        if step.sutra == "3.4.78":
            known = sutra("3.2.124")
            step = replace(step, sutra="3.2.124", name=known.name, gloss=known.gloss)
        if after != last:
            steps.append(replace(step, before=last, after=after))
            last = after
    joined = (*last[:-1], "m", "Ana")
    steps.append(sutra_step("7.2.82", last, joined))
    form = "".join(joined)
    if (retroflex := with_retroflex(form)) != form:
        steps.append(sutra_step("8.4.2", joined, (*joined[:-1], "ARa")))
    return Derivation(present.start, tuple(steps), retroflex)


def _correction(root: Root, krt: Krt) -> Correction | None:
    if (root.root, root.derived) in WITHOUT_KRDANTAS:
        return Correction((), "")
    return None if root.derived else CORRECTIONS.get((root.root, root.gana, krt))


def _is_corrected(root: Root, krt: Krt) -> bool:
    own = Krt.KTA if krt is Krt.KTAVATU else krt
    if krt is Krt.YAT or (krt is Krt.GHAN and _keeps_in_ghan(root)):
        return True
    if krt is Krt.KTIN and takes_no_ktin(root):
        return True
    return bool(_correction(root, own))


def _corrected(root: Root, krt: Krt, correction: Correction) -> tuple[Derivation, ...]:
    start = (root.root, _TEXTS[krt])
    own = tuple(
        Derivation(start, (sutra_step(correction.sutra, start, (form,)),), form)
        for form in correction.forms
    )
    others = vidyut.krdanta_by_vidyut(root, krt) if correction.also else ()
    return (*others, *own) if correction.second else (*own, *others)


def _with_vat(made: Derivation) -> Derivation:
    last = made.steps[-1].after if made.steps else made.start
    step = sutra_step("1.1.26", last, (made.form, "vat"))
    return Derivation(made.start, (*made.steps, step), made.form + "vat")


def _declined(made: Derivation, at: NominalPlace) -> tuple[Derivation, ...]:
    """Decline a stem made by a suffix; in the feminine a takes ā, -at takes ī."""
    linga, vibhakti, vacana = at
    stem = made.form
    if linga is Linga.STRI:
        stem = _feminine(stem)
    if not declines(stem, linga):
        return ()
    last = made.steps[-1].after if made.steps else made.start
    declined = []
    for word in decline(stem, linga, vibhakti, vacana):
        step = sutra_step("4.1.2", last, word.start)
        declined.append(Derivation(made.start, (*made.steps, step, *word.steps), word.form))
    return tuple(declined)


def _feminine(stem: str) -> str:
    if stem.endswith("vat"):
        return stem + "I"
    return f"{stem[:-1]}ntI" if stem.endswith("at") else f"{stem[:-1]}A"
