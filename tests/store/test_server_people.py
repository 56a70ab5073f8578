"""A person leaves a class, another of the same name comes, and one has forgotten the password."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlalchemy import text

from servers import PASSWORD, Postgres, answer, logged_in, own, sync
from shabda.errors import StoreError
from shabda.store.collection import Collection
from shabda.store.jsonl import read_batch
from shabda.store.sync.class_records import ClassRecords
from shabda.store.sync.peers import open_peer, pull, push
from shabda.store.sync.server_peer import Server
from shabda.store.sync.server_people import add_person, remove_person, set_password

Devices = Callable[[str], Collection]


@pytest.fixture
def leaver(postgres: Postgres, url: str) -> str:
    """The name of a learner who was added just now."""
    with suppress(StoreError):
        remove_person(url, "leaver", postgres.folder / "gone.jsonl")
    add_person(url, "leaver", PASSWORD)
    return "leaver"


def test_the_next_person_of_a_name_does_not_get_the_log_of_the_one_who_left(
    devices: Devices, postgres: Postgres, url: str, leaver: str
) -> None:
    answer(devices("old"), "a/r")
    sync(devices("old"), url, leaver)
    postgres.tell(f"DROP ROLE {leaver}")
    with pytest.raises(StoreError, match="still has the answers of an earlier leaver"):
        add_person(url, leaver, PASSWORD)
    add_person(url, leaver, PASSWORD, take_over=True)
    assert sync(devices("new"), url, leaver) == (1, 0)


def test_a_learner_who_is_removed_leaves_a_log_that_can_be_read(
    devices: Devices, postgres: Postgres, url: str, leaver: str, tmp_path: Path
) -> None:
    answer(devices("old"), "a/r")
    answer(devices("anu"), "b/r")
    sync(devices("old"), url, leaver)
    sync(devices("anu"), url, "anu")
    export = tmp_path / "leaver.jsonl"
    assert remove_person(url, leaver, export) == 1
    lines = export.read_text("utf-8").splitlines()
    assert read_batch(lines, "file").events == devices("old").batch().events
    with pytest.raises(StoreError, match="refuses this name or password"):
        sync(devices("old"), url, leaver)
    with pytest.raises(StoreError, match="has no learner 'leaver'"):
        remove_person(url, leaver, export)
    assert sync(devices("other"), url, "anu") == (1, 0)
    add_person(url, leaver, PASSWORD)
    assert sync(devices("new"), url, leaver) == (0, 0)
    with logged_in(url, "anu") as connection:
        assert connection.scalar(text("SELECT count(*) FROM shabda_review")) == 1


def test_a_learner_who_is_removed_in_the_middle_of_a_sync_loses_nothing(
    devices: Devices, url: str, leaver: str, tmp_path: Path
) -> None:
    device = devices("old")
    answer(device, "a/r")
    with open_peer(own(url, leaver), device, "") as server:
        pull(device, server)
        remove_person(url, leaver, tmp_path / "leaver.jsonl")
        with pytest.raises(StoreError, match="does not know this person any more; ask its"):
            push(device, server)
    add_person(url, leaver, PASSWORD)
    assert sync(device, url, leaver) == (0, 1)


def test_a_password_renewed_in_the_middle_of_a_sync_lets_it_end(
    devices: Devices, url: str, leaver: str
) -> None:
    device = devices("old")
    answer(device, "a/r")
    with open_peer(own(url, leaver), device, "") as server:
        pull(device, server)
        set_password(url, leaver, "another")
        assert push(device, server).events == 1
    with pytest.raises(StoreError, match="refuses this name or password"):
        sync(device, url, leaver)


def test_only_the_administrator_removes_a_learner_and_nobody_else_is_one(
    url: str, leaver: str, tmp_path: Path
) -> None:
    for who in ("anu", leaver):
        with pytest.raises(StoreError, match="does not allow this"):
            remove_person(own(url, who), "ravi", tmp_path / "x")
        with pytest.raises(StoreError, match="does not allow this"):
            set_password(own(url, who), "ravi", "other")
    for role in ("keeper", "class", "shabda_learner", 'a"b'):
        with pytest.raises(StoreError, match="has no learner"):
            remove_person(url, role, tmp_path / "x")
        with pytest.raises(StoreError, match="has no learner"):
            set_password(url, role, "other")


def test_a_teacher_whose_deck_the_class_has_is_not_removed(url: str, tmp_path: Path) -> None:
    with suppress(StoreError):
        remove_person(url, "pandita", tmp_path / "old")
    add_person(url, "pandita", PASSWORD, teacher=True)
    with closing(ClassRecords(own(url, "pandita"))) as records:
        records.publish("lesson", "words: []\n")
        with pytest.raises(StoreError, match=r"has decks of pandita \(lesson\)"):
            remove_person(url, "pandita", tmp_path / "x")
        records.withdraw("lesson")
    assert remove_person(url, "pandita", tmp_path / "x") == 0


def test_a_forgotten_password_is_renewed(
    devices: Devices, postgres: Postgres, url: str, leaver: str
) -> None:
    renewed = own(url, leaver).replace(PASSWORD, "another-word")
    with pytest.raises(StoreError, match="refuses this name or password"), Server(renewed):
        pass
    set_password(url, leaver, "another-word")
    answer(devices("old"), "a/r")
    with Server(renewed):
        pass
    assert "another-word" not in (postgres.folder / "log").read_text(errors="replace")
    with pytest.raises(StoreError, match="the password is empty"):
        set_password(url, leaver, "")


def test_the_administrator_removes_a_learner_from_the_command_line(
    url: str, leaver: str, tmp_path: Path
) -> None:
    def run(*arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
        environ = {**os.environ, "SHABDA_HOME": str(tmp_path / "home"), "PGPASSWORD": PASSWORD}
        command = [sys.executable, "-m", "shabda", "server", *arguments]
        return subprocess.run(
            command, env=environ, cwd=tmp_path, input=typed, capture_output=True, text=True,
            check=False,
        )  # fmt: skip

    admin = url.replace(f":{PASSWORD}@", "@")
    renewed = run("set-password", admin, leaver, typed="another-word\n")
    assert (renewed.returncode, renewed.stdout) == (0, "leaver has a new password.\n")
    unasked = run("remove-learner", admin, leaver)
    assert unasked.returncode == 2
    assert "--yes" in unasked.stderr
    ran = run("remove-learner", admin, leaver, "--yes")
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("leaver is removed; 0 log entries and the decks are in leaver.")
    assert (tmp_path / "leaver.jsonl").exists()
