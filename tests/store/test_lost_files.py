"""A collection whose file goes away, is empty, shorter than its backup, or copied."""

import os
import shutil
import sqlite3
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from shabda.errors import StoreError
from shabda.store import backups
from shabda.store.collection import Collection
from shabda.store.rescue import rescue
from shabda.study.log import EventKind


def cards(path: Path) -> list[str]:
    with Collection.open(path) as collection:
        assert collection.integrity.faults() == []
        assert collection.cards.differences() == []
        return [event.card_id for event in collection.log.events()]


def remove(path: Path) -> None:
    for end in ("", "-wal", "-shm"):
        Path(f"{path}{end}").unlink(missing_ok=True)


def remove_alone(path: Path) -> None:
    path.unlink()


def move(path: Path) -> None:
    path.rename(path.with_name("elsewhere.db"))


def remove_folder(path: Path) -> None:
    shutil.rmtree(path.parent)


@pytest.mark.parametrize("lose", [remove, remove_alone, move, remove_folder])
def test_a_file_that_went_away_is_put_back_with_the_answer(
    collection: Collection, answer, path: Path, lose: Callable[[Path], None]
) -> None:
    answer("a/r")
    lose(path)
    with pytest.raises(StoreError, match=r"removed or moved while it was open.*every answer"):
        answer("b/r")
    answer("c/r")
    collection.close()
    assert sorted(cards(path)) == ["a/r", "b/r", "c/r"]


def test_a_replaced_file_is_left_and_the_answers_kept_beside_it(
    collection: Collection, answer, path: Path
) -> None:
    answer("a/r")
    other = path.with_name("other.db")
    Collection.open(other).close()
    remove(path)
    os.replace(other, path)
    with pytest.raises(StoreError, match=r"replaced while it was open.*shabda sync"):
        answer("b/r")
    collection.close()
    assert cards(path) == []
    assert cards(path.with_name("collection-rescued.db")) == ["a/r", "b/r"]


def test_a_rescue_overwrites_no_earlier_one(tmp_path: Path) -> None:
    path = tmp_path / "collection.db"
    path.touch()
    names = ["", *(f"-{number}" for number in range(2, 101))]
    earlier = [path.with_name(f"collection-rescued{name}.db") for name in names]
    for file in earlier:
        file.write_text("earlier", encoding="utf-8")
    with closing(sqlite3.connect(tmp_path / "open.db")) as connection:
        assert rescue(connection, path).name == "collection-rescued-101.db"
    assert {file.read_text(encoding="utf-8") for file in earlier} == {"earlier"}


@pytest.mark.parametrize("empty", [True, False])
def test_a_lost_collection_with_backups_is_not_begun_anew(
    collection: Collection, answer, path: Path, empty: bool
) -> None:
    answer("a/r")
    backups.save_day(path, date(2026, 1, 1))
    collection.close()
    remove(path)
    if empty:
        path.touch()
    state = "is empty" if empty else "is missing"
    with pytest.raises(StoreError, match=rf"{state}, but a backup .*1 log entry;.*shabda restore"):
        Collection.open(path)
    kept = backups.latest(backups.folder_of(path))
    backups.replace_collection(path, kept, backups.folder_of(path) / "before.db")
    assert cards(path) == ["a/r"]


def test_a_log_shorter_than_its_newest_backup_is_reported(
    collection: Collection, answer, path: Path
) -> None:
    older, newer = path.with_name("older.db"), path.parent / "backups" / "day-2026-01-02.db"
    answer("a/r")
    backups.save(path, older)
    answer("b/r")
    backups.save(path, newer)
    assert collection.integrity.shorter_than_backup() == ""
    collection.close()
    remove(path)
    shutil.copy(older, path)
    with Collection.open(path) as short:
        message = short.integrity.shorter_than_backup()
        assert "holds 1 log entry, but" in message
        assert f"shabda sync '{newer}'" in message


def test_a_log_made_shorter_by_restore_is_not_reported(
    collection: Collection, answer, path: Path
) -> None:
    older, before = path.with_name("older.db"), path.parent / "backups" / "before.db"
    answer("a/r")
    backups.save(path, older)
    answer("b/r")
    backups.save_day(path, date(2026, 1, 2))
    backups.replace_collection(path, older, before)
    assert collection.integrity.shorter_than_backup() == ""
    assert len(collection.log.events()) == 1


def test_backups_of_a_clock_a_year_ahead_do_not_displace_those_of_today(
    collection: Collection, answer, path: Path
) -> None:
    answer("a/r")
    for days in range(9):
        backups.save_day(path, date(2027, 1, 1) + timedelta(days))
    for days in range(9):
        backups.save_day(path, date(2026, 1, 1) + timedelta(days))
        assert backups.has_backup_of(path, date(2026, 1, 1) + timedelta(days))
    kept = {file.stem for file in backups.folder_of(path).iterdir()}
    assert {f"day-2026-01-0{day}" for day in range(4, 10)} <= kept
    assert len(kept) == backups.DAYS_KEPT


def test_the_fullest_backup_is_not_rotated_away(collection: Collection, answer, path: Path) -> None:
    answer("a/r")
    backups.save_day(path, date(2026, 1, 1))
    collection.close()
    full = backups.folder_of(path) / "day-2026-01-01.db"
    hidden = path.with_name("full.db")
    full.rename(hidden)  # else nothing new would be begun beside it
    remove(path)
    Collection.open(path).close()
    hidden.rename(full)
    for day in range(2, 20):
        backups.save_day(path, date(2026, 1, day))
    assert full.exists()
    assert len(list(backups.folder_of(path).iterdir())) == backups.DAYS_KEPT


def test_a_copied_home_logs_under_an_id_of_its_own(
    collection: Collection, answer, path: Path, tmp_path: Path
) -> None:
    answer("a/r")
    device = collection.device
    collection.close()
    shutil.copytree(path.parent, tmp_path / "copy")
    path.parent.rename(tmp_path / "moved")
    for folder, same in (("copy", False), ("moved", True)):
        with Collection.open(tmp_path / folder / path.name) as opened:
            event = opened.log.append(
                "b/r", at=collection_time(opened), day=739_999, kind=EventKind.REVIEW, grade=4
            )
            assert (event.device == device) is same


def collection_time(collection: Collection) -> datetime:
    return collection.log.events()[-1].reviewed_at


def test_lost_rows_are_found(collection: Collection, answer, path: Path) -> None:
    answer("a/r")
    lost = answer("b/r")
    with closing(sqlite3.connect(path)) as disk:
        disk.execute("DROP TRIGGER review_is_never_deleted")
        disk.execute("DELETE FROM review WHERE id = ?", (lost.id,))
        disk.commit()
    assert collection.integrity.faults() == ["the log has 1 entry, but 2 were written"]
    for use in (collection.batch, lambda: backups.check_collection(path)):
        with pytest.raises(StoreError, match="is damaged"):
            use()


def test_a_locked_collection_says_so_and_then_keeps_the_answer(path: Path) -> None:
    said: list[str] = []
    told = threading.Event()

    def notify(message: str) -> None:
        said.append(message)
        told.set()

    with Collection.open(path, notify) as collection:
        holder = threading.Thread(target=hold, args=(path, locked := threading.Event(), told))
        holder.start()
        locked.wait(9)
        collection.log.append(
            "a/r", at=datetime(2026, 1, 1, tzinfo=UTC), day=739_617, kind=EventKind.REVIEW, grade=4
        )
        holder.join()
        assert collection.log.count() == 1
    assert said == [f"{path}: another program is writing it; waiting"]


def hold(path: Path, locked: threading.Event, told: threading.Event) -> None:
    """Keep the write lock until the other side has said that it waits."""
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        locked.set()
        told.wait(30)
        other.execute("COMMIT")
