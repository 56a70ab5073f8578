"""Equations of sandhi held to the rules."""

import pytest

from shabda.decks.notes.lines.equation_lines import read_equations
from shabda.sanskrit.sandhi.equations import hold
from shipped import BOOK


@pytest.mark.parametrize(
    ("written", "remark"),
    [
        ("नर + इन्द्र = नरेन्द्र", ""),
        ("यथा + उक्तम् = यथोक्तम्", ""),
        ("तत् + टीका → तट्टीका", ""),
        ("रामः + अत्र = रामोऽत्र", ""),
        ("रामः + गच्छति = रामो गच्छति", ""),
        ("मनः + रथ = मनोरथ", ""),
        ("सम् + गम = सङ्गम", ""),
        ("नर + एन्द्र = नरेन्द्र", "नर + एन्द्र gives नरैन्द्र; नरेन्द्र is नर + इन्द्र (6.1.87)"),
        ("रामः + अत्र = रामात्र", "रामः + अत्र gives रामोऽत्र"),
        ("मुनि + ईश = मुनिश", "मुनि + ईश gives मुनीश"),
    ],
)
def test_an_equation_is_right_or_corrected(written, remark):
    (equation,) = read_equations(written)
    finding = hold(equation, BOOK)
    assert finding.remark == remark
    assert finding.right is (remark == "")


@pytest.mark.parametrize("text", ["इ + अ = य", "भू = भवति", "गजः = elephant", "a + b = c"])
def test_a_text_without_a_join_of_two_words_is_not_an_equation(text):
    assert read_equations(text) == ()


def test_a_line_may_hold_several_equations():
    found = read_equations("देव + आलय = देवालय, विद्या + अर्थी = विद्यार्थी")
    assert [str(each) for each in found] == [
        "देव + आलय = देवालय",
        "विद्या + अर्थी = विद्यार्थी",
    ]
