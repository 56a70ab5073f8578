"""Files that another process writes or removes at the same moment."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from shabda.app import form_index
from shabda.app.own_decks import own_decks
from shabda.app.workspace import Workspace
from shabda.errors import DeckError
from shabda.folder_lock import locked
from shabda.store.form_file import FormIndex

DECK = "words:\n- word: {}\n  glosses: [thing]\n"
EMPTY = dict.fromkeys(("form", "stem", "member", "ending", "seam", "prefix"), ())


class Listed(type(Path())):  # type: ignore[misc]
    """A folder in which a file was removed after it was listed."""

    def glob(self, pattern: str) -> Iterator[Path]:
        yield from (Path(self) / "gone.yaml", *Path(self).glob(pattern))


def test_a_deck_removed_while_the_folder_is_read_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text("words: []\n", "utf-8")
    own = own_decks(Listed(tmp_path))
    assert (own.files, own.left_out) == ((tmp_path / "mine.yaml",), ())


@pytest.mark.no_cover
def test_a_deck_that_another_process_writes_while_decks_are_listed_is_no_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHABDA_HOME", str(tmp_path))
    with Workspace() as workspace:
        (tmp_path / "decks").mkdir()
        (tmp_path / "decks" / "mine.yaml").write_text(DECK.format("मेघः"), "utf-8")
        digest, late = workspace._digest, tmp_path / "decks" / "late.yaml"

        def digest_late(path: Path, left_out: list[DeckError]) -> str:
            if not late.exists():
                late.write_text(DECK.format("वनम्"), "utf-8")
                with Workspace():  # another process, which compiles it
                    pass
            return digest(path, left_out)

        monkeypatch.setattr(workspace, "_digest", digest_late)
        assert workspace.refresh() == []
        assert "mine" in workspace.collection.words.digests()
        assert workspace.refresh() == []
        assert {"mine", "late"} <= workspace.collection.words.digests().keys()


def opened_and_closed() -> None:
    form_index.form_index().close()


def test_making_the_index_is_reported_at_once_and_never_beyond_its_end() -> None:
    reports: list[tuple[int, int]] = []

    def stop_at_once(doing: str, done: int, total: int) -> None:
        assert doing == "making the index of forms"
        reports.append((done, total))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        form_index.index_tables(stop_at_once)
    part = form_index._part_of(lambda doing, done, total: reports.append((done, total)), 10, 3, 99)
    part("", 5, 4)
    assert reports[0] == (0, reports[0][1])
    assert reports[1][0] == 10 + 3 * 4


def test_the_index_of_forms_is_made_by_one_process_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SHABDA_HOME", str(tmp_path))
    monkeypatch.setattr(form_index, "index_tables", lambda progress: pytest.fail("made twice"))
    path = tmp_path / form_index.INDEX_FILE
    with ThreadPoolExecutor() as pool:
        with locked(path):
            opened = pool.submit(opened_and_closed)
            with pytest.raises(TimeoutError):
                opened.result(0.1)
            FormIndex.write(path, form_index._digest(), EMPTY).close()
        opened.result(60)
