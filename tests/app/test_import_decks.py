"""An import of several decks is written as one: all of them or none."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from anki_files import old_package
from shabda import files
from shabda.app.import_undo import finish_import, last_import
from shabda.app.imported_words import write_words
from shabda.app.note_import import accepted_items, import_history, read_plan
from shabda.app.take_back_import import take_back_import
from shabda.app.workspace import Workspace
from shabda.errors import DeckError
from shabda.progress import Progress
from shabda.store.collection import Collection
from shabda.store.jsonl import Batch

TABLE = """\
word,iast,meaning,gender,pos,deck,tags,due,note
अग्निः,agniḥ,fire,m,noun,one,,,
पर्वतः,parvataḥ,mountain,m,noun,two,,,
कपिः,kapiḥ,monkey,m,noun,three,,,
"""
ONE = "words:\n- word: मेघः\n  glosses: [cloud]\n"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a deck, compiled once."""
    home = tmp_path_factory.mktemp("home")
    (home / "decks").mkdir()
    (home / "decks" / "one.yaml").write_text(ONE, "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SHABDA_HOME", str(home))
        with Workspace():
            pass
    return home


@pytest.fixture
def workspace(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    shutil.copytree(home, tmp_path / "home")
    monkeypatch.setenv("SHABDA_HOME", str(tmp_path / "home"))
    with Workspace(warn=[].append) as workspace:
        yield workspace


def decks(workspace: Workspace) -> dict[str, str]:
    return {path.stem: path.read_text("utf-8") for path in workspace.home.decks.iterdir()}


def write(workspace: Workspace) -> None:
    plan = read_plan(workspace, TABLE.encode(), "table.csv").plan
    items = accepted_items(plan, doubtful=True)
    assert len(items) == 3
    write_words(workspace, items, (), None, "table.csv")


def test_an_import_of_several_decks_is_taken_back_as_a_whole(workspace: Workspace) -> None:
    write(workspace)
    assert decks(workspace).keys() == {"one", "two", "three"}
    assert [*workspace.home.root.glob("importing*")] == []
    assert take_back_import(workspace).decks == ("one", "two", "three")
    assert decks(workspace) == {"one": ONE}


def test_an_import_is_taken_out_of_a_deck_that_was_changed_since(workspace: Workspace) -> None:
    write(workspace)
    path = workspace.home.decks / "two.yaml"
    text = path.read_text("utf-8")
    own = "  - word: वनम्\n    glosses: [forest]\n"
    path.write_text(text + own, "utf-8")
    undone = take_back_import(workspace)
    assert (undone.changed, undone.kept) == (True, 0)
    assert decks(workspace).keys() == {"one", "two"}
    assert decks(workspace)["one"] == ONE
    assert decks(workspace)["two"].endswith(own)
    assert "पर्वतः" not in decks(workspace)["two"]


def test_a_word_of_an_import_that_was_changed_since_stays(workspace: Workspace) -> None:
    write(workspace)
    path = workspace.home.decks / "two.yaml"
    text = path.read_text("utf-8").replace("mountain", "hill")
    assert "hill" in text
    path.write_text(text, "utf-8")
    undone = take_back_import(workspace)
    assert (undone.changed, undone.kept) == (True, 1)
    assert decks(workspace) == {"one": ONE, "two": text}


def test_a_deck_that_cannot_be_written_takes_the_others_back(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_file = files.write_file

    def fill_disk(path: Path, text: str) -> None:
        if path.stem == "three":
            raise OSError(28, "No space left on device")
        write_file(path, text)

    monkeypatch.setattr(files, "write_file", fill_disk)
    with pytest.raises(DeckError, match="No space left"):
        write(workspace)
    assert decks(workspace) == {"one": ONE}
    assert last_import(workspace) == ("", "")
    assert [*workspace.home.root.glob("importing*")] == []


def killed_at(workspace: Workspace, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Import in a process that ends where it would write a file of this name."""
    write_file = files.write_file

    def end(path: Path, text: str) -> None:
        if path.stem == name:
            os._exit(9)
        write_file(path, text)

    if (child := os.fork()) == 0:
        monkeypatch.setattr(files, "write_file", end)
        write(workspace)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9


@pytest.mark.parametrize("name", ["last-import", "one", "two", "three"])
def test_the_next_command_takes_back_what_a_killed_import_wrote(
    workspace: Workspace, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    warnings: list[str] = []
    workspace.warn = warnings.append
    killed_at(workspace, name, monkeypatch)
    finish_import(workspace)
    finish_import(workspace)
    assert decks(workspace) == {"one": ONE}
    assert last_import(workspace) == ("", "")
    assert len(warnings) == (name != "last-import")
    write(workspace)
    assert decks(workspace).keys() == {"one", "two", "three"}


def test_a_deck_edited_after_a_killed_import_keeps_the_edit(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    killed_at(workspace, "three", monkeypatch)
    edited = (workspace.home.decks / "one.yaml").read_text("utf-8") + "# mine\n"
    (workspace.home.decks / "one.yaml").write_text(edited, "utf-8")
    finish_import(workspace)
    assert decks(workspace) == {"one": edited}


def test_a_deck_that_an_editor_saves_during_an_import_keeps_both(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_file = files.write_file

    def save_meanwhile(path: Path, text: str) -> None:
        write_file(path, text)
        if path.stem == "one" and "# mine" not in text:
            write_file(
                workspace.home.decks / "two.yaml",
                "# mine\nwords:\n- word: वनम्\n  glosses: [forest]\n",
            )

    monkeypatch.setattr(files, "write_file", save_meanwhile)
    write(workspace)
    two = decks(workspace)["two"]
    assert "# mine" in two
    assert "mountain" in two
    assert decks(workspace)["one"].count("अग्निः") == 1


def test_answers_of_a_package_are_taken_back_after_a_kill_behind_their_last_write(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    merge = Collection.merge

    def merge_and_stop(self: Collection, batch: Batch, progress: Progress) -> None:
        merge(self, batch, progress)
        raise KeyboardInterrupt

    plan = read_plan(workspace, old_package(), "old.apkg")
    written = write_words(workspace, accepted_items(plan.plan, doubtful=True), (), None, "old.apkg")
    monkeypatch.setattr(Collection, "merge", merge_and_stop)
    with pytest.raises(KeyboardInterrupt):
        import_history(workspace, plan, written, alone=False)
    assert take_back_import(workspace).answers == 10
