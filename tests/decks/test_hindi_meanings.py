"""Meanings in Hindi are meanings although many are stems of Sanskrit; synonyms are not."""

from __future__ import annotations

import pytest

from shabda.decks.formats.detect import read_learner_text
from shabda.decks.notes.words.hindi_words import are_hindi
from shabda.decks.notes.words.model import Confidence
from shabda.progress import no_progress
from shipped import known

HINDI = [("देवः", "देव"), ("सः", "वह"), ("बालकः", "लड़का"), ("ग्रामः", "ग्राम"), ("कविः", "कवि")]
SYNONYMS = [("सूर्यः", "रवि"), ("देवः", "सुर"), ("नृपः", "राजा"), ("चन्द्रः", "सोम"), ("गजः", "करिन्")]
SPELLED = [("देवः", "देव"), ("रामः", "राम"), ("ग्रामः", "ग्राम"), ("वृक्षः", "वृक्ष")]
LAYOUTS = ("{} = {}\n", "{} - {}\n", "{}\t{}\n", "| {} = {} |\n")


def sure(pairs: list[tuple[str, str]], layout: str) -> set[str]:
    text = "".join(layout.format(*pair) for pair in pairs)
    entries = read_learner_text(text, "words.txt", no_progress, known()).entries
    return {entry.word for entry in entries if entry.confidence is Confidence.SURE}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_hindi_meanings_that_are_stems_are_sure_among_others(layout: str) -> None:
    assert sure(HINDI, layout) == {word for word, _ in HINDI}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("pairs", [SYNONYMS, SPELLED])
def test_synonyms_and_stems_of_the_words_are_to_check(
    pairs: list[tuple[str, str]], layout: str
) -> None:
    assert not sure(pairs, layout)


@pytest.mark.parametrize(
    ("pairs", "hindi"),
    [
        (HINDI, True), (HINDI[:2], True), (SYNONYMS, False), (SPELLED, False),
        ([("लड़का", "बालकः"), ("पेड़", "वृक्षः")], False),
        ([("देव", "देवः"), ("वह", "सः")], False),
    ],
)  # fmt: skip
def test_a_list_shows_that_its_meanings_are_hindi(
    pairs: list[tuple[str, str]], hindi: bool
) -> None:
    assert are_hindi((word, (meaning,)) for word, meaning in pairs) is hindi


def test_a_meaning_in_hindi_may_be_the_word_itself() -> None:
    entries = read_learner_text(
        "फल:-फल, परिणाम\nजल:-पानी, नीर\nगज:-हाथी", "x", known=known()
    ).entries
    assert [entry.glosses for entry in entries] == [("फल", "परिणाम"), ("पानी", "नीर"), ("हाथी",)]
