"""A text that is too long is refused by its name, wherever it comes from."""

import json
from pathlib import Path

import pytest

from shabda.decks.editing import append_entries
from shabda.decks.formats.detect import read_learner_text
from shabda.decks.new_entries import NewGlosses, NewPair, NewWord
from shabda.decks.words import load_decks
from shabda.errors import DeckError, shortened
from shabda.study.deck_versions import is_safe_file_name
from shabda.study.text_lengths import LONGEST_TEXT, LONGEST_WORD, length_fault

LONG = "b" * 120_000
WORD = "words:\n  - word: वनम्\n    glosses: [forest]\n"


def test_a_text_of_the_greatest_length_is_taken_and_a_longer_one_is_not() -> None:
    for field, longest in (("word", LONGEST_WORD), ("glosses", LONGEST_TEXT), ("tags", 100)):
        assert length_fault(field, ["x" * longest]) == ""
        fault = f"{field!r} has {longest + 1:,} letters; at most {longest:,}"
        assert length_fault(field, ["x", "x" * (longest + 1)]) == fault


@pytest.mark.parametrize(
    ("entry", "field"),
    [
        (f"words:\n  - word: {'क' * 500}\n    glosses: [x]\n", "word"),
        (f"words:\n  - word: कपिः\n    glosses: [{LONG}]\n", "glosses"),
        (f"words:\n  - word: कपिः\n    glosses: [x]\n    note: {LONG}\n", "note"),
        (f"words:\n  - word: कपिः\n    glosses: [x]\n    tags: [a, {LONG}]\n", "tags"),
        (f"words:\n  - word: कपिः\n    glosses: [x]\n    id: {LONG}\n", "id"),
        (f"glosses:\n  - word: suta\n    add: [{LONG}]\n", "add"),
        (f"similar:\n  - words: [suta, sUta]\n    difference: {LONG}\n", "difference"),
        (f"joins:\n  - {LONG}\n", "joins"),
    ],
    ids=["word", "gloss", "note", "tag", "id", "meaning", "difference", "join"],
)
def test_an_entry_with_a_text_too_long_is_left_out_of_a_deck(
    tmp_path: Path, entry: str, field: str
) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(entry, encoding="utf-8")
    errors: list[DeckError] = []
    load_decks([path], refuse=errors.append)
    assert [error.message.partition(" has ")[0] for error in errors] == [repr(field)]
    assert errors[0].where is not None
    assert errors[0].where.line > 1


@pytest.mark.parametrize(
    "added",
    [
        {"words": [NewWord("कपिः", (LONG,))]},
        {"words": [NewWord("कपिः", ("monkey",), note=LONG)]},
        {"words": [NewWord("कपिः", ("monkey",), tags=(LONG,))]},
        {"words": [], "glosses": [NewGlosses("vanam", (LONG,))]},
        {"words": [], "glosses": [NewGlosses("suta", (), LONG)]},
        {"words": [], "pairs": [NewPair(("suta", "sUta"), LONG)]},
    ],
    ids=["gloss", "note", "tag", "meaning", "added note", "difference"],
)
def test_a_text_too_long_is_not_written(tmp_path: Path, added: dict) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(WORD, encoding="utf-8")
    with pytest.raises(DeckError, match=r"has 120,000 letters; at most [\d,]+"):
        append_entries(path, **added)
    assert path.read_text("utf-8") == WORD


FILES = {
    "csv": f"word,meaning,note\nकपिः,{LONG},x\nरविः,sun,{LONG}\nगिरिः,mountain,\n{'क' * 5000},x,\n",
    "tsv": f"कपिः\t{LONG}\nगिरिः\tmountain\nरविः\tsun\n",
    "txt": f"कपिः - {LONG}\nगिरिः - mountain\n",
    "json": json.dumps(
        [
            {"word": "कपिः", "meaning": LONG},
            {"word": "रविः", "meaning": "sun", "note": LONG},
            {"word": "शशिः", "meaning": "moon", "tags": [LONG]},
            {"word": "क" * 5000, "meaning": "x"},
            {"word": "गिरिः", "meaning": "mountain"},
        ]
    ),
}


@pytest.mark.parametrize("ending", FILES)
def test_a_word_with_a_text_too_long_is_left_out_of_an_import(ending: str) -> None:
    found = read_learner_text(FILES[ending], f"words.{ending}")
    words = {entry.word for entry in found.entries}
    assert "गिरिः" in words
    assert words <= {"गिरिः", "रविः"}
    assert any("at most" in line.reason or "long" in line.reason for line in found.skipped)


def test_a_message_shows_the_beginning_of_a_long_name() -> None:
    assert shortened(f"no word '{LONG}'; see") == f"no word '{'b' * 59}… see"
    assert shortened("a " * 500) == "a " * 500


def test_a_name_that_no_disk_takes_is_not_the_name_of_a_deck() -> None:
    assert is_safe_file_name("क" * 60)
    assert not is_safe_file_name("क" * 100)
