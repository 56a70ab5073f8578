"""Copies of a collection, and the way back to one."""

import errno
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from shabda import second_process
from shabda.errors import StoreError
from shabda.store import backups, seal
from shabda.store.collection import Collection
from strategies import FIRST_DAY


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "elsewhere" / "copy.db"


def events(path: Path) -> list[str]:
    with Collection.open(path) as collection:
        assert collection.cards.differences() == []
        return [event.card_id for event in collection.log.events()]


def damage(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:5000] + b"\xff" * 8000 + content[13000:])


DAMAGE = {
    "an answer changed": "UPDATE review SET grade = 1 WHERE rowid = 2",
    "a text changed": "UPDATE review SET answer = 'x' WHERE rowid = 2",
    "an answer lost": "DELETE FROM review WHERE rowid = 2",
    "the last answer lost": "DELETE FROM review WHERE rowid = (SELECT max(rowid) FROM review)",
    "an answer written again": "INSERT INTO review SELECT id || 'x', device, sequence + 9, card_id,"
    " reviewed_at, study_day, kind, grade, answer, exercise, elapsed_ms, slips, voids, due, seal"
    " FROM review WHERE rowid = 2",
    "a seal lost": "UPDATE review SET seal = NULL WHERE rowid = 2",
    "a seal changed": "UPDATE review SET seal = seal + 1",
    "two seals changed for each other": "UPDATE review SET seal = (SELECT sum(seal) FROM review"
    " WHERE rowid < 3) - seal WHERE rowid < 3",
    "an id changed": "UPDATE review SET id = 'x' WHERE rowid = 2",
    "the count changed": "UPDATE log_total SET events = events - 1",
    "the total changed": "UPDATE log_total SET sum = sum + 1",
}


@pytest.mark.cover_only("the total changed-one")
@pytest.mark.parametrize("many", [1, second_process.MANY], ids=["two processes", "one"])
@pytest.mark.parametrize("statement", DAMAGE.values(), ids=DAMAGE)
def test_a_damaged_log_is_not_intact_and_makes_no_backup(
    collection: Collection, answer, path: Path, copy: Path, statement: str, many: int, monkeypatch
) -> None:
    monkeypatch.setattr(second_process, "MANY", many)
    for card in "abc":
        answer(f"{card}/r")
    backups.save(path, copy)
    with collection._database.transaction(read_only=True) as connection:
        assert seal.is_intact(connection)
    with closing(sqlite3.connect(path)) as outside:
        for (trigger,) in outside.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
            outside.execute(f"DROP TRIGGER {trigger}")
        outside.executescript(statement)
    with collection._database.transaction(read_only=True) as connection:
        assert not seal.is_intact(connection)
        assert list(seal.broken_events(connection)) or seal.missing_events(connection)
    with pytest.raises(StoreError, match="damaged"):
        backups.save(path, copy)


def test_a_backup_holds_the_answers_of_a_session_still_open(
    collection: Collection, answer, path: Path, copy: Path
) -> None:
    answer("a/r")
    backups.save(path, copy)
    answer("b/r")
    assert [file.name for file in copy.parent.iterdir()] == ["copy.db"], "one file, whole"
    assert events(copy) == ["a/r"]


def test_a_damaged_collection_is_not_taken_for_a_backup(
    collection: Collection, answer, path: Path, copy: Path
) -> None:
    for n in range(99):
        answer(f"{n}/r")
    collection.close()
    backups.save(path, copy)
    before = copy.read_bytes()
    damage(path)
    with pytest.raises(StoreError, match=r"collection\.db: is damaged"):
        backups.save(path, copy)
    assert copy.read_bytes() == before
    assert [file.name for file in copy.parent.iterdir()] == ["copy.db"]


def test_seven_days_of_backups_are_kept_and_no_other_file_is_touched(
    collection: Collection, answer, path: Path
) -> None:
    answer("a/r")
    folder = backups.folder_of(path)
    backups.save(path, folder / "mine.db")
    first = date.fromordinal(FIRST_DAY)
    for n in range(10):
        assert not backups.has_backup_of(path, first + timedelta(n))
        backups.save_day(path, first + timedelta(n))
        assert backups.has_backup_of(path, first + timedelta(n))
    days = [f"day-{first + timedelta(n)}.db" for n in range(3, 10)]
    assert sorted(file.name for file in folder.iterdir()) == [*days, "mine.db"]


def test_a_restored_collection_is_the_backup_and_the_present_is_saved(
    collection: Collection, answer, path: Path, copy: Path, tmp_path: Path
) -> None:
    answer("a/r")
    backups.save(path, copy)
    answer("b/r")
    backups.replace_collection(path, copy, tmp_path / "saved.db")
    assert events(path) == ["a/r"]
    assert events(tmp_path / "saved.db") == ["a/r", "b/r"]
    assert events(copy) == ["a/r"]


def test_a_program_that_has_the_collection_open_goes_on_with_the_restored_one(
    collection: Collection, answer, path: Path, copy: Path, tmp_path: Path
) -> None:
    answer("a/r")
    backups.save(path, copy)
    answer("b/r")
    backups.replace_collection(path, copy, tmp_path / "saved.db")
    assert answer("c/r").sequence == 2
    assert events(path) == ["a/r", "c/r"]


def test_a_damaged_collection_is_moved_aside_for_its_backup(
    collection: Collection, answer, path: Path, copy: Path, tmp_path: Path
) -> None:
    for n in range(99):
        answer(f"{n}/r")
    collection.close()
    backups.save(path, copy)
    damage(path)
    broken = path.read_bytes()
    backups.replace_collection(path, copy, tmp_path / "saved.db")
    assert len(events(path)) == 99
    assert (tmp_path / "saved.db").read_bytes() == broken


def test_a_collection_stays_where_it_is_when_its_backup_cannot_be_put_back(
    collection: Collection, answer, path: Path, copy: Path, tmp_path: Path, monkeypatch
) -> None:
    answer("a/r")
    collection.close()
    backups.save(path, copy)
    damage(path)
    broken = path.read_bytes()

    def full_disk(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(backups.files, "move_into_place", full_disk)
    with pytest.raises(StoreError):
        backups.replace_collection(path, copy, tmp_path / "saved.db")
    assert path.read_bytes() == broken
    assert not (tmp_path / "saved.db").exists()


def test_a_count_of_events_that_is_no_number_is_one_sentence(
    collection: Collection, answer, path: Path
) -> None:
    answer("a/r")
    backups.save(path, backups.folder_of(path) / "day-2026-01-01.db")
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "PRAGMA writable_schema = ON; CREATE TABLE other (events, sum);"
            " DROP TABLE log_total; ALTER TABLE other RENAME TO log_total;"
            " INSERT INTO log_total VALUES (NULL, 'x');"
        )
    with pytest.raises(StoreError, match="shabda restore"):
        collection.integrity.shorter_than_backup()


def test_a_backup_goes_to_where_no_collection_is(
    collection: Collection, answer, path: Path, copy: Path, tmp_path: Path
) -> None:
    answer("a/r")
    backups.save(path, copy)
    backups.replace_collection(tmp_path / "new" / "collection.db", copy, tmp_path / "saved.db")
    assert events(tmp_path / "new" / "collection.db") == ["a/r"]
    assert not (tmp_path / "saved.db").exists()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "does not exist"),
        (b"", "is not a backup of shabda"),
        (b"words:\n- word: suta\n" * 99, "is not a backup of shabda"),
        (b"SQLite format 3\0" * 99, "is not a backup of shabda|is damaged"),
    ],
    ids=["no file", "empty", "a deck", "a false header"],
)
def test_a_file_that_is_not_a_backup_is_refused_and_the_collection_stays(
    collection: Collection, answer, path: Path, tmp_path: Path, content, said: str
) -> None:
    answer("a/r")
    file = tmp_path / "file"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(StoreError, match=said) as caught:
        backups.replace_collection(path, file, tmp_path / "saved.db")
    assert str(caught.value).startswith(str(file))
    assert events(path) == ["a/r"]
    assert not (tmp_path / "saved.db").exists()


def test_a_backup_of_a_newer_shabda_is_refused(
    collection: Collection, path: Path, copy: Path, tmp_path: Path
) -> None:
    backups.save(path, copy)
    with closing(sqlite3.connect(copy)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreError, match="newer shabda"):
        backups.replace_collection(path, copy, tmp_path / "saved.db")


def test_the_collection_is_not_a_backup_of_itself(
    collection: Collection, path: Path, tmp_path: Path
) -> None:
    with pytest.raises(StoreError, match="is the collection itself"):
        backups.replace_collection(path, path, tmp_path / "saved.db")


def test_the_latest_sound_backup_is_found(collection: Collection, answer, path: Path) -> None:
    folder = backups.folder_of(path)
    with pytest.raises(StoreError, match="holds no backup that can be read"):
        backups.latest(folder)
    answer("a/r")
    backups.save(path, folder / "good.db")
    (folder / "later.db").write_bytes(b"half a fi")
    assert backups.latest(folder) == folder / "good.db"
