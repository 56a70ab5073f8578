"""Feminines of stems in a: what a rule decides, and what is left open."""

import pytest

from shabda.sanskrit.forms.nominal.feminines import feminines_of
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
def test_the_feminine_of_a_stem_in_a_follows_the_rule(stems, feminines):
    made = [feminine_in_a(to_slp1(stem), adjective=True) for stem in stems.split()]
    assert [*map(devanagari, made)] == feminines.split()


def made_from(stems, *, adjective=False):
    """The feminines of some stems, each in Devanagari."""
    made = {stem: feminines_of(to_slp1(stem), adjective=adjective) for stem in stems}
    return {stem: " ".join(map(devanagari, own)) for stem, own in made.items()}


def test_a_stem_whose_feminine_depends_on_the_sense_has_every_form():
    several = {
        "नील": "नीला नीली", "लोहित": "लोहिता लोहिनी", "चन्द्रमुख": "चन्द्रमुखा चन्द्रमुखी",
        "सुकेश": "सुकेशा सुकेशी",
        "क्षत्रिय": "क्षत्रिया क्षत्रियाणी", "आचार्य": "आचार्या आचार्यानी", "कल्याण": "कल्याणा कल्याणी",
        "तुदत्": "तुदन्ती तुदती", "यात्": "यान्ती याती", "करिष्यत्": "करिष्यन्ती करिष्यती",
    }  # fmt: skip
    assert made_from(several, adjective=True) == several


def test_an_ordinal_has_i_but_the_first_three_and_turiya_have_a():
    pairs = {
        "प्रथम": "प्रथमा", "द्वितीय": "द्वितीया", "तुरीय": "तुरीया", "चतुर्थ": "चतुर्थी", "सप्तम": "सप्तमी",
        "दशम": "दशमी", "एकादश": "एकादशी", "विंश": "विंशी", "विंशतितम": "विंशतितमी", "षष्टितम": "षष्टितमी",
        "शततम": "शततमी", "कतिथ": "कतिथी", "प्रियतम": "प्रियतमा",
    }  # fmt: skip
    assert made_from(pairs, adjective=True) == pairs


def test_a_stem_with_a_weak_form_has_its_feminine_from_it():
    pairs = {
        "विद्वस्": "विदुषी", "जग्मिवस्": "जग्मुषी", "प्रत्यच्": "प्रतीची", "न्यच्": "नीची", "सध्र्यच्": "सध्रीची",
        "श्वन्": "शुनी", "मघवन्": "मघोनी", "पचत्": "पचन्ती", "कुर्वत्": "कुर्वती", "ददत्": "ददती",
    }  # fmt: skip
    assert made_from(pairs) == pairs


def test_what_depends_on_how_a_word_is_formed_is_left_open():
    assert feminines_of(to_slp1("वार"), adjective=True) == ()


def test_a_noun_of_one_gender_has_no_feminine_by_the_general_rule():
    assert feminine_in_a("vfkza", adjective=False) == ""
    assert nouns("vfkza", "f") == ()


def test_an_adjective_is_declined_in_all_genders():
    made = {noun.linga: noun.stem for noun in nouns("sundara", "mfn")}
    assert made == {Linga.PUM: "sundara", Linga.STRI: "sundarI", Linga.NAPUMSAKA: "sundara"}
    assert {noun.linga: noun.stem for noun in nouns("nava", "mfn")}[Linga.STRI] == "navA"
