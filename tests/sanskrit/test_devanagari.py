"""Our tables for Devanagari, held to the library they stand in for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from indic_transliteration import sanscript

from shabda.errors import SanskritError
from shabda.sanskrit.text.devanagari import read_devanagari, write_devanagari
from shabda.sanskrit.text.script import spell, to_slp1
from shabda.sanskrit.text.spelled_words import read_all, spell_all

SOUNDS = "kKgGNcCjJYwWqQRtTdDnpPbBmyrlLvSzshaAiIuUfFxXeEoOMH~' -·"
TEXTS = st.text(alphabet=SOUNDS, max_size=20)


@pytest.mark.no_cover
@given(TEXTS.filter(lambda slp1: "AUM" not in slp1))  # which sanscript writes as ॐ
def test_writing_equals_the_library(slp1):
    assert write_devanagari(slp1) == sanscript.transliterate(slp1, "slp1", "devanagari")


@given(TEXTS)
def test_what_is_written_is_read_back(slp1):
    assert read_devanagari(write_devanagari(slp1)) == slp1


@given(TEXTS.filter(lambda slp1: "Lh" not in slp1))  # which sanscript reads as one letter
def test_reading_equals_the_library(slp1):
    text = write_devanagari(slp1)
    assert read_devanagari(text) == sanscript.transliterate(text, "devanagari", "slp1")


@pytest.mark.parametrize("text", ["क़लम", "ऑटो", "ાક", "िक", "क्ि", "hello", "ॐ", "क\u200dष"])
def test_what_the_tables_do_not_hold_is_left_to_the_library(text):
    assert read_devanagari(text) is None


@given(st.lists(TEXTS | st.sampled_from(["rAma!", "a\nb", "na iti", "tad hi", "taiti", "a~"])))
def test_many_texts_are_spelled_as_each_of_them_is(texts):
    assert spell_all(texts) == list(map(spell, texts))


@pytest.mark.parametrize("slp1", ["rAma!", "râma", "æ"])
def test_text_that_is_not_slp1_is_left_to_the_library(slp1):
    assert write_devanagari(slp1) is None


ODD = (
    "गज  अश्व",
    " गज",
    "गज\nअश्व",
    "गज१",
    "क़लम",
    "ॐ",
    "ऑटो",
    "ाक",
    "गजa",
    "gaja",
    "nadī",
    "qx",
    "गँ",
)


@given(st.lists(TEXTS.map(write_devanagari) | st.sampled_from(ODD), max_size=5))
def test_many_texts_are_read_as_each_of_them_is(texts: list[str]) -> None:
    assert read_all(texts) == list(map(slp1_of, texts))


def slp1_of(text: str) -> str:
    try:
        return to_slp1(text)
    except SanskritError:
        return ""
