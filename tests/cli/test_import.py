"""`shabda import`: notes become a deck, after a look and a yes, and nothing else changes."""

import json
import os
import sys
from contextlib import closing
from pathlib import Path

import pexpect
import pytest

from cases import PATIENCE

NOTES = """\
Zoo notes
elephant = गजः
हृदयम् (n) = heart
गोधूमः - गेहूँ
निदाध = summer
सुत = son, boy
=====
"""
FOUND = {"गजः", "हृदयम्", "गोधूमः", "सुत"}
"""The sure words of these notes; the shipped notes deck has सुत, not begun, which joins them."""


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    path = tmp_path / "today.txt"
    path.write_text(NOTES, encoding="utf-8")
    return path


@pytest.fixture
def deck(home: Path) -> Path:
    return home / "decks" / "notes.yaml"


def words(shabda, *arguments: str) -> set[str]:
    said = json.loads(shabda("list", *arguments, "--json").out)
    return {word["word"] for word in said["words"]}


def found(shabda, *arguments: str) -> dict:
    ran = shabda("import", *arguments, "--json")
    assert (ran.code, ran.err) == (0, "")
    return json.loads(ran.out)


def test_without_a_terminal_and_a_yes_nothing_is_written(shabda, notes, deck) -> None:
    ran = shabda("import", str(notes), typed="y\n")
    assert ran.code == 0
    assert "Dry run" in ran.out
    assert not deck.exists()


def test_a_dry_run_writes_nothing_even_with_yes(shabda, notes, deck) -> None:
    assert "would go into the deck" in shabda("import", str(notes), "--dry-run", "--yes").out
    assert not deck.exists()


@pytest.mark.no_cover
def test_a_yes_takes_in_what_is_sure(shabda, notes, deck) -> None:
    ran = shabda("import", str(notes), "--yes")
    assert (ran.code, ran.err) == (0, "")
    assert words(shabda, "--deck", "notes") == FOUND
    said = json.loads(shabda("show", "हृदयम्", "--json").out)["words"][0]
    assert (said["gender"], said["glosses"], said["source"]) == ("n", ["heart"], "today.txt:3")


def test_a_pair_of_words_with_dots_between_is_taken_in(shabda, tmp_path, deck) -> None:
    file = tmp_path / "pairs.txt"
    file.write_text("यावत् ... तावत् = as long as\nyadā...tadā = when ... then\n", encoding="utf-8")
    ran = shabda("import", str(file), "--yes", "--doubtful")
    assert (ran.code, ran.err) == (0, "")
    assert {"यावत् तावत्", "यदा तदा"} <= words(shabda, "--deck", "notes")


def test_the_same_file_twice_adds_nothing(shabda, notes, deck) -> None:
    shabda("import", str(notes), "--yes")
    before = deck.read_bytes()
    assert "Nothing new to import" in shabda("import", str(notes), "--yes").out
    assert deck.read_bytes() == before


@pytest.mark.no_cover
def test_a_known_word_gets_its_new_meaning_and_keeps_the_old(shabda, notes, home) -> None:
    shabda("review", "--deck", "vocab", "--limit", "1", typed="\n3\n")
    shabda("import", str(notes), "--yes")
    (word,) = json.loads(shabda("show", "सुत", "--json").out)["words"]
    assert word["glosses"] == ["son", "boy"]
    assert word["deck"] == "notes"  # it comes up with the list


@pytest.mark.no_cover
def test_an_import_leaves_every_answer_standing(shabda, notes, home, answers) -> None:
    shabda("review", "--limit", "3", typed="\n3\n" * 3)
    before = answers()
    shabda("import", str(notes), "--yes")
    assert answers() == before
    assert json.loads(shabda("--json").out)["learned"] == 3


@pytest.mark.no_cover
def test_a_word_taken_in_is_asked(shabda, notes, home) -> None:
    shabda("import", str(notes), "--yes")
    assert "गजः" in shabda("review", "--deck", "notes", typed="\n3\n" * 4).out


@pytest.mark.no_cover
def test_every_line_is_accounted_for_in_json(shabda, notes) -> None:
    said = found(shabda, str(notes))
    assert (said["schema"], said["command"], said["written"]) == (1, "import", False)
    for entry in said["entries"]:
        assert {"word", "glosses", "gender", "line", "confidence"} <= set(entry)
        assert entry["confidence"] in ("sure", "check")
    assert said["counts"]["lines"] == len(NOTES.splitlines())
    lines = {entry["line"] for entry in (*said["entries"], *said["rules"], *said["skipped"])}
    assert lines == set(range(1, len(NOTES.splitlines()) + 1))


def test_import_deck_option_names_the_deck_that_is_written(shabda, notes, home) -> None:
    shabda("import", str(notes), "--deck", "zoo", "--yes")
    assert words(shabda, "--deck", "zoo") == FOUND


@pytest.mark.parametrize("name", ["vocab", "rules", "../x", "a/b", "", "a b", "."])
def test_a_name_that_no_deck_may_bear_is_a_wrong_use(shabda, notes, home, name) -> None:
    ran = shabda("import", str(notes), "--deck", name, "--yes")
    assert ran.code == 2
    assert ran.err.count("\n") == 1
    assert not (home / "decks").exists()


def test_notes_may_come_through_a_pipe(process, home) -> None:
    ran = process("import", "-", "--yes", typed=NOTES)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert (home / "decks" / "notes.yaml").exists()
    assert "Dry run" in process("import", "-", typed="हंसः = swan\n").stdout


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\x00\x01\x02\xff", ": is a binary file, not text; give a plain text file"),
        ("गजः = elephant\ncafé = x\n".encode() + b"\xe9\n", ":3: is not UTF-8; save it as UTF-8"),
    ],
    ids=["binary", "latin-1"],
)
def test_binary_notes_and_latin_1_are_refused_with_file_and_reason(
    shabda, home, tmp_path, content, reason
) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    ran = shabda("import", str(path), "--yes")
    assert (ran.code, ran.out, ran.err) == (1, "", f"shabda: {path}{reason}\n")
    assert not (home / "decks").exists()


def test_utf_16_notes_are_read(shabda, home, tmp_path) -> None:
    path = tmp_path / "notes.txt"
    path.write_bytes("गजः = elephant\n".encode("utf-16"))
    ran = shabda("import", str(path), "--yes")
    assert (ran.code, ran.err) == (0, "")
    assert "गज" in (home / "decks" / "notes.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("content", ["", "\n\n", "\ufeff"])
def test_empty_notes_are_refused(shabda, home, tmp_path, content) -> None:
    path = tmp_path / "notes.txt"
    path.write_text(content, encoding="utf-8")
    ran = shabda("import", str(path), "--yes")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == f"shabda: {path}: is empty; write some words into it first\n"
    assert not (home / "decks").exists()


@pytest.mark.parametrize("name", ["missing.txt", ".", "x" * 300])
def test_a_file_that_is_not_there_is_a_sentence(shabda, home, tmp_path, name) -> None:
    ran = shabda("import", str(tmp_path / name), "--yes")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err.count("\n") == 1


def test_a_file_name_that_is_not_text_is_shown_as_far_as_possible(process, home) -> None:
    ran = process("import", "\udcff.txt", "--yes")
    assert ran.returncode == 1
    assert ran.stderr.startswith("shabda: \ufffd.txt: is not there")


def test_a_deck_that_the_learner_broke_is_not_written_to(shabda, notes, deck) -> None:
    deck.parent.mkdir()
    deck.write_text("words: ]\n", encoding="utf-8")
    ran = shabda("import", str(notes), "--yes")
    assert ran.code == 1
    assert ran.err.startswith(f"shabda: {deck}:1: ")
    assert deck.read_text(encoding="utf-8") == "words: ]\n"


@pytest.mark.no_cover
def test_the_learners_text_is_kept_as_written(shabda, notes, deck) -> None:
    mine = "# mine\nwords:\n  - word: मेघः   # a cloud\n    glosses: [cloud]\n"
    deck.parent.mkdir()
    deck.write_text(mine, encoding="utf-8")
    assert shabda("import", str(notes), "--yes").code == 0
    assert deck.read_text(encoding="utf-8").startswith(mine)
    assert words(shabda, "--deck", "notes") == FOUND | {"मेघः"}


def test_a_full_disk_leaves_the_deck_as_it_was(process, notes, deck, tmp_path) -> None:
    process("import", str(notes), "--yes")
    before = deck.read_bytes()
    more = tmp_path / "more.txt"
    more.write_text("हंसः = swan\n", encoding="utf-8")
    ran = process("import", str(more), "--yes", under=("sh", "-c", 'ulimit -f 0; exec "$@"', "sh"))
    assert ran.returncode == 1
    assert ran.stderr.count("\n") == 1
    assert deck.read_bytes() == before
    assert [file.name for file in deck.parent.iterdir()] == ["notes.yaml"]


@pytest.mark.parametrize(("said", "written"), [("y", True), ("", True), ("n", False)])
def test_on_a_terminal_it_asks_first(notes, deck, said, written) -> None:
    seat = pexpect.spawn(
        sys.executable, ["-m", "shabda", "import", str(notes)], encoding="utf-8", timeout=PATIENCE,
        env={**os.environ, "TERM": "xterm"},
    )  # fmt: skip
    with closing(seat):
        seat.expect("into the deck notes?")
        assert "of 0 taken" not in seat.before  # nothing was offered
        seat.sendline(said)
        seat.expect("Imported 3 new words" if written else "Nothing written")
        seat.expect(pexpect.EOF)
    assert seat.exitstatus == 0
    assert deck.exists() is written


def test_ctrl_c_at_the_question_writes_nothing(notes, deck) -> None:
    seat = pexpect.spawn(
        sys.executable, ["-m", "shabda", "import", str(notes)], encoding="utf-8", timeout=PATIENCE,
        env={**os.environ, "TERM": "xterm"},
    )  # fmt: skip
    with closing(seat):
        seat.expect("into the deck notes?")
        seat.sendintr()
        seat.expect(pexpect.EOF)
        assert "Traceback" not in str(seat.before)
    assert seat.exitstatus == 130
    assert not deck.exists()


@pytest.mark.no_cover
def test_an_import_says_that_todays_new_cards_are_used_up(shabda, home, tmp_path) -> None:
    file = tmp_path / "n.txt"
    file.write_text("मेघः = cloud\n", encoding="utf-8")
    assert "asks the new words of notes first." in shabda("import", str(file), "--yes").out
    shabda("config", "new", "1")
    shabda("review", "--limit", "1", typed="\n3\n")
    file.write_text("गिरिः = mountain\n", encoding="utf-8")
    assert (
        "first, from tomorrow: your new cards for today are used up"
        in shabda("import", str(file), "--yes").out
    )


def test_words_in_decks_that_are_off_are_named(shabda, home, tmp_path) -> None:
    path = tmp_path / "words.csv"
    path.write_text("word,meaning\nसूर्यः,sun\nपिपीलिका,ant\n")
    shabda("import", str(path), "--yes", "--deck", "zoo")
    shabda("decks", "off", "zoo")
    said = "2 of these words are in a deck that is off (zoo): सूर्यः, पिपीलिका; `shabda decks on zoo`"
    assert said in shabda("import", str(path), "--yes").out
    assert said in shabda("import", str(path), "--dry-run").out


def test_words_of_the_decks_that_were_never_asked_are_named(shabda, home, tmp_path) -> None:
    path = tmp_path / "words.csv"
    path.write_text("word,meaning\nसिंहः,lion\nपिपीलिका,ant\n")
    shabda("add", "सिंहः", "lion")
    assert (
        "1 of these words is in your decks, but not asked yet: सिंहः; it is asked with the other"
        " words of the deck notes."
        in " ".join(shabda("import", str(path), "--dry-run").out.split())
    )


LESSON = "word,meaning\nपिपीलिका,ant\nसूत,charioteer\nवनम्,forest\nसिंहः,lion\n"


@pytest.fixture
def lesson(tmp_path) -> str:
    path = tmp_path / "lesson.csv"
    path.write_text(LESSON, encoding="utf-8")
    return str(path)


def counts(shabda) -> dict[str, int]:
    decks = json.loads(shabda("decks", "--json").out)["decks"]
    return {deck["name"]: deck["words"] for deck in decks if deck["words"]}


def test_known_words_come_up_with_the_list_that_has_them(shabda, lesson) -> None:
    shabda("decks", "off", "vocab")
    shabda("decks", "on", "001-100")
    before = counts(shabda)
    assert "2 new words and 2 words of other decks would go" in shabda(
        "import", lesson, "--dry-run"
    ).out.replace("\n", " ")
    said = " ".join(shabda("import", lesson, "--yes").out.split())
    assert "2 of these words are in the decks 001-100 and vocab too" in said
    assert "from now on they are asked with notes" in said
    assert words(shabda, "--deck", "notes") == {"पिपीलिका", "सूत", "वन", "सिंहः"}
    after = counts(shabda)
    assert sum(after.values()) == sum(before.values()) + 2  # no word twice
    assert "Nothing new to import" in shabda("import", lesson, "--yes").out
    shabda("undo", "--import")
    assert counts(shabda) == before


def test_a_known_word_that_was_begun_stays_in_its_deck(shabda, tmp_path) -> None:
    shabda("review", "--deck", "vocab", "--limit", "1", typed="\n3\n")
    word, *_ = json.loads(shabda("list", "--deck", "vocab", "--json").out)["words"]
    path = tmp_path / "lesson.csv"
    path.write_text(f"word,meaning\n{word['word']},{word['glosses'][0]}\nसिंहः,lion\n")
    shabda("import", str(path), "--yes")
    assert words(shabda, "--deck", "notes") == {"सिंहः"}


def test_a_word_of_a_list_that_is_taken_out_goes_back_to_its_deck(shabda, lesson) -> None:
    shabda("import", lesson, "--yes")
    assert "सूत" in words(shabda, "--deck", "notes")
    shabda("remove", "सूत")
    assert "सूत" in words(shabda, "--deck", "vocab")
    shabda("undo", "--remove")
    assert "सूत" in words(shabda, "--deck", "notes")


def test_a_table_that_shabda_wrote_moves_no_word(shabda, home, tmp_path) -> None:
    table = tmp_path / "vocab.csv"
    shabda("export", str(table), "--deck", "vocab")
    before = counts(shabda)
    shabda("import", str(table), "--yes")
    assert counts(shabda) == before
