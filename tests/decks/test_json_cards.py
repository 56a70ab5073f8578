"""JSON that other programs keep words in: rows by their words, short names of fields."""

import json

from shabda.decks.formats.detect import read_learner_text
from shabda.decks.notes.words.model import Confidence

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
