"""Words made with kṛt suffixes, and the passive, where vidyut errs or is silent."""

from itertools import product

import pytest

from shabda.sanskrit.forms.cells import (
    KrdantaCell,
    KrdantaStem,
    VerbCell,
    krt_forms,
    verb_forms,
    verb_table,
)
from shabda.sanskrit.forms.krdanta_corrections import CORRECTIONS
from shabda.sanskrit.forms.krdantas import krdanta, passive_participle
from shabda.sanskrit.forms.paradigms import Krt, Lakara, Linga, Prayoga, Purusha, Vacana, Vibhakti
from shabda.sanskrit.forms.roots import Derived, Pada
from shabda.sanskrit.forms.vidyut import tinanta
from shabda.sanskrit.text.script import devanagari, to_slp1
from shipped import ROOTS

BY_NAME = {(devanagari(root.root), root.gana): root for root in ROOTS}
KNOWN = {
    ("कृ", 8): "कृत", ("गम्", 1): "गत", ("स्था", 1): "स्थित", ("दा", 3): "दत्त", ("धा", 3): "हित",
    ("वच्", 2): "उक्त", ("वद्", 1): "उदित", ("वस्", 1): "उषित", ("यज्", 1): "इष्ट", ("वह्", 1): "ऊढ",
    ("स्वप्", 2): "सुप्त", ("प्रछ्", 6): "पृष्ट", ("ग्रह्", 9): "गृहीत", ("ह्वे", 1): "हूत", ("व्यध्", 4): "विद्ध",
    ("भिद्", 7): "भिन्न", ("छिद्", 7): "छिन्न", ("सद्", 1): "सन्न", ("पद्", 4): "पन्न", ("तॄ", 1): "तीर्ण",
    ("जॄ", 4): "जीर्ण", ("शॄ", 9): "शीर्ण", ("लू", 9): "लून", ("धू", 9): "धून", ("ली", 9): "लीन",
    ("ली", 4): "लीन", ("डी", 4): "डीन", ("ग्लै", 1): "ग्लान", ("म्लै", 1): "म्लान", ("स्त्यै", 1): "स्त्यान",
    ("हा", 3): "हीन", ("भुज्", 6): "भुग्न", ("भञ्ज्", 7): "भग्न", ("मस्ज्", 6): "मग्न", ("विज्", 6): "विग्न",
    ("पच्", 1): "पक्व", ("शुष्", 4): "शुष्क", ("क्षै", 1): "क्षाम", ("मा", 2): "मित", ("मा", 3): "मित",
    ("सो", 4): "सित", ("दो", 4): "दित", ("क्षि", 1): "क्षीण", ("सह्", 1): "सोढ", ("चक्ष्", 2): "ख्यात",
    ("ध्यै", 1): "ध्यात", ("गै", 1): "गीत", ("पा", 1): "पीत", ("जन्", 4): "जात", ("खन्", 1): "खात",
    ("शम्", 4): "शान्त", ("क्रम्", 1): "क्रान्त", ("हन्", 2): "हत", ("मन्", 4): "मत", ("तन्", 8): "तत",
    ("बन्ध्", 9): "बद्ध", ("दंश्", 1): "दष्ट", ("शास्", 2): "शिष्ट", ("पॄ", 9): "पूर्त", ("कृत्", 6): "कृत्त",
    ("ह्लाद्", 1): "ह्लन्न", ("श्वि", 1): "शून", ("पत्", 1): "पतित", ("मुह्", 4): "मुग्ध", ("दह्", 1): "दग्ध",
    ("लिह्", 2): "लीढ", ("नह्", 4): "नद्ध", ("गुह्", 1): "गूढ", ("रुह्", 1): "रूढ", ("दिव्", 4): "द्यूत",
    ("क्षुभ्", 4): "क्षुब्ध", ("धाव्", 1): "धावित", ("श्वस्", 2): "श्वसित",
    ("विद्", 6): "विन्न", ("विद्", 2): "विदित", ("क्लिश्", 9): "क्लिष्ट", ("हृष्", 4): "हृष्ट",
}  # fmt: skip
"""Past participles as dictionaries have them: seṭ and aniṭ, in n, with y v r as vowels."""


def forms(derivations):
    return {devanagari(derivation.form) for derivation in derivations}


@pytest.mark.no_cover
@pytest.mark.parametrize(("name", "form"), KNOWN.items(), ids=lambda each: str(each))
def test_a_past_participle_is_as_the_dictionaries_have_it(name, form):
    named = [root for root in ROOTS if (devanagari(root.root), root.gana) == name]
    assert form in set().union(*(forms(krdanta(root, Krt.KTA)) for root in named))


@pytest.mark.parametrize(
    ("name", "krt", "wrong"),
    [
        (("मा", 3), Krt.KTA, "मीत"), (("मा", 3), Krt.KTVA, "मीत्वा"), (("ली", 9), Krt.KTA, "लीत"),
        (("डी", 4), Krt.KTA, "डियित"), (("क्रम्", 1), Krt.SATR, "क्रमत्"), (("चक्ष्", 2), Krt.KTA, "चष्ट"),
        (("सह्", 1), Krt.KTAVATU, "सहितवत्"), (("स्त्यै", 1), Krt.KTA, "स्त्यात"),
    ],
)  # fmt: skip
def test_a_form_that_no_grammar_has_is_not_given(name, krt, wrong):
    made = forms(krdanta(BY_NAME[name], krt))
    assert made
    assert wrong not in made
    assert wrong not in {devanagari(form) for form, _ in krt_forms(BY_NAME[name])}


def test_every_correction_names_a_root_of_the_data():
    known = {(root.root, root.gana) for root in ROOTS}
    assert {(root, gana) for root, gana, _ in CORRECTIONS} <= known


@pytest.mark.parametrize(
    ("name", "form"),
    [
        (("गम्", 1), "गम्यमान"), (("कृ", 8), "क्रियमाण"), (("दा", 3), "दीयमान"), (("वच्", 2), "उच्यमान"),
        (("हन्", 2), "हन्यमान"), (("स्मृ", 1), "स्मर्यमाण"), (("चुर्", 10), "चोर्यमाण"),
        (("श्रु", 1), "श्रूयमाण"),
    ],
)  # fmt: skip
def test_the_passive_has_a_participle(name, form):
    (made,) = passive_participle(BY_NAME[name])
    assert devanagari(made.form) == form
    states = [made.start, *(step.after for step in made.steps)]
    assert [step.before for step in made.steps] == states[:-1]
    assert "".join(states[-1]) == made.form


def test_the_passive_participle_is_declined():
    cell = KrdantaCell(BY_NAME["गम्", 1], Krt.SANAC, Linga.PUM, Vibhakti.SASTHI, Vacana.EKA)
    assert forms(cell.derivations()) == {"गम्यमानस्य"}
    feminine = KrdantaCell(BY_NAME["क्रम्", 1], Krt.SATR, Linga.STRI, Vibhakti.PRATHAMA, Vacana.EKA)
    assert "क्रामन्ती" in forms(feminine.derivations())


@pytest.mark.no_cover
def test_a_thematic_participle_has_the_stem_of_the_present():
    for root in ROOTS:
        if root.gana in (1, 4, 6, 10) and root.pada is not Pada.ATMANE:
            cell = (Purusha.PRATHAMA, Vacana.BAHU)
            present = tinanta(root, Lakara.LAT, *cell, pada=Pada.PARASMAI)
            stems = {each.form[:-3] + "t" for each in present}
            assert {each.form for each in krdanta(root, Krt.SATR)} == stems


@pytest.mark.no_cover
def test_the_moods_of_the_passive_share_one_stem():
    for root in ROOTS:
        cells = [
            VerbCell(root, each, prayoga=Prayoga.KARMANI) for each in (Lakara.LAT, Lakara.VIDHILIN)
        ]
        now, may = ({form.form for form in cell.derivations(())} for cell in cells)
        assert {form[:-2] + "eta" for form in now} == {form[:-3] + "aeta" for form in may}


@pytest.mark.parametrize(
    ("lakara", "form"),
    [(Lakara.VIDHILIN, "हन्येत"), (Lakara.ASHIRLIN, "घानिषीष्ट"), (Lakara.ASHIRLIN, "वधिषीष्ट")],
)
def test_the_passive_of_han(lakara, form):
    han = BY_NAME["हन्", 2]
    assert form in forms(VerbCell(han, lakara, prayoga=Prayoga.KARMANI).derivations(()))
    assert to_slp1(form) in {each for each, _ in verb_forms(han)}
    assert "वध्येत" not in {devanagari(each) for each, _ in verb_forms(han)}


def test_the_impersonal_is_third_singular_only():
    root = BY_NAME["स्था", 1]
    assert len(verb_table(root, Lakara.LAT, Prayoga.BHAVE, None)) == 1
    for purusha, vacana in product(Purusha, Vacana):
        made = tinanta(root, Lakara.LAT, purusha, vacana, Prayoga.BHAVE)
        assert bool(made) == ((purusha, vacana) == (Purusha.PRATHAMA, Vacana.EKA))


@pytest.mark.parametrize(
    ("linga", "vibhakti", "vacana", "right"),
    [
        (Linga.NAPUMSAKA, Vibhakti.TRTIYA, Vacana.EKA, "कर्तृणा कर्त्रा"),
        (Linga.NAPUMSAKA, Vibhakti.CATURTHI, Vacana.EKA, "कर्तृणे कर्त्रे"),
        (Linga.NAPUMSAKA, Vibhakti.SASTHI, Vacana.DVI, "कर्तृणोः कर्त्रोः"),
        (Linga.NAPUMSAKA, Vibhakti.SASTHI, Vacana.BAHU, "कर्तॄणाम्"),
        (Linga.NAPUMSAKA, Vibhakti.PRATHAMA, Vacana.DVI, "कर्तृणी"),
        (Linga.PUM, Vibhakti.CATURTHI, Vacana.EKA, "कर्त्रे"),
    ],
)
def test_a_neuter_agent_may_be_declined_as_a_masculine(linga, vibhakti, vacana, right):
    cell = KrdantaCell(BY_NAME["कृ", 8], Krt.TRC, linga, vibhakti, vacana)
    assert [devanagari(made.form) for made in cell.derivations(())] == right.split()


def test_daridra_loses_its_last_vowel_before_a_causative_so_no_words_of_it_are_given():
    daridra = BY_NAME["दरिद्रा", 2]
    causative = daridra.with_suffix(Derived.CAUSATIVE)
    assert [KrdantaStem(causative, krt).derivations(()) for krt in Krt] == [()] * len(Krt)
    assert [made.form for made in krdanta(daridra, Krt.LYUT)] == ["daridrARa"]
    assert [made.form for made in krdanta(daridra, Krt.KTIN)] == []
