"""A transliteration that contradicts its word makes the word one to check."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.words.model import Confidence
from shabda.sanskrit.text.script import devanagari, iast
from shipped import vocab


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("नदि (nadī) - river", "नदी"),
        ("नगरम (nagaram) - city", "नगरम्"),
        ("सिता, sītā, Sita", "सीता"),
        ("word\tiast\tmeaning\nकुपः\tkūpaḥ\twell", "कूपः"),
        ("रात्रि — rātrī — night", "रात्री"),
        ("गणेष (gaṇeśa) - Ganesha", "गणेश"),
    ],
)
def test_a_contradicted_word_is_to_check_and_the_transliteration_proposed(text, word) -> None:
    (entry,) = read_notes(text, "notes").entries
    assert (entry.word, entry.confidence) == (word, Confidence.CHECK)
    assert "beside" in entry.reasons[-1]


@pytest.mark.parametrize(
    "text",
    [
        "नदी (nadī) - river",
        "देव (devaḥ) - god",
        "देवः - deva - god",
        "वनं (vanam) - forest",
        "गुरू - guru - teacher",  # without marks it says nothing of lengths
        "कृष्ण (krishṇa) - black",
        "परम (parama) - highest",
        "संस्कृतम् = saṃskṛtam = Sanskrit",
        "अङ्ग (aṃga) - limb",
        "सुत (suta) - son, not sūta",
    ],
)
def test_a_transliteration_that_agrees_changes_nothing(text) -> None:
    entry = read_notes(text, "notes").entries[0]
    assert entry.word == text.split()[0].split("\t")[0]
    assert not any("beside" in reason for reason in entry.reasons)


@pytest.mark.no_cover
@given(st.sampled_from(vocab().words))
def test_the_own_transliteration_of_a_word_never_contradicts_it(word) -> None:
    slp1 = word.text.slp1
    for line in (
        f"{devanagari(slp1)} ({iast(slp1)}) - thing",
        f"{devanagari(slp1)}\t{iast(slp1)}\tthing",
    ):
        entries = read_notes(line, "notes").entries
        assert not any("beside" in reason for entry in entries for reason in entry.reasons)


@pytest.mark.parametrize(
    ("word", "roman", "sure"),
    [
        ("शान्तः", "śānti", False), ("नदः", "nadī", False), ("बन्धः", "bandhu", False),
        ("दातृ", "dātā", True), ("राजन्", "rājā", True), ("सखि", "sakhā", True),
        ("गुरुः", "guru", True),
    ],
)  # fmt: skip
def test_a_column_that_spells_another_ending_is_to_check(word: str, roman: str, sure: bool) -> None:
    text = f"Word,Devanagari,Meaning\ngajaḥ,गजः,elephant\n{roman},{word},thing\nnadī,नदी,river\n"
    entry = read_notes(text, "words.csv").entries[1]
    assert (entry.word, not entry.reasons) == (word, sure)
