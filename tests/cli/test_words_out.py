"""Words, items and dates on their way out, and words on their way back."""

from __future__ import annotations

import json
import re
import sqlite3
from html import escape

import genanki
import pytest

from shabda.decks.formats.anki_package import package_harvest, read_package
from shabda.decks.formats.detect import read_learner_text

DECK = """words:
- word: मेघः
  gender: m
  pos: noun
  glosses: [cloud, rain cloud]
  tags: [sky, lesson1]
- word: गच्छति
  pos: verb
  glosses: [goes]
- word: चित्रम्
  glosses: ['picture "image"', a | b]
"""


@pytest.fixture
def mine(home):
    path = home / "decks" / "mine.yaml"
    path.parent.mkdir()
    path.write_text(DECK, encoding="utf-8")
    return home


def words(shabda, deck: str) -> list[tuple]:
    said = json.loads(shabda("list", "--deck", deck, "--json").out)["words"]
    return [(it["word"], it["glosses"], it["tags"], it["due"]) for it in said]


@pytest.mark.no_cover
@pytest.mark.parametrize("suffix", ["csv", "tsv", "txt", "md"])
def test_words_come_back_as_they_went(shabda, mine, tmp_path, monkeypatch, suffix) -> None:
    shabda("list")
    path, before = tmp_path / f"words.{suffix}", words(shabda, "mine")
    assert shabda("export", str(path), "--deck", "mine").out == f"3 words are in {path}\n"
    monkeypatch.setenv("SHABDA_HOME", str(tmp_path / "other"))
    assert shabda("import", str(path), "--yes").code == 0
    found = words(shabda, "mine")
    assert [it[0] for it in found] == [it[0] for it in before]
    assert found[:2] == before[:2] if suffix != "md" else found[1][1] == ["goes"]


def test_a_table_says_word_iast_meaning_and_due_date(shabda, mine, tmp_path) -> None:
    shabda("review", "--deck", "mine", "--limit", "1", typed="\n3\n")
    shabda("export", str(tmp_path / "w.csv"), "--deck", "mine")
    lines = (tmp_path / "w.csv").read_text("utf-8").splitlines()
    assert lines[0] == "word,iast,meaning,gender,pos,deck,tags,due,note"
    assert re.fullmatch(
        r"मेघः,meghaḥ,cloud; rain cloud,m,noun,mine,sky lesson1,\d{4}-\d\d-\d\d,.*", lines[1]
    )


def test_anki_text_names_its_guid_column(shabda, mine, tmp_path) -> None:
    shabda("export", str(tmp_path / "w.txt"), "--deck", "mine")
    text = (tmp_path / "w.txt").read_text("utf-8")
    assert "#guid column:5\n" in text
    assert "#columns:Front\tBack\t" in text  # by these names Anki fills a note
    assert re.search(r"^मेघः\t.*\tshabda:meGaH$", text, re.M)
    assert len(read_learner_text(text, "w.txt").entries) == 3


def test_a_package_for_anki_holds_both_directions(shabda, mine, tmp_path) -> None:
    pytest.importorskip("genanki")
    path = tmp_path / "w.apkg"
    assert shabda("export", str(path), "--deck", "mine").code == 0
    package = read_package(path.read_bytes(), "w.apkg")
    assert (len(package.notes), len(package.cards)) == (3, 6)
    entries = package_harvest(package, "w.apkg").entries
    assert [entry.word for entry in entries] == ["मेघः", "गच्छति", "चित्रम्"]
    assert entries[0].glosses == ("cloud", "rain cloud")


def test_a_file_that_exists_and_an_unknown_deck_are_refused(shabda, mine, tmp_path) -> None:
    path = tmp_path / "w.csv"
    path.write_text("mine", encoding="utf-8")
    assert shabda("export", str(path)).code == 1
    assert path.read_text("utf-8") == "mine"
    assert "no deck 'x'" in shabda("export", str(tmp_path / "v.csv"), "--deck", "x").err
    assert shabda("export", "--deck", "mine").code == 2


def test_a_worksheet_asks_the_words_of_a_deck_in_either_direction(shabda, home) -> None:
    (home / "decks").mkdir(exist_ok=True)
    (home / "decks" / "lesson5.yaml").write_text(
        "words:\n- {word: नदी, gender: f, glosses: [river, stream]}\n"
        "- {word: सरित्, gender: f, glosses: [river, stream]}\n- {word: गजः, glosses: [elephant]}\n",
        encoding="utf-8",
    )
    meanings = shabda("worksheet", "--deck", "lesson5").out
    assert meanings.startswith("# lesson5\n")
    questions, _, key = meanings.partition("---")
    assert {"नदी nadī", "सरित् sarit", "गजः gajaḥ"} == {
        line.partition("? ")[2] for line in questions.splitlines() if "? " in line
    }
    assert key.count("river; stream") == 2
    assert shabda("worksheet", "--deck", "lesson5").out == meanings
    words = shabda("worksheet", "-d", "lesson5", "--to-sanskrit", "--html").out
    assert "Write in Sanskrit: river; stream (f)" in words
    assert "सरित् (sarit) or नदी (nadī)" in words
    assert "no deck 'lesson6'; did you mean lesson5?" in shabda("worksheet", "-d", "lesson6").err
    for arguments in (("guna", "-d", "lesson5"), ("guna", "--to-sanskrit")):
        assert "or a deck with --deck and no topic" in shabda("worksheet", *arguments).err


@pytest.mark.no_cover
def test_a_worksheet_is_the_same_for_the_same_seed_and_has_its_answers(shabda, home) -> None:
    one = shabda("worksheet", "guna", "--count", "5", "--seed", "7").out
    shabda("drill", "guna", "--count", "2", typed="x\n\n" * 4)
    assert shabda("worksheet", "guna", "--count", "5", "--seed", "7").out == one
    questions, _, answers = one.partition("# Answers")
    assert len(re.findall(r"(?m)^\d+\. \S", questions)) == 5
    assert len(re.findall(r"(?m)^\d+\. \S", answers)) == 5
    assert shabda("worksheet", "guna", "--count", "5", "--seed", "8").out != one
    assert shabda("worksheet", "nothing").code == 1


@pytest.mark.no_cover
@pytest.mark.parametrize("topic", ["guna", "yan-sandhi", "declension"])
def test_a_worksheet_asks_nothing_twice(shabda, home, topic) -> None:
    page = shabda("worksheet", topic, "--count", "20", "--seed", "7").out.partition("---")[0]
    asked = re.split(r"(?m)^\d+\. ", page)[1:]
    assert len(asked) == len(set(asked)) == 20
    assert page.startswith("# ")


def test_a_worksheet_can_be_read_as_a_teacher_prints_it(shabda, home) -> None:
    joins = shabda("worksheet", "guna-sandhi", "--count", "3").out
    assert re.search(r"(?m)^1\. Join them( into one compound)?: \S+ \+ ", joins)
    choices = shabda("worksheet", "varna", "--count", "3").out
    assert "- [ ] " in choices
    assert "____" not in choices
    table = shabda("worksheet", "grid", "--count", "1").out
    rows = re.findall(r"(?m)^   - (.+)$", table)
    assert len(rows) >= 3
    assert "with spaces between; each row: singular · dual · plural" in table
    rules = shabda("worksheet", "pada").out
    assert not re.search(r"\((\d\.\d\.\d+)\) · \1$", rules, re.M)
    assert len(re.findall(r"(?m)^   - \[ \] \d\.\d\.\d+ \S+.*: [\w'].{15}", rules)) == 40


def test_items_of_a_drill_are_json_with_their_answers(shabda, home) -> None:
    said = json.loads(shabda("drill", "guna", "--json", "--count", "4", "--seed", "7").out)
    assert (said["topic"], said["seed"], len(said["items"])) == ("guna", 7, 4)
    assert all(item["question"] and item["answers"] for item in said["items"])


def test_dates_are_iso_in_list_and_show(shabda, mine) -> None:
    shabda("review", "--deck", "mine", "--limit", "1", typed="\n3\n")
    due = [word[3] for word in words(shabda, "mine") if word[3]]
    assert due
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\d", each) for each in due)
    cards = json.loads(shabda("show", "मेघः", "--json").out)["words"][0]["cards"]
    assert cards["recognise"]["due"] == due[0]


def test_a_worksheet_as_html_has_the_items_and_then_the_answers(shabda, home) -> None:
    args = ("worksheet", "guna", "--count", "5", "--seed", "7")
    page, plain = shabda(*args, "--html").out, shabda(*args).out
    assert shabda(*args, "--html").out == page
    assert page.startswith("<!DOCTYPE html>")
    questions, answers = page.split('<section id="answers">')
    assert (questions.count('<div class="line">'), answers.count("<li>")) == (5, 5)
    written = [line.partition(". ")[2] for line in plain.partition("# Answers")[2].splitlines()]
    assert [answer for answer in written if answer and escape(answer) not in answers] == []


def test_a_disk_that_takes_no_package_is_named_and_no_file_is_left(
    shabda, mine, tmp_path, monkeypatch
) -> None:
    def fail(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(genanki.Package, "write_to_file", fail)
    path = tmp_path / "w.apkg"
    ran = shabda("export", str(path))
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == f"shabda: {path}: cannot be written (database or disk is full)\n"
    assert not path.exists()


@pytest.mark.no_cover
def test_words_that_two_decks_have_as_homonyms_are_known_when_they_come_back(
    shabda, home, tmp_path
) -> None:
    shabda("decks", "on", "001-100")
    for name in ("w.csv", "w.txt", "w.apkg"):
        shabda("export", str(tmp_path / name))
        assert "Nothing new to import." in shabda("import", str(tmp_path / name), "--dry-run").out


def test_a_worksheet_is_the_same_in_every_script(shabda, home, monkeypatch) -> None:
    asked = ("worksheet", "guna", "--count", "4", "--seed", "7")
    sheet = shabda(*asked).out
    monkeypatch.setenv("SHABDA_SCRIPT", "iast")
    assert shabda(*asked).out == sheet
