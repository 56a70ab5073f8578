"""`shabda import` of other programs' files, and what goes with it: history, undo, doubts."""

from __future__ import annotations

import io
import json
import os
import sys
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from threading import Thread

import pexpect
import pytest

from anki_files import new_package, old_package
from cases import PATIENCE


def words(shabda) -> dict[str, dict]:
    said = json.loads(shabda("list", "--deck", "notes", "--json").out)
    return {word["word"]: word for word in said["words"]}


def events(shabda) -> list[dict]:
    lines = shabda("export").out.splitlines()[1:]
    return [said for line in lines if "event" in (said := json.loads(line))]


def packages():
    yield pytest.param(old_package, id="old")
    yield pytest.param(
        lambda: new_package(pytest.importorskip("backports.zstd").compress), id="new"
    )


@pytest.mark.parametrize("package", list(packages()))
def test_a_package_of_anki_gives_words_tags_and_history(shabda, home, tmp_path, package) -> None:
    path = tmp_path / "sanskrit.apkg"
    path.write_bytes(package())
    ran = shabda("import", str(path), "--yes")
    assert (ran.code, ran.err) == (0, "")
    history = "10 answers, 1 suspended card, 1 flagged card and 3 due days"
    assert f"From the history in the file: {history}." in ran.out
    assert "Not carried over: 1 sound of these notes." in ran.out
    found = words(shabda)
    assert {name: it["glosses"] for name, it in found.items()} == {
        "हंसः": ["swan", "goose"], "काकः": ["crow"], "उलूकः": ["owl"],
    }  # fmt: skip
    assert found["हंसः"]["tags"] == ["birds", "lesson1", "Lesson-1"], (
        "of the home of a filtered card"
    )
    assert found["काकः"]["tags"][-1:] == ["Verbs"]
    log = events(shabda)
    grades = [(it["card"], it["grade"]) for it in log if "grade" in it]
    assert len(grades) == 10
    assert grades.count(("word:haMsaH/recognise", 4)) == 3
    assert ("word:haMsaH/produce", 3) in grades
    marks = {(it["event"], it["card"]) for it in log if "grade" not in it}
    assert ("suspend", "word:haMsaH/produce") in marks
    assert ("flag", "word:kAkaH/recognise") in marks
    cards = json.loads(shabda("show", "हंसः", "--json").out)["words"][0]["cards"]
    assert cards["recognise"]["answers"] == 5
    assert cards["produce"]["suspended"] is True


@pytest.mark.no_cover
def test_a_package_taken_twice_adds_nothing(shabda, home, tmp_path) -> None:
    path = tmp_path / "sanskrit.apkg"
    path.write_bytes(old_package())
    shabda("import", str(path), "--yes")
    before = [event for event in events(shabda) if "grade" in event]
    again = shabda("import", str(path), "--yes").out
    assert "Nothing new to import" in again
    assert "history in the file" not in again, "what the log has already does not come again"
    assert "1 of these words is in your decks, but not asked yet: उलूकः;" in again
    assert [event for event in events(shabda) if "grade" in event] == before


@pytest.mark.parametrize(
    ("member", "sentence"),
    [("xl/workbook.xml", "save it as CSV"), ("content.xml", "save it as CSV"),
     ("other", "without an Anki collection"), ("collection.anki2", "export it from Anki again")],
)  # fmt: skip
def test_an_archive_of_something_else_is_refused(shabda, home, tmp_path, member, sentence) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr(member, "x")
    path = tmp_path / "table.xlsx"
    path.write_bytes(buffer.getvalue())
    ran = shabda("import", str(path), "--yes")
    assert (ran.code, ran.err.count("\n")) == (1, 1)
    assert sentence in ran.err


def test_a_damaged_package_is_refused(shabda, home, tmp_path) -> None:
    path = tmp_path / "sanskrit.apkg"
    path.write_bytes(old_package()[:300])
    ran = shabda("import", str(path), "--yes")
    assert (ran.code, ran.err.count("\n")) == (1, 1)
    assert "is a damaged archive" in ran.err


def test_a_deck_of_shabda_becomes_a_deck(shabda, home, tmp_path) -> None:
    path = tmp_path / "lesson5.yaml"
    path.write_text("# mine\nwords:\n- word: मेघः\n  glosses: [cloud]\n", encoding="utf-8")
    assert "lesson5" in shabda("import", str(path)).out
    assert (home / "decks" / "lesson5.yaml").read_text("utf-8") == path.read_text("utf-8")
    path.write_text("words:\n- word: x!\n  glosses: [cloud]\n", encoding="utf-8")
    ran = shabda("import", str(path), "--deck", "broken")
    assert ran.code == 1
    assert "lesson5.yaml:2: " in ran.err
    assert not (home / "decks" / "broken.yaml").exists()


def test_words_of_another_program_in_yaml_are_no_deck(shabda, home, tmp_path) -> None:
    path = tmp_path / "lesson4.yaml"
    path.write_text("lesson: 4\nwords:\n  - sa: गजः\n    en: elephant\n", "utf-8")
    assert shabda("import", str(path), "--yes").code == 0
    assert "elephant" in (home / "decks" / "notes.yaml").read_text("utf-8")


def test_a_fifo_is_read_once(process, home, tmp_path) -> None:
    fifo = tmp_path / "pipe"
    os.mkfifo(fifo)
    writer = Thread(
        target=fifo.write_text, args=("हंसः = swan\n",), kwargs={"encoding": "utf-8"}, daemon=True
    )
    writer.start()
    ran = process("import", str(fifo), "--yes")
    writer.join(10)
    assert "Imported 1 new word into" in ran.stdout
    assert (
        "Imported 1 new word into"
        in process("import", "/dev/stdin", "--yes", typed="मेघः = cloud\n").stdout
    )


@pytest.mark.no_cover
def test_an_import_is_taken_back(shabda, home, tmp_path) -> None:
    notes, deck = tmp_path / "n.txt", home / "decks" / "notes.yaml"
    notes.write_text("हंसः = swan\n", encoding="utf-8")
    assert "no import" in shabda("undo", "--import").err
    shabda("import", str(notes), "--yes")
    shabda("undo", "--import")
    assert not deck.exists()
    shabda("add", "मेघः", "cloud")
    before = deck.read_bytes()
    shabda("import", str(notes), "--yes")
    assert deck.read_bytes() != before
    assert "deck notes is as it was" in shabda("undo", "--import").out
    assert deck.read_bytes() == before


@pytest.mark.no_cover
def test_imports_are_taken_back_one_after_the_other(shabda, home, tmp_path) -> None:
    decks = home / "decks"
    for name, text in (("a", "हंसः = swan\n"), ("b", "मेघः = cloud\n"), ("c", "वटः = fig\n")):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    texts = []
    for name, deck in (("a", "notes"), ("b", "notes"), ("c", "trees")):
        texts.append({path.name: path.read_bytes() for path in decks.glob("*.yaml")})
        shabda("import", str(tmp_path / f"{name}.txt"), "--deck", deck, "--yes")
    for name, before in zip("cba", reversed(texts), strict=True):
        assert f"({name}.txt) is undone" in shabda("undo", "--import").out
        assert {path.name: path.read_bytes() for path in decks.glob("*.yaml")} == before
    assert "no import" in shabda("undo", "--import").err


def test_an_import_is_taken_out_of_a_deck_changed_since(shabda, home, tmp_path) -> None:
    notes, deck = tmp_path / "n.txt", home / "decks" / "notes.yaml"
    notes.write_text("हंसः = swan\n", encoding="utf-8")
    shabda("import", str(notes), "--yes")
    shabda("add", "मेघः", "cloud")
    ran = shabda("undo", "--import")
    assert ran.out == "The last import (n.txt) is undone: its words are out of the deck notes.\n"
    assert "हंसः" not in deck.read_text("utf-8")
    assert "मेघः" in deck.read_text("utf-8")


@pytest.mark.no_cover
def test_a_corrected_spelling_keeps_its_progress(shabda, home, tmp_path) -> None:
    notes, deck = tmp_path / "n.txt", home / "decks" / "notes.yaml"
    notes.write_text("शिक्षक = teacher\n", encoding="utf-8")
    shabda("import", str(notes), "--yes")
    shabda("review", "--deck", "notes", "--limit", "1", typed="\n3\n")
    deck.write_text(deck.read_text("utf-8").replace("शिक्षक", "शिक्षकः"), encoding="utf-8")
    cards = json.loads(shabda("show", "शिक्षकः", "--json").out)["words"][0]["cards"]
    assert cards["recognise"]["answers"] == 1


def test_every_line_left_out_is_shown_with_its_reason(shabda, home, tmp_path) -> None:
    notes = tmp_path / "n.txt"
    notes.write_text("हंसः = swan\nSome English here\nरामः रामौ रामाः\n", encoding="utf-8")
    out = shabda("import", str(notes), "--left-out").out
    assert "without a Sanskrit word: Some English here" in out
    assert "forms without a meaning: रामः रामौ रामाः" in out


@pytest.fixture
def seat(home, tmp_path) -> Iterator[pexpect.spawn]:
    """A terminal with an import of five words, four of them in plain letters."""
    notes = tmp_path / "n.txt"
    notes.write_text(
        "kakola - raven\npicula - cotton\ndurdura - frog\nvidula - reed\nहंसः = swan\n", "utf-8"
    )
    seat = pexpect.spawn(
        sys.executable, ["-m", "shabda", "import", str(notes)], encoding="utf-8", timeout=PATIENCE,
        env={**os.environ, "TERM": "xterm"},
    )  # fmt: skip
    with closing(seat):
        yield seat


def press(seat: pexpect.spawn, *steps: tuple[str, str]) -> None:
    """Wait for a text, then send keys; each in turn."""
    for text, keys in steps:
        seat.expect(text)
        seat.send(keys)


def test_the_doubtful_ones_are_offered_one_by_one(seat, home) -> None:
    press(
        seat, ("1 of 4, line 1: kakola.*skips the rest", "t"),
        ("2 of 4, line 2.*skips the rest", "s"),
        ("3 of 4, line 3.*skips the rest", "e"), ("word .Enter keeps durdura", "दर्दुरः\n"),
        ("meaning .Enter keeps frog", "\n"),
        ("4 of 4, line 4.*skips the rest", "q"), ("Put 3 new words into the deck notes.*Y/n", "\n"),
    )  # fmt: skip
    seat.expect("Imported 3 new words")
    seat.expect(pexpect.EOF)
    text = (home / "decks" / "notes.yaml").read_text("utf-8")
    assert all(word in text for word in ("kakola", "दर्दुरः", "हंसः"))
    assert "picula" not in text


def test_every_word_can_be_seen_before_the_yes(seat, home) -> None:
    press(seat, ("1 of 4.*skips the rest", "a"), ("Y/n, v shows all", "v\n"))
    seat.expect("kakola.*picula.*durdura.*vidula")
    press(seat, ("Y/n, v shows all", "n\n"))
    seat.expect(pexpect.EOF)
    assert not (home / "decks" / "notes.yaml").exists()


def test_a_doubtful_word_can_be_decided_again_and_the_rest_taken_at_once(seat, home) -> None:
    press(
        seat, ("1 of 4.*skips the rest", "x"), ("press t, e, s, a or q", "t"),
        ("2 of 4.*skips the rest", "t"), ("3 of 4.*skips the rest", "b"),
        ("2 of 4.*skips the rest", "s"),
        ("3 of 4.*skips the rest", "a"), ("Put 4 new words into the deck notes", "y\n"),
    )  # fmt: skip
    seat.expect(pexpect.EOF)
    text = (home / "decks" / "notes.yaml").read_text("utf-8")
    assert [word in text for word in ("kakola", "picula", "durdura", "vidula")] == [
        True, False, True, True,
    ]  # fmt: skip


def test_esc_leaves_the_editing_of_a_doubtful_word(seat, home) -> None:
    press(
        seat, ("1 of 4.*skips the rest", "e"), ("word .Enter keeps kakola, Esc goes back", "gaja"),
        ("गज", "\x1b"), ("1 of 4, line 1: kakola.*skips the rest", "e"), ("word", "\r"),
        ("meaning", "\x1b"), ("1 of 4, line 1: kakola.*skips the rest", "t"),
        ("2 of 4.*skips the rest", "q"), ("Put 2 new words", "q\n"),
    )  # fmt: skip
    seat.expect("Nothing written")
    seat.expect(pexpect.EOF)
    assert not (home / "decks" / "notes.yaml").exists()


def test_ctrl_c_at_a_doubtful_word_writes_nothing(seat, home) -> None:
    press(seat, ("1 of 4.*skips the rest", "t"), ("2 of 4.*skips the rest", "\x03"))
    seat.expect(pexpect.EOF)
    seat.wait()
    assert seat.exitstatus == 130
    assert not (home / "decks" / "notes.yaml").exists()


def test_every_answer_to_a_doubtful_word_is_acknowledged(seat, home) -> None:
    press(
        seat, ("1 of 4.*skips the rest", "\r"), ("skipped.*2 of 4.*skips the rest", "t"),
        ("taken.*3 of 4.*skips the rest", "e"), ("word", "\x03"),
        ("3 of 4.*skips the rest", "e"), ("word", "\n"), ("meaning", "toad\n"),
        ("taken.*4 of 4.*skips the rest", "q"), ("Put 3 new words", "\n"),
    )  # fmt: skip
    seat.expect(pexpect.EOF)
    text = (home / "decks" / "notes.yaml").read_text("utf-8")
    assert "toad" in text
    assert "kakola" not in text


@pytest.mark.no_cover
def test_sure_only_imports_the_sure_words_and_asks_nothing(shabda, home, tmp_path: Path) -> None:
    notes = tmp_path / "n.txt"
    notes.write_text("मेघः = cloud\nnadi - river\n", encoding="utf-8")
    assert "Nothing written" in shabda("import", str(notes), "--sure-only", "--dry-run").out
    out = " ".join(shabda("import", str(notes), "--sure-only").out.split())
    assert "Imported 1 new word into the deck notes." in out
    assert "--doubtful" not in out


def test_yes_says_what_stayed_out_and_how_to_get_it(shabda, home, tmp_path: Path) -> None:
    notes = tmp_path / "n.txt"
    notes.write_text("मेघः = cloud\nnadi - river\n", encoding="utf-8")
    out = " ".join(shabda("import", str(notes), "--yes").out.split())
    assert "To check, so not imported: 1 word; --doubtful imports it too." in out
    assert "To check, so" not in shabda("import", str(notes), "--yes", "--doubtful").out


def test_sure_only_offers_nothing(shabda, home, tmp_path: Path) -> None:
    ran = shabda("import", str(tmp_path / "n.txt"), "--sure-only", "--doubtful")
    assert (ran.code, "cannot be combined" in ran.err) == (2, True)


def test_an_archive_with_a_wrong_offset_is_called_damaged(shabda, home, tmp_path) -> None:
    content = old_package()
    end = content.rindex(b"PK\x05\x06") + 16
    path = tmp_path / "moved.apkg"
    path.write_bytes(content[:end] + (2**31).to_bytes(4, "little") + content[end + 4 :])
    ran = shabda("import", str(path), "--yes")
    assert (ran.code, ran.out) == (1, "")
    assert "is a damaged archive" in ran.err


@pytest.mark.parametrize("at", range(0, 4000, 401))
def test_an_archive_with_a_piece_cut_out_is_refused_in_words(shabda, home, tmp_path, at) -> None:
    content = old_package()
    path = tmp_path / "cut.apkg"
    path.write_bytes(content[:at] + content[at + 30 :])
    ran = shabda("import", str(path), "--dry-run")
    assert "unexpected error" not in ran.err


@pytest.mark.no_cover
def test_undoing_the_import_of_a_package_takes_its_answers_back(shabda, home, tmp_path) -> None:
    path = tmp_path / "sanskrit.apkg"
    path.write_bytes(old_package())
    shabda("import", str(path), "--yes")
    before = valid(shabda)
    assert len(before) == 15
    out = shabda("undo", "--import").out
    said = "the deck notes is as it was before and 10 imported answers are taken back"
    assert out == f"The last import (sanskrit.apkg) is undone: {said}.\n"
    assert valid(shabda) == []
    assert shabda("list", "हंसः").out == "0 words\n"
    assert json.loads(shabda("stats", "--json").out)["ever"]["answers"] == 0
    assert "no import to take back" in shabda("undo", "--import").err

    shabda("import", str(path), "--yes")
    assert valid(shabda) == before
    shabda("import", str(path), "--yes")
    assert valid(shabda) == before, "a second import adds none"
    assert "10 imported answers are taken back" in shabda("undo", "--import").out
    assert shabda("doctor").code == 0


def test_undoing_an_import_that_brought_answers_alone_leaves_the_deck(
    shabda, home, tmp_path
) -> None:
    path = tmp_path / "sanskrit.apkg"
    path.write_bytes(old_package())
    shabda("import", str(path), "--yes")
    deck = (home / "decks" / "notes.yaml").read_text("utf-8")
    shabda("undo", "--import")
    (home / "decks" / "notes.yaml").write_text(deck, "utf-8")
    shabda("import", str(path), "--yes")
    out = shabda("undo", "--import").out
    assert out == "The last import (sanskrit.apkg) is undone: 10 imported answers are taken back.\n"
    assert (home / "decks" / "notes.yaml").read_text("utf-8") == deck


def test_undoing_an_import_takes_new_meanings_and_answers_back_at_once(
    shabda, home, tmp_path
) -> None:
    shabda("add", "हंसः", "swan")
    before = (home / "decks" / "notes.yaml").read_text("utf-8")
    for word, meaning in (("काकः", "crow"), ("उलूकः", "owl")):
        shabda("add", word, meaning, "--deck", "birds")
    path = tmp_path / "sanskrit.apkg"
    path.write_bytes(old_package())
    out = shabda("import", str(path), "--yes").out
    assert "Imported new meanings of 1 known word" in out
    out = shabda("undo", "--import").out
    assert "10 imported answers are taken back" in out
    assert (home / "decks" / "notes.yaml").read_text("utf-8") == before
    assert "no import" in shabda("undo", "--import").err


def valid(shabda) -> list[tuple[object, ...]]:
    """What is in the log and was not taken back, without ids."""
    log = events(shabda)
    gone = {event.get("voids") for event in log}
    return sorted(
        (event["card"], event["event"], event.get("grade"), event["at"])
        for event in log
        if event["id"] not in gone and event["event"] != "void"
    )


def test_a_question_of_an_import_fits_a_narrow_terminal(home, tmp_path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("kakola - raven\n", "utf-8")
    seat = pexpect.spawn(
        sys.executable, ["-m", "shabda", "import", str(notes)], encoding="utf-8", timeout=PATIENCE,
        env={**os.environ, "TERM": "xterm"}, dimensions=(20, 40),
    )  # fmt: skip
    with closing(seat):
        seat.expect("1 of 1, line 1")
        seat.expect("skips the rest")
        asked = str(seat.before)
        assert asked.count("?") == 1
        assert max(map(len, asked.splitlines())) <= 40
        seat.send("n")
        seat.expect("press t, e, s, a or q")
        seat.send("q")
        seat.expect(pexpect.EOF)


def test_a_deck_that_is_only_tried_or_refused_leaves_the_undo_of_the_last_import(
    shabda, home, tmp_path
) -> None:
    (tmp_path / "a.txt").write_text("मेघः = cloud\n", encoding="utf-8")
    assert shabda("import", str(tmp_path / "a.txt"), "--yes").code == 0
    record = (home / "last-import.json").read_bytes()
    deck = tmp_path / "lesson6.yaml"
    for text in (
        "words:\n- word: पवनः\n  glosses: [wind]\n",
        "words:\n- word: x!\n  glosses: [a]\n",
    ):
        deck.write_text(text, encoding="utf-8")
        assert str(home) not in shabda("import", str(deck), "--dry-run").err
        assert [path.name for path in (home / "decks").iterdir()] == ["notes.yaml"]
        assert (home / "last-import.json").read_bytes() == record
    assert shabda("import", str(deck)).code == 1
    assert shabda("undo", "--import").code == 0
    assert not (home / "decks" / "notes.yaml").exists()


def test_a_damaged_record_of_imports_stops_only_the_undo_of_an_import(
    shabda, home, tmp_path
) -> None:
    (tmp_path / "a.txt").write_text("मेघः = cloud\n", encoding="utf-8")
    for damaged in ("not JSON", "[1]", "7", '[{"decks": [{}]}]'):
        (home / "last-import.json").write_text(damaged, encoding="utf-8")
        assert shabda("undo").out.startswith("No answer to take back.")
        refused = shabda("undo", "--import")
        assert (refused.code, "is damaged" in refused.err) == (1, True)
    assert shabda("import", str(tmp_path / "a.txt"), "--yes").code == 0
    assert shabda("undo", "--import").code == 0


def test_a_deck_with_a_control_character_is_refused_by_its_line(shabda, home, tmp_path) -> None:
    deck = tmp_path / "lesson7.yaml"
    deck.write_text("words:\n- word: पवनः\n  glosses: ['wi\x07nd']\n", encoding="utf-8")
    ran = shabda("import", str(deck))
    assert ran.code == 1
    assert "lesson7.yaml:3" in ran.err


def test_an_import_says_what_of_known_words_it_does_not_take(shabda, tmp_path) -> None:
    notes = tmp_path / "n.csv"
    notes.write_text("word,meaning,notes,lesson\nगजः,elephant,,\n", encoding="utf-8")
    assert "not added" not in shabda("import", str(notes), "--yes").out
    notes.write_text("word,meaning,notes,lesson\nगजः,elephant,big,3\n", encoding="utf-8")
    out = shabda("import", str(notes), "--yes").out
    said = "Known words stay as they are: the note and tags of 1 word were not added;"
    assert f"{said} `shabda add गजः --note big` adds a note." in " ".join(out.split())


@pytest.mark.no_cover
def test_a_word_without_a_meaning_and_a_doubtful_meaning_are_named(shabda, tmp_path) -> None:
    notes = tmp_path / "n.txt"
    notes.write_text("गजः = elephant\n", encoding="utf-8")
    shabda("import", str(notes), "--yes")
    notes.write_text("गजः = tusker (of a\n", encoding="utf-8")
    assert "--doubtful also imports" in shabda("import", str(notes), "--yes").out
    notes.write_text("वृक्षः\n", encoding="utf-8")
    assert "Without a meaning, so not imported: 1 word" in shabda("import", str(notes)).out


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"{\\rtf1\\ansi gaja - elephant}", "is a rich text file"), (None, "is a folder")],
)
def test_a_file_of_another_kind_is_refused_with_what_to_do(shabda, tmp_path, content, said) -> None:
    source = tmp_path / "source"
    if content is None:
        source.mkdir()
    else:
        source.write_bytes(content)
    assert said in shabda("import", str(source)).err


@pytest.mark.parametrize(
    ("name", "members", "sentence"),
    [
        ("a.odt", {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": ""},
         "is a document (.odt)"),
        ("a.numbers", {"Index/Document.iwa": ""}, "is a spreadsheet (.numbers)"),
        ("a.pptx", {"ppt/presentation.xml": ""}, "is a presentation (.pptx)"),
        ("a.zip", {"notes.txt": "गजः = elephant"}, "unpack it and import the files"),
        ("a.zip", {}, "is an empty archive"),
    ],
)  # fmt: skip
def test_what_to_do_with_another_archive_is_said(
    shabda, home, tmp_path, name, members, sentence
) -> None:
    with zipfile.ZipFile(tmp_path / name, "w") as archive:
        for member, text in members.items():
            archive.writestr(member, text)
    ran = shabda("import", str(tmp_path / name), "--yes")
    assert (ran.code, sentence in ran.err) == (1, True)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"%PDF-1.7\n\xe2\xe3", "is a PDF"), (b"SQLite format 3\0\0\0", "as a package (.apkg)")],
)
def test_what_to_do_with_another_file_is_said(shabda, home, tmp_path, content, sentence) -> None:
    (tmp_path / "x").write_bytes(content)
    ran = shabda("import", str(tmp_path / "x"), "--yes")
    assert (ran.code, sentence in ran.err) == (1, True)


def test_a_locked_package_is_named(shabda, home, tmp_path) -> None:
    content = bytearray(old_package())
    for at in (content.index(b"PK\1\2") + 8, 6):
        content[at] |= 1
    (tmp_path / "x.apkg").write_bytes(content)
    assert "is locked with a password" in shabda("import", str(tmp_path / "x.apkg"), "--yes").err


def test_the_cards_of_mnemosyne_are_read_from_their_archive(shabda, home, tmp_path) -> None:
    cards = '<openSM2sync><log type="16"><f>हंसः</f><b>swan</b></log></openSM2sync>'
    with zipfile.ZipFile(tmp_path / "birds.cards", "w") as archive:
        archive.writestr("cards.xml", cards)
    assert shabda("import", str(tmp_path / "birds.cards"), "--yes").code == 0
    assert words(shabda)["हंसः"]["glosses"] == ["swan"]


def test_the_preview_of_a_package_counts_notes(shabda, home, tmp_path) -> None:
    (tmp_path / "x.apkg").write_bytes(old_package())
    out = shabda("import", str(tmp_path / "x.apkg"), "--dry-run", "--left-out").out
    assert "3 notes, for the deck notes" in " ".join(out.split())
    assert "Left out, note by note" not in out
