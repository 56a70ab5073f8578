"""`shabda undo` and the undo key."""

import json
import os
import re
import sys
from contextlib import closing

import pexpect
import pytest

from cases import PATIENCE
from shabda.study.log import EventKind


def test_there_may_be_nothing_to_take_back(shabda, home) -> None:
    ran = shabda("undo")
    assert ran.code == 1
    assert ran.out.startswith("No answer to take back.")


def test_the_last_answer_is_taken_back_also_days_later(shabda, home, answers, log) -> None:
    shabda("review", "--limit", "2", typed="\n3\n\n1\n")
    ran = shabda("undo", day=9)
    assert ran.code == 0
    assert re.fullmatch(r"Taken back: चिर \(meaning\), of \d+ [A-Z][a-z]+\n", ran.out)
    assert [answer.card_id for answer in answers()] == ["word:salila/recognise"]
    assert [it.kind for it in log()] == [EventKind.REVIEW, EventKind.REVIEW, EventKind.VOID], (
        "nothing is erased"
    )


def test_undo_again_takes_back_the_one_before(shabda, home, answers) -> None:
    shabda("review", "--limit", "2", typed="\n3\n\n3\n")
    assert shabda("undo").code == 0
    assert shabda("undo").code == 0
    assert answers() == []
    assert shabda("undo").code == 1


def test_the_last_answers_are_taken_back_at_once(shabda, home, answers) -> None:
    before = shabda("--json").out
    shabda("review", "--limit", "3", typed="\n3\n" * 3)
    ran = shabda("undo", "2")
    assert (ran.code, ran.out.count("Taken back: ")) == (0, 2)
    assert len(answers()) == 1
    ran = shabda("undo", "99")
    assert (ran.code, ran.out.splitlines()[-1]) == (0, "No more answers to take back.")
    assert answers() == []
    assert shabda("--json").out == before
    said = json.loads(shabda("undo", "--json").out)
    assert said == {"schema": 1, "command": "undo", "taken_back": []}


def test_a_word_suspended_is_one_act_and_taken_back_as_one(shabda, home) -> None:
    shabda("suspend", "सलिल", "सुत")
    assert shabda("undo").code == 0
    listed = json.loads(shabda("unsuspend", "--json").out)["suspended"]
    assert [it["note"] for it in listed] == ["word:salila"]
    assert shabda("undo").code == 0
    assert json.loads(shabda("unsuspend", "--json").out)["suspended"] == []
    assert shabda("undo").code == 1


@pytest.mark.parametrize("times", ["0", "-1", "many"])
def test_a_number_that_is_none_is_refused(shabda, home, times: str) -> None:
    assert shabda("undo", times).code == 2


def test_the_queue_and_the_siblings_come_back_with_the_answers(shabda, home) -> None:
    from shabda.app.workspace import Workspace

    def asked() -> list[str]:
        with Workspace() as workspace:
            due = [card for card, _ in workspace.collection.queue.due(workspace.day, 50)]
            return [card.id for card in (*due, *workspace.collection.queue.new(50, workspace.day))]

    shabda("review", "--limit", "4", typed="\n3\n" * 4)
    shabda("due", day=1)
    before = asked()
    shabda("review", "--limit", "4", typed="\n1\n\n4\n\n3\n\n2\n\n3\n\n3\n", day=1)
    assert asked() != before
    shabda("undo", "6", day=1)
    assert asked() == before


def test_the_day_is_as_it_was_before_the_answer(shabda, home) -> None:
    before = shabda("--json").out
    shabda("review", "--limit", "1", typed="\n1\n")
    assert shabda("--json").out != before
    shabda("undo")
    assert shabda("--json").out == before


def test_the_undo_key_brings_back_the_card_before(shabda, home, answers) -> None:
    ran = shabda("review", "--limit", "2", typed="\n1\nu\n\n4\n\n3\n")
    assert ran.code == 0
    assert [(answer.card_id, answer.grade) for answer in answers()] == [
        ("word:salila/recognise", 5),
        ("word:cira/recognise", 4),
    ]
    assert "2 right at once (100 %)" in ran.out


def test_the_undo_key_at_the_first_card_says_so(shabda, home, answers) -> None:
    ran = shabda("review", "--limit", "1", typed="u\n\n3\n")
    assert "nothing to undo in this session" in ran.out
    assert len(answers()) == 1


@pytest.mark.no_cover
def test_what_was_taken_back_is_named_once(shabda, home) -> None:
    shabda("review", "--limit", "1", typed="\n3\n")
    assert shabda("undo").out == "Taken back: सलिल (meaning)\n"
    shabda("suspend", "सलिल")
    assert shabda("undo").out == "Taken back: सलिल (suspended)\n"
    shabda("drill", "guna-sandhi", "--count", "1", typed="x\n")
    said = shabda("undo").out
    assert said.startswith("Taken back: 6.1.87 आद्गुणः (")
    assert said.endswith(")\n")


def test_what_was_done_after_the_last_answer_is_named_first(
    shabda, home, tmp_path, answers
) -> None:
    shabda("add", "मेघः", "cloud")
    shabda("review", "--limit", "2", typed="\n3\n\n3\n")
    shabda("remove", "मेघः", day=1)
    ran = shabda("undo", day=1)
    assert (ran.code, len(answers())) == (0, 2)
    assert ran.out == "मेघः is back in notes, with its progress.\n"
    shabda("remove", "मेघः", day=1)
    notes = tmp_path / "notes.txt"
    notes.write_text("कपोत - pigeon\n", encoding="utf-8")
    shabda("import", str(notes), "--yes", day=2)
    assert "to import notes.txt; `shabda undo --import`" in shabda("undo", day=2).err
    assert shabda("undo", "--import", day=2).code == 0
    assert shabda("undo", "--remove", day=2).code == 0
    assert shabda("undo", day=2).code == 0
    shabda("remove", "मेघः", day=2)
    assert shabda("undo", "1", day=3).code == 0
    assert answers() == []


def test_undo_takes_additions_out_the_last_one_first(shabda, home, answers) -> None:
    shabda("review", "--limit", "1", typed="\n3\n")
    for word, meaning in (("कपोत", "pigeon"), ("गजः", "elephant")):
        shabda("add", word, meaning, day=1)
    assert shabda("undo", day=1).out == "Taken back: गजः is out of notes again.\n"
    assert shabda("undo", day=1).out == "Taken back: कपोत is out of notes again.\n"
    assert len(answers()) == 1
    assert shabda("undo", day=1).out.startswith("Taken back: सलिल (meaning)")
    assert answers() == []
    assert "कपोत is back in notes" in shabda("undo", "--remove", day=1).out


def test_undo_takes_a_pair_out_and_then_the_words(shabda, home, answers) -> None:
    shabda("review", "--limit", "1", typed="\n3\n")
    for word, meaning in (("मेघः", "cloud"), ("गजः", "elephant")):
        shabda("add", word, meaning, day=1)
    assert "`shabda undo` takes it back" in shabda("pairs", "मेघः", "गजः", day=2).out
    assert shabda("undo", day=2).out == "Taken back: मेघः / गजः is out of pairs again.\n"
    assert shabda("pairs", "मेघः", "गजः", day=2).err == ""  # it can be made again
    shabda("undo", day=3)
    assert shabda("undo", day=3).out == "Taken back: गजः is out of notes again.\n"
    (home / "last-added.json").write_text("[7]", encoding="utf-8")
    assert shabda("undo", day=3).out.startswith("Taken back: सलिल (meaning)")


def test_what_an_older_shabda_added_is_taken_out_too(shabda, home) -> None:
    shabda("add", "कपोत", "pigeon")
    record = {"word": "kapota", "at": "2030-01-01T00:00:00+00:00"}
    (home / "last-added.json").write_text(json.dumps(record), encoding="utf-8")
    assert "कपोत is out of notes again" in shabda("undo").out


@pytest.mark.parametrize(("said", "written"), [("y", False), ("", True)])
def test_undo_asks_before_it_takes_an_import_back(shabda, home, tmp_path, said, written) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("कपोत - pigeon\n", encoding="utf-8")
    shabda("import", str(notes), "--yes")
    seat = pexpect.spawn(
        sys.executable, ["-m", "shabda", "undo"], encoding="utf-8", timeout=PATIENCE,
        env={**os.environ, "TERM": "xterm"},
    )  # fmt: skip
    with closing(seat):
        seat.expect("The last thing you did was to import notes.txt. Take it back?")
        seat.sendline(said)
        seat.expect("Nothing undone" if written else "is undone")
        seat.expect(pexpect.EOF)
    assert (home / "decks" / "notes.yaml").exists() is written


def test_many_answers_taken_back_can_be_brought_back(shabda, home, answers) -> None:
    shabda("review", "--limit", "3", typed="\n3\n" * 3)
    given = len(answers())
    ran = shabda("undo", "99", day=1)
    (saved,) = (home / "backups").glob("before-undo-*.db")
    assert f"`shabda restore {saved.name}` brings it back." in " ".join(ran.out.split())
    assert answers() == []
    assert shabda("restore", saved.name, day=1).code == 0
    assert len(answers()) == given


def test_an_import_of_a_log_is_taken_back(shabda, home, monkeypatch, tmp_path) -> None:
    words, log = tmp_path / "words.txt", tmp_path / "log.jsonl"
    words.write_text("गजः - elephant\n", encoding="utf-8")
    shabda("import", str(words), "--deck", "lesson", "--yes")
    shabda("review", "--limit", "2", typed="\n3\n\n3\n")
    shabda("export", str(log))
    monkeypatch.setenv("SHABDA_HOME", str(tmp_path / "other"))
    shabda("import", str(words), "--deck", "own", "--yes")
    before = shabda("list", "--json").out
    for _ in range(2):
        assert "Imported 2 log entries" in shabda("import", str(log)).out
        assert (tmp_path / "other" / "decks" / "lesson.yaml").is_file()
        out = shabda("undo", "--import").out
        assert "The last import (log.jsonl) is undone: 2 log entries" in out
        assert shabda("list", "--json").out == before
    assert "(words.txt) is undone" in shabda("undo", "--import").out
    assert "no import to take back" in shabda("undo", "--import").err


def test_an_import_of_a_log_with_answers_after_it_is_not_taken_back(
    shabda, home, monkeypatch, tmp_path
) -> None:
    log = tmp_path / "log.jsonl"
    shabda("review", "--limit", "1", typed="\n3\n")
    shabda("export", str(log))
    monkeypatch.setenv("SHABDA_HOME", str(tmp_path / "other"))
    shabda("import", str(log))
    shabda("review", "--limit", "1", typed="\n3\n")
    ran = shabda("undo", "--import")
    assert ran.code == 1
    assert "before-import-" in ran.err
