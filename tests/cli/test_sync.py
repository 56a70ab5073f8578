"""`shabda sync`: answers and decks of two homes come together."""

import json
from pathlib import Path

import pytest

from shabda.store.collection import Collection

DECK = "words:\n- word: agni\n  glosses: [fire]\n"


class Home:
    """One learner's device: a home of its own and the folder that is carried."""

    def __init__(self, name: str, root: Path, shabda, monkeypatch) -> None:
        self.path, self.folder = root / name, root / "carried"
        self._shabda, self._patch = shabda, monkeypatch

    def run(self, *arguments: str, **how):
        self._patch.setenv("SHABDA_HOME", str(self.path))
        return self._shabda(*arguments, **how)

    def sync(self, **how) -> dict:
        ran = self.run("sync", str(self.folder), "--json", **how)
        assert ran.code == 0, ran.err
        return json.loads(ran.out)

    @property
    def deck(self) -> Path:
        path = self.path / "decks" / "mine.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    @property
    def decks(self) -> dict[str, str]:
        return {path.name: path.read_text("utf-8") for path in self.deck.parent.iterdir()}


@pytest.fixture
def homes(home, tmp_path, shabda, monkeypatch):
    """Two homes; the first has its decks compiled."""
    import shutil

    shutil.copytree(home, tmp_path / "phone")
    (tmp_path / "phone" / "collection.db").unlink()
    return (
        Home("home", tmp_path, shabda, monkeypatch),
        Home("phone", tmp_path, shabda, monkeypatch),
    )


def test_answers_go_both_ways(homes) -> None:
    workspace, phone = homes
    workspace.run("review", "--limit", "2", typed="\n3\n\n3\n")
    phone.run("review", "--limit", "1", typed="\n1\n\n4\n", day=1)
    ran = workspace.run("sync", str(workspace.folder), day=1)
    assert (ran.code, ran.out) == (0, "Took 0 events, gave 2 events.\n")
    assert phone.run("sync", str(phone.folder), day=1).out == "Took 2 events, gave 2 events.\n"
    assert (
        workspace.run("sync", str(workspace.folder), day=1).out == "Took 2 events, gave 0 events.\n"
    )
    assert workspace.run("--json", day=1).out == phone.run("--json", day=1).out
    assert workspace.run("export", day=1).out == phone.run("export", day=1).out


def test_a_deck_edited_on_one_side_is_taken(homes) -> None:
    workspace, phone = homes
    workspace.deck.write_text(DECK, "utf-8")
    workspace.sync()
    assert phone.sync()["decks"] == ["mine"]
    assert phone.decks == {"mine.yaml": DECK}
    phone.deck.write_text(DECK.replace("fire", "fire, the god"), "utf-8")
    phone.sync()
    assert workspace.sync()["decks"] == ["mine"]
    assert workspace.decks == phone.decks
    assert "the god" in workspace.run("show", "agni").out
    phone.deck.unlink()
    phone.sync()
    assert workspace.sync()["decks"] == ["mine"]
    assert workspace.decks == {}


def test_of_a_deck_edited_on_both_sides_both_versions_are_kept_and_named(homes) -> None:
    workspace, phone = homes
    workspace.deck.write_text(DECK, "utf-8")
    workspace.sync()
    phone.sync()
    here, there = DECK.replace("fire", "fire; flame"), DECK.replace("fire", "the god")
    workspace.deck.write_text(here, "utf-8")
    phone.deck.write_text(there, "utf-8")
    workspace.sync(day=1)
    said = phone.sync(day=2)
    (beside,) = said["kept_beside"]
    assert Path(beside).name.startswith("mine.yaml.from-")
    assert Path(beside).read_text("utf-8") == here
    assert phone.deck.read_text("utf-8") == there, "the later edit stands"
    said = workspace.sync(day=3)
    assert workspace.deck.read_text("utf-8") == there
    assert [Path(path).read_text("utf-8") for path in said["kept_beside"]] == [here]
    assert phone.sync(day=4)["kept_beside"] == workspace.sync(day=4)["kept_beside"] == []
    for each in homes:
        ran = each.run("show", "agni", day=4)
        assert (ran.code, "the god" in ran.out) == (0, True)


def test_decks_that_cannot_stand_together_stop_nobody(homes) -> None:
    workspace, phone = homes
    workspace.deck.write_text(DECK, "utf-8")
    phone.deck.with_name("other.yaml").write_text(DECK, "utf-8")
    workspace.run("review", "--limit", "1", typed="\n3\n")
    workspace.sync()
    said = phone.sync()
    assert said["taken"] == 1
    assert said["refused"].startswith("decks from elsewhere were left out: ")
    assert list(phone.decks) == ["other.yaml"]
    assert phone.run("review", "--limit", "1", typed="\n3\n").code == 0


def test_a_copied_home_logs_and_syncs_as_a_device_of_its_own(homes) -> None:
    import shutil

    workspace, phone = homes
    workspace.run("review", "--limit", "1", typed="\n3\n")
    shutil.copy(workspace.path / "collection.db", phone.path / "collection.db")
    workspace.run("review", "--limit", "1", typed="\n3\n", day=1)
    phone.run("review", "--limit", "1", typed="\n3\n", day=1)
    workspace.sync(day=1)
    ran = phone.run("sync", str(phone.folder), day=1)
    assert ran.out == "Took 1 event, gave 1 event.\n"
    with Collection.open(phone.path / "collection.db") as collection:
        assert len({(event.device, event.sequence) for event in collection.log.events()}) == 3
    assert phone.sync(day=1)["new_device"] is False


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("mysql://anu:s3cret-word@host/db", "only postgresql:// is known, not mysql://"),
        ("postgresql://anu:s3cret-word@127.0.0.1:1/db", "shabda config learner NAME"),
        ("postgresql://anu:s3cret-word@host:x/db", "is no address of a server"),
    ],
)
def test_a_target_that_cannot_be_is_told_without_its_password(homes, target, said) -> None:
    workspace, _ = homes
    ran = workspace.run("sync", target)
    assert ran.code == 1
    assert said in ran.err
    assert "s3cret" not in ran.err + ran.out
    assert ran.err.count("\n") == 1


def test_an_unreachable_server_is_told_without_its_password(homes, monkeypatch) -> None:
    workspace, _ = homes
    monkeypatch.setenv("SHABDA_LEARNER", "anu")
    ran = workspace.run("sync", "postgresql://anu:s3cret-word@127.0.0.1:1/db")
    assert ran.code == 1
    assert "127.0.0.1/db: cannot be reached" in ran.err or "needs psycopg" in ran.err
    assert "s3cret" not in ran.err
    assert not (workspace.path / "crash.txt").exists()
