"""Feminines of stems in a: what a rule decides, and what is left open."""

import pytest

from shabda.sanskrit.forms.nominal.feminines_in_a import feminine_in_a
from shabda.sanskrit.forms.paradigms import Linga
from shabda.sanskrit.forms.stems import nouns
from shabda.sanskrit.text.script import devanagari, to_slp1


@pytest.mark.parametrize(
    ("stems", "feminines"),
    [
        ("गत कृत दृष्ट लब्ध भिन्न पूर्ण कर्तव्य करणीय", "गता कृता दृष्टा लब्धा भिन्ना पूर्णा कर्तव्या करणीया"),
        (
            "तन्मय तादृश सनातन ऊरुमात्र कुरुचर यशस्कर कुम्भकार",
            "तन्मयी तादृशी सनातनी ऊरुमात्री कुरुचरी यशस्करी कुम्भकारी",
        ),
        ("नायक पाचक", "नायिका पाचिका"),
        ("धार्मिक वैदिक", "धार्मिकी वैदिकी"),
        ("अज कोकिल बाल अश्व ज्येष्ठ", "अजा कोकिला बाला अश्वा ज्येष्ठा"),
        ("गौर सुन्दर तरुण कुमार नर्तक", "गौरी सुन्दरी तरुणी कुमारी नर्तकी"),
        ("सिंह हंस ब्राह्मण मयूर", "सिंही हंसी ब्राह्मणी मयूरी"),
        ("दैव शैव मानव कौन्तेय", "दैवी शैवी मानवी कौन्तेयी"),
        ("गुरुतर प्रियतम", "गुरुतरा प्रियतमा"),
        ("प्रिय नव चपल", "प्रिया नवा चपला"),
    ],
)
def test_a_rule_decides(stems, feminines):
    made = [feminine_in_a(to_slp1(stem), adjective=True) for stem in stems.split()]
    assert [*map(devanagari, made)] == feminines.split()


@pytest.mark.parametrize("stem", ["नील", "काल", "लोहित", "चन्द्रमुख", "सुकेश", "क्षत्रिय", "आचार्य", "वार"])
def test_what_hangs_on_the_sense_is_left_open(stem):
    assert feminine_in_a(to_slp1(stem), adjective=True) == ""


def test_a_noun_of_one_gender_has_no_feminine_by_the_general_rule():
    assert feminine_in_a("vfkza", adjective=False) == ""
    assert nouns("vfkza", "f") == ()


def test_an_adjective_is_declined_in_all_genders():
    made = {noun.linga: noun.stem for noun in nouns("sundara", "mfn")}
    assert made == {Linga.PUM: "sundara", Linga.STRI: "sundarI", Linga.NAPUMSAKA: "sundara"}
    assert {noun.linga: noun.stem for noun in nouns("nava", "mfn")}[Linga.STRI] == "navA"
