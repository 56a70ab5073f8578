"""JSON that other programs keep words in: rows by their words, short names of fields."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.cases import for_each

from shabda.decks.formats.detect import read_learner_text
from shabda.decks.formats.value_cards import BROKEN
from shabda.decks.notes.words.doubts import A_PART
from shabda.decks.notes.words.model import Confidence, Harvest

ROWS = {
    "गजः": ["gajaḥ", "elephant", "n"],
    "नदी": ["nadī", "river; stream", "n"],
    "सुन्दर": ["sundara", "beautiful", "adj"],
    "शीघ्र_गति": ["śīghra gati", "swift motion", "n"],
    "वनम्": ["vanam", "forest; grove", "n"],
    "सिंहः": ["siṃhaḥ", "lion", "n"],
}


def sure(text: str) -> dict[str, tuple[str, ...]]:
    entries = read_learner_text(text, "words.json").entries
    return {entry.word: entry.glosses for entry in entries if entry.confidence is Confidence.SURE}


def test_a_map_of_rows_is_read_by_its_columns() -> None:
    words = sure(json.dumps(ROWS, ensure_ascii=False, indent=2))
    assert words["नदी"] == ("river", "stream")
    assert (words["गजः"], words["सुन्दर"]) == (("elephant",), ("beautiful",))
    assert "शीघ्र" not in words  # an underscore is a space, and no end of a word


def test_a_line_break_in_a_cell_does_not_spoil_the_file() -> None:
    text = json.dumps(ROWS, ensure_ascii=False).replace("river; stream", "river;\tstream")
    assert sure(text)["नदी"] == ("river", "stream")


def test_a_map_of_meanings_is_no_table() -> None:
    meanings = {"गजः": ["elephant", "tusker"], "नदी": ["river", "stream"], "वनम्": ["wood", "grove"]}
    words = sure(json.dumps(meanings, ensure_ascii=False, indent=1))
    assert words == {word: tuple(glosses) for word, glosses in meanings.items()}


def test_short_names_of_fields_are_understood() -> None:
    rows = [
        {"devn": "अकर्मन्", "iast": "akarman", "part": "noun", "gend": "n", "engl": "inaction"},
        {
            "devn": "अगम्य",
            "iast": "agamya",
            "part": "adjective",
            "gend": None,
            "engl": "remote",
        },
        {"devn": "अग्र", "iast": "agra", "part": "noun", "gend": "n", "engl": "front, tip"},
    ]
    text = "[\n" + ",\n".join(json.dumps(row, ensure_ascii=False) for row in rows) + "\n]"
    assert sure(text) == {
        "अकर्मन्": ("inaction",), "अगम्य": ("remote",), "अग्र": ("front", "tip"),
    }  # fmt: skip
    first = read_learner_text(text, "words.json").entries[0]
    assert (first.gender, first.pos) == ("n", "noun")


OBJECTS = [
    {"devn": "अकर्मन्", "gend": "n", "engl": "inaction"},
    {"devn": "अगम्य", "gend": None, "engl": "remote"},
    {"devn": "अग्र", "gend": "n", "engl": "tip"},
    {"devn": "वनम्", "gend": "n", "engl": "forest"},
]
LINES = [json.dumps(row, ensure_ascii=False) for row in OBJECTS]
MEANINGS = {row["devn"]: row["engl"] for row in OBJECTS}


def broken_lines(harvest: Harvest) -> list[int]:
    return [line.line for line in harvest.skipped if line.reason == BROKEN]


@for_each(
    [
        "[\n" + ",\n".join(LINES),
        "[\n" + ",\n".join(LINES) + ",\n]",
        "[" + ", ".join(LINES) + ",]",
        "[\n" + "\n".join(LINES) + "\n]",
        ",\n".join(LINES) + ",\n",
        '{"level": 1, "words": [\n' + ",\n".join(LINES) + ",\n",
        json.dumps(MEANINGS, ensure_ascii=False, indent=1).rstrip("\n}") + ",\n",
    ]
)
def test_commas_and_brackets_lose_no_word(text: str) -> None:
    harvest = read_learner_text(text, "words.json")
    assert sure(text) == {word: (meaning,) for word, meaning in MEANINGS.items()}
    assert broken_lines(harvest) == []


@pytest.mark.no_cover
@for_each(
    [
        '{"devn": "नदी", "engl": "riv',
        '{"devn": "नदी, "engl": "river"}',
        '{"devn": "नदी" "engl": "river"}',
        "{'devn' - 'नदी' - 'river'}",
    ]
)
def test_a_broken_object_is_left_out_with_its_line(broken: str) -> None:
    for i in range(len(LINES) + 1):
        lines = [*LINES[:i], broken, *LINES[i:]]
        for text in ("[\n" + ",\n".join(lines) + "\n]", ",\n".join(lines)):
            harvest = read_learner_text(text, "words.json")
            assert sure(text) == {word: (meaning,) for word, meaning in MEANINGS.items()}
            assert [line - text.startswith("[") for line in broken_lines(harvest)] == [i + 1]
            assert len(harvest.kinds) == text.count("\n") + 1


@pytest.mark.no_cover
@given(
    st.integers(2, 4), st.integers(0, 60), st.sampled_from([None, 1]), st.sampled_from(["[", "{"])
)
def test_a_file_cut_anywhere_keeps_the_words_before_the_cut(
    whole: int, more: int, indent: int | None, bracket: str
) -> None:
    """No word behind the cut, and no name of a field as a meaning."""
    value = OBJECTS if bracket == "[" else {"words": OBJECTS}
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    ends = [i + 1 for i, sign in enumerate(text) if sign == "}"][:4]
    cut = text[: min(ends[whole - 1] + more, len(text))]
    kept = dict(list(MEANINGS.items())[: sum(end <= len(cut) for end in ends)])
    assert sure(cut) == {word: (meaning,) for word, meaning in kept.items()}
    assert [entry.word for entry in read_learner_text(cut, "words.json").entries] == list(kept)


def test_a_program_text_whose_only_start_is_in_a_comment_has_no_cards() -> None:
    text = "/*\nconst x = [{\n*/\nगजः - elephant\n"
    assert [entry.word for entry in read_learner_text(text, "x").entries] == ["गजः"]


def test_the_name_of_a_field_or_a_number_is_no_meaning() -> None:
    lines = [f'android:text="{word}"' for word in ROWS]
    assert not sure("\n".join(lines))
    index = [{"name": word, "correct": i} for i, word in enumerate(["द्वारम्", *ROWS])]
    assert not sure(json.dumps(index, ensure_ascii=False))
    numerals = [{"name": word, "number": i} for i, word in enumerate(["एकम्", "द्वे", "त्रीणि"], 1)]
    assert len(sure(json.dumps(numerals, ensure_ascii=False))) == len(numerals)


def test_titles_in_another_language_are_not_words() -> None:
    rows = [
        {"title_en": "The river", "title_hi": "नदी", "body_en": "It flows from the hills."},
        {"title_en": "The forest", "title_hi": "वन", "body_en": "Deer and tigers live in it."},
        {"title_en": "The sun", "title_hi": "सूर्य", "body_en": "Without it nothing grows."},
    ]
    assert not sure(json.dumps(rows, ensure_ascii=False))


def test_the_meaning_of_a_root_is_not_that_of_the_word() -> None:
    rows = [
        {"sanskrit": "गतिः", "dhatu": "गम्", "dhatuMeaning": "to go", "englishMeaning": "motion"},
        {"sanskrit": "मतिः", "dhatu": "मन्", "dhatuMeaning": "to think", "englishMeaning": "mind"},
        {"sanskrit": "पाकः", "dhatu": "पच्", "dhatuMeaning": "to cook", "englishMeaning": "food"},
    ]
    assert sure(json.dumps(rows, ensure_ascii=False)) == {
        "गतिः": ("motion",), "मतिः": ("mind",), "पाकः": ("food",),
    }  # fmt: skip


def test_the_translation_of_a_verse_is_not_that_of_a_title() -> None:
    rows = [
        {"id": word, "sanskritTitle": word, "verse": {"sanskrit": verse, "english": said}}
        for word, verse, said in (
            ("प्रभातम्", "उदेति सूर्यः", "The sun rises."),
            ("मध्याह्नः", "तपति सूर्यः", "The sun burns."),
            ("सायम्", "अस्तं याति", "It sets."),
        )
    ]
    entries = read_learner_text(json.dumps(rows, ensure_ascii=False), "verses.json").entries
    assert not [entry for entry in entries if entry.word == "सायम्" and entry.glosses]
    assert not sure(json.dumps(rows, ensure_ascii=False))


@pytest.mark.parametrize("answer", [1, "b", "to read"])
def test_the_right_option_of_a_quiz_is_the_meaning_to_check(answer: object) -> None:
    quiz = [
        {"question": f"What does '{word}' mean?", "options": options, "correctAnswer": answer}
        for word, options in (
            ("पठ्", ["to run", "to read", "to sit"]), ("वाच्", ["to eat", "to read", "to go"])
        )
    ]  # fmt: skip
    entries = read_learner_text(json.dumps(quiz, ensure_ascii=False), "quiz.json").entries
    assert {(entry.word, entry.glosses) for entry in entries} == {
        ("पठ्", ("to read",)), ("वाच्", ("to read",)),
    }  # fmt: skip
    assert all(entry.confidence is Confidence.CHECK for entry in entries)


def test_words_of_a_lesson_are_not_of_the_text_beside_them() -> None:
    words = [["कुत्र", "where"], ["अत्र", "here"], ["तत्र", "there"], ["सर्वत्र", "everywhere"]]
    lessons = [
        {"text": "रामः वनं गच्छति", "english": "Rama goes to the forest.", "rows": words},
        {"text": "सीता फलं खादति", "english": "Sita eats a fruit.", "rows": words[:2]},
    ]
    assert sure(json.dumps(lessons, ensure_ascii=False))["अत्र"] == ("here",)
    glossed = [
        {**lesson, "rows": [["रामः", "Rama"], ["वनं", "forest"], ["सीता", "Sita"]]}
        for lesson in lessons
    ]
    assert not sure(json.dumps(glossed, ensure_ascii=False))


def test_program_data_is_read_beside_calls_and_names() -> None:
    text = """const words = {
  ...masculine('देव', 'god'),
  'गजः': { kind: noun, gloss: 'elephant', image: require('./gaja.png') },
  'नदी': { kind: noun, gloss: 'river', image: Pictures.river },
};
function masculine(stem, gloss) { return {}; }
"""
    entries = read_learner_text(text, "words.js").entries
    assert [(entry.word, entry.glosses) for entry in entries] == [
        ("गजः", ("elephant",)), ("नदी", ("river",)),
    ]  # fmt: skip


def test_the_right_option_of_a_quiz_may_be_an_object() -> None:
    options = [{"text": "pen", "isCorrect": False}, {"text": "river", "isCorrect": True}]
    quiz = [{"question": word, "options": options} for word in ("नदी", "सरित्")]
    entries = read_learner_text(json.dumps(quiz, ensure_ascii=False), "quiz.json").entries
    assert [entry.glosses for entry in entries] == [("river",), ("river",)]


def test_affixes_are_to_check() -> None:
    affixes = [
        {"name": "तव्य", "sutra": "3.1.96", "meaning": "what should be"},
        {"name": "अनीय", "sutra": "3.1.96", "meaning": "what ought to be"},
    ]
    entries = read_learner_text(json.dumps(affixes, ensure_ascii=False), "affixes.json").entries
    assert all(A_PART in entry.reasons for entry in entries)


def test_a_map_by_meanings_is_read() -> None:
    words = {"elephant": "गजः", "who": ["kaḥ", "कः", "kā", "का"]}
    entries = read_learner_text(json.dumps(words, ensure_ascii=False), "words.json").entries
    assert [(entry.word, entry.glosses) for entry in entries] == [
        ("गजः", ("elephant",)), ("कः", ("who",)), ("का", ("who",)),
    ]  # fmt: skip


NAMES = st.sampled_from(
    ["word", "meaning", "options", "answers", "answer", "Answers", "text", "गजः", "forms", "sutra"]
)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-9, 9)
    | st.sampled_from(["गजः", "elephant", "nadī", ""]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=20,
)


@pytest.mark.no_cover
@given(VALUES)
def test_whatever_a_json_file_has_is_read_without_an_error(value: object) -> None:
    text = json.dumps(value, ensure_ascii=False)
    harvest = read_learner_text(text, "words.json")
    assert len(harvest.kinds) == 1


@pytest.mark.parametrize(
    "fields",
    [
        {"title": "a poem on the cloud", "author": "Kālidāsa"},
        {"description": "a messenger takes a letter to the wife of a lord"},
        {"preview": "a lord is sent away"},
    ],
)
def test_titles_of_books_and_descriptions_are_to_check(fields: dict[str, str]) -> None:
    books = [{"titleSanskrit": word, **fields} for word in ("मेघदूतम्", "रघुवंशम्", "शाकुन्तलम्")]
    entries = read_learner_text(json.dumps(books, ensure_ascii=False), "books.json").entries
    assert all(entry.reasons for entry in entries)


def test_an_empty_value_of_yaml_is_no_meaning() -> None:
    text = "".join(
        f"- word: {word}\n  gloss: {gloss}\n  literal_gloss: {other}\n"
        for word, gloss, other in (
            ("कूपः", "well", "null"), ("दीपः", "lamp", "~"), ("शून्यम्", "zero", '"null"'),
        )
    )  # fmt: skip
    entries = read_learner_text(text, "words.yaml").entries
    assert [entry.glosses for entry in entries] == [("well",), ("lamp",), ("zero", "null")]


@given(st.lists(st.lists(st.sampled_from(("गजः", "gajaḥ", "x", "")), min_size=2), min_size=4))
def test_calls_with_different_numbers_of_texts_are_read(rows: list[list[str]]) -> None:
    calls = "".join(f"add({', '.join(map(json.dumps, row))});\n" for row in rows)
    data = json.dumps(rows, ensure_ascii=False)
    for text in (calls, f"const words = {data};", data):
        assert read_learner_text(text, "words.js").kinds


def test_the_words_of_a_text_in_roman_letters_are_to_check() -> None:
    questions = [
        {
            "text": "Rāmo vanaṃ yāti sītā ca lakṣmaṇaś ca.",
            "wordMeanings": {"rāmaḥ": "Rama", "vanam": "to the forest", "ca": "and"},
            "meaning": "",
        },
        {
            "text": "Bālo jalaṃ pibati na tu kṣīraṃ pibati.",
            "wordMeanings": {"bālaḥ": "the boy", "jalam": "water", "pibati": "drinks"},
            "meaning": "",
        },
    ]
    text = json.dumps({"questions": questions}, ensure_ascii=False, indent=1)
    assert not {"vanam", "ca", "jalam", "rāmaḥ"} & {*sure(text)}


def test_the_words_of_lessons_are_no_words_of_a_text() -> None:
    lessons = [
        {"title": "At home", "words": {"gṛham": "house", "dvāram": "door", "dīpaḥ": "lamp"}},
        {"title": "In the forest", "words": {"vṛkṣaḥ": "tree", "latā": "creeper"}},
    ]
    text = json.dumps({"lessons": lessons}, ensure_ascii=False, indent=1)
    assert {*sure(text)} == {"gṛham", "dvāram", "dīpaḥ", "vṛkṣaḥ", "latā"}
