"""A deck file of a teacher or friend: imported, corrected, imported again."""

import json
from pathlib import Path

import pytest

LESSON = """\
words:
  - word: पठति
    pos: verb
    glosses: [reads]
  - word: नदी
    gender: f
    glosses: [river]
  - word: काकः
    gender: m
    glosses: [crow]
  - word: गजः
    gender: m
    glosses: [elephant]
"""


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    path = tmp_path / "lesson5.yaml"
    path.write_text(LESSON, "utf-8")
    return path


def deck(home: Path, name: str = "lesson5") -> str:
    return (home / "decks" / f"{name}.yaml").read_text("utf-8")


def test_a_corrected_deck_file_updates_the_deck(shabda, home, lesson) -> None:
    assert "Imported 4 words as your deck lesson5" in shabda("import", str(lesson)).out
    shabda("edit", "काकः", "--gloss", "raven")
    before = deck(home).replace("glosses: [crow]", "glosses: [raven]")
    (home / "decks" / "lesson5.yaml").write_text(before, "utf-8")
    corrected = LESSON.replace("[reads]", "[recites]").replace("[crow]", "[a crow]")
    corrected = corrected.replace("गजः", "हंसः").replace("elephant", "swan")
    lesson.write_text(corrected, "utf-8")
    dry = shabda("import", str(lesson), "--dry-run")
    assert (dry.code, deck(home)) == (0, before)
    assert "New: हंसः" in dry.out
    assert "Changed: पठति" in dry.out
    assert "No longer in the file: गजः (kept; --drop-removed removes them)" in dry.out
    assert "काकः: kept glosses “raven”, not “a crow”" in dry.out
    assert "--yes" in dry.out
    ran = shabda("import", str(lesson), "--yes")
    assert (ran.code, ran.err) == (0, "")
    after = deck(home)
    assert "[recites]" in after
    assert "[raven]" in after
    assert "swan" in after
    assert "elephant" in after
    assert "has all that is in the file" in shabda("import", str(lesson), "--yes").out
    shabda("undo", "--import")
    assert deck(home) == before
    shabda("import", str(lesson), "--yes", "--drop-removed")
    assert "elephant" not in deck(home)


def test_a_corrected_headword_keeps_its_id(shabda, home, lesson) -> None:
    shabda("import", str(lesson))
    lesson.write_text(LESSON.replace("पठति", "पाठति"), "utf-8")
    assert "Changed: पाठति" in shabda("import", str(lesson), "--yes").out
    words = json.loads(shabda("list", "--deck", "lesson5", "--json").out)["words"]
    assert [(word["id"], word["word"]) for word in words if word["pos"] == "verb"] == [
        ("paWati", "पाठति")
    ]
    lesson.write_text(LESSON.replace("पठति", "पाठति").replace("reads", "recites"), "utf-8")
    assert "Changed: पाठति" in shabda("import", str(lesson), "--yes").out
    words = json.loads(shabda("list", "--deck", "lesson5", "--json").out)["words"]
    assert [word["glosses"] for word in words if word["id"] == "paWati"] == [["recites"]]


def test_an_entry_that_contradicts_another_deck_is_left_out_alone(shabda, home, lesson) -> None:
    shabda("add", "नदी", "river", "--gender", "m")
    ran = shabda("import", str(lesson))
    assert (ran.code, ran.err.count("\n")) == (0, 1)
    assert "नदी is feminine here but masculine at" in ran.err
    assert "Imported 3 words as your deck lesson5" in ran.out
    assert "नदी" not in deck(home)
    assert shabda("list").err == ""
    notes = home / "decks" / "notes.yaml"
    notes.write_text(notes.read_text("utf-8").replace("gender: m", "gender: f"), "utf-8")
    ran = shabda("import", str(lesson), "--yes")
    assert (ran.code, ran.err) == (0, "")
    assert "नदी" in deck(home)


def test_an_import_counts_the_words_that_another_deck_has(shabda, home, lesson) -> None:
    shabda("add", "गजः", "tusker")
    shabda("add", "काकः", "crow")
    dry = shabda("import", str(lesson), "--dry-run")
    ran = shabda("import", str(lesson))
    for out in (dry.out, ran.out):
        assert "2 new words and 2 known words (1 word with new meanings)" in out
        assert "Meanings added to: गजः (notes)" in out
        assert "Known already, nothing new: काकः (notes)" in out
    assert "elephant; tusker" in shabda("show", "गजः").out


def test_a_deck_of_the_learners_own_keeps_its_words_and_edits(shabda, home, lesson) -> None:
    shabda("add", "मेघः", "cloud", "--deck", "lesson5")
    shabda("add", "गजः", "tusker", "--deck", "lesson5", "--gender", "m")
    shabda("import", str(lesson), "--yes", "--drop-removed")
    words = json.loads(shabda("list", "--deck", "lesson5", "--json").out)["words"]
    glosses = {word["word"]: word["glosses"] for word in words}
    assert glosses["मेघः"] == ["cloud"]
    assert sorted(glosses["गजः"]) == ["elephant", "tusker"]
    assert len(glosses) == 5


def test_a_deck_that_is_not_laid_out_by_lines_is_not_updated(shabda, home, lesson) -> None:
    path = home / "decks" / "lesson5.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text("words: [{word: गजः, glosses: [elephant]}]\n", "utf-8")
    ran = shabda("import", str(lesson), "--yes")
    assert (ran.code, ran.err.count("\n")) == (1, 1)
    assert "your deck lesson5 cannot be updated: `words:` is written on one line" in ran.err
