"""Data of programs in shapes that makers of courses have; words of letters' examples."""

from __future__ import annotations

import json

import pytest

from shabda.decks.formats.detect import read_learner_text
from shabda.decks.formats.joined_lists import with_lists_joined
from shabda.decks.formats.letter_examples import with_example
from shabda.decks.notes.words.model import Confidence, NoteEntry
from shabda.progress import no_progress
from shipped import known

LETTERS = """export const LETTERS = [
  { letter: 'क', iast: 'ka', group: 'kaṇṭhya', example: 'काकः (kākaḥ)', en: 'Crow', hi: 'कौआ' },
  { letter: 'ग', iast: 'ga', group: 'kaṇṭhya', example: 'गृहम् (gṛham)', en: 'House', hi: 'घर' },
  { letter: 'प', iast: 'pa', group: 'oṣṭhya', example: 'पत्रम् (patram)', en: 'Leaf', hi: 'पत्ता' },
  { letter: 'म', iast: 'ma', group: 'oṣṭhya', example: 'मीनः (mīnaḥ)', en: 'Fish', hi: 'मछली' },
];
"""
GAME = '''"""A game."""

from typing import Any

ROUNDS: list[dict[str, Any]] = [
    {"kind": "trees", "choices": [
        {"sanskrit": "वटः", "english": "banyan"}, {"sanskrit": "निम्बः", "english": "neem"},
        {"sanskrit": "मत्स्यः", "english": "fish"},
    ], "odd": 2},
    {"kind": "birds", "choices": [
        {"sanskrit": "काकः", "english": "crow"}, {"sanskrit": "हंसः", "english": "swan"},
        {"sanskrit": "वनम्", "english": "forest"},
    ], "odd": 2},
]


def pick(rounds: list[Any]) -> Any:
    return [one for one in rounds if one["odd"] != 0]
'''


def sure(text: str, name: str) -> dict[str, tuple[str, ...]]:
    entries = read_learner_text(text, name, no_progress, known()).entries
    return {e.word: e.glosses for e in entries if e.confidence is Confidence.SURE}


def lines(text: str) -> tuple[NoteEntry, ...]:
    return read_learner_text(text, "words.txt", no_progress, known()).entries


def test_the_example_of_a_letter_is_the_word() -> None:
    words = {"काकः": ("Crow",), "गृहम्": ("House",), "पत्रम्": ("Leaf",), "मीनः": ("Fish",)}
    assert sure(LETTERS, "letters.js") == words


@pytest.mark.parametrize(
    "item",
    [
        {"letter": "क", "example": "काकः उड्डयते", "en": "The crow flies"},
        {"letter": "क", "iast": "ka", "en": "k"},
        {"letter": "काकः", "example": "काकः", "en": "crow"},
        {"word": "काकः", "meaning": "crow"},
    ],
)
def test_other_records_stay_as_they_are(item: dict[str, str]) -> None:
    assert with_example(item) == item


def test_the_annotated_data_of_a_python_program_is_read() -> None:
    assert len(sure(GAME, "game.py")) == 6


def test_a_word_that_introduces_the_meaning_is_no_part_of_it() -> None:
    entries = lines("भवदीयः (meaning yours)\nवनम् means forest\nनदी - meaning: river\n")
    assert [entry.glosses for entry in entries] == [("yours",), ("forest",), ("river",)]


@pytest.mark.parametrize("line", ["तन्त्री - (1) - woman", "मा (2P, 3A) to measure"])
def test_a_number_or_a_class_among_the_meanings_is_to_check(line: str) -> None:
    (entry,) = lines(f"{line}\n")
    clean = not any(gloss.isdigit() or gloss in ("2P", "3A") for gloss in entry.glosses)
    assert clean or entry.reasons


def test_plurals_in_a_genitive_phrase_show_an_inflected_form() -> None:
    (entry,) = lines("दिवौकसः - dwellers of the sky\n")
    assert entry.reasons


def test_pairs_far_apart_on_a_line_are_several() -> None:
    entries = lines("गायकः—गाने वाला      नर्तकः — नाचने वाला\nमही — पृथ्वी\n")
    assert [(e.word, e.glosses) for e in entries][:2] == [
        ("गायकः", ("गाने वाला",)), ("नर्तकः", ("नाचने वाला",)),
    ]  # fmt: skip


def test_a_file_in_which_few_words_are_sure_is_all_to_check() -> None:
    text = "".join(f"रामः वनं गच्छति {i} goes - so\nफलानि - fruits {i}\n" for i in range(30))
    assert not [e for e in lines(f"{text}गजः - elephant\n") if e.confidence is Confidence.SURE]


def test_a_deck_with_one_card_is_read_like_the_decks_beside_it() -> None:
    def card(word: str, meaning: str) -> str:
        return f"{{ sanskrit: '{word}', meaning: '{meaning}' }}"

    text = (
        "export const DECKS = {\n"
        "  'a': { title: 'First', cards: [\n"
        f"    {card('गजः', 'elephant')},\n    {card('वनम्', 'forest')},\n  ] }},\n"
        f"  'b': {{ title: 'Second', cards: [\n    {card('नदी', 'river')},\n  ] }},\n}};\n"
    )
    assert sure(text, "decks.ts") == {
        "गजः": ("elephant",), "वनम्": ("forest",), "नदी": ("river",),
    }  # fmt: skip


def test_lists_of_other_shapes_are_not_joined() -> None:
    decks = [{"cards": [{"word": "a"}]}, {"cards": [{"name": "b"}, {"name": "c"}]}]
    assert with_lists_joined(decks) == ([], decks)
    assert with_lists_joined([decks[0], "x"]) == ([], [decks[0], "x"])


def test_a_side_without_the_word_is_no_card_of_its_own() -> None:
    rows = [
        ("कौआ", "crow", "काकः"),
        ("घर", "house", "गृहम्"),
        ("पत्ता", "leaf", "पत्रम्"),
        ("आग", "fire", "अग्निः"),
    ]
    cards = [
        {
            "front": {"English": english, "Hindi": hindi, "Sanskrit": None},
            "back": {"English": None, "Hindi": None, "Sanskrit": word},
        }
        for hindi, english, word in rows
    ]
    assert {
        word: glosses[0] for word, glosses in sure(json.dumps(cards), "cards.json").items()
    } == {word: english for _, english, word in rows}


def test_verbs_of_one_meaning_keep_it() -> None:
    words = ["गच्छति", "सरति", "चलति", "क्रामति", "व्रजति", "याति", "एति"]
    rows = "".join(
        f'  {{ id: "{i}", lemma: "{word}", english_meaning: ["go", "move", "walk"] }},\n'
        for i, word in enumerate(words)
    )
    entries = read_learner_text(f"const found = [\n{rows}];\n", "verbs.js").entries
    assert [entry.glosses for entry in entries] == [("go", "move", "walk")] * len(words)
