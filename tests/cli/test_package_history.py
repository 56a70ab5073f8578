"""A package for Anki keeps answers and schedules, and brings them back exactly."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, date, datetime

import pytest

from shabda.decks.formats.anki_database import (
    AnkiAnswer,
    AnkiCard,
    AnkiCollection,
    AnkiNote,
    NoteType,
    read_database,
)
from shabda.decks.formats.anki_history import read_anki_history
from shabda.store.collection import Collection
from shabda.study.log import EventKind, fold

pytest.importorskip("genanki")

DECK = """words:
- word: मेघः
  gender: m
  glosses: [cloud]
- word: गच्छति
  pos: verb
  glosses: [goes]
- word: चित्रम्
  glosses: [picture]
"""


@pytest.fixture
def mine(home, shabda):
    path = home / "decks" / "mine.yaml"
    path.parent.mkdir()
    path.write_text(DECK, encoding="utf-8")
    shabda("review", "--deck", "mine", "--limit", "3", typed="\n3\n\n1\n\n4\n\n3\n\n2\n")
    shabda("suspend", "मेघः")
    with Collection.open(home / "collection.db") as collection:
        last = collection.log.last()
        assert last is not None
        mark = {"at": last.reviewed_at, "day": last.study_day}
        collection.log.mark("word:gacCati/recognise", EventKind.FLAG, **mark)
        collection.log.mark(
            "word:gacCati/recognise", EventKind.RESCHEDULE, **mark, due=mark["day"] + 9
        )
    return home


def log(home):
    with Collection.open(home / "collection.db") as collection:
        return collection.log.events()


def rows(path, sql: str) -> list[tuple]:
    with zipfile.ZipFile(path) as package, closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(package.read("collection.anki2"))
        return connection.execute(sql).fetchall()


def edit(path, sql: str) -> None:
    """Change the collection in a package, as Anki does."""
    with zipfile.ZipFile(path) as package:
        members = {name: package.read(name) for name in package.namelist()}
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(members["collection.anki2"])
        connection.execute(sql)
        connection.commit()
        members["collection.anki2"] = connection.serialize()
    with zipfile.ZipFile(path, "w") as package:
        for name, content in members.items():
            package.writestr(name, content)


@pytest.mark.no_cover
def test_a_fresh_home_has_the_same_log_and_schedule(shabda, mine, tmp_path, monkeypatch) -> None:
    path = tmp_path / "w.apkg"
    said = shabda("export", str(path), "--deck", "mine").out
    before = log(mine)
    answers = sum(event.grade is not None for event in before)
    assert answers >= 3
    assert f"With {answers} answers to them" in said
    monkeypatch.setenv("SHABDA_HOME", str(tmp_path / "other"))
    told = shabda("import", str(path), "--yes").out
    assert (
        f"history in the file: {answers} answers, 2 suspended cards, 1 flagged card and 1 due day."
        in told
    )
    after = log(tmp_path / "other")
    assert sorted(after, key=lambda event: event.id) == sorted(before, key=lambda event: event.id)
    assert fold(after) == fold(before)
    shabda("import", str(path), "--yes")
    assert len(log(tmp_path / "other")) == len(before)


def test_anki_sees_answers_interval_ease_lapses_and_marks(shabda, mine, tmp_path) -> None:
    path = tmp_path / "w.apkg"
    shabda("export", str(path), "--deck", "mine")
    states = fold(log(mine))
    cards = rows(
        path,
        "SELECT notes.guid, ord, type, queue, due, ivl, factor, reps, lapses, cards.flags"
        " FROM cards JOIN notes ON notes.id = nid",
    )
    (crt,) = rows(path, "SELECT crt FROM col")[0]
    first = datetime.fromtimestamp(crt, UTC).astimezone().date().toordinal()
    for guid, side, kind, queue, due, interval, factor, reps, lapses, flags in cards:
        name = f"word:{guid.removeprefix('shabda:')}/{('recognise', 'produce')[side]}"
        status = states.get(name)
        if status is None or status.state is None:
            assert (kind, reps) == (0, 0)
        else:
            assert (first + due, interval, factor) == (
                status.state.due, status.state.interval, status.state.ease * 10,
            )  # fmt: skip
            assert (lapses, kind) == (status.state.lapses, 2)
        assert (queue == -1) == (status is not None and status.suspended)
        assert bool(flags) == (status is not None and status.flagged)
    answered = [event for event in log(mine) if event.grade is not None]
    times = rows(path, "SELECT id, ease FROM revlog ORDER BY id")
    assert len(times) == len(answered) + 1
    assert [button for _, button in times].count(0) == 1  # rescheduled by hand


def test_without_history_a_package_has_words_alone(shabda, mine, tmp_path) -> None:
    path = tmp_path / "w.apkg"
    shabda("export", str(path), "--deck", "mine", "--without-history")
    assert rows(path, "SELECT count(*) FROM revlog") == [(0,)]
    assert "shabda.jsonl" not in zipfile.ZipFile(path).namelist()
    assert shabda("export", "--without-history").code == 2


def test_answers_that_were_in_anki_meanwhile_count_once(shabda, mine, tmp_path) -> None:
    path, bare = tmp_path / "w.apkg", tmp_path / "anki.apkg"
    shabda("export", str(path), "--deck", "mine")
    with zipfile.ZipFile(path) as package, zipfile.ZipFile(bare, "w") as other:
        other.writestr("collection.anki2", package.read("collection.anki2"))
    before = [event for event in log(mine) if event.grade is not None]
    assert shabda("import", str(bare), "--yes").code == 0
    assert [event for event in log(mine) if event.grade is not None] == before


@pytest.mark.no_cover
def test_a_word_that_was_edited_in_anki_is_no_second_word_here(shabda, mine, tmp_path) -> None:
    path = tmp_path / "w.apkg"
    shabda("export", str(path), "--deck", "mine", "--without-history")
    edit(path, "UPDATE notes SET flds = replace(flds, 'मेघः', 'महामेघः')")
    edit(path, "UPDATE notes SET flds = replace(flds, 'picture', 'picture, image')")
    ran = shabda("import", str(path), "--yes")
    assert "महामेघः is मेघः here, in mine; `shabda edit मेघः` respells it" in ran.err
    deck = (mine / "decks" / "mine.yaml").read_text(encoding="utf-8")
    assert deck == DECK.replace("[picture]", "[picture, image]")


def test_a_word_with_another_id_here_gets_its_answers(shabda, mine, tmp_path, monkeypatch) -> None:
    path, other = tmp_path / "w.apkg", tmp_path / "other"
    shabda("export", str(path), "--deck", "mine")
    monkeypatch.setenv("SHABDA_HOME", str(other))
    (other / "decks").mkdir(parents=True)
    text = DECK.replace("- word: मेघः", "- word: मेघः\n  id: my-cloud")
    (other / "decks" / "own.yaml").write_text(text, encoding="utf-8")
    assert shabda("import", str(path), "--yes").code == 0
    cards = {event.card_id for event in log(other)}
    assert "word:my-cloud/recognise" in cards
    assert "word:meGaH/recognise" not in cards
    count = len(log(other))
    shabda("import", str(path), "--yes")
    assert len(log(other)) == count


@pytest.mark.parametrize(
    ("created", "west"),
    [
        (datetime(2026, 1, 4, 22, 30, tzinfo=UTC), None),  # four in the morning in India
        (datetime(2026, 1, 4, 22, 30, tzinfo=UTC), -330),
        (datetime(2026, 1, 5, 12, 0, tzinfo=UTC), None),  # in California
        (datetime(2026, 1, 5, 4, 0, tzinfo=UTC), 0),
    ],
)
def test_the_first_day_of_a_collection_is_where_it_was_made(created, west) -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(
            "CREATE TABLE col (crt, models, conf, decks);"
            "CREATE TABLE notes (id, guid, mid, flds, tags);"
            "CREATE TABLE cards (id, nid, did, ord, type, queue, due, odue, odid, flags);"
            "CREATE TABLE revlog (id, cid, ease, time, type, ivl);"
            "INSERT INTO cards VALUES (1, 1, 1, 0, 2, 2, 3, 0, 0, 0);"
        )
        conf = {} if west is None else {"creationOffset": west}
        models = json.dumps({"1": {"flds": [], "tmpls": []}})
        row = (int(created.timestamp()), models, json.dumps(conf))
        connection.execute("INSERT INTO col VALUES (?, ?, ?, '{}')", row)
        connection.commit()
        collection = read_database(connection.serialize(), "c.apkg")
    assert collection.cards[0].due_day == date(2026, 1, 8).toordinal()


def test_a_card_that_was_made_new_in_anki_is_new_here() -> None:
    kind = NoteType(("Front", "Back"), ("{{Front}}",))
    answers = [(1, 3, 1, 1), (86_400_001, 3, 1, 3), (90_000_000, 0, 4, 0), (90_000_001, 0, 4, 5)]
    collection = AnkiCollection(
        0, {1: kind}, (AnkiNote(1, "a", 1, ("गजः", "elephant"), ()),),
        (AnkiCard(1, 1, 0, False, False, None),),
        tuple(AnkiAnswer(at, 1, button, 4000, row, days) for at, button, row, days in answers),
    )  # fmt: skip
    now = datetime(2026, 1, 1, tzinfo=UTC)
    history = read_anki_history(collection, {1: ("gajaH", "गजः")}, lambda at: at.toordinal(), now)
    assert [event.kind for event in history.events] == ["review", "review", "reset"]
    assert fold(history.events)["word:gajaH/recognise"].state is None
    assert history.lost[0] == "1 change of a due date by hand"  # the interval says that it stays


def test_a_due_day_that_was_changed_by_hand_in_anki_is_taken_over_and_not_called_lost() -> None:
    kind = NoteType(("Front", "Back"), ("{{Front}}",))
    answers = (AnkiAnswer(1, 1, 3, 4000, 1, 1), AnkiAnswer(86_400_001, 1, 0, 0, 4, 9))
    note, card = (
        AnkiNote(1, "a", 1, ("गजः", "elephant"), ()),
        AnkiCard(1, 1, 0, False, False, 739_900),
    )
    collection = AnkiCollection(0, {1: kind}, (note,), (card,), answers)
    now = datetime(2026, 1, 1, tzinfo=UTC)
    history = read_anki_history(collection, {1: ("gajaH", "गजः")}, lambda at: at.toordinal(), now)
    assert [event.due for event in history.events] == [None, 739_900]
    assert not any("by hand" in lost for lost in history.lost)
