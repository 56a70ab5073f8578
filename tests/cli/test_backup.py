"""`shabda backup`, `shabda restore` and the backup a day begins with."""

import json
import threading

import pytest

from shabda.app.paths import Home
from shabda.app.restore import finish_restore
from shabda.folder_lock import locked

DECK = "words:\n- word: agni\n  glosses: [fire]\n"
LATER = "words:\n- word: agni\n  glosses: [fire, the god]\n"


def answer(shabda, *, times: int = 1, day: int = 0) -> None:
    shabda("review", "--limit", str(times), typed="\n3\n" * times, day=day)


def test_a_backup_brings_back_answers_and_decks(shabda, home, answers, tmp_path) -> None:
    deck = home / "decks" / "mine.yaml"
    deck.parent.mkdir()
    deck.write_text(DECK)
    answer(shabda)
    made = shabda("backup", str(tmp_path / "copy.db"))
    assert (made.code, made.out) == (0, f"1 log entry and all decks are in {tmp_path}/copy.db\n")
    deck.write_text(LATER)
    answer(shabda, times=2, day=1)
    assert len(answers()) == 3
    back = shabda("restore", str(tmp_path / "copy.db"))
    assert back.code == 0
    assert f"1 log entry came back from {tmp_path}/copy.db\nDecks put back: mine\n" in back.out
    assert len(answers()) == 1
    assert deck.read_text() == DECK
    (saved,) = (home / "backups").glob("before-restore-*.db")
    assert (saved.with_suffix("") / "mine.yaml").read_text() == LATER
    assert shabda("restore", str(saved)).code == 0
    assert len(answers()) == 3


@pytest.mark.parametrize("name", ["b.zip", "words.CSV"])
def test_a_backup_takes_no_name_of_another_format(shabda, home, tmp_path, name) -> None:
    ran = shabda("backup", str(tmp_path / name))
    assert (ran.code, [*tmp_path.glob("*.*")]) == (1, [])
    assert f"{name}: a backup is a database; name it {name.split('.')[0]}.db" in ran.err


def test_without_a_name_a_backup_gets_its_date(shabda, home) -> None:
    made = shabda("backup", "--json")
    said = json.loads(made.out)
    assert (said["command"], said["events"]) == ("backup", 0)
    assert "/backups/shabda-2026-01-05T" in said["file"]
    again = shabda("backup")
    assert again.code == 1
    assert "already exists; name another file" in again.err


@pytest.mark.no_cover
def test_the_first_command_of_a_day_ends_with_a_backup_once_there_is_something_to_lose(
    shabda, home
) -> None:
    def days() -> list[str]:
        return sorted(file.name for file in home.glob("backups/*"))

    shabda("--json")
    assert days() == []
    answer(shabda)
    assert days() == ["day-2026-01-05.db"]
    shabda("due", day=1)
    assert days() == ["day-2026-01-05.db"], "a prompt pays for nothing"
    shabda("--json", day=1)
    assert days() == ["day-2026-01-05.db", "day-2026-01-06.db"]
    answer(shabda, day=1)
    assert days() == ["day-2026-01-05.db", "day-2026-01-06.db"]
    for day in range(2, 12):
        shabda("--json", day=day)
    assert len(days()) == 7


def test_the_word_latest_goes_back_to_the_last_backup(shabda, home, answers) -> None:
    assert "holds no backup that can be read; if the collection is damaged, move it elsewhere" in (
        shabda("restore", "latest").err
    )
    answer(shabda)
    answer(shabda)
    said = json.loads(shabda("restore", "latest", "--json").out)
    assert said["from"].endswith("day-2026-01-05.db")
    assert said["events"] == 1
    assert said["saved"].startswith(str(home / "backups" / "before-restore-"))


def test_a_backup_that_cannot_be_made_stops_nobody(shabda, home, answers) -> None:
    home.mkdir(exist_ok=True)
    (home / "backups").write_text("in the way")
    ran = shabda("review", "--limit", "1", typed="\n3\n")
    assert ran.code == 0
    assert ran.err.startswith("shabda: no backup today: ")
    assert len(answers()) == 1


def test_a_command_that_failed_makes_no_backup_and_one_left_with_ctrl_c_does(
    shabda, home, answers, monkeypatch
) -> None:
    answer(shabda)
    assert shabda("edit", "nothing-of-this-name", day=1).code == 1
    assert not (home / "backups" / "day-2026-01-06.db").exists()

    def left(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("shabda.cli.commands.review.play_session", left)
    assert shabda("review", day=1).code == 130
    assert (home / "backups" / "day-2026-01-06.db").exists()


def test_a_damaged_collection_says_the_way_back(shabda, home, answers) -> None:
    answer(shabda)
    shabda("--json", day=1)
    collection = home / "collection.db"
    collection.write_bytes(collection.read_bytes()[:20_000])
    ran = shabda(day=1)
    assert ran.code == 1
    assert "shabda restore" in ran.err
    assert shabda("restore", "latest", day=1).code == 0
    assert len(answers()) == 1


def test_a_restore_that_runs_elsewhere_is_waited_for_and_not_done_again(home, shabda) -> None:
    said: list[str] = []
    place = Home(home, home / "config.toml")
    (home / "restore.json").write_text("{}")
    with locked(place.decks):
        waiting = threading.Thread(target=finish_restore, args=(place, said.append))
        waiting.start()
        (home / "restore.json").unlink()
    waiting.join(9)
    assert said == []


def test_a_note_of_a_restore_that_cannot_be_read_stops_no_command(home, shabda) -> None:
    (home / "restore.json").write_bytes(b"\xff{")
    ran = shabda("list", "son")
    assert (ran.code, ran.err.count("\n")) == (0, 1)
    assert "an interrupted restore could not be finished" in ran.err
    assert shabda("list", "son").err == ""


def test_restore_without_a_file_lists_the_backups(shabda, home) -> None:
    ran = shabda("restore")
    assert (ran.code, ran.err) == (1, f"shabda: {home}/backups: has no backup yet\n")
    shabda("review", "--limit", "1", typed="\n3\n")
    shabda("backup", str(home / "backups" / "mine.db"))
    (home / "backups" / "junk.db").write_text("no database")
    lines = shabda("restore").out.splitlines()
    assert any(
        "junk.db" in line and line.endswith("not a backup that can be read") for line in lines
    )
    assert any(
        line.split()[0] == "mine.db" and line.endswith("1 log entry") for line in lines[1:-1]
    )
    assert shabda("restore", "mine.db").code == 0
    assert shabda("restore", "--json").code == 2


def test_decks_are_backed_up_each_day_before_the_first_answer_too(shabda, home) -> None:
    shabda("list")
    assert not (home / "backups").exists()
    shabda("add", "मेघः", "cloud")
    assert len([*(home / "backups").glob("day-*.db")]) == 1
    (home / "decks" / "notes.yaml").unlink()
    assert shabda("restore", "latest", day=1).code == 0
    assert "मेघः" in (home / "decks" / "notes.yaml").read_text("utf-8")


def test_latest_is_no_copy_of_what_a_restore_replaced(shabda, home, answers) -> None:
    shabda("backup")
    first = shabda("restore", "latest").out
    again = shabda("restore", "latest").out
    assert first.splitlines()[0] == again.splitlines()[0]
    assert "before-restore" not in again.splitlines()[0]
