"""`shabda decks`: whose words are asked, and in which order."""

from __future__ import annotations

import json
import os
import shutil
import sys
from contextlib import closing
from pathlib import Path

import pexpect
import pytest

from cases import PATIENCE
from shabda.app.deck_choosing import choose_decks, first_choices
from shabda.app.deck_list import off_decks
from shabda.app.workspace import Workspace


@pytest.fixture
def lesson(home: Path) -> Path:
    """A home with a deck of the learner's own beside the shipped one."""
    (home / "decks").mkdir()
    words = "\n".join(
        f"  - {{word: {word}, glosses: [{gloss}], gender: m}}"
        for word, gloss in (("गजः", "elephant"), ("काकः", "crow"), ("वृकः", "wolf"))
    )
    (home / "decks" / "पाठ.yaml").write_text(f"words:\n{words}\n", encoding="utf-8")
    return home


def test_the_learners_own_deck_is_asked_first(shabda, lesson, answers) -> None:
    shabda("review", typed="\n3\n" * 4 + "q\n")
    assert [answer.card_id for answer in answers()][:3] == [
        f"word:{word}/recognise" for word in ("gajaH", "kAkaH", "vfkaH")
    ]
    assert len(answers()) == 4


def test_decks_are_listed_with_their_counts(shabda, lesson) -> None:
    shabda("review", "--deck", "पाठ", "--limit", "1", typed="\n3\n")
    out = shabda("decks", day=1).out
    assert out.index("पाठ") < out.index("vocab")
    assert "3 words · 1 of 6 cards begun · 1 due · on, asked first" in out
    rows = json.loads(shabda("decks", "--json", day=1).out)["decks"]
    assert next((row["name"], row["begun"], row["due"], row["on"]) for row in rows) == (
        "पाठ", 1, 1, True,
    )  # fmt: skip


def test_a_deck_of_texts_that_is_off_says_how_many_words_it_has(shabda, home) -> None:
    shown = shabda("decks").out
    assert "101-200\n  100 words · off\n" in shown
    rows = json.loads(shabda("decks", "--json").out)["decks"]
    sizes = {row["name"]: row["words"] for row in rows}
    for deck in (Path(__file__).parents[2] / "data" / "words").glob("*.yaml"):
        assert sizes[deck.stem] == deck.read_text(encoding="utf-8").count("rank:")


def test_a_deck_is_turned_off_put_first_and_limited(shabda, lesson, answers) -> None:
    assert shabda("decks", "off", "पाठ").out == "पाठ is off. Its new words will not be asked.\n"
    shabda("review", "--new", "2", typed="\n3\n" * 2)
    assert not any("gajaH" in answer.card_id for answer in answers())
    shabda("decks", "on", "पाठ")
    shabda("decks", "limit", "पाठ", "1")
    shabda("review", "--new", "3", typed="\n3\n" * 3)
    own = [
        answer
        for answer in answers()
        if answer.card_id.split("/")[0][5:] in ("gajaH", "kAkaH", "vfkaH")
    ]
    assert len(own) == 1
    assert shabda("decks", "first", "vocab").code == 0
    assert shabda("decks").out.lstrip("─\n").startswith("vocab")


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "choice",
    [
        (),
        (("off", "vocab"),),
        (("limit", "vocab", "0"), ("off", "own")),
        (("first", "vocab"), ("off", "own")),
        (("off", "vocab"), ("off", "own")),
        (("off", "own"), ("off", "vocab"), ("on", "own")),
    ],
)
def test_no_choice_leaves_a_word_of_a_deck_that_is_on_unasked(shabda, home, choice) -> None:
    (home / "decks").mkdir()
    own = "words:\n  - {word: इह, glosses: [here]}\n  - {word: देवः, glosses: [god], gender: m}\n"
    (home / "decks" / "own.yaml").write_text(own, encoding="utf-8")
    shabda("decks", "on", "001-100")
    shabda("decks", "on", "201-300")
    for step in choice:
        assert shabda("decks", *step).code == 0
    with Workspace() as workspace:
        silent = off_decks(workspace) | workspace.collection.overview.choices().silent
        asked = {word.id for word in workspace.collection.words.all() if word.deck not in silent}
        assert asked >= {"iha", "suta", "sUta", "ca"}
        assert asked & {"deva", "devaH"}
        (pair,) = (pair for pair in workspace.collection.words.pairs() if "sUta" in pair.members)
        assert pair.deck not in silent


@pytest.mark.no_cover
def test_a_word_of_the_learners_deck_is_removed_though_the_deck_is_off(shabda, home) -> None:
    (home / "decks").mkdir()
    path = home / "decks" / "own.yaml"
    path.write_text("words:\n  - {word: इह, glosses: [here]}\n", encoding="utf-8")
    shabda("decks", "on", "001-100")
    shabda("decks", "off", "own")
    shabda("decks", "off", "vocab")
    assert shabda("remove", "इह", typed="y\n").code == 0
    assert "इह" not in path.read_text(encoding="utf-8")


def test_an_unknown_deck_is_named_with_the_nearest(shabda, lesson) -> None:
    ran = shabda("decks", "off", "vocap")
    assert (ran.code, ran.out) == (1, "")
    assert "did you mean vocab?" in ran.err


def first_review() -> closing[pexpect.spawn[str]]:
    """A review at a terminal of its own."""
    environ = {**os.environ, "TERM": "xterm", "NO_COLOR": "1"}
    arguments = ["-m", "shabda", "review"]
    return closing(
        pexpect.spawn(sys.executable, arguments, env=environ, encoding="utf-8", timeout=PATIENCE)
    )


@pytest.mark.parametrize(("key", "first"), [("1", "ca"), ("2", "salila"), ("3", "new rule")])
def test_a_first_review_at_a_terminal_asks_which_words_come_first(
    home, shabda, key: str, first: str
) -> None:
    with first_review() as seat:
        seat.expect("shabda teaches Sanskrit")
        seat.expect("Which words do you want to learn first")
        seat.expect("changes the choice later")
        seat.send(key)
        seat.expect(first)
        seat.send("\x03")
        seat.expect(pexpect.EOF)
    on = {row["name"]: row["on"] for row in json.loads(shabda("decks", "--json").out)["decks"]}
    assert on["vocab"] is (key == "2")
    assert on["001-100"] is (key == "1")


def test_an_enter_behind_the_choice_does_not_pass_the_first_word(home) -> None:
    with first_review() as seat:
        seat.expect("changes the choice later")
        seat.send("1\r")
        seat.expect("New word 1 of 8")
        seat.send("\x03")
        seat.expect(pexpect.EOF)
        assert "New word 2" not in (seat.before or "")


def test_a_first_review_in_a_terminal_that_sets_signs_apart_says_what_helps(
    home, monkeypatch
) -> None:
    monkeypatch.setenv("XTERM_VERSION", "XTerm(379)")
    with first_review() as seat:
        seat.expect("changes the choice later")
        seat.expect("xterm sets every sign behind its letter")
        seat.send("q")
        seat.expect(pexpect.EOF)


def test_a_first_review_can_be_left_before_the_choice(home, shabda) -> None:
    for key, code in (("q", 0), ("\x03", 130)):
        with first_review() as seat:
            seat.expect("or q to quit")
            seat.send("k")
            seat.expect("k is not a key here; press 1, 2, 3 or q")
            seat.send(key)
            seat.expect(pexpect.EOF)
            assert "New word" not in (seat.before or "")
        assert seat.exitstatus == code


@pytest.mark.no_cover
def test_an_import_of_meanings_alone_says_nothing_of_new_words(shabda, home, tmp_path) -> None:
    notes = tmp_path / "today.txt"
    notes.write_text("गजः = elephant\n", encoding="utf-8")
    shabda("import", str(notes), "--yes")
    notes.write_text("गजः = elephant, tusker\n", encoding="utf-8")
    out = shabda("import", str(notes), "--yes").out
    assert "new words" not in out.splitlines()[-1]
    assert "tusker" in out


def test_an_import_says_when_its_words_are_asked(shabda, home, tmp_path) -> None:
    notes = tmp_path / "today.txt"
    notes.write_text("elephant - गजः\n", encoding="utf-8")
    last = shabda("import", str(notes), "--yes").out.splitlines()[-1]
    assert last == "`shabda review` asks the new words of notes first."
    shabda("decks", "first", "vocab")
    assert imported(shabda, tmp_path, "crow - काकः") == (
        "`shabda review` asks its new words after those of vocab; "
        "`shabda decks first notes` puts them first."
    )
    shabda("decks", "off", "notes")
    assert imported(shabda, tmp_path, "wolf - वृकः") == (
        "The deck notes is off; `shabda decks on notes` asks its new words."
    )


def imported(shabda, folder: Path, line: str) -> str:
    """The last line of an import of one word."""
    notes = folder / f"{line[:4]}.txt"
    notes.write_text(f"{line}\n", encoding="utf-8")
    return shabda("import", str(notes), "--yes").out.splitlines()[-1]


@pytest.mark.no_cover
@pytest.mark.parametrize("choice", [0, 1, 2])
def test_own_words_come_first_after_each_first_choice(
    shabda, home, tmp_path, answers, choice: int
) -> None:
    with Workspace() as workspace:
        choose_decks(workspace, first_choices(workspace)[choice][1])
    assert imported(shabda, tmp_path, "crow - काकः").endswith("asks the new words of notes first.")
    rows = json.loads(shabda("decks", "--json").out)["decks"]
    on = [row["name"] for row in rows if row["on"]]
    assert on == [["notes", "001-100"], ["notes", "vocab"], ["notes"]][choice]
    shabda("review", "--new", "1", typed="\n3\n")
    assert [answer.card_id for answer in answers()] == ["word:kAkaH/recognise"]


def test_a_deck_put_first_by_name_stays_before_own_decks(shabda, lesson, answers) -> None:
    shabda("decks", "first", "001-100")
    assert shabda("decks").out.lstrip("─\n").startswith("001-100")
    shabda("review", "--new", "1", typed="\n3\n")
    assert answers()[0].card_id == "word:ca/recognise"


def test_a_second_home_has_the_decks_whose_cards_the_log_knows(
    shabda, home, bare_home, compiled, tmp_path
) -> None:
    with Workspace() as workspace:
        choose_decks(workspace, first_choices(workspace)[0][1])
    shabda("review", "--new", "3", typed="\n3\n" * 3)
    shabda("add", "ca", "furthermore", "--merge")
    file = str(tmp_path / "log.jsonl")
    assert shabda("export", file).code == 0
    before = shabda("decks", "--json").out
    shutil.rmtree(bare_home)
    shutil.copytree(compiled, bare_home)
    ran = shabda("import", file)
    assert (ran.code, ran.err) == (0, "")
    assert shabda("decks", "--json").out == before
    assert shabda("due", day=1).out.startswith("3 due, ")
    assert "furthermore" in shabda("show", "ca").out
    assert shabda().err == ""


def test_a_word_that_only_a_deck_of_texts_has_can_be_named_in_any_home(shabda, home) -> None:
    (home / "decks").mkdir()
    deck = "glosses:\n  - {word: ca, add: [furthermore]}\n  - {word: kutracit, add: [x]}\n"
    (home / "decks" / "notes.yaml").write_text(deck, encoding="utf-8")
    complaint = shabda().err
    assert "'ca'" not in complaint
    assert "no word 'kutracit'" in complaint
    assert "furthermore" in shabda("show", "ca").out
    rows = json.loads(shabda("decks", "--json").out)["decks"]
    assert [row["on"] for row in rows if row["name"] == "001-100"] == [False]


def test_a_deck_that_was_never_turned_on_is_not_said_to_be_empty(shabda, home) -> None:
    assert "\n  0 words" not in shabda("decks").out


@pytest.mark.parametrize(
    "command", [("review",), ("list",), ("export", "words.csv")], ids=lambda words: words[0]
)
def test_a_deck_that_is_off_is_said_to_be_off(shabda, home, command) -> None:
    ran = shabda(*command, "--deck", "101-200")
    assert ran.code == 1
    assert ran.err == ("shabda: the deck 101-200 is off; `shabda decks on 101-200` turns it on\n")
    assert "did you mean" in shabda(*command, "--deck", "voccab").err


def test_a_deck_that_is_removed_can_be_imported_again(shabda, home) -> None:
    shabda("add", "बाल", "boy")
    shabda("add", "गगन", "sky")
    shabda("pairs", "बाल", "गगन")
    said = shabda("decks", "remove", "notes").out
    (copy,) = (home / "backups").glob("notes-*.yaml")
    assert f"`shabda import {copy} --deck notes` brings it back" in said
    ran = shabda("decks")
    assert (ran.code, ran.err) == (0, ""), "the pair waits for its words without a sound"
    assert "no import to take back" in shabda("undo", "--import").err
    assert shabda("import", str(copy), "--deck", "notes").code == 0
    assert "बाल / गगन" in shabda("pairs").out


def test_the_undo_of_an_import_says_that_its_deck_is_gone(shabda, home, tmp_path) -> None:
    notes = tmp_path / "words.txt"
    notes.write_text("गगनम् = sky\n", encoding="utf-8")
    shabda("import", str(notes), "--yes")
    shabda("decks", "remove", "notes")
    assert "the deck notes was deleted already" in shabda("undo", "--import").out
