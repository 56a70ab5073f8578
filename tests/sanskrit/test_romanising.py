"""A text in both scripts as IAST alone: a word that stands there twice is kept once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.sanskrit.text.romanising import romanised
from shabda.sanskrit.text.script import devanagari, iast, in_both

WORDS = st.sampled_from(["kula", "rAmaH", "kfzRaH", "vAc", "sItA", "gfha", "tat", "EkyA", "o~m"])


@pytest.mark.parametrize(
    ("text", "roman"),
    [
        ("kulam कुलम् is the nominative", "kulam is the nominative"),
        ("कुलम् (kulam)", "kulam"),
        ("kulam (कुलम्), n", "kulam, n"),
        ("कुलम् kulam (family)", "kulam (family)"),
        ("krishna is probably kṛṣṇa कृष्ण: add it", "krishna is probably kṛṣṇa: add it"),
        ("tat eva तत् एव", "tat eva"),
        ("rāma राम गज", "rāma gaja"),
        ("गज राम (rāma)", "gaja rāma"),
        ("nara नर + indra इन्द्र", "nara + indra"),
    ],
)
def test_a_word_in_both_scripts_is_romanised_once(text: str, roman: str) -> None:
    assert romanised(text) == roman


@pytest.mark.parametrize(
    ("text", "roman"),
    [
        ("पुनः पुनः", "punaḥ punaḥ"),
        ("atikulam कुलम्", "atikulam kulam"),
        ("a-kulam कुलम्", "a-kulam kulam"),
        ("कुलम् kulamba", "kulam kulamba"),
        ("kulam, कुलम्", "kulam, kulam"),
        ("kulam (कुलम् गृहम्)", "kulam (kulam gṛham)"),
        ("kula कुलम्", "kula kulam"),
        ("kulam  कुलम्", "kulam  kulam"),
    ],
)
def test_words_that_are_two_stay_two(text: str, roman: str) -> None:
    assert romanised(text) == roman


@given(st.lists(WORDS, min_size=1, max_size=3), st.sampled_from(["that is ", "", "'x' "]))
def test_both_scripts_are_one_word_in_iast(words: list[str], before: str) -> None:
    slp1 = " ".join(words)
    assert romanised(before + in_both(slp1)) == before + iast(slp1)
    assert romanised(f"{devanagari(slp1)} ({iast(slp1)})") == iast(slp1)
