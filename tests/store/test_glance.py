"""Counts for a prompt, without the weight of SQLModel."""

import subprocess
import sys
from pathlib import Path

import pytest

from shabda.errors import StoreError
from shabda.store.collection import Collection
from shabda.store.due_count import glance
from shabda.study.words import Deck
from strategies import FIRST_DAY, word

HEAVY = {"sqlalchemy", "sqlmodel", "pydantic", "yaml", "indic_transliteration", "rich", "typer"}


def test_glance_loads_nothing_heavy(collection: Collection, path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from shabda.store.due_count import glance;"
        f"assert glance(Path({str(path)!r}), 1).total == 0;"
        f"print(sorted({HEAVY!r} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("[]\n", "")


def test_no_file_and_an_empty_file_are_no_collection_yet(tmp_path: Path) -> None:
    empty = tmp_path / "empty.db"
    empty.touch()
    assert glance(empty, FIRST_DAY) is None
    assert glance(tmp_path / "none.db", FIRST_DAY) is None
    assert not (tmp_path / "none.db").exists()


def test_glance_sees_the_last_answer_of_a_session_still_open(
    collection: Collection, answer, path: Path
) -> None:
    collection.compile(Deck("mine", (word("suta"),)), "1")
    answer("word:suta/recognise")
    seen = glance(path, FIRST_DAY)
    assert seen is not None
    assert (seen.reviewed_today, seen.learned) == (1, 1)


def test_glance_changes_no_byte(collection: Collection, answer, path: Path) -> None:
    answer("a/r")
    collection.close()
    before = path.read_bytes()
    with Collection.open(path) as again:
        assert glance(path, FIRST_DAY) == again.counts(FIRST_DAY)
    assert path.read_bytes() == before


def test_odd_names_are_only_names(tmp_path: Path) -> None:
    path = tmp_path / "a?mode=memory#कृ %41.db"
    with Collection.open(path) as collection:
        assert glance(path, FIRST_DAY) == collection.counts(FIRST_DAY)
    assert path.exists()


@pytest.mark.parametrize("content", [b"not a database at all" * 99, b"SQLite format 3\0" * 99])
def test_a_file_that_is_no_collection_is_refused_with_its_name(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "collection.db"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"collection\.db: "):
        glance(path, FIRST_DAY)
    assert path.read_bytes() == content
