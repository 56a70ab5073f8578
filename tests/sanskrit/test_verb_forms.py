"""Single forms of verbs against the grammars: every lakāra, voice, derived root and kṛt suffix."""

import re
from pathlib import Path

import pytest

from cases import for_each
from shabda.sanskrit.forms.cells import KrdantaStem, VerbCell
from shabda.sanskrit.forms.paradigms import Krt, Lakara, Prayoga, Purusha, Vacana
from shabda.sanskrit.forms.roots import Derived, Pada
from shabda.sanskrit.text.script import iast, to_slp1
from shipped import BOOK, ROOTS

_FACTS = Path(__file__).parent / "verb_forms.txt"
_LAKARAS = dict(
    zip(["lat", "lit", "lut", "lrt", "lot", "lan", "vl", "al", "lun", "lrn"], Lakara, strict=True)
)
_PERSONS = dict(zip("321", Purusha, strict=True))
_NUMBERS = dict(zip("sdp", Vacana, strict=True))
_PADAS = {"P": Pada.PARASMAI, "A": Pada.ATMANE}
_VOICES = {"pass": Prayoga.KARMANI, "bhave": Prayoga.BHAVE}
_DERIVED = {"c": Derived.CAUSATIVE, "d": Derived.DESIDERATIVE, "i": Derived.INTENSIVE}
_LINES = [
    line.split(" = ")
    for line in _FACTS.read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]
_SECOND_SPELLING = re.compile(r"[tṭ]ā[td]$|d$|ṃ[kgcjṭḍtdnpb]")


def _roots(named, derived):
    text, _, gana = named.partition(".")
    for root in ROOTS:
        if root.root == to_slp1(text) and gana in ("", str(root.gana)):
            yield root.with_suffix(derived) if derived else root


def _cell(root, wishes):
    if wishes[0] in set(Krt):
        return KrdantaStem(root, Krt(wishes[0]))
    tense, place, *others = wishes
    pada = next((_PADAS[wish] for wish in others if wish in _PADAS), None)
    voice = next((_VOICES[wish] for wish in others if wish in _VOICES), Prayoga.KARTARI)
    person, number = place
    return VerbCell(root, _LAKARAS[tense], _PERSONS[person], _NUMBERS[number], pada, voice)


def _forms(asked):
    named, *wishes = asked.split()
    derived = next((_DERIVED[wish] for wish in wishes if wish in _DERIVED), Derived.NONE)
    roots = list(_roots(named, derived))
    assert roots, named
    for root in roots:
        for made in _cell(root, wishes).derivations(BOOK.rules):
            yield iast(made.form)


def test_the_table_of_verb_forms_is_not_cut_short():
    assert len(_LINES) > 600
    for kind in (" d = ", " i = ", " lun "):
        assert sum(kind in f"{asked} = " for asked, _ in _LINES) > 60


@pytest.mark.no_cover
@for_each(_LINES, name=lambda line: line[0])
def test_a_form_is_as_the_grammars_have_it(line):
    asked, right = line
    made = {form for form in _forms(asked) if not _SECOND_SPELLING.search(form)}
    assert made == ({*right.split("/")} if right != "none" else set())


def test_the_nasal_of_a_root_before_a_labial_is_m_from_the_start():
    for root in (root for root in ROOTS if root.root in ("kamp", "lamb", "stamB", "cumb")):
        made = VerbCell(root, Lakara.LAN).derivations(BOOK.rules)[0]
        assert made.start[0] == root.root
        assert not any(
            "n" + labial in "".join(step.after) for step in made.steps for labial in "pPbB"
        )


@pytest.mark.parametrize(
    ("text", "lakara", "right", "wrong"),
    [
        ("raYj", Lakara.LAT, {"raYjayati", "rajayati"}, "rAjayati"),
        ("BrAj", Lakara.LUN, {"abaBrAjat", "abiBrajat"}, ""),
    ],
)
def test_causatives_that_vidyut_derives_otherwise(text, lakara, right, wrong) -> None:
    """rañj is marked with m (ghaṭādi, 6.4.92); bhrāj may shorten its vowel (7.4.3)."""
    for root in (root for root in ROOTS if root.root == text):
        cell = VerbCell(root.with_suffix(Derived.CAUSATIVE), lakara)
        forms = {made.form for made in cell.derivations(BOOK.order)}
        assert right <= forms
        assert wrong not in forms
