"""Slips are flagged with a reason, right words never are, and nothing is changed."""

import pytest
from hypothesis import given

from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.words.headwords import is_reading_aid, roman_sketch
from shabda.decks.notes.words.suspicious_spelling import Neighbours, suspicions
from shabda.sanskrit.forms.paradigms import Krt
from shabda.sanskrit.forms.vidyut import krdanta_by_vidyut, tinanta
from shabda.sanskrit.text.script import devanagari, iast
from shipped import ROOTS, vocab
from strategies import slp1_words


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        ("स्त्रवति", "स्त्र"),
        ("अजस्त्रम्", "स्त्र"),
        ("सहस्त्रम्", "स्त्र"),
        ("प्रोच्छः", "च्छ"),
        ("बुध्द", "aspirate"),
        ("सत्गुणः", "voiced"),
        ("दुष्तः", "dental"),
        ("स्टानम्", "retroflex"),
        ("अन्कः", "nasal"),
        ("रामअवतारः", "vowels"),
        ("पुनःगमनम्", "visarga"),
        ("गछति", "गच्छति"),
        ("पृछति", "गच्छति"),
        ("कर्मा\u093e", "vowel sign"),
    ],
)
def test_a_slip_is_flagged_with_its_reason(word: str, reason: str) -> None:
    assert any(reason in flag for flag in suspicions(word))


RIGHT = """
    स्त्री शास्त्रम् वस्त्रम् अस्त्रम् निस्त्रिंशः गच्छति मूर्च्छा म्लेच्छः प्रोच्छ्रितः प्रोच्छलति सद्गुणः
    षट्त्रिंशत् अद्भुतम् बुद्धिः दुःखम् अन्तःकरणम् विज्ञानम् सम्राट् वाङ्मयम् प्रश्नः कृष्णः निष्ठा स्थानम्
    उच्छ्वासः तितउः प्रउगम् छाया छात्रः इच्छा मूर्छति
"""


@pytest.mark.parametrize("word", RIGHT.split())
def test_a_right_word_with_a_rare_cluster_is_not_flagged(word: str) -> None:
    assert suspicions(word) == ()


def test_no_word_of_the_shipped_deck_is_flagged() -> None:
    words = [word.text.devanagari for word in vocab().words]
    assert {word: flags for word in words if (flags := suspicions(word))} == {}


@pytest.mark.no_cover
def test_no_form_the_grammar_derives_is_flagged() -> None:
    roots = ROOTS
    forms = {
        devanagari(each.form)
        for root in roots
        for each in (*tinanta(root), *krdanta_by_vidyut(root, Krt.LYUT))
    }
    assert len(forms) > 500
    assert {form for form in forms if suspicions(form)} == set()


def test_a_flag_leaves_the_word_as_it_is_written() -> None:
    entry = read_notes("अजस्त्रम् = continuous", "x").entries[0]
    assert (entry.word, entry.confidence) == ("अजस्त्रम्", "check")


KNOWN = Neighbours({"nidAGaH": ("summer", "heat"), "suta": ("son",), "aparedyuH": ("next day",)})


@pytest.mark.parametrize(
    ("key", "gloss", "meant"),
    [
        ("nidADa", "summer", "nidAGaH"),
        ("AparedyuH", "on the second day", "aparedyuH"),
        ("sUta", "driver", ""),
        ("nidADa", "a mistake", ""),
        ("nidAGa", "summer", ""),
        ("vidADa", "summer", ""),
    ],
)
def test_a_word_one_sound_off_is_a_slip_only_when_it_means_the_same(
    key: str, gloss: str, meant: str
) -> None:
    assert KNOWN.meant(key, [gloss]) == meant


@pytest.mark.no_cover
@given(slp1_words(), slp1_words())
def test_a_reading_aid_is_recognised_from_its_first_sound_or_the_whole_word(one, other) -> None:
    for slp1 in (one, other):
        same = roman_sketch(iast(slp1)) == roman_sketch(iast(one))
        assert is_reading_aid(iast(slp1), devanagari(one)) == (
            same and bool(roman_sketch(iast(one)))
        )
