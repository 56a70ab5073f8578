"""Numbered migrations: whole or not at all, with a copy of what was there before."""

import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Timer

import pytest

from shabda.errors import StoreError
from shabda.store import schema
from shabda.store.collection import Collection
from shabda.store.due_count import waiting
from shabda.store.migrate import migrate, migrations
from shabda.store.row_models import SharedDeckVersionRow, SharedReviewRow, core
from shabda.store.rows import WORD_COLUMNS
from shabda.store.schema import connect, version_of
from shabda.study.log import not_voided
from shabda.study.scheduling.scheduler import CardState
from strategies import FIRST_DAY, replay

NEXT = "ALTER TABLE card ADD COLUMN flag INTEGER;\nUPDATE card SET flag = 1;\n"
OLDER = sorted(Path(__file__).with_name("schemas").glob("*.sql"))
"""Collections as every format before this one wrote them."""


@pytest.fixture
def newer(monkeypatch: pytest.MonkeyPatch) -> tuple[str, ...]:
    """The migrations of the shabda after this one."""
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    return (*migrations(), NEXT)


def flags(path: Path) -> list[tuple[int]]:
    with closing(connect(path)) as connection:
        return connection.execute("SELECT flag FROM card").fetchall()


def test_the_version_is_the_number_of_the_last_migration(path: Path) -> None:
    Collection.open(path).close()
    assert len(migrations()) == schema.VERSION
    with closing(connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_a_file_that_another_process_is_making_is_waited_for(path: Path) -> None:
    path.parent.mkdir(exist_ok=True)
    with closing(sqlite3.connect(path, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        release = Timer(0.2, other.rollback)
        release.start()
        migrate(path)
        release.join()
    with closing(connect(path)) as connection:
        assert version_of(connection, path) == schema.VERSION
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_server_and_a_collection_have_the_same_columns(
    collection: Collection, path: Path
) -> None:
    shared = {core(row) for row in (SharedReviewRow, SharedDeckVersionRow)}
    assert {table.name for table in shared} == {"shabda_review", "shabda_revision"}
    for table in shared:
        stated = [(c.name, not c.nullable) for c in table.columns if c.name != "learner"]
        here = _columns(path, table.name.removeprefix("shabda_"))
        assert stated == [column for column in here if column != ("seal", False)]


def test_a_word_is_written_into_all_its_columns(collection: Collection, path: Path) -> None:
    assert list(WORD_COLUMNS) == [name for name, _ in _columns(path, "word")]


def _columns(path: Path, table: str) -> list[tuple[str, bool]]:
    """The columns of a table of a collection, and whether they need a value."""
    with closing(connect(path)) as connection:
        found = connection.execute(f"PRAGMA table_info({table})").fetchall()
    return [(name, bool(needed)) for _, name, _, needed, _, _ in found]


def test_there_is_a_collection_of_every_older_format() -> None:
    assert [int(file.stem) for file in OLDER] == list(range(1, schema.VERSION))


@pytest.mark.parametrize("file", OLDER, ids=lambda file: file.stem)
def test_a_collection_of_any_older_format_opens_with_everything_in_it(
    path: Path, file: Path
) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(file.read_text("utf-8"))
        before = {
            table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()
            for table in ("review", "card", "word", "deck", "pair", "spelling", "meta")
        }
    with Collection.open(path) as collection:
        assert collection.cards.differences() == []
        assert {word.id for word in collection.words.all()} == {"suta", "agni"}
        log = collection.log.events()
        cards = {event.card_id for event in log}
        assert collection.cards.states(cards) == replay(log)
        assert collection.cards.states(["word:suta/recognise"]) == {
            "word:suta/recognise": CardState(2, 6, 260, FIRST_DAY + 7)
        }
        undone = collection.log.undo(at=log[-1].reviewed_at, day=FIRST_DAY + 2)
        assert undone == max(not_voided(log), key=lambda event: event.sequence)
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        for table, count in before.items():
            (now,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
            assert now == count[0] + (table in ("review", "meta"))  # the undo, and the inode


def test_a_new_file_needs_no_copy(collection: Collection, path: Path) -> None:
    assert list(path.parent.glob("backups/*")) == []


def test_opening_twice_migrates_once(open_collection, path: Path) -> None:
    with open_collection() as first:
        device = first.device
    before = path.read_bytes()
    with open_collection() as second:
        assert second.device == device
    assert path.read_bytes() == before


def test_a_migration_keeps_the_answers_and_a_copy_from_before(
    collection: Collection, answer, path: Path, newer
) -> None:
    given = answer("a/r")
    collection.close()
    migrate(path, newer)
    migrate(path, newer)
    assert flags(path) == [(1,)]
    copy = path.parent / "backups" / f"before-format-{schema.VERSION}.db"
    with pytest.raises(sqlite3.OperationalError, match="no such column"):
        flags(copy)
    with Collection.open(path) as again:
        assert again.log.events() == [given]
    with closing(connect(copy)) as connection:
        assert connection.execute("SELECT id FROM review").fetchall() == [(given.id,)]
    assert list(copy.parent.iterdir()) == [copy], "no half-made copy"


def test_a_migration_that_fails_half_way_changes_nothing(
    collection: Collection, answer, path: Path, newer
) -> None:
    given = answer("a/r")
    collection.close()
    broken = (*newer[:-1], NEXT + "INSERT INTO nowhere VALUES (1);\n")
    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        migrate(path, broken)
    with pytest.raises(sqlite3.OperationalError, match="no such column"):
        flags(path)
    with Collection.open(path) as again:
        assert again.log.events() == [given]
    migrate(path, newer)
    assert flags(path) == [(1,)]


def test_a_copy_that_cannot_be_made_stops_the_migration(
    collection: Collection, path: Path, newer, monkeypatch: pytest.MonkeyPatch
) -> None:
    collection.close()
    (path.parent / "backups" / f"before-format-{schema.VERSION}.db").mkdir(parents=True)
    monkeypatch.setattr("shabda.store.migrate.migrations", lambda: newer)
    with pytest.raises(StoreError, match="cannot be written"):
        Collection.open(path)
    with pytest.raises(sqlite3.OperationalError, match="no such column"):
        flags(path)


def test_a_collection_of_a_newer_shabda_is_refused_and_not_touched(path: Path) -> None:
    Collection.open(path).close()
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = path.read_bytes()
    with pytest.raises(StoreError, match=r"collection\.db: .*newer shabda.*update"):
        Collection.open(path)
    assert waiting(str(path), FIRST_DAY, 100, 10) is None
    assert path.read_bytes() == before


def test_a_collection_of_an_older_shabda_is_not_counted_before_it_is_migrated(
    collection: Collection, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    collection.close()
    monkeypatch.setattr("shabda.store.file_header.VERSION", schema.VERSION + 1)
    assert waiting(str(path), FIRST_DAY, 100, 10) is None


def test_a_file_that_another_process_makes_meanwhile_is_accepted(tmp_path: Path) -> None:
    """Eight processes that meet a new file at once: what is read of it is of one moment."""
    path = tmp_path / "collection.db"

    class Meanwhile(sqlite3.Connection):
        asked = 0

        def execute(self, *arguments: object) -> sqlite3.Cursor:  # type: ignore[override]
            if self.asked == 1:
                Collection.open(path).close()
            self.asked += 1
            return super().execute(*arguments)  # type: ignore[arg-type]

    with closing(sqlite3.connect(path, factory=Meanwhile)) as connection:
        assert version_of(connection, path) == 0
