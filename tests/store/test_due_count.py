"""Counts for a prompt, without the weight of SQLModel."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from compiling import compile_deck
from shabda.errors import StoreError
from shabda.store import database
from shabda.store.collection import Collection
from shabda.store.due_count import waiting
from shabda.store.name_lookup import deck_names
from shabda.study.deck_choices import DeckChoices
from shabda.study.words import Deck
from strategies import FIRST_DAY, word

HEAVY = {
    "pathlib",
    "sqlalchemy",
    "sqlmodel",
    "pydantic",
    "yaml",
    "indic_transliteration",
    "rich",
    "typer",
}


def test_a_prompt_loads_nothing_heavy(collection: Collection, path: Path) -> None:
    program = (
        "import sys; from shabda.store.due_count import waiting;"
        f"assert waiting({str(path)!r}, 1, 100, 10) == (0, 0, 0);"
        f"print(sorted({HEAVY!r} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_a_missing_and_an_empty_file_are_not_counted(tmp_path: Path) -> None:
    empty = tmp_path / "empty.db"
    empty.touch()
    assert waiting(str(empty), FIRST_DAY, 100, 10) is None
    assert waiting(str(tmp_path / "none.db"), FIRST_DAY, 100, 10) is None
    assert not (tmp_path / "none.db").exists()


def test_a_file_whose_schema_is_not_text_is_not_counted(collection: Collection, path: Path) -> None:
    collection.close()
    with closing(sqlite3.connect(path)) as outside:
        outside.execute("PRAGMA writable_schema = ON")
        damage = "sql = CAST(x'ff' AS TEXT), name = CAST(x'ff' AS TEXT)"
        outside.execute(f"UPDATE sqlite_master SET {damage} WHERE type = 'trigger'")
        outside.commit()
    assert waiting(str(path), FIRST_DAY, 100, 10) is None
    assert deck_names(str(path), "") == []


def test_a_prompt_sees_the_last_answer_of_an_open_session(
    collection: Collection, answer, path: Path
) -> None:
    compile_deck(collection, Deck("mine", (word("suta"), word("agni"))), "1")
    assert waiting(str(path), FIRST_DAY, 100, 10) == (0, 2, 0)
    answer("word:suta/recognise")
    assert waiting(str(path), FIRST_DAY, 100, 10) == (0, 1, 0)
    assert waiting(str(path), FIRST_DAY + 9, 100, 10) == (1, 1, 0)


def test_new_cards_of_a_deck_that_is_off_are_not_counted(
    collection: Collection, answer, path: Path
) -> None:
    compile_deck(collection, Deck("mine", (word("suta"), word("agni"))), "1")
    compile_deck(collection, Deck("other", (word("vAri", deck="other"),)), "1", position=1)
    answer("word:suta/recognise")
    for choices, new in [
        (DeckChoices(off=frozenset({"mine"})), 1),
        (DeckChoices(off=frozenset({"mine", "other", "gone"})), 0),
        (DeckChoices(first=("mine",)), 2),
    ]:
        collection.overview.choose(choices)
        counts = collection.queue.counts(FIRST_DAY + 9)
        assert waiting(str(path), FIRST_DAY + 9, 100, 10) == (counts.due, new, 0)
        assert (counts.total, counts.learned) == (6, 1)


def test_counting_changes_no_byte(collection: Collection, answer, path: Path) -> None:
    answer("a/r")
    collection.close()
    before = path.read_bytes()
    with Collection.open(path) as again:
        counts = again.queue.counts(FIRST_DAY)
        assert waiting(str(path), FIRST_DAY, 100, 10) == (counts.due, counts.new, 0)
    assert path.read_bytes() == before


def test_odd_names_are_only_names(tmp_path: Path) -> None:
    path = tmp_path / "a?mode=memory#कृ %41.db"
    with Collection.open(path):
        assert waiting(str(path), FIRST_DAY, 100, 10) == (0, 0, 0)
    assert path.exists()


@pytest.mark.parametrize("content", [b"not a database at all" * 99, b"SQLite format 3\0" * 99])
def test_a_file_that_is_not_a_collection_is_not_counted(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "collection.db"
    path.write_bytes(content)
    assert waiting(str(path), FIRST_DAY, 100, 10) is None
    assert path.read_bytes() == content


def test_a_file_locked_by_another_program_is_not_waited_for(
    collection: Collection, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    collection.close()
    monkeypatch.setattr(database, "PATIENCE", 0)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        assert waiting(str(path), FIRST_DAY, 100, 10) is None
        with pytest.raises(StoreError, match=r"is locked by another program; close") as caught:
            Collection.open(path)
    assert "try again" not in str(caught.value)
    assert waiting(str(path), FIRST_DAY, 100, 10) == (0, 0, 0)
