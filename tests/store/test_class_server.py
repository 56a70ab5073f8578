"""A class on a real PostgreSQL server: what a teacher sees and gives, and what members may not."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from shlex import split

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from servers import PASSWORD, answer, logged_in, own, sync
from shabda.app.class_decks import write_class_decks
from shabda.app.own_decks import class_deck_files
from shabda.errors import StoreError, UnknownNameError
from shabda.store.collection import Collection
from shabda.store.sync.class_records import ClassRecords
from shabda.store.sync.server_peer import Server
from shabda.store.sync.server_people import add_person

Devices = Callable[[str], Collection]
LESSON = "words:\n  - {word: गजः, glosses: [elephant], gender: m}\n"


@pytest.fixture
def guru(url: str) -> str:
    """The address of the teacher of a class with the members anu and ravi."""
    with suppress(StoreError):  # a role outlives the tables
        add_person(url, "guru", PASSWORD, teacher=True)
    return own(url, "guru")


def test_a_teacher_sees_members_and_their_answers(devices: Devices, url: str, guru: str) -> None:
    for name, grades in (("anu", (4, 1)), ("ravi", (4,))):
        for day, grade in enumerate(grades):
            answer(devices(name), "word:suta/recognise", grade=grade, day=day)
        sync(devices(name), url, name)
    sync(devices("guru"), guru, "guru")
    with closing(ClassRecords(guru)) as records:
        assert {"anu", "ravi"} <= set(records.members())
        assert not {"guru", "class", "keeper"} & set(records.members())
        cards = [(name, card[0].card_id, len(card)) for name, card in records.cards()]
        assert cards == [("anu", "word:suta/recognise", 2), ("ravi", "word:suta/recognise", 1)]
        assert [len(card) for _, card in records.cards("ravi")] == [1]
        with pytest.raises(UnknownNameError):
            list(records.cards("guru"))


def test_a_learner_is_shown_no_class(url: str) -> None:
    with pytest.raises(StoreError, match="shows a class only to a teacher"):
        ClassRecords(own(url, "anu"))


def test_a_deck_of_the_class_comes_to_members_changes_and_goes(
    url: str, guru: str, tmp_path: Path
) -> None:
    def kept(deck: str) -> Path:
        return tmp_path / "kept" / f"{deck}.yaml"

    def taken() -> tuple[tuple[str, ...], tuple[str, ...]]:
        with Server(own(url, "anu")) as server:
            change = write_class_decks(tmp_path, server.class_decks(), kept)
        assert change.refused == ()
        return change.taken, change.withdrawn

    with closing(ClassRecords(guru)) as records:
        records.publish("lesson", LESSON)
        assert taken() == (("lesson",), ())
        assert taken() == ((), ())
        records.publish("lesson", LESSON + "  - {word: काकः, glosses: [crow], gender: m}\n")
        assert taken() == (("lesson",), ())
        (path,) = class_deck_files(tmp_path)
        assert path.name == "lesson@class.yaml"
        assert "काकः" in path.read_text(encoding="utf-8")
        records.withdraw("lesson")
        assert taken() == ((), ("lesson",))
        assert class_deck_files(tmp_path) == []
        assert "काकः" in kept("lesson").read_text(encoding="utf-8")
        with pytest.raises(UnknownNameError):
            records.withdraw("lesson")


@pytest.mark.parametrize("name", ["../evil", "a/b", "", ".", "x" * 300, "a\nb"])
def test_a_class_deck_with_an_odd_name_is_refused_by_name(name: str, tmp_path: Path) -> None:
    change = write_class_decks(tmp_path / "home", {name: LESSON, "good": LESSON}, Path)
    assert change.taken == ("good",)
    assert len(change.refused) == 1
    assert [path.name for path in tmp_path.rglob("*.yaml")] == ["good@class.yaml"]


@pytest.mark.parametrize("content", ["", "no deck", "words: 7", "a: [", "words:\n  - {word: x}\n"])
def test_a_class_deck_that_is_not_a_deck_leaves_the_former_one(
    content: str, tmp_path: Path
) -> None:
    write_class_decks(tmp_path, {"lesson": LESSON}, Path)
    change = write_class_decks(tmp_path, {"lesson": content}, Path)
    if change.taken:  # an empty deck is one
        assert content == ""
        return
    assert change.refused[0].startswith("the class deck 'lesson' was left out: ")
    (path,) = class_deck_files(tmp_path)
    assert path.read_text(encoding="utf-8") == LESSON
    assert sorted(path.name for path in (tmp_path / "class").iterdir()) == ["lesson@class.yaml"]


ATTACKS = (
    "INSERT INTO shabda_class_deck (name, content) VALUES ('x', 'y')",
    "INSERT INTO shabda_class_deck (name, content, teacher) VALUES ('x', 'y', 'guru')",
    "UPDATE shabda_class_deck SET content = 'y'",
    "DELETE FROM shabda_class_deck",
    "DROP TABLE shabda_class_deck",
    "ALTER TABLE shabda_class_deck DISABLE ROW LEVEL SECURITY",
    "GRANT shabda_teacher TO anu",
    "UPDATE shabda_server SET id = 'x'",
)


@pytest.mark.no_cover
@pytest.mark.parametrize("attack", ATTACKS)
def test_a_member_cannot_change_a_deck_of_the_class(url: str, guru: str, attack: str) -> None:
    with closing(ClassRecords(guru)) as records:
        records.publish("lesson", LESSON)
    with logged_in(url, "anu") as connection, pytest.raises(ProgrammingError):
        connection.execute(text(attack))
    with Server(own(url, "anu")) as server:
        assert server.class_decks() == {"lesson": LESSON}


def test_another_teacher_cannot_change_a_deck(url: str, guru: str) -> None:
    with suppress(StoreError):
        add_person(url, "acharya", PASSWORD, teacher=True)
    with closing(ClassRecords(guru)) as records:
        records.publish("lesson", LESSON)
    with closing(ClassRecords(own(url, "acharya"))) as records:
        with pytest.raises(StoreError, match="does not allow this"):
            records.publish("lesson", "words: []\n")
        with pytest.raises(UnknownNameError):
            records.withdraw("lesson")


@pytest.fixture
def run(tmp_path: Path, compiled: Path) -> Callable[..., str]:
    """Run a command as one person; return what it prints, stderr last."""

    def run(who: str, *arguments: str, err: str = "", code: int = 0) -> str:
        home = tmp_path / who
        if not home.exists():
            shutil.copytree(compiled, home)
        environ = {**os.environ, "SHABDA_HOME": str(home), "PGPASSWORD": PASSWORD}
        command = [sys.executable, "-m", "shabda", *arguments]
        ran = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
        assert ran.returncode == code, (arguments, ran.stderr)
        assert err in ran.stderr if err else not ran.stderr, (arguments, ran.stderr)
        assert PASSWORD not in ran.stdout
        return ran.stdout

    return run


@pytest.fixture
def addresses(url: str, guru: str) -> tuple[str, str]:
    """The addresses of the teacher and of anu, without their passwords."""
    teacher, anu = (own(url, name).replace(f":{PASSWORD}@", "@") for name in ("guru", "anu"))
    return teacher, anu


def test_a_class_from_the_command_line(run: Callable[..., str], addresses: tuple[str, str]) -> None:
    teacher, anu = addresses
    run("guru", "add", "गजः", "elephant", "--deck", "lesson")
    assert "The class has lesson now" in run("guru", "classroom", teacher, "--publish", "lesson")
    assert "Received from your class: lesson" in run("anu", "sync", anu)
    decks = json.loads(run("anu", "decks", "--json"))["decks"]
    assert [deck["words"] for deck in decks if deck["name"] == "lesson@class"] == [1]
    assert "elephant" in run("anu", "show", "गजः")
    shown = run("guru", "classroom", teacher)
    assert "anu" in shown
    members = json.loads(run("guru", "classroom", teacher, "--json"))["members"]
    assert {key: value for key, value in members[0].items() if key != "retained"} == {
        "name": "anu",
        "answers": 0,
        "days": 0,
        "last_day": None,
    }


def test_a_deck_with_a_fault_is_not_published_and_an_unknown_one_not_withdrawn(
    run: Callable[..., str], addresses: tuple[str, str], tmp_path: Path
) -> None:
    teacher, anu = addresses
    none = "no deck of the class 'lesson'; you have given it none"
    run("guru", "classroom", teacher, "--withdraw", "lesson", err=none, code=1)
    path = tmp_path / "guru" / "decks" / "lesson.yaml"
    path.parent.mkdir()
    path.write_text("words:\n- word: गजः\n  meaning: elephant\n", "utf-8")
    fault = "did you mean glosses?; lesson was not published; correct it and publish it again"
    run("guru", "classroom", teacher, "--publish", "lesson", err=fault, code=1)
    run("anu", "classroom", anu, err="shows a class only to a teacher", code=1)
    assert "Received 0" in run("anu", "sync", anu)


def test_a_class_deck_adds_to_the_words_of_a_member_and_names_what_contradicts(
    run: Callable[..., str], addresses: tuple[str, str]
) -> None:
    teacher, anu = addresses
    run("guru", "add", "गजः", "elephant", "--deck", "lesson")
    run("guru", "add", "नदी", "stream", "--gender", "f", "--deck", "lesson")
    run("anu", "add", "गजः", "tusker")
    run("anu", "add", "नदी", "river", "--gender", "m")
    run("guru", "classroom", teacher, "--publish", "lesson")
    differs = "नदी is feminine in lesson@class but masculine in notes"
    assert "lesson" in run("anu", "sync", anu, err=differs)
    assert "Received 0" in run("anu", "sync", anu)
    shown = run("anu", "show", "गजः")
    assert "tusker" in shown
    assert "elephant" in shown
    assert "stream" not in run("anu", "show", "नदी", err=differs)
    assert differs in run("anu", "doctor")


def test_a_withdrawn_deck_can_be_kept_with_its_progress(
    run: Callable[..., str], addresses: tuple[str, str]
) -> None:
    teacher, anu = addresses
    run("guru", "add", "गजः", "elephant", "--deck", "lesson")
    run("guru", "classroom", teacher, "--publish", "lesson")
    run("anu", "sync", anu)
    run("guru", "classroom", teacher, "--withdraw", "lesson")
    said = run("anu", "sync", anu)
    assert "Your class no longer has lesson, so its words are not asked any more" in said
    command = re.search(r"`shabda (import .*)`", said)
    assert command
    assert "Imported 1 word as your deck lesson" in run("anu", *split(command[1]))
    assert "elephant" in run("anu", "list", "--deck", "lesson")


def test_a_corrected_headword_of_a_class_deck_keeps_the_progress_of_members(
    run: Callable[..., str], addresses: tuple[str, str], tmp_path: Path
) -> None:
    teacher, anu = addresses
    path = tmp_path / "guru" / "decks" / "lesson.yaml"
    path.parent.mkdir(parents=True)
    crow = "- word: काकः\n  glosses: [raven]\n"
    path.write_text(f"words:\n- word: गजह\n  glosses: [elephant]\n{crow}", "utf-8")
    run("guru", "classroom", teacher, "--publish", "lesson")
    run("anu", "sync", anu)
    run("anu", "suspend", "गजह")
    path.write_text("words:\n- word: गजः\n  glosses: [elephant]\n", "utf-8")
    said = run("guru", "classroom", teacher, "--publish", "lesson")
    assert "गजः was गजह; members keep their progress with it." in said
    assert "No longer in the deck, so members are not asked it any more: काकः." in said
    run("anu", "sync", anu)
    assert "suspended" in run("anu", "show", "गजः")
    assert "is not" not in run("guru", "classroom", teacher, "--publish", "lesson")
