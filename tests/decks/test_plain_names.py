"""Records that show by their words, senses or values what is a word and what its meaning."""

from __future__ import annotations

import json
from typing import Any

import pytest

from shabda.decks.formats.detect import read_learner_text
from shabda.decks.formats.inner_senses import with_sides_joined
from shabda.decks.formats.labelled_values import rows_by_label
from shabda.decks.formats.plain_names import postures_of_map, with_words_named
from shabda.decks.formats.root_cells import with_forms_bracketed
from shabda.decks.notes.words.model import Confidence
from shabda.decks.notes.words.roman_words import read_roman
from shipped import known

POSTURES = [
    ("Bhujangasana", "Kobra"), ("Dhanurasana", "Bogen"), ("Vrikshasana", "Baum"),
    ("Virabhadrasana 2", "Krieger 2"), ("Trikonasana", "Dreieck"),
]  # fmt: skip
TERMS = [
    ("Abhyasa", ["steady practice"]), ("Dharana", ["concentration"]), ("Bhakti", ["devotion"]),
    ("Koormasana", ["tortoise pose"]), ("Swadhyaya", ["own study"]), ("Jnana", ["knowledge"]),
]  # fmt: skip


def read(value: Any) -> list[tuple[str, str, Confidence]]:
    text = json.dumps(value, ensure_ascii=False, indent=1)
    entries = read_learner_text(text, "x.json", known=known()).entries
    return [(entry.word, "; ".join(entry.glosses), entry.confidence) for entry in entries]


def test_names_of_postures_are_to_check_whatever_their_field_is_called() -> None:
    records = [{"id": i, "name": w, "titel": m, "level": 1} for i, (w, m) in enumerate(POSTURES)]
    assert [(word.casefold(), meaning) for word, meaning, _ in read(records)] == [
        ("bhujangasana", "Kobra"), ("dhanurasana", "Bogen"), ("vrikṣasana", "Baum"),
        ("virabhadrasana", "Krieger 2"), ("trikonasana", "Dreieck"),
    ]  # fmt: skip
    assert {confidence for *_, confidence in read(records)} == {Confidence.CHECK}


def test_objects_without_commas_between_them_are_records_too() -> None:
    text = "\n".join(
        json.dumps({"asana_name": word, "asana_english_name": meaning}, indent=2)
        for word, meaning in POSTURES
    )
    assert len(read_learner_text(text, "x.json").entries) == len(POSTURES)


def test_terms_of_a_glossary_in_plain_letters_are_found() -> None:
    found = read([{"term": word, "definition": meaning} for word, meaning in TERMS])
    assert [meaning for _, meaning, _ in found] == [meaning[0] for _, meaning in TERMS]


@pytest.mark.parametrize(
    ("names", "rows"),
    [
        (("term", "definition"), [("agenda", "a list"), ("Camera", "a box"), ("area", "a surface"),
                                  ("data", "facts"), ("idea", "a thought")]),
        (("word", "english"), [("casa", "house"), ("perro", "dog"), ("gato", "cat"),
                               ("libro", "book"), ("amigo", "friend")]),
        (("en", "uk"), [("Pingala Nadi", "x"), ("chakra", "y"), ("Kundalini", "z"), ("yoga", "")]),
        (("name", "price"), [("Bhujangasana", "3"), ("Vrikshasana", "4"), ("Tadasana", "5"),
                             ("Shavasana", "6")]),
    ],
)  # fmt: skip
def test_other_records_in_plain_letters_are_no_words(
    names: tuple[str, ...], rows: list[tuple[str, ...]]
) -> None:
    assert with_words_named(names, rows) is None


def test_senses_join_their_word_from_either_side() -> None:
    english = [
        {"word": "he", "meanings": [{"def": "सः", "id": "1"}]},
        {"word": "tree", "meanings": [{"def": "वृक्षः", "id": "2"}, {"def": "तरुः", "id": "3"}]},
    ]
    assert [(row["word"], row["def"]) for row in with_sides_joined(english)] == [
        ("he", "सः"), ("tree", "वृक्षः"), ("tree", "तरुः"),
    ]  # fmt: skip
    sanskrit = [
        {"word": "गजः", "senses": [{"gloss": "elephant"}]},
        {"word": "करः", "senses": [{"gloss": "hand"}, {"gloss": "ray"}]},
    ]
    assert [row["meaning"] for row in with_sides_joined(sanskrit)] == [
        ["elephant"],
        ["hand", "ray"],
    ]
    lessons = [
        {"title": "Animals", "words": [{"word": "गजः", "meaning": "elephant"}]},
        {"title": "Trees", "words": [{"word": "वटः", "meaning": "banyan"}]},
    ]
    assert with_sides_joined(lessons) == lessons


def test_a_value_that_names_its_word_again_is_its_meaning() -> None:
    terms = {
        "vāta": "Vāta — wind", "vāyu": "Vāyu (= vāta) — wind as a god", "agni": "Agni — fire",
        "rasa": "Rasa: taste", "doṣa": "Doṣa — fault",
    }  # fmt: skip
    assert [meaning for _, meaning in rows_by_label(terms)] == [
        "wind", "wind as a god", "fire", "taste", "fault",
    ]  # fmt: skip
    assert (
        rows_by_label(
            {"api": "API - interface", "cli": "CLI - line", "a": "A - b"} | {"d": "D - e"}
        )
        == ()
    )
    assert rows_by_label({"vāta": "wind", "agni": "fire", "rasa": "taste", "doṣa": "fault"}) == ()


def test_a_form_behind_a_root_is_not_its_meaning() -> None:
    assert with_forms_bracketed(("गम् – गच्छति", "gam – gácchati", "walk")) == (
        "गम् (गच्छति)", "gam", "walk",
    )  # fmt: skip
    assert with_forms_bracketed(("गजः - हाथी", "gaja", "elephant"))[0] == "गजः - हाथी"
    found = read([
        {"def": "गम् – गच्छति", "speech_part": "gam – gácchati", "word": "walk"},
        {"def": "भिद् – भिनत्ति", "speech_part": "bhid – bhinátti", "word": "split"},
        {"def": "वृक्षः", "speech_part": "vṛkṣaḥ", "word": "tree"},
    ])  # fmt: skip
    assert [pair[:2] for pair in found] == [("गम्", "walk"), ("भिद्", "split"), ("वृक्षः", "tree")]


@pytest.mark.parametrize(
    ("written", "slp1"),
    [
        ("Beeja", "bIja"), ("Vishwa", "viSva"), ("Shiva", "Siva"), ("Savishesha", "saviSeSa"),
        ("vRkSa", "vfkza"), ("TIkA", "wIkA"), ("SaT", "zaw"),
    ],
)  # fmt: skip
def test_the_capital_of_a_name_is_no_sound(written: str, slp1: str) -> None:
    assert read_roman(written) == slp1


def test_a_map_of_postures_is_by_either_side_and_a_record_is_none() -> None:
    names = {
        "Tree": "Vrikshasana",
        "Camel": "Ustrasana",
        "Chair": "Utkatasana",
        "Bow": "Dhanurasana",
    }
    pairs = tuple((word, meaning) for meaning, word in names.items())
    assert postures_of_map(names) == postures_of_map(dict(pairs)) == pairs
    assert not postures_of_map(
        dict(zip(("word", "plain", "other", "shown"), names.values(), strict=True))
    )
    assert not postures_of_map({"a": "Oak", "b": "Elm", "c": "Ash", "d": "Fir"})
