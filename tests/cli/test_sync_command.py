"""`shabda sync`: answers and decks of two homes come together."""

import json
import shutil
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
        ran = self.run("sync", str(self.folder), "--create", "--json", **how)
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
    shutil.copytree(home, tmp_path / "phone")
    (tmp_path / "phone" / "collection.db").unlink()
    return (
        Home("home", tmp_path, shabda, monkeypatch),
        Home("phone", tmp_path, shabda, monkeypatch),
    )


@pytest.mark.no_cover
def test_answers_go_both_ways(homes) -> None:
    workspace, phone = homes
    workspace.run("review", "--limit", "2", typed="\n3\n\n3\n")
    phone.run("review", "--limit", "1", typed="\n1\n\n4\n", day=1)
    ran = workspace.run("sync", str(workspace.folder), "--create", day=1)
    assert (ran.code, ran.out) == (0, "Received 0 log entries, sent 2.\n")
    assert (
        phone.run("sync", str(phone.folder), "--create", day=1).out
        == "Received 2 log entries, sent 2.\n"
    )
    assert (
        workspace.run("sync", str(workspace.folder), "--create", day=1).out
        == "Received 2 log entries, sent 0.\n"
    )
    assert workspace.run("--json", day=1).out == phone.run("--json", day=1).out
    assert workspace.run("export", day=1).out == phone.run("export", day=1).out


def test_a_deck_that_is_sent_is_named_as_sent(homes) -> None:
    workspace, phone = homes
    workspace.run("add", "gaja", "tusker")
    sync = ("sync", str(workspace.folder), "--create")
    assert workspace.run(*sync).out == (
        "Received 0 log entries, sent 0 and your changes to decks.\n"
    )
    assert workspace.run(*sync).out == "Received 0 log entries, sent 0.\n"
    assert "Decks updated: notes" in phone.run("sync", str(phone.folder)).out


@pytest.mark.no_cover
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


def test_a_learner_whose_name_differs_in_case_alone_is_not_taken_for_another(homes) -> None:
    workspace, phone = homes
    workspace.run("config", "learner", "anu")
    workspace.run("review", "--limit", "1", typed="\n3\n")
    workspace.sync()
    phone.run("config", "learner", "Anu")
    ran = phone.run("sync", str(phone.folder))
    assert (ran.code, ran.err.count("\n")) == (1, 1)
    assert "shabda config learner anu" in ran.err
    assert [path.name for path in phone.folder.iterdir()] == ["anu"]
    phone.run("config", "learner", "anu")
    assert phone.sync()["taken"] == 1


@pytest.mark.no_cover
def test_a_missing_deck_file_is_put_back_and_deleted_nowhere(homes) -> None:
    workspace, phone = homes
    workspace.deck.write_text(DECK, "utf-8")
    workspace.sync()
    phone.sync()
    shutil.rmtree(phone.deck.parent)
    assert phone.sync()["restored"] == ["mine"]
    assert workspace.sync()["decks"] == []
    assert workspace.decks == phone.decks == {"mine.yaml": DECK}


def test_a_deck_whose_file_is_renamed_has_its_new_name_on_both(homes) -> None:
    workspace, phone = homes
    workspace.deck.write_text(DECK, "utf-8")
    workspace.sync()
    phone.sync()
    workspace.deck.rename(workspace.deck.with_stem("lesson"))
    assert workspace.sync()["restored"] == []
    phone.sync()
    workspace.sync()
    assert workspace.decks == phone.decks == {"lesson.yaml": DECK}


@pytest.mark.no_cover
def test_a_renamed_deck_that_another_device_changed_keeps_the_change(homes) -> None:
    workspace, phone = homes
    workspace.deck.write_text(DECK, "utf-8")
    workspace.sync()
    phone.sync()
    workspace.deck.rename(workspace.deck.with_stem("lesson"))
    phone.deck.write_text(DECK.replace("fire", "fire, the god"), "utf-8")
    for device in (workspace, phone, workspace, phone):
        device.sync()
    assert workspace.decks == phone.decks
    assert "the god" in workspace.run("show", "agni").out


def test_a_deck_removed_on_one_device_goes_on_the_other(homes) -> None:
    workspace, phone = homes
    workspace.deck.write_text(DECK, "utf-8")
    workspace.sync()
    phone.sync()
    assert phone.run("decks", "remove", "mine").code == 0
    phone.sync()
    assert workspace.sync()["decks"] == ["mine"]
    assert workspace.decks == phone.decks == {}
    ran = phone.run("decks", "remove", "vocab")
    assert (ran.code, ran.err.count("\n")) == (2, 1)


@pytest.mark.no_cover
def test_a_removed_deck_takes_no_word_with_it_that_its_file_did_not_have(homes) -> None:
    workspace, phone = homes
    workspace.deck.write_text(DECK, "utf-8")
    workspace.sync()
    phone.sync()
    workspace.run("add", "जलम्", "water", "--deck", "mine")
    workspace.run("sync", str(phone.path / "collection.db"))
    assert phone.run("decks", "remove", "mine").code == 0
    for device in (phone, workspace, phone):
        device.sync()
    assert workspace.decks == phone.decks
    assert "water" in phone.run("show", "जलम्").out


@pytest.mark.no_cover
def test_words_added_on_two_devices_for_ten_evenings_are_all_on_both(homes) -> None:
    for day in range(10):
        for each, letter in zip(homes, "kg", strict=True):
            word = f"{letter}a{'mnlrvsyhpt'[day]}a"
            ran = each.run("add", word, f"meaning {letter} {day}", day=day)
            assert ran.code == 0, ran.err
        for each in (*homes, homes[0]):
            assert each.sync(day=day)["kept_beside"] == []
    workspace, phone = homes
    assert workspace.decks == phone.decks
    (text,) = workspace.decks.values()
    assert text.count("- word:") == 20


@pytest.mark.no_cover
def test_of_a_field_changed_on_two_devices_the_later_is_kept_and_the_other_reported(homes) -> None:
    workspace, phone = homes
    workspace.deck.write_text(DECK, "utf-8")
    workspace.sync()
    phone.sync()
    here, there = DECK.replace("fire", "fire; flame"), DECK.replace("fire", "the god")
    workspace.deck.write_text(here, "utf-8")
    phone.deck.write_text(there, "utf-8")
    workspace.sync(day=1)
    said = phone.sync(day=2)
    assert said["lost"] == ["agni: kept glosses “the god”, not “fire; flame”"]
    assert phone.deck.read_text("utf-8") == there, "the later edit is kept"
    assert workspace.sync(day=3)["lost"] == said["lost"]
    assert workspace.deck.read_text("utf-8") == there
    assert phone.sync(day=4)["lost"] == workspace.sync(day=4)["lost"] == []
    for home in homes:
        ran = home.run("show", "agni", day=4)
        assert (ran.code, "the god" in ran.out) == (0, True)


def test_an_incomplete_file_of_a_folder_is_named_and_the_sync_ends_with_1(homes) -> None:
    workspace, phone = homes
    workspace.deck.write_text(DECK, "utf-8")
    workspace.sync()
    (file,) = workspace.folder.iterdir()
    whole = file.read_text("utf-8")
    file.write_text(whole.partition("\n")[0] + "\n", "utf-8")
    for json_wanted in ((), ("--json",)):
        ran = phone.run("sync", str(phone.folder), *json_wanted)
        assert (ran.code, ran.err.count("\n")) == (1, 1)
        assert f"{file.name}: is cut short; it has 0 of 1 lines" in ran.err
    assert len(json.loads(ran.out)["incomplete"]) == 1
    file.write_text(whole, "utf-8")
    assert phone.sync()["decks"] == ["mine"]


@pytest.mark.no_cover
def test_a_word_removed_on_one_device_and_edited_on_the_other_stays_and_is_named(homes) -> None:
    workspace, phone = homes
    workspace.run("add", "प्रभु", "lord", "--gender", "m", "--deck", "mine")
    workspace.sync()
    phone.sync()
    assert workspace.run("remove", "प्रभु").code == 0
    phone.deck.write_text(phone.deck.read_text("utf-8").replace("lord", "master"), "utf-8")
    workspace.sync(day=1)
    stays = ["प्रभु: changed on one side and removed on the other, so it stays"]
    assert phone.sync(day=2)["lost"] == stays
    assert workspace.sync(day=3)["lost"] == stays
    assert "master" in workspace.run("show", "प्रभु", day=3).out
    assert phone.sync(day=4)["lost"] == workspace.sync(day=4)["lost"] == []


@pytest.mark.no_cover
def test_a_deck_removed_on_one_device_and_edited_on_the_other_stays_and_is_named(homes) -> None:
    workspace, phone = homes
    workspace.deck.write_text(DECK, "utf-8")
    workspace.sync()
    phone.sync()
    assert phone.run("decks", "remove", "mine").code == 0
    workspace.deck.write_text(DECK.replace("fire", "flame"), "utf-8")
    workspace.sync(day=1)
    stays = ["the deck mine: changed on one side and removed on the other, so it stays"]
    assert phone.sync(day=2)["lost"] == stays
    assert workspace.sync(day=3)["lost"] == stays
    assert phone.sync(day=4)["lost"] == workspace.sync(day=4)["lost"] == []
    assert "flame" in phone.run("show", "agni", day=4).out


def test_an_edit_that_cannot_be_merged_is_kept_in_a_file_of_its_own(homes) -> None:
    workspace, phone = homes
    for edit, day in (("fire", 0), ("flame", 5)):
        for each, place in ((workspace, "here"), (phone, "there")):
            flow = f"words: [{{word: अग्निः, glosses: [{edit}, {place}]}}]\n"
            each.deck.write_text(flow, "utf-8")
        older = workspace.deck.read_text("utf-8")
        workspace.sync(day=day + 1)
        (aside,) = phone.sync(day=day + 2)["kept_beside"]
        assert Path(aside).read_text("utf-8") == older
        workspace.sync(day=day + 3)
    kept = phone.deck.parent.glob("mine.yaml.from-*")
    texts = sorted(path.read_text("utf-8") for path in kept)
    assert ["[fire, here]" in texts[0], "[flame, here]" in texts[1]] == [True, True]


@pytest.mark.no_cover
def test_a_word_that_two_devices_add_to_two_decks_has_the_meanings_of_both(homes) -> None:
    workspace, phone = homes
    workspace.run("add", "giri", "mountain", "-g", "m", "-d", "mine")
    phone.run("add", "giri", "hill", "-d", "other", "--note", "revered")
    phone.run("pairs", "giri", "suta", "--difference", "hard and soft")
    workspace.run("pairs", "giri", "suta", "--difference", "one is old")
    for day in (1, 2):
        workspace.sync(day=day)
        phone.sync(day=day)
    assert sorted(phone.decks) == ["mine.yaml", "other.yaml", "pairs.yaml"]
    for device in homes:
        ran = device.run("show", "giri", day=2)
        assert (ran.code, ran.err) == (0, "")
        assert "mountain; hill" in ran.out
        assert "revered" in ran.out
    assert workspace.decks == phone.decks


def test_a_copied_home_logs_and_syncs_as_a_device_of_its_own(homes) -> None:
    workspace, phone = homes
    workspace.run("review", "--limit", "1", typed="\n3\n")
    shutil.copy(workspace.path / "collection.db", phone.path / "collection.db")
    workspace.run("review", "--limit", "1", typed="\n3\n", day=1)
    phone.run("review", "--limit", "1", typed="\n3\n", day=1)
    workspace.sync(day=1)
    ran = phone.run("sync", str(phone.folder), "--create", day=1)
    assert ran.out == "Received 1 log entry, sent 1.\n"
    with Collection.open(phone.path / "collection.db") as collection:
        assert len({(event.device, event.sequence) for event in collection.log.events()}) == 3
    assert phone.sync(day=1)["new_device"] is False


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("mysql://anu:s3cret-word@host/db", "only postgresql:// is supported, not mysql://"),
        ("postgresql://anu:s3cret-word@127.0.0.1:1/db", "127.0.0.1/db: cannot be reached"),
        ("postgresql://anu:s3cret-word@host:x/db", "is not a server address"),
    ],
)
def test_an_impossible_target_is_reported_without_its_password(homes, target, said) -> None:
    workspace, _ = homes
    ran = workspace.run("sync", target, "--create")
    assert ran.code == 1
    assert said in ran.err
    assert "s3cret" not in ran.err + ran.out
    assert ran.err.count("\n") == 1


def test_an_unreachable_server_is_reported_without_its_password(homes, monkeypatch) -> None:
    workspace, _ = homes
    monkeypatch.setenv("SHABDA_LEARNER", "anu")
    ran = workspace.run("sync", "postgresql://anu:s3cret-word@127.0.0.1:1/db")
    assert ran.code == 1
    assert "127.0.0.1/db: cannot be reached" in ran.err or "needs psycopg" in ran.err
    assert "s3cret" not in ran.err
    assert not (workspace.path / "crash.txt").exists()


@pytest.mark.parametrize("target", ["", " "])
def test_an_empty_target_is_refused(shabda, home, target) -> None:
    ran = shabda("sync", target)
    assert (ran.code, ran.out) == (2, "")
    assert "TARGET is empty" in ran.err


@pytest.mark.parametrize("name", ["folder", "file.db"])
def test_a_target_that_is_missing_is_not_made_unasked(shabda, home, tmp_path, name) -> None:
    ran = shabda("sync", str(tmp_path / name))
    assert (ran.code, ran.out) == (1, "")
    assert "is not there; check the path, or add --create" in ran.err
    assert not (tmp_path / name).exists()
    assert shabda("sync", str(tmp_path / name), "--create").code == 0


@pytest.mark.no_cover
def test_a_word_removed_and_brought_back_between_syncs_is_back_on_both(homes) -> None:
    workspace, phone = homes
    workspace.deck.write_text(DECK, "utf-8")
    phone.sync()
    workspace.sync()
    phone.sync()
    workspace.run("remove", "agni")
    workspace.sync(day=1)
    phone.sync(day=1)
    assert "agni" not in phone.deck.read_text("utf-8")
    assert phone.run("show", "agni", day=1).code == 1
    phone.run("add", "meghaH", "cloud", "-d", "mine", day=2)
    assert workspace.run("undo", "--remove", day=2).code == 0
    for day in (2, 3):
        workspace.sync(day=day)
        phone.sync(day=day)
    assert phone.run("show", "agni", day=3).code == 0
    assert workspace.decks == phone.decks
    assert "cloud" in workspace.deck.read_text("utf-8")


@pytest.mark.no_cover
def test_an_import_taken_back_after_a_sync_is_gone_on_both(homes, tmp_path) -> None:
    workspace, phone = homes
    (tmp_path / "words.txt").write_text("kapi - monkey\nvRkSa - tree\n", "utf-8")
    assert workspace.run("import", str(tmp_path / "words.txt"), "--yes", "--doubtful").code == 0
    workspace.sync()
    phone.sync()
    assert phone.run("show", "kapi").code == 0
    assert workspace.run("undo", "--import", day=1).code == 0
    workspace.sync(day=1)
    phone.sync(day=1)
    assert phone.run("show", "kapi", day=1).code == 1
    assert workspace.decks == phone.decks
    phone.sync(day=2)
    workspace.sync(day=2)
    assert workspace.run("show", "kapi", day=2).code == 1


def test_a_folder_of_other_files_is_not_written_into_unasked(shabda, home, tmp_path) -> None:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "lesson.txt").write_text("गजः = elephant\n", encoding="utf-8")
    shabda("add", "गगन", "sky")
    ran = shabda("sync", str(folder))
    assert ran.code == 1
    assert "has other files, and none of a sync; name another folder, or add --create" in ran.err
    assert [path.name for path in folder.iterdir()] == ["lesson.txt"]
    assert shabda("sync", str(folder), "--create").code == 0
    assert shabda("sync", str(folder)).code == 0, "a device has its file there now"


def test_an_empty_folder_and_one_with_hidden_files_alone_can_be_synced_with(
    shabda, home, tmp_path
) -> None:
    (tmp_path / "carried" / ".stfolder").mkdir(parents=True)
    assert shabda("sync", str(tmp_path / "carried")).code == 0
