"""Opening a collection: what is loaded, and what is refused."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from shabda.errors import StoreError
from shabda.store.collection import Collection

SESSION = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from shabda.store.collection import Collection
from shabda.study.log import EventKind

at = datetime(2026, 1, 1, tzinfo=UTC)
with Collection.open(Path(sys.argv[1])) as collection:
    collection.queue.due(10**6, 9)
    collection.words.named(["suta"])
    collection.log.append("a/r", at=at, day=at.toordinal(), kind=EventKind.REVIEW, grade=4)
    collection.log.undo(at=at, day=at.toordinal())
    collection.versions.files()
    collection.merge(collection.batch())
print(sorted({"sqlalchemy", "sqlmodel", "pydantic", "yaml"} & set(sys.modules)))
"""


def held_open(path: Path) -> int:
    """How often this process has a file open; 0 on systems that do not tell."""
    handles = Path("/proc/self/fd")
    found = [os.path.realpath(each) for each in handles.iterdir()] if handles.exists() else []
    return found.count(str(path))


def test_a_session_answers_and_undoes_without_sqlmodel(collection: Collection, path: Path) -> None:
    command = [sys.executable, "-c", SESSION, str(path)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("[]\n", "")


@pytest.mark.parametrize("content", [b"no database" * 99, b"SQLite format 3\0" * 99])
def test_a_file_that_is_not_a_collection_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "collection.db"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"collection\.db: "):
        Collection.open(path)
    assert path.read_bytes() == content


def test_a_collection_that_cannot_be_opened_is_not_kept_open(
    collection: Collection, path: Path
) -> None:
    collection._database.connection.execute("DELETE FROM meta")
    collection.close()
    with pytest.raises(StoreError):
        Collection.open(path)
    assert held_open(path) == 0
