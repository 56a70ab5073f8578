"""What another process does to the same files at the same moment: waited for, never a fault."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Timer

import pytest

from shabda.errors import StoreError
from shabda.store import backups, database, schema
from shabda.store.collection import Collection
from shabda.store.schema import sqlite_errors
from strategies import FIRST_DAY

HELD = 0.3
"""Seconds for which a lock is held."""
OLDEST = sorted(Path(__file__).with_name("schemas").glob("*.sql"))[0]


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The wait before the message is shorter than the time for which a lock is held."""
    for module in (schema, database):
        monkeypatch.setattr(module, "FIRST_WAIT", HELD / 6)


@contextmanager
def held(path: Path, *statements: str) -> Iterator[None]:
    """Another program's lock on a file, given up after a while."""
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        for statement in statements:
            other.execute(statement)
        release = Timer(HELD, other.close)
        release.start()
        yield
        release.join()


@pytest.mark.parametrize(
    "lock",
    [("PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE"), ("BEGIN IMMEDIATE",)],
    ids=["of one that closes or repairs it", "of one that writes it"],
)
@pytest.mark.parametrize("file", ["current", "older", "new"])
def test_opening_waits_for_a_program_that_keeps_the_file_locked(
    path: Path, file: str, lock: tuple[str, ...]
) -> None:
    path.parent.mkdir(exist_ok=True)
    if file == "current":
        Collection.open(path).close()
    elif file == "older":
        with closing(sqlite3.connect(path)) as older:
            older.executescript(OLDEST.read_text("utf-8"))
    said: list[str] = []
    with held(path, *lock), Collection.open(path, said.append) as collection:
        assert collection.integrity.faults() == []
    waited = not (file == "current" and lock == ("BEGIN IMMEDIATE",))  # a reader needs no lock
    assert said == [f"{path}: another program is writing it; waiting"] * waited


def test_a_reader_of_a_file_without_a_write_ahead_log_is_waited_for(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    with closing(sqlite3.connect(path)) as older:
        older.executescript(OLDEST.read_text("utf-8"))
        older.execute("PRAGMA journal_mode = DELETE")
    with held(path, "BEGIN", "SELECT * FROM sqlite_master"):
        Collection.open(path).close()


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (sqlite3.SQLITE_PROTOCOL, "is locked by another program"),
        (sqlite3.SQLITE_BUSY_RECOVERY, "is locked by another program"),
        (sqlite3.SQLITE_NOMEM, "needs more memory"),
    ],
)
def test_a_file_in_use_is_not_called_damaged(path: Path, code: int, sentence: str) -> None:
    error = sqlite3.OperationalError("locking protocol")
    error.sqlite_errorcode = code
    with pytest.raises(StoreError, match=sentence), sqlite_errors(path):
        raise error


def test_a_collection_that_exists_is_not_called_missing(collection, answer, path: Path) -> None:
    answer("a/recognise")
    backups.save(path, backups.folder_of(path) / "day-2026-01-01.db")
    backups.refuse_lost(path)


def test_a_backup_that_another_process_removes_meanwhile_is_no_fault(
    collection, answer, path: Path
) -> None:
    answer("a/recognise")
    folder = backups.folder_of(path)
    backups.save(path, folder / "day-2026-01-01.db")
    (folder / "day-2025-12-31.db").symlink_to(folder / "removed")
    assert collection.integrity.shorter_than_backup() == ""
    assert backups.latest(folder) == folder / "day-2026-01-01.db"
    backups.replace_collection(path, folder / "day-2026-01-01.db", folder / "saved.db")


def test_an_answer_given_and_backed_up_meanwhile_is_not_called_lost(
    collection, answer, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer("a/recognise")
    compare = backups.longer_than

    def another_answers(*arguments: object) -> object:
        answer("b/recognise", day=1)
        backups.save(path, backups.folder_of(path) / "day-2026-01-02.db")
        return compare(*arguments)

    monkeypatch.setattr(backups, "longer_than", another_answers)
    assert collection.integrity.shorter_than_backup() == ""
    assert collection.log.last_day() == FIRST_DAY + 1
