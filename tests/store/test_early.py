"""What is opened for a first question is held equal to the whole collection."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from shabda.errors import StoreError
from shabda.store.collection import Collection
from shabda.store.early import Reader, open_early, warm
from shabda.study.words import Deck, SimilarPair
from strategies import FIRST_DAY, word

IDS = ["word:suta/produce", "word:suta/recognise", "pair:su/contrast", "word:nosuch/produce"]
ASKED = [
    ("digests", ()), ("last_day", ()), ("today", (FIRST_DAY - 9,)), ("today", (FIRST_DAY + 9,)),
    ("unsure", (FIRST_DAY,)),
    ("due", (FIRST_DAY + 30, 9)), ("due", (FIRST_DAY, 9, "mine")), ("new", (9, FIRST_DAY)),
    ("new", (9, FIRST_DAY, "nosuch")), ("counts", (FIRST_DAY + 1,)),
    ("done", (FIRST_DAY,)), ("states", (IDS,)),
    ("standing", (IDS,)), ("word", ("suta",)), ("word", ("nosuch",)), ("pair", ("su",)),
    ("pair", ("nosuch",)), ("words", (["sUta", "nosuch", "suta"],)), ("pairs", ()),
    ("similar_to", ("suta",)), ("find", ("suta",)), ("all_words", ()),
    ("all_words", ("mine", 1, "SON")), ("due_on", (0, FIRST_DAY + 99)), ("orphans", ()),
    ("study_days", (9,)), ("mistaken", ()), ("mistaken", ("word:suta",)),
]  # fmt: skip


@pytest.fixture
def full(collection: Collection, answer) -> Collection:
    words = (word("suta"), word("sUta"), word("agni"))
    deck = Deck("mine", words, (SimilarPair("su", ("suta", "sUta"), "the vowel", "mine"),))
    collection.compile(deck, "1")
    for card, grade in (
        ("word:suta/produce", 4),
        ("pair:su/contrast", 1),
        ("word:gone/produce", 5),
    ):
        answer(card, grade)
    answer("word:agni/produce", 4, day=1)
    answer("word:suta/produce", 1, slips=["word:sUta"], day=1)
    return collection


def held_open(path: Path) -> int:
    """How often this process has a file open; 0 on systems that do not tell."""
    handles = Path("/proc/self/fd")
    found = [os.path.realpath(each) for each in handles.iterdir()] if handles.exists() else []
    return found.count(str(path))


@pytest.mark.parametrize(("name", "arguments"), ASKED)
def test_both_answer_alike(full: Collection, path: Path, name: str, arguments) -> None:
    early = open_early(path)
    assert getattr(early, name)(*arguments) == getattr(full, name)(*arguments)
    early.close()


def test_everything_a_reader_can_is_asked_here() -> None:
    known = {name for name in dir(Reader) if not name.startswith("_")}
    assert known == {name for name, _ in ASKED}


def test_a_reader_sees_what_was_answered_since_and_gives_way_to_the_whole(
    full: Collection, path: Path, answer
) -> None:
    early = open_early(path)
    assert early.device == full.device
    answer("word:agni/recognise", day=1)
    assert "word:agni/recognise" in early.states(["word:agni/recognise"])
    assert early.log() == full.log()
    assert early.whole() is early.whole()  # type: ignore[attr-defined]
    early.close()


def test_the_whole_is_opened_once_however_many_ask(full: Collection, path: Path) -> None:
    early = open_early(path)
    warm(early, after=0)
    warm(early, after=0)
    assert early.log() == full.log()
    assert early.words(["suta"]) == full.words(["suta"])
    early.close()


def test_a_session_reads_without_the_libraries_that_write(full: Collection, path: Path) -> None:
    program = (
        "import sys; from pathlib import Path; from shabda.store.early import open_early\n"
        f"it = open_early(Path({str(path)!r})); it.due(10**6, 9); it.words(['suta']); it.close()\n"
        "print({'sqlalchemy', 'sqlmodel', 'pydantic'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("set()\n", "")


def test_a_file_to_be_made_is_made_by_the_whole(path: Path) -> None:
    early = open_early(path)
    assert isinstance(early, Collection)
    early.close()


@pytest.mark.parametrize("content", [b"no database" * 99, b"SQLite format 3\0" * 99])
def test_a_file_to_be_refused_is_refused_by_the_whole(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "collection.db"
    path.write_bytes(content)
    with pytest.raises(StoreError, match=r"collection\.db: "):
        open_early(path)
    assert path.read_bytes() == content


def test_what_is_left_before_the_whole_is_opened_stays_closed(full: Collection, path: Path) -> None:
    full.close()  # while one connection of a process is open, SQLite keeps the file of others
    early = open_early(path)
    early.close()
    early.try_whole()  # type: ignore[attr-defined]
    assert held_open(path) == 0


def test_a_collection_that_cannot_be_opened_is_not_held(full: Collection, path: Path) -> None:
    full._file._connection.execute("DELETE FROM meta")
    full.close()
    for opened in (open_early, Collection.open):
        with pytest.raises(StoreError):
            opened(path)
    assert held_open(path) == 0
