"""Whatever is wrong with the file or the disk: one sentence, and no harm."""

import os
import resource
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shabda.errors import StoreError
from shabda.store.card_states import Difference
from shabda.store.collection import Collection
from shabda.study.log import EventKind
from strategies import FIRST_DAY


def refusal(path: Path) -> str:
    """The sentence a file is refused with; the file stays as it is."""
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreError) as caught:
        Collection.open(path)
    assert (path.read_bytes() if path.is_file() else None) == before
    sentence = str(caught.value)
    assert "\n" not in sentence
    return sentence


def foreign(path: Path, application: int = 0, version: int = 0) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE notes (id INTEGER)")
        connection.execute(f"PRAGMA application_id = {application}")
        connection.execute(f"PRAGMA user_version = {version}")
        connection.commit()


def use_everything(path: Path) -> list[Difference] | StoreError:
    """What is still wrong after a repair, or the sentence the file was refused with."""
    try:
        with Collection.open(path) as collection:
            collection.log.events()
            collection.queue.counts(FIRST_DAY + 3)
            collection.queue.due(FIRST_DAY + 3, 10)
            collection.queue.new(10, FIRST_DAY + 3)
            collection.words.all()
            collection.cards.orphans()
            collection.cards.rebuild()
            return collection.cards.differences()
    except StoreError as error:
        return error


@pytest.mark.parametrize(
    "content",
    [b"words:\n- id: suta\n" * 40, b"\0" * 5000, b"SQLite format 3\0" + b"\xff" * 4080],
    ids=["text", "zeroes", "a false header"],
)
def test_a_file_that_is_not_a_database_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "collection.db"
    path.write_bytes(content)
    assert refusal(path) == (
        f"{path}: is not a shabda collection; move it away, or set SHABDA_HOME elsewhere"
    )


@pytest.mark.parametrize(("application", "version"), [(0, 0), (0, 1), (7, 0), (7, 1)])
def test_a_database_of_another_program_is_refused_and_left_alone(
    tmp_path: Path, application: int, version: int
) -> None:
    path = tmp_path / "other.db"
    foreign(path, application, version)
    assert "is not a shabda collection" in refusal(path)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path) == f"{tmp_path}: is a folder, not a collection; name a file"


def test_a_place_under_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    sentence = refusal(tmp_path / "file" / "home" / "collection.db")
    assert "cannot be made" in sentence
    assert "SHABDA_HOME" in sentence


def test_a_place_that_takes_no_files_is_refused() -> None:
    """/proc takes none, not even from root."""
    sentence = refusal(Path("/proc/collection.db"))
    assert sentence.startswith("/proc/collection.db: cannot be written; ")


def test_an_empty_file_becomes_a_collection(tmp_path: Path) -> None:
    path = tmp_path / "collection.db"
    path.touch()
    with Collection.open(path) as collection:
        assert collection.log.events() == []


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.97])
def test_a_truncated_collection_is_called_damaged(
    collection: Collection, answer, path: Path, share: float
) -> None:
    for n in range(50):
        answer(f"word{n}/recognise")
    collection.close()
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    outcome = str(use_everything(path))
    remedy = "put the latest backup in its place: shabda restore latest"
    assert outcome == f"{path}: is damaged; {remedy}"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a small collection."""
    path = tmp_path_factory.mktemp("sound") / "collection.db"
    with Collection.open(path) as collection:
        for n in range(30):
            at = datetime(2026, 1, 1, tzinfo=UTC)
            how = {"at": at, "day": FIRST_DAY, "kind": EventKind.REVIEW, "grade": n % 6}
            collection.log.append(f"word{n}/recognise", **how)
    return path.read_bytes()


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.binary(min_size=1)), max_size=4),
    st.floats(0.5, 1.0),
)
def test_scribbled_files_work_or_are_refused_in_words(
    tmp_path_factory: pytest.TempPathFactory, sound: bytes, scribbles, kept: float
) -> None:
    path = tmp_path_factory.mktemp("scribbled") / "collection.db"
    content = bytearray(sound[: int(len(sound) * kept)])
    for place, noise in scribbles:
        at = int(place * len(content))
        content[at : at + len(noise)] = noise
    path.write_bytes(content)
    outcome = use_everything(path)
    assert isinstance(outcome, list) or str(path) in str(outcome)


READ_ONLY = """
import os, sys
from pathlib import Path
from shabda.errors import StoreError
from shabda.store.collection import Collection

folder = Path(sys.argv[1])
Collection.open(folder / "there.db").close()
os.chmod(folder / "there.db", 0o444)
(folder / "closed").mkdir(mode=0)
os.chmod(folder, 0o555)
if os.geteuid() == 0:
    os.seteuid(65534)  # root may write anywhere
for name in ("there.db", "new.db", "deeper/new.db", "closed/it.db"):
    try:
        print(name, Collection.open(folder / name))
    except StoreError as error:
        print(error)
"""


def test_a_read_only_folder_is_refused_in_words() -> None:
    with tempfile.TemporaryDirectory() as name:
        os.chmod(name, 0o755)  # the test's own folder would be closed to the other user
        command = [sys.executable, "-c", READ_ONLY, name]
        done = subprocess.run(command, capture_output=True, text=True)
        os.chmod(name, 0o755)
    remedy = "cannot be written; allow writing to it and its folder, or set SHABDA_HOME elsewhere"
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        f"{name}/there.db: {remedy}",
        f"{name}/new.db: {remedy}",
        f"{name}/deeper: the folder cannot be made (Permission denied); set SHABDA_HOME elsewhere",
        f"{name}/closed/it.db: {remedy}",
    ]


FILL = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from shabda.errors import StoreError
from shabda.store.collection import Collection
from shabda.study.log import EventKind

limit = int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
kept = 0
try:
    with Collection.open(Path(sys.argv[1])) as collection:
        while True:
            at = datetime(2026, 1, 1, tzinfo=UTC)
            how = {"at": at, "day": 739_617, "kind": EventKind.REVIEW, "grade": 4}
            collection.log.append(f"word{kept}/recognise", answer="x" * 1000, **how)
            kept += 1
except StoreError as error:
    print(kept, error, sep="\\t")
"""


@pytest.mark.parametrize("limit", [1000, 50_000, 200_000, 1_000_000])
def test_a_full_disk_costs_no_answer_that_was_given(path: Path, limit: int) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FILL, path, str(limit)], capture_output=True, text=True
    )
    assert done.stderr == ""
    kept, sentence = done.stdout.strip().split("\t")
    assert sentence.startswith(f"{path}: cannot ")
    assert "disk" in sentence
    with Collection.open(path) as collection:
        assert len(collection.log.events()) == int(kept)
        assert collection.cards.differences() == []
    assert int(kept) > 0 or limit < 200_000


def test_a_collection_stays_usable_after_the_disk_was_full(
    collection: Collection, answer, full_disk: Callable[[], AbstractContextManager[None]]
) -> None:
    first = answer("a/r")
    with full_disk(), pytest.raises(StoreError, match="disk"):
        answer("b/r")
    third = answer("c/r")
    assert collection.log.events() == [first, third]
    assert third.sequence == 2
    assert collection.cards.differences() == []


@pytest.fixture
def full_disk() -> Callable[[], AbstractContextManager[None]]:
    """Files of this process cannot grow while it is held."""

    @contextmanager
    def hold() -> Iterator[None]:
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
        try:
            yield
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    return hold
