"""Long work stopped with Ctrl-C wherever it tells of itself: nothing is lost, again finishes it."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import count
from pathlib import Path

import pytest

from shabda.cli.live_progress import LiveProgress
from shabda.store.collection import Collection
from shabda.study.log import EventKind

COLOURS = ("red", "blue", "old", "deep", "wide", "cold", "tall", "dark", "kind", "new")
THINGS = ("boat", "lamp", "door", "song")
NOTES = "".join(
    f"{first}{second}लः - the {colour} {thing}\n"
    for first, colour in zip("कगतदपमरवसन", COLOURS, strict=True)
    for second, thing in zip("टडबल", THINGS, strict=True)
)
WRITTEN = ("card", "word", "spelling", "deck", "review", "revision", "meta")


@pytest.fixture
def stop_at(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Press Ctrl-C at the telling of this number, counted from now."""
    real = LiveProgress.__call__

    def at(number: int) -> None:
        left = iter(range(number))

        def stopped(self: LiveProgress, doing: str, done: int, total: int) -> None:
            real(self, doing, done, total)
            if next(left, None) is None:
                raise KeyboardInterrupt

        monkeypatch.setattr(LiveProgress, "__call__", stopped)

    return at


def test_work_that_takes_long_is_named_once_where_nothing_can_be_drawn(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seconds = count()
    monkeypatch.setattr("shabda.app.clock.seconds", lambda: next(seconds) * 0.4)
    for notice in ("only this once", ""):
        with LiveProgress(notice) as progress:
            for done in range(9):
                progress("making a list", done, 9)
    assert capsys.readouterr() == ("", "shabda: making a list; only this once\n")


def state(home: Path) -> dict[str, object]:
    """What the collection and the deck files hold."""
    decks = {path.name: path.read_text("utf-8") for path in (home / "decks").glob("*")}
    with closing(sqlite3.connect(home / "collection.db")) as connection:
        rows = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in WRITTEN}
    with closing(Collection.open(home / "collection.db")) as collection:
        assert collection.integrity.faults() == collection.cards.differences() == []
    return {"decks": decks, **{name: sorted(map(str, those)) for name, those in rows.items()}}


def stops(shabda, stop_at, *command: str) -> Iterator[int]:
    """Run a command, stopped once later each time, until it gets through to its end."""
    for number in count():
        stop_at(number)
        ran = shabda(*command)
        if ran.code == 0:
            assert number, "it was stopped somewhere at least"
            return
        assert ran.code == 130
        assert ran.err == "" or "nothing is lost" in ran.err
        assert "Traceback" not in ran.err
        yield number


@pytest.mark.no_cover
def test_an_import_stopped_anywhere_is_whole_or_not_begun(
    shabda, home, tmp_path: Path, stop_at
) -> None:
    (tmp_path / "n.txt").write_text(NOTES, encoding="utf-8")
    take_in = ("import", str(tmp_path / "n.txt"), "--yes")
    deck = home / "decks" / "notes.yaml"
    for _ in stops(shabda, stop_at, *take_in):
        written = deck.read_text("utf-8").count("- word:") if deck.exists() else 0
        assert written in (0, 40)
        assert len(compiled_words(home)) in (0, written)
    stop_at(10**9)
    assert "40 words" in shabda("list", "--deck", "notes").out
    assert "Nothing new" in shabda(*take_in).out


def compiled_words(home: Path) -> list[tuple[str]]:
    with closing(sqlite3.connect(home / "collection.db")) as connection:
        return connection.execute("SELECT id FROM word WHERE deck = 'notes'").fetchall()


def learned(home: Path, noon, cards: int = 30) -> None:
    with closing(Collection.open(home / "collection.db")) as collection:
        ids = [card.id for card in collection.queue.new(cards, noon(0).toordinal())]
        for day in range(3):
            for card in ids:
                at = noon(day * 9 - 30)
                collection.log.append(
                    card, at=at, day=at.toordinal(), kind=EventKind.REVIEW, grade=(4, 1, 5)[day]
                )


@pytest.mark.no_cover
def test_a_replay_under_another_scheduler_is_whole_or_not_begun(
    shabda, home, noon, stop_at
) -> None:
    learned(home, noon)
    shabda("config", "scheduler", "fsrs")
    before = state(home)
    seen = [state(home)["card"] for _ in stops(shabda, stop_at, "--json")]
    after = state(home)
    assert after["card"] != before["card"]
    assert after["review"] == before["review"]
    assert before["card"] in seen
    assert all(cards in (before["card"], after["card"]) for cards in seen)


def test_a_sync_stopped_anywhere_is_finished_by_the_next(
    shabda, home, noon, tmp_path: Path, stop_at
) -> None:
    learned(home, noon)
    shared = tmp_path / "shared"
    for _ in stops(shabda, stop_at, "sync", str(shared), "--create"):
        state(home)
    stop_at(10**9)
    again = shabda("sync", str(shared), "--create")
    assert again.out.startswith("Received 0 log entries, sent 0.")


def test_what_is_looked_at_by_doctor_is_as_it_was(shabda, home, noon, stop_at) -> None:
    learned(home, noon)
    shabda("--json")
    before = state(home)
    for _ in stops(shabda, stop_at, "doctor"):
        assert state(home) == before


def test_a_backup_that_was_stopped_leaves_no_file(shabda, home, noon, tmp_path, stop_at) -> None:
    learned(home, noon)
    shabda("--json")
    folder = tmp_path / "usb"
    for _ in stops(shabda, stop_at, "backup", str(folder / "one.db")):
        assert not folder.exists() or list(folder.iterdir()) == []
    assert [path.name for path in folder.iterdir()] == ["one.db"]
