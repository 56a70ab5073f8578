from collections import Counter
from dataclasses import replace
from itertools import pairwise

import pytest

from cases import for_each
from shabda.errors import SanskritError
from shabda.sanskrit.forms.declension import decline, declines
from shabda.sanskrit.forms.paradigms import Krt, Lakara, Linga, Prayoga, Purusha, Vacana, Vibhakti
from shabda.sanskrit.forms.roots import VIKARANA, Pada
from shabda.sanskrit.forms.sutras import sutra
from shabda.sanskrit.forms.vidyut import krdanta_by_vidyut, tinanta
from shabda.sanskrit.text.script import devanagari, to_slp1
from shabda.sanskrit.text.sounds import varga
from shipped import ROOTS

pytestmark = pytest.mark.no_cover

BY_ID = {root.id: root for root in ROOTS}
ENDINGS = {Pada.PARASMAI: "ti", Pada.ATMANE: "te"}


def forms(derivations):
    return {devanagari(derivation.form) for derivation in derivations}


def one(derivations):
    (derivation,) = derivations
    return devanagari(derivation.form)


def homorganic(text):
    """Write a nasal before a stop or sibilant as one writes it: नन्द्, अञ्च्, दंश्."""
    out = list(text)
    for i, (char, after) in enumerate(pairwise(text)):
        if char == "n" and varga(after)[:4].count(after):
            out[i] = varga(after)[4]
        if char == "n" and after in "Szs":
            out[i] = "M"
        if char == "s" and after == "c":
            out[i] = "S"
    return "".join(out)


def each_root(*ganas):
    roots = [root for root in ROOTS if not ganas or root.gana in ganas]
    return for_each(roots, lambda root: f"{root.gana}-{root.id}")


@each_root()
def test_a_root_has_the_lat_of_its_pada(root):
    last = {derivation.form[-1].replace("a", "i") for derivation in tinanta(root)}  # वेद (3.4.83)
    padas = {Pada.PARASMAI, Pada.ATMANE} if root.pada is Pada.UBHAYA else {root.pada}
    assert last == {ENDINGS[pada][-1] for pada in padas}


@each_root()
def test_the_derivation_starts_from_the_root_as_written(root):
    for derivation in tinanta(root):
        if root.prefix:
            assert root.prefix in derivation.steps[0].after
        else:
            assert homorganic(derivation.start[0]) == root.root


@each_root()
def test_a_substitute_with_its_vikarana_and_ending_is_a_form(root):
    accepted = {derivation.form for derivation in tinanta(root)}
    for substitute in root.substitutes:
        stem = substitute.stem.removesuffix("a") + (substitute.vikarana or VIKARANA[root.gana])
        pada = Pada(substitute.pada) if substitute.pada else root.pada
        expected = {stem + end for key, end in ENDINGS.items() if pada in (key, Pada.UBHAYA)}
        assert expected <= accepted
    for form in root.forms:
        assert {form.text} == accepted


@each_root()
def test_every_step_goes_on_from_the_one_before_and_the_last_is_the_form(root):
    for derivation in (
        *tinanta(root),
        *krdanta_by_vidyut(root, Krt.LYUT),
        *tinanta(root, Lakara.LUN),
    ):
        states = [derivation.start, *(step.after for step in derivation.steps)]
        assert [step.before for step in derivation.steps] == states[:-1]
        assert len(set(states)) == len(states)
        assert "".join(states[-1]) == derivation.form
        assert "~" not in "".join(map("".join, states))


@pytest.mark.parametrize(
    "form",
    [
        "क्षयति", "जयति", "द्रवति", "भवति", "स्रवति", "स्मरति", "तरति", "सरति", "स्वरति", "गायति",
        "ग्लायति", "ध्यायति", "म्लायति", "व्रजति", "जल्पति", "नदति", "गदति", "अवति", "एजति",
    ],
)  # fmt: skip
def test_the_verbs_of_the_notes_are_derived(form):
    assert any(form in forms(tinanta(root)) for root in ROOTS if root.gana == 1)


@pytest.mark.parametrize(
    ("root", "noun"),
    [("kzi", "क्षयण"), ("gE", "गान"), ("DyE", "ध्यान"), ("glE", "ग्लान"), ("mlE", "म्लान")],
)
def test_the_action_nouns_of_the_notes_are_derived(root, noun):
    assert one(krdanta_by_vidyut(BY_ID[root], Krt.LYUT)) == noun


def test_a_root_with_two_forms_gives_both():
    assert forms(tinanta(BY_ID["sf"])) == {"सरति", "धावति"}
    assert forms(tinanta(BY_ID["kram"])) == {"क्रामति", "क्राम्यति"}
    assert forms(tinanta(BY_ID["nI"])) == {"नयति", "नयते"}
    assert forms(tinanta(BY_ID["nI"], pada=Pada.ATMANE)) == {"नयते"}


def test_without_its_markers_gam_would_be_derived_wrongly():
    assert forms(tinanta(BY_ID["gam"])) == {"गच्छति"}
    assert forms(tinanta(replace(BY_ID["gam"], aupadeshika="gam"))) != {"गच्छति"}


@pytest.mark.parametrize(
    ("lakara", "form"),
    [
        (Lakara.LAT, "गच्छति"), (Lakara.LIT, "जगाम"), (Lakara.LUT, "गन्ता"),
        (Lakara.LRT, "गमिष्यति"), (Lakara.LOT, "गच्छतु"), (Lakara.LAN, "अगच्छत्"),
        (Lakara.VIDHILIN, "गच्छेत्"), (Lakara.ASHIRLIN, "गम्यात्"), (Lakara.LUN, "अगमत्"),
        (Lakara.LRN, "अगमिष्यत्"),
    ],
)  # fmt: skip
def test_gam_in_every_lakara(lakara, form):
    assert form in forms(tinanta(BY_ID["gam"], lakara))


def test_the_plainest_form_is_offered_first():
    assert [each.form for each in tinanta(BY_ID["kram"])] == ["krAmati", "krAmyati"]
    assert [each.form for each in tinanta(BY_ID["sf"])] == ["sarati", "DAvati"]
    assert tinanta(BY_ID["BU"], Lakara.LOT)[0].form == "Bavatu"
    assert [each.form for each in tinanta(BY_ID["nI"])] == ["nayati", "nayate"]


def test_a_form_that_ends_voiceless_is_offered_before_the_voiced_one():
    assert [each.form for each in tinanta(BY_ID["BU"], Lakara.LAN)] == ["aBavat", "aBavad"]


def test_a_form_common_to_both_padas_is_given_once():
    assert [each.form for each in tinanta(BY_ID["nI"], Lakara.LUT)] == ["netA"]


def test_person_number_and_voice_are_distinguished():
    labh = BY_ID["laB"]
    assert one(tinanta(labh, purusha=Purusha.UTTAMA, vacana=Vacana.BAHU)) == "लभामहे"
    assert one(tinanta(labh, purusha=Purusha.MADHYAMA, vacana=Vacana.DVI)) == "लभेथे"
    assert one(tinanta(BY_ID["BU"], prayoga=Prayoga.BHAVE)) == "भूयते"
    assert one(tinanta(BY_ID["gam"], prayoga=Prayoga.KARMANI)) == "गम्यते"


def test_a_root_that_changes_its_pada_does_so_outside_the_present():
    assert forms(tinanta(BY_ID["mf"])) == {"म्रियते"}
    assert forms(tinanta(BY_ID["mf"], Lakara.LRT)) == {"मरिष्यति"}
    assert forms(tinanta(BY_ID["vft"], Lakara.LRT)) == {"वर्तिष्यते", "वर्त्स्यति"}


def test_a_group_inside_a_class_is_heeded():
    assert forms(tinanta(BY_ID["sPur"], Lakara.LRT)) == {"स्फुरिष्यति"}
    assert forms(tinanta(BY_ID["mantr"])) == {"मन्त्रयते"}


@pytest.mark.parametrize(
    ("krt", "form"),
    [
        (Krt.KTA, "गत"), (Krt.KTAVATU, "गतवत्"), (Krt.KTVA, "गत्वा"), (Krt.TUMUN, "गन्तुम्"),
        (Krt.TAVYA, "गन्तव्य"), (Krt.ANIYAR, "गमनीय"), (Krt.TRC, "गन्तृ"), (Krt.KTIN, "गति"),
        (Krt.LYUT, "गमन"), (Krt.SATR, "गच्छत्"),
    ],
)  # fmt: skip
def test_krdantas_of_gam_come_as_the_grammar_has_them(krt, form):
    assert one(krdanta_by_vidyut(BY_ID["gam"], krt)) == form


def test_a_suffix_that_a_root_does_not_take_gives_nothing():
    assert krdanta_by_vidyut(BY_ID["gam"], Krt.SANAC) == ()
    assert one(krdanta_by_vidyut(BY_ID["laB"], Krt.SANAC)) == "लभमान"


@pytest.mark.parametrize(
    ("stem", "linga", "vibhakti", "vacana", "form"),
    [
        ("भ्रातृ", Linga.PUM, Vibhakti.SAMBODHANA, Vacana.EKA, "भ्रातः"),
        ("पितृ", Linga.PUM, Vibhakti.SAMBODHANA, Vacana.EKA, "पितः"),
        ("कर्तृ", Linga.PUM, Vibhakti.SAMBODHANA, Vacana.EKA, "कर्तः"),
        ("पितृ", Linga.PUM, Vibhakti.PRATHAMA, Vacana.BAHU, "पितरः"),
        ("कर्तृ", Linga.PUM, Vibhakti.PRATHAMA, Vacana.BAHU, "कर्तारः"),
        ("मराल", Linga.PUM, Vibhakti.TRTIYA, Vacana.EKA, "मरालेन"),
        ("कर्दम", Linga.PUM, Vibhakti.TRTIYA, Vacana.EKA, "कर्दमेन"),
        ("कलत्र", Linga.NAPUMSAKA, Vibhakti.PRATHAMA, Vacana.BAHU, "कलत्राणि"),
        ("रथ्या", Linga.STRI, Vibhakti.SAPTAMI, Vacana.EKA, "रथ्यायाम्"),
        ("सिंही", Linga.STRI, Vibhakti.PRATHAMA, Vacana.EKA, "सिंही"),
        ("वारि", Linga.NAPUMSAKA, Vibhakti.DVITIYA, Vacana.BAHU, "वारीणि"),
        ("आत्मन्", Linga.PUM, Vibhakti.TRTIYA, Vacana.EKA, "आत्मना"),
    ],
)
def test_nouns_are_declined(stem, linga, vibhakti, vacana, form):
    assert one(decline(to_slp1(stem), linga, vibhakti, vacana)) == form


@pytest.mark.parametrize(
    ("stem", "linga"),
    [
        ("कर्तृ", Linga.STRI), ("विद्वस्", Linga.STRI), ("पुंस्", Linga.STRI),
        ("पुरोडाश्", Linga.PUM), ("दत्", Linga.PUM), ("विविक्ष्", Linga.PUM),
    ],
)  # fmt: skip
def test_a_noun_whose_stem_does_not_tell_its_declension_is_refused(stem, linga):
    assert not declines(to_slp1(stem), linga)
    with pytest.raises(SanskritError, match="is not known"):
        decline(to_slp1(stem), linga, Vibhakti.PRATHAMA, Vacana.EKA)


def test_nearly_every_step_a_learner_sees_is_named_and_explained():
    seen = Counter(
        bool(step.name and step.gloss)
        for root in ROOTS
        for derivation in (
            *tinanta(root),
            *krdanta_by_vidyut(root, Krt.LYUT),
            *tinanta(root, Lakara.LRT),
        )
        for step in derivation.steps
    )
    assert seen[True] >= 0.99 * seen.total()
    assert sutra("9.9.9") == sutra("") != sutra("7.3.84")


@pytest.mark.parametrize(
    ("id", "lakara", "purusha", "forms"),
    [
        ("brU", Lakara.LAT, Purusha.PRATHAMA, ["bravIti", "Aha"]),
        ("as2", Lakara.LOT, Purusha.MADHYAMA, ["eDi", "stAt", "stAd"]),
    ],
)
def test_the_usual_form_comes_first(id, lakara, purusha, forms):
    root = next(root for root in ROOTS if root.id == id)
    made = tinanta(root, lakara, purusha, Vacana.EKA, pada=Pada.PARASMAI)
    assert [each.form for each in made] == forms
