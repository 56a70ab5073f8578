"""Keys of a session that change more than a schedule: through the whole program, by a pipe."""

import json
import sys
from pathlib import Path

import pytest

from shabda.study.log import EventKind

MINE = """\
words:
  - word: मेघः
    glosses: [cloud]
  - word: मयूरः
    glosses: [peacock]
"""


@pytest.fixture
def mine(home: Path) -> Path:
    """A deck of two words of the learner's own."""
    (home / "decks").mkdir()
    deck = home / "decks" / "mine.yaml"
    deck.write_text(MINE, encoding="utf-8")
    return deck


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Make an editor that writes a text into the file it is given."""

    def make(text: str) -> None:
        script = tmp_path / "editor.py"
        script.write_text(
            f"import sys\nopen(sys.argv[-1], 'w', encoding='utf-8').write({text!r})\n", "utf-8"
        )
        monkeypatch.setenv("VISUAL", f"'{sys.executable}' '{script}'")

    return make


def test_an_own_entry_is_edited_in_the_session_and_keeps_its_progress(
    shabda, mine, answers, editor
) -> None:
    shabda("review", "--deck", "mine", "--limit", "1", typed="\n3\n")
    editor(MINE.replace("[cloud]", "[rain cloud]"))
    ran = shabda("review", "--deck", "mine", "--limit", "1", typed="e\n\n3\n", day=1)
    assert (ran.code, ran.err) == (0, "")
    assert "read again from its deck" in ran.out
    assert "rain cloud" in ran.out
    assert [answer.card_id for answer in answers()] == ["word:meGaH/recognise"] * 2


def test_a_deck_broken_in_the_session_costs_nothing(shabda, mine, answers, editor) -> None:
    editor(MINE.replace("[cloud]", "[]"))
    ran = shabda("review", "--deck", "mine", "--limit", "1", typed="e\n\n3\n")
    assert ran.code == 0
    said = " ".join(ran.out.split())
    assert "mine.yaml:3: `glosses` is missing or empty; write" in said
    assert "; the card stays as it was" in said
    assert len(answers()) == 1


def test_an_entry_taken_out_in_the_session_keeps_its_log(shabda, mine, answers, editor) -> None:
    editor(MINE.partition("  - word: मयूरः")[0])
    ran = shabda("review", "--deck", "mine", typed="\n3\ne\n\n3\n")
    assert ran.code == 0
    assert "an entry is gone from its deck, and its card with it" in ran.out
    assert len(answers()) == 2


def test_a_shipped_entry_is_not_opened(shabda, home, editor) -> None:
    editor("never")
    ran = shabda("review", "--limit", "1", typed="e\nq\n")
    assert "सलिल comes with shabda" in ran.out


def test_a_note_written_in_the_session_goes_into_a_deck_of_its_own(shabda, home) -> None:
    ran = shabda("review", "--limit", "1", typed="\nn\nsa-lila: with play, like waves\n3\n")
    assert "noted: sa-lila: with play, like waves" in ran.out
    (word,) = json.loads(shabda("show", "सलिल", "--json").out)["words"]
    assert word["note"].endswith("\nsa-lila: with play, like waves")
    assert word["deck"] == "vocab"


def test_a_note_on_a_rule_is_refused_before_it_is_written(shabda, home) -> None:
    ran = shabda("drill", "guna", "--count", "1", typed=":n\n:q\n")
    assert "you can add notes to words, not to rules or pairs" in " ".join(ran.out.split())
    assert "A note of your own" not in ran.out


def test_help_and_quit_in_words_are_commands(shabda, home, log) -> None:
    ran = shabda("drill", "guna", "--count", "1", typed="help\nquit\n")
    assert "While the question is open" in ran.out
    assert log() == []


def test_flag_and_suspension_are_events_and_undo_takes_the_suspension_back(
    shabda, home, log
) -> None:
    ran = shabda("review", "--limit", "2", typed="f\nx\nu\n\n3\nx\n")
    assert "सलिल is suspended; :u undoes this now, `shabda unsuspend सलिल` later" in " ".join(
        ran.out.split()
    )
    kinds = [it.kind for it in log()]
    assert kinds == [
        EventKind.FLAG,
        EventKind.SUSPEND,
        EventKind.VOID,
        EventKind.REVIEW,
        EventKind.SUSPEND,
    ]
    assert "flagged" in shabda("list", "--flagged").out
    shown = json.loads(shabda("unsuspend", "--json").out)["suspended"]
    assert [it["word"] for it in shown] == ["चिर"]


def test_a_flag_pressed_again_comes_off(shabda, home, log) -> None:
    shabda("review", "--limit", "1", typed="f\nf\nq\n")
    assert [it.kind for it in log()] == [EventKind.FLAG, EventKind.UNFLAG]


def test_a_suspended_rule_is_named_so_that_it_can_be_taken_in_again(shabda, home) -> None:
    shabda("drill", "guna", "--count", "1", "--seed", "1", typed=":x\n")
    (it,) = json.loads(shabda("unsuspend", "--json").out)["suspended"]
    assert it["note"].startswith("rule:")
    assert shabda("unsuspend", it["note"]).out == f"{it['note']}: no longer suspended\n"


@pytest.mark.parametrize(
    ("typed", "grade"), [("water", 4), ("the waves", 4), ("watter", 3), ("fire", 1), ("", 0)]
)
def test_meanings_are_typed_and_judged_when_asked_for(shabda, home, answers, typed, grade) -> None:
    ran = shabda("review", "--type", "--limit", "1", typed=f"{typed}\n:q\n")
    assert ran.code == 0
    assert [(it.answer, it.grade) for it in answers()] == [(typed, grade)]


def test_typed_meanings_can_be_set_for_good_and_unset_for_once(shabda, home, monkeypatch) -> None:
    shabda("config", "type", "true")
    assert "Enter answers" in shabda("review", "--limit", "1").out
    assert "space shows the answer" in shabda("review", "--reveal", "--limit", "1").out


def test_the_meaning_of_a_look_alike_is_named(shabda, home, answers) -> None:
    ran = shabda("review", "--type", "--limit", "1", typed="playful\n:q\n")
    assert "that is सलील (salīla), playful" in ran.out
    assert answers()[0].slips == ("word:salIla",)
