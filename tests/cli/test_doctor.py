"""`shabda doctor`: what is wrong is named, with what to do; --fix does what can be done."""

import json
import re
import shutil
import sqlite3
from contextlib import closing

import pytest

from shabda.cli.doctor.checks import CHECKS
from shabda.store.collection import Collection
from shabda.study.log import EventKind


def findings(ran) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for load in json.loads(ran.out)["findings"]:
        found.setdefault(load["check"], []).append((load["state"], load["said"]))
    return found


@pytest.fixture
def answered(shabda, home):
    shabda("review", "--limit", "2", typed="\n3\n\n3\n")
    return home


def test_a_sound_home_is_reported_as_sound(shabda, answered) -> None:
    ran = shabda("doctor")
    assert (ran.code, ran.err) == (0, "")
    assert {line.split()[0] for line in ran.out.splitlines()} == {"ok", "note"}
    said = shabda("doctor", "--json")
    assert json.loads(said.out)["sound"] is True
    assert list(findings(said)) == [name for name in CHECKS if name != "reports"]


def test_what_is_added_to_a_word_of_a_deck_of_texts_is_sound(shabda, home) -> None:
    shabda("decks", "on", "001-100")
    shabda("add", "vana", "woodland", "--merge")
    ran = shabda("doctor", "--json")
    assert ran.code == 0
    assert findings(ran)["decks"] == [("ok", "3 decks with 203 words can be read")]


def test_a_home_in_which_nothing_happened_is_sound(shabda, bare_home) -> None:
    assert shabda("doctor").code == 0


def test_a_card_that_differs_from_its_fold_is_found_and_repaired(shabda, answered, log) -> None:
    with closing(sqlite3.connect(answered / "collection.db")) as outside:
        outside.execute("UPDATE card SET due = due + 9 WHERE due IS NOT NULL")
        outside.commit()
    ran = shabda("doctor")
    assert ran.code == 1
    lines = [line for line in ran.out.splitlines() if "the schedule of" in line]
    assert len(lines) == 2
    assert all(re.search(r"of [\u0900-\u097f]+ \(\w+\) does not follow", line) for line in lines)
    assert all(line.endswith("; repair it with shabda doctor --fix") for line in lines)
    fixed = shabda("doctor", "--fix", "--json")
    assert (fixed.code, [state for state, _ in findings(fixed)["collection"]]) == (
        0,
        ["ok", "fixed", "fixed"],
    )
    assert shabda("doctor").code == 0
    assert len(log()) == 2


def test_a_damaged_file_is_reported_with_the_way_back(shabda, answered) -> None:
    path = answered / "collection.db"
    path.write_bytes(path.read_bytes()[:30_000])
    ran = shabda("doctor", "--json")
    assert ran.code == 1
    (state, said), *_ = findings(ran)["collection"]
    assert (state, "shabda restore" in said) == ("bad", True)
    assert findings(ran)["decks"][0][0] == "ok", "the other checks are made all the same"


def test_what_a_restore_replaced_may_be_damaged_but_a_backup_may_not(shabda, answered) -> None:
    shabda("backup")
    path = answered / "collection.db"
    path.write_bytes(path.read_bytes()[:30_000])
    assert shabda("restore", "latest").code == 0
    ran = shabda("doctor", "--json")
    assert [state for state, _ in findings(ran)["backups"]] == ["note", "ok"], ran.out
    assert ran.code == 0
    for backup in (answered / "backups").glob("shabda-*.db"):
        backup.write_bytes(backup.read_bytes()[:30_000])
    ran = shabda("doctor", "--json")
    assert (ran.code, "is not a backup that can be read; move it away" in ran.out) == (1, True)


@pytest.mark.cover_only("UPDATE review SET id = 'another' WHERE sequence = 2")
@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE review SET seal = NULL WHERE sequence = 1",
        "DELETE FROM review WHERE sequence = 2",
        "UPDATE review SET grade = 5 WHERE sequence = 1",
        "UPDATE review SET id = 'another' WHERE sequence = 2",
    ],
)
def test_lost_entries_are_accepted_without_a_backup(shabda, answered, tmp_path, damage) -> None:
    shabda("sync", str(tmp_path / "carried"), "--create")
    path = answered / "collection.db"
    shutil.rmtree(answered / "backups", ignore_errors=True)
    with closing(sqlite3.connect(path)) as outside:
        outside.executescript("DROP TRIGGER review_is_never_changed")
        outside.executescript("DROP TRIGGER review_is_never_deleted")
        outside.executescript(damage)
    ran = shabda("doctor", "--fix", "--json")
    (state, said), *_ = findings(ran)["collection"]
    assert (ran.code, state, "shabda doctor --accept-loss" in said) == (1, "bad", True)
    accepted = shabda("doctor", "--accept-loss", "--json")
    assert (accepted.code, findings(accepted)["collection"][0][0]) == (0, "fixed")
    assert shabda("doctor").code == 0
    assert shabda("sync", str(tmp_path / "carried")).code == 0
    assert shabda("review", "--limit", "1", typed="\n3\n", day=1).code == 0
    assert shabda("doctor").code == 0
    with closing(sqlite3.connect(answered / "before-accept-loss.db")) as before:
        assert before.execute("SELECT count(*) FROM review").fetchone()[0] in (1, 2)


@pytest.mark.parametrize("of_other_log", [False, True])
def test_a_safety_copy_that_a_killed_process_left_is_used(shabda, answered, of_other_log) -> None:
    copy = answered / "before-accept-loss.db"
    shutil.rmtree(answered / "backups", ignore_errors=True)
    with closing(sqlite3.connect(answered / "collection.db")) as outside:
        outside.executescript("DROP TRIGGER review_is_never_deleted")
        outside.executescript("DELETE FROM review WHERE sequence = 2")
        outside.executescript(f"VACUUM INTO '{copy}'")
    (answered / "decks").mkdir()
    (answered / "decks" / "mine.yaml").write_text("words: []\n")
    shabda("sync", str(answered.parent / "carried"), "--create")  # it stores a deck version
    if of_other_log:
        with closing(sqlite3.connect(copy)) as outside:
            outside.executescript("DROP TRIGGER review_is_never_changed")
            outside.executescript("UPDATE review SET seal = 0")
    assert shabda("doctor", "--accept-loss").code == 0
    assert len(list(answered.glob("before-accept-loss*.db"))) == 1 + of_other_log


def test_a_sound_log_has_nothing_to_accept(shabda, answered) -> None:
    assert shabda("doctor", "--accept-loss").code == 0
    assert not list(answered.glob("before-accept-loss*"))


def test_a_deck_that_cannot_be_read_is_reported_with_its_line(shabda, answered) -> None:
    deck = answered / "decks" / "mine.yaml"
    deck.parent.mkdir()
    deck.write_text("words:\n- word: agni\n  glosses: fire: hot\n")
    ran = shabda("doctor", "--json")
    (state, said), others = findings(ran)["decks"]
    assert (ran.code, state) == (1, "bad")
    assert others == ("ok", "1 deck with 105 words can be read")
    assert said.startswith(f"{deck}:3: ")


def test_statistics_that_are_not_those_of_the_log_are_found_and_counted_anew(
    shabda, answered
) -> None:
    shabda("stats")
    with closing(sqlite3.connect(answered / "collection.db")) as connection, connection:
        connection.execute("UPDATE day_sum SET answers = answers + 5")
    ran = shabda("doctor")
    assert ran.code == 1
    assert "the statistics do not agree with the log; repair them with" in ran.out
    assert findings(shabda("doctor", "--fix", "--json"))["statistics"][0][0] == "fixed"
    assert shabda("doctor").code == 0


def test_a_backup_that_is_damaged_is_reported(shabda, answered) -> None:
    shabda("backup", str(answered / "backups" / "mine.db"))
    assert "the last mine.db" in shabda("doctor").out
    (answered / "backups" / "mine.db").write_bytes(b"half")
    ran = shabda("doctor")
    assert ran.code == 1
    assert "mine.db is not a backup that can be read; move it away" in ran.out


def test_cards_whose_words_left_are_a_note_and_no_fault(shabda, answered, noon) -> None:
    with Collection.open(answered / "collection.db") as collection:
        how = {"at": noon(1), "day": noon(1).toordinal(), "kind": EventKind.REVIEW, "grade": 4}
        collection.log.append("word:gone/recognise", **how)
    ran = shabda("doctor", "--json", day=1)
    ((state, said),) = findings(ran)["cards"]
    assert (ran.code, state) == (0, "note")
    assert said.startswith("1 card in no deck (word:gone/recognise): ")


def test_answers_of_a_clock_that_ran_ahead_are_reported(shabda, answered) -> None:
    shabda("review", "--limit", "1", typed="\n3\n", day=4000)
    ran = shabda("doctor", day=1)
    assert ran.code == 1
    assert "1 answer dated in the future; take them back here: shabda undo 1" in ran.out
    shabda("undo", "1", day=1)
    assert shabda("doctor", day=1).code == 0


def test_settings_and_reports_are_looked_at(shabda, answered) -> None:
    (answered / "config.toml").write_text("new = many")
    (answered / "crash.txt").write_text("…")
    found = findings(shabda("doctor", "--json"))
    assert found["settings"][0][0] == "bad"
    assert found["reports"][0][0] == "note"


@pytest.mark.parametrize(
    ("listing", "said"),
    [
        ("", "no font here has Devanagari; install Noto Serif Devanagari"),
        ("Lohit Devanagari", "1 fonts have Devanagari; Lohit Devanagari has all of it"),
        ("Some Font", "Some Font has Devanagari; Noto Serif Devanagari has all of it"),
        (None, "fontconfig is not here, so fonts were not checked"),
    ],
)
def test_no_choice_of_fonts_makes_a_home_unsound(
    shabda, answered, tmp_path, monkeypatch, listing, said
) -> None:
    if listing is not None:
        listed = f"{listing}\\tRegular\\t/f/font.ttf\\n" if listing else ""
        (tmp_path / "fc-list").write_text(f"#!/bin/sh\nprintf '{listed}'\n")
        (tmp_path / "fc-list").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    ran = shabda("doctor", "--json")
    assert (ran.code, findings(ran)["fonts"][0][1]) == (0, said)
