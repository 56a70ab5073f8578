"""Collections, exports, sync folders and decks with bytes changed at random: words, never harm."""

import io
import shutil
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

import pytest

from shabda.cli import main
from shabda.store.collection import Collection
from shabda.study.log import EventKind

pytestmark = pytest.mark.no_cover

AT = datetime(2026, 1, 5, 12, tzinfo=UTC)
DECK = """\
# A deck of mine
words:
- word: agni
  gender: m
  glosses: [fire, "the god"]
  tags: [element]
- word: jalam
  id: water
  glosses:
  - water
similar:
- words: [agni, water]
  difference: one burns
"""
Mutate = Callable[[bytes, Random], bytes]


def flipped(content: bytes, rng: Random) -> bytes:
    mutated = bytearray(content)
    for _ in range(rng.choice((1, 1, 3, 20))):
        mutated[rng.randrange(len(mutated))] ^= 1 << rng.randrange(8)
    return bytes(mutated)


def cut(content: bytes, rng: Random) -> bytes:
    return content[: rng.randrange(len(content))]


def overwritten(content: bytes, rng: Random) -> bytes:
    at, length = rng.randrange(len(content)), rng.choice((4, 100, 4096))
    noise = rng.choice((rng.randbytes(length), b"\0" * length, b"\xff" * length))
    return content[:at] + noise + content[at + length :]


def moved(content: bytes, rng: Random) -> bytes:
    """A piece of it stands in another place as well."""
    at, to = sorted((rng.randrange(len(content)), rng.randrange(len(content))))
    return content[:at] + content[to : to + 500] + content[at:]


MUTATIONS: tuple[Mutate, ...] = (flipped, flipped, cut, overwritten, moved)


def mutated(content: bytes, count: int) -> list[bytes]:
    rng = Random(count)
    return [MUTATIONS[n % len(MUTATIONS)](content, rng) for n in range(count)]


@pytest.fixture
def run(quick: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch):
    """Run a command in the home; it must end in words and without an unexpected error."""
    home = quick / "home"
    monkeypatch.setenv("SHABDA_HOME", str(home))

    def command(*arguments: str) -> int:
        monkeypatch.setattr(sys, "stdin", io.StringIO("q\n"))
        with pytest.raises(SystemExit) as left:
            main(arguments)
        _, said = capsys.readouterr()
        assert "Traceback" not in said
        assert "unexpected error" not in said, said
        assert not (home / "crash.txt").exists()
        assert left.value.code == 0 or said.strip() or arguments[0] == "doctor"
        return int(left.value.code or 0)

    return command


@pytest.fixture
def lived(start: Path, quick: Path) -> Path:
    """A home with a deck, answers of three days, and a mark."""
    home = quick / "home"
    (home / "decks").mkdir(parents=True)
    (home / "decks" / "mine.yaml").write_text(DECK, "utf-8")
    shutil.copy(start, home / "collection.db")
    with Collection.open(home / "collection.db") as collection:
        for n in range(60):
            at = AT + timedelta(days=n // 20)
            how = {"at": at, "day": at.toordinal(), "kind": EventKind.REVIEW, "grade": n % 6}
            collection.log.append(f"word:w{n % 25}/recognise", answer="अग्निः" * (n % 4), **how)
        collection.log.mark("word:w1/recognise", EventKind.FLAG, at=at, day=at.toordinal())
        collection.versions.keep({"mine": DECK}, AT)
    return home


@pytest.mark.no_cover
def test_a_damaged_collection_is_refused_or_read_right(run, lived: Path) -> None:
    path = lived / "collection.db"
    with Collection.open(path) as collection:
        collection.decks.forget("vocab")  # less to read back, and as much to break
        before = collection.batch()
    content, refused = path.read_bytes(), 0
    for broken in mutated(content, 120):
        for end in ("", "-wal", "-shm"):
            Path(f"{path}{end}").unlink(missing_ok=True)
        shutil.rmtree(lived / "backups", ignore_errors=True)
        path.write_bytes(broken)
        refused += (ill := run("doctor"))
        run("export", "-")
        if not ill:
            with Collection.open(path) as collection:
                assert collection.batch() == before, "what is called sound is as it was written"
    assert refused > 60


def test_a_broken_export_leaves_the_log_whole(run, lived: Path, tmp_path: Path) -> None:
    run("export", str(tmp_path / "all.jsonl"))
    content = (tmp_path / "all.jsonl").read_bytes()
    empty, refused = lived / "collection.db", 0
    with Collection.open(empty) as collection:
        before = collection.batch()
    for broken in mutated(content, 120):
        (tmp_path / "broken.jsonl").write_bytes(broken)
        refused += run("import", str(tmp_path / "broken.jsonl"))
    assert refused > 80
    with Collection.open(empty) as collection:
        assert collection.cards.differences() == []
        assert collection.batch() == before, "what is damaged never passes for something new"


def test_mutated_sync_folders(run, lived: Path, tmp_path: Path) -> None:
    carried = tmp_path / "carried"
    run("sync", str(carried), "--create")
    (file,) = carried.iterdir()
    content, refused = file.read_bytes(), 0
    with Collection.open(lived / "collection.db") as collection:
        before = collection.batch()
    for broken in mutated(content, 60):
        file.write_bytes(broken)
        refused += run("sync", str(carried), "--create")
    assert refused > 30
    with Collection.open(lived / "collection.db") as collection:
        assert collection.batch() == before
    file.unlink()
    assert run("sync", str(carried), "--create") == 0


@pytest.mark.no_cover
def test_a_broken_deck_changes_no_answer(run, lived: Path) -> None:
    deck = lived / "decks" / "mine.yaml"
    for broken in mutated(DECK.encode(), 100):
        deck.write_bytes(broken)
        run("list", "agni")
    with Collection.open(lived / "collection.db") as collection:
        assert collection.cards.differences() == []
        assert len(collection.log.events()) == 61
    deck.write_text(DECK, "utf-8")
    assert run("list", "agni") == 0
