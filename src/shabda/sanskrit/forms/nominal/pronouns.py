"""Short forms of pronouns, and the indefinites किञ्चित् and कश्चन."""

from __future__ import annotations

from collections.abc import Iterator

from shabda.sanskrit.forms.paradigms import Linga, Vacana, Vibhakti
from shabda.sanskrit.forms.sutras import sutra_step
from shabda.sanskrit.rules.derivation import Derivation, Step

_CASES = (Vibhakti.DVITIYA, Vibhakti.CATURTHI, Vibhakti.SASTHI)
_SHORT = {
    "asmad": {"eka": ("mA", "me"), "dvi": ("nO", "nO"), "bahu": ("naH", "naH")},
    "yuzmad": {"eka": ("tvA", "te"), "dvi": ("vAm", "vAm"), "bahu": ("vaH", "vaH")},
}
"""The unaccented forms: for the accusative, and for the dative and genitive (8.1.20–23)."""
_CALLS = {"Bavat": "BoH", "Bagavat": "BagoH", "aGavat": "aGoH"}
"""Vocatives that these may also have (vārttika to 8.3.1)."""
_SHORT_SUTRA = {"dvi": "8.1.20", "bahu": "8.1.21"}
_ENA = {
    Linga.PUM: "enam enO enAn enena enayoH", Linga.STRI: "enAm ene enAH enayA enayoH",
    Linga.NAPUMSAKA: "enat ene enAni enena enayoH",
}  # fmt: skip
ENA_CELLS = (
    (Vibhakti.DVITIYA, Vacana.EKA), (Vibhakti.DVITIYA, Vacana.DVI), (Vibhakti.DVITIYA, Vacana.BAHU),
    (Vibhakti.TRTIYA, Vacana.EKA), (Vibhakti.SASTHI, Vacana.DVI),
    (Vibhakti.SAPTAMI, Vacana.DVI),
)  # fmt: skip
_INDEFINITE = {
    f"{who}{particle}": particle
    for particle in ("cit", "cana")
    for who in ("kiY", "kiM", "kaS", "kim")
}


def second_forms(
    stem: str, linga: Linga, vibhakti: Vibhakti, vacana: Vacana
) -> Iterator[Derivation]:
    """Derive what may replace a pronoun's form: मे for मम, एनम् for a second एतम्."""
    if stem in _SHORT and vibhakti in _CASES:
        accusative, other = _SHORT[stem][vacana.value]
        number = _SHORT_SUTRA.get(vacana.value, "8.1.22")
        if vacana is Vacana.EKA and vibhakti is Vibhakti.DVITIYA:
            number = "8.1.23"
        yield _given(stem, accusative if vibhakti is Vibhakti.DVITIYA else other, number)
    if (linga, vibhakti, vacana) == (Linga.PUM, Vibhakti.SAMBODHANA, Vacana.EKA) and stem in _CALLS:
        yield _given(stem, _CALLS[stem], "8.3.1")
    if stem in ("idam", "etad", "enad") and (vibhakti, vacana) in ENA_CELLS:
        forms = _ENA[linga].split()
        form = [*forms, forms[-1]][ENA_CELLS.index((vibhakti, vacana))]
        yield _given(stem, form, "2.4.34")


def _given(stem: str, form: str, number: str) -> Derivation:
    return Derivation((stem,), (sutra_step(number, (stem,), (form,)),), form)


def imani(stem: str, linga: Linga, vibhakti: Vibhakti, vacana: Vacana) -> Derivation | None:
    """Derive इमानि, which vidyut derives as इदानि."""
    direct = vibhakti in (Vibhakti.PRATHAMA, Vibhakti.DVITIYA) and vacana is Vacana.BAHU
    if stem != "idam" or linga is not Linga.NAPUMSAKA or not direct:
        return None
    stages = (
        ("7.1.20", ("idam", "i")), ("7.2.102", ("ida", "i")), ("7.2.109", ("ima", "i")),
        ("7.1.72", ("iman", "i")), ("6.4.8", ("imAn", "i")),
    )  # fmt: skip
    steps, before = [], ("idam", "as")
    for number, after in stages:
        steps.append(sutra_step(number, before, after))
        before = after
    return Derivation(("idam", "as"), tuple(steps), "imAni")


def particle_of(stem: str) -> str:
    """Return चित् or चन when a stem is kim with that particle, else nothing."""
    return _INDEFINITE.get(stem, "")


def with_particle(derivation: Derivation, particle: str) -> Derivation:
    """Append चित् or चन to a form of kim: कश्चित्, कांश्चित्, कस्माच्चित्, केषाञ्चित्."""
    form, number = derivation.form, ""
    joined = form
    if form.endswith("H"):
        joined, number = form[:-1] + "S", "8.4.40"
    elif form.endswith("n"):
        joined, number = form[:-1] + "MS", "8.3.7"
    elif form[-1] in "td":
        joined, number = form[:-1] + "c", "8.4.40"
    elif form.endswith("m"):
        joined, number = form[:-1] + "Y", "8.4.58"
    apart = (form, particle)
    last = derivation.steps[-1].after if derivation.steps else derivation.start
    step = Step("", "", "The particle makes the pronoun indefinite.", last, apart)
    steps = [*derivation.steps, step]
    if number:
        steps.append(sutra_step(number, apart, (joined, particle)))
    return Derivation(derivation.start, tuple(steps), joined + particle)


def prefixed(derivation: Derivation, number: str, before: tuple[str, ...]) -> Derivation:
    """Insert a first step into a derivation that starts from a substituted stem."""
    step = sutra_step(number, before, derivation.start)
    return Derivation(before, (step, *derivation.steps), derivation.form)


def visarga(form: str) -> tuple[Step, ...]:
    """Return the steps from a form with final s to visarga (8.2.66, 8.3.15)."""
    return (
        sutra_step("8.2.66", (form, "s"), (form, "r")),
        sutra_step("8.3.15", (form, "r"), (form, "H")),
    )
