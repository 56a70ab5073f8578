"""Files are read as regular UTF-8 text and written in one step."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from shabda import files
from shabda.errors import DeckError


def test_a_written_file_is_on_the_disk_before_it_is_in_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    sync, move = os.fsync, os.replace
    monkeypatch.setattr(os, "fsync", lambda handle: (order.append("sync"), sync(handle)))
    monkeypatch.setattr(os, "replace", lambda *names: (order.append("move"), move(*names)))
    files.write_file(tmp_path / "deep" / "a.txt", "नमः")
    assert order[-3:] == ["sync", "move", "sync"]
    assert (tmp_path / "deep" / "a.txt").read_text("utf-8") == "नमः"
    assert [each.name for each in (tmp_path / "deep").iterdir()] == ["a.txt"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells the name of an open file")
def test_folders_made_and_files_removed_are_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_sync: list[str] = []
    monkeypatch.setattr(
        os, "fsync", lambda handle: run_sync.append(os.path.realpath(f"/dev/fd/{handle}"))
    )
    files.make_folder(tmp_path / "a" / "b")
    assert run_sync == [str(tmp_path), str(tmp_path / "a")]
    (tmp_path / "a" / "old.yaml").touch()
    files.remove_file(tmp_path / "a" / "old.yaml")
    assert run_sync[2:] == [str(tmp_path / "a")]
    files.make_folder(tmp_path / "a" / "b")
    assert len(run_sync) == 3


def test_the_file_that_is_synced_is_open_for_writing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fcntl = pytest.importorskip("fcntl")
    modes: list[int] = []

    def sync(handle: int) -> None:
        modes.append(fcntl.fcntl(handle, fcntl.F_GETFL) & os.O_ACCMODE)

    monkeypatch.setattr(os, "fsync", sync)
    files.write_file(tmp_path / "a.txt", "x")
    assert modes[0] == os.O_RDWR


def test_a_write_keeps_the_mode_and_follows_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "real.txt", tmp_path / "link.txt"
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target)
    files.write_file(link, "new")
    assert link.is_symlink()
    assert (target.read_text(), stat.S_IMODE(target.stat().st_mode)) == ("new", 0o640)


def test_a_write_that_fails_leaves_the_old_file_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    (tmp_path / "a.txt").write_text("old")
    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="No space"):
        files.write_file(tmp_path / "a.txt", "new")
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("a.txt", "old")]


def test_a_read_only_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")
    path.chmod(0o444)
    with pytest.raises(PermissionError, match="read-only"):
        files.write_file(path, "new")
    assert path.read_text() == "old"


def test_only_a_regular_file_is_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(DeckError, match="pipe: is not a regular file"):
        files.read_text(tmp_path / "pipe", DeckError)
    with pytest.raises(DeckError, match="cannot be read"):
        files.read_text(tmp_path, DeckError)


@pytest.mark.parametrize(
    ("data", "message"),
    [(b"a\nb\xff", r"a\.txt:2: is not UTF-8"), (b"a\0", "is a binary file")],
)
def test_a_file_that_is_not_text_is_refused(tmp_path: Path, data: bytes, message: str) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    with pytest.raises(DeckError, match=message):
        files.read_text(tmp_path / "a.txt", DeckError)


def test_a_byte_order_mark_is_kept_only_on_request(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("\ufeffक".encode())
    assert files.read_text(tmp_path / "a.txt", DeckError) == "क"
    assert files.read_text(tmp_path / "a.txt", DeckError, keep_bom=True) == "\ufeffक"


def test_what_a_killed_process_left_is_removed_and_what_is_being_written_is_kept(
    tmp_path: Path,
) -> None:
    killed = subprocess.run(
        [
            sys.executable,
            "-c",
            "import os, pathlib, sys; from shabda import files;"
            "made = files.empty_neighbour(pathlib.Path(sys.argv[1]));"
            "made.with_name(made.name + '-journal').touch(); os._exit(9)",
            tmp_path / "a.txt",
        ],
        check=False,
    )
    assert killed.returncode == 9
    assert len(list(tmp_path.iterdir())) == 2
    written = files.empty_neighbour(tmp_path / "b.txt")
    strange = tmp_path / ".a.txt.backup"
    strange.touch()
    assert len(list(tmp_path.iterdir())) == 4, "a file of another name sweeps nothing of this one"
    files.sweep(tmp_path)
    assert {*tmp_path.iterdir()} == {written, strange}


def test_what_a_killed_process_left_in_another_folder_is_removed_too(tmp_path: Path) -> None:
    home, other = tmp_path / "home", tmp_path / "other"
    program = (
        "import os, pathlib, sys; from shabda import files\n"
        "home, other = map(pathlib.Path, sys.argv[1:])\n"
        "with files.unfinished_files_recorded(home, other):\n"
        "    files.empty_neighbour(other / 'a.jsonl'); os._exit(9)"
    )
    killed = subprocess.run([sys.executable, "-c", program, home, other], check=False)
    assert (killed.returncode, len([*home.iterdir()]), len([*other.iterdir()])) == (9, 1, 1)
    with files.unfinished_files_recorded(home, other):
        written = files.empty_neighbour(other / "b.jsonl")
        files.sweep(home)
        assert [*other.iterdir()] == [written]
        assert len([*home.iterdir()]) == 1
    assert [*home.iterdir()] == []


def test_a_note_of_the_folder_that_it_is_in_ends(tmp_path: Path) -> None:
    note = tmp_path / f".elsewhere.ffffff-{'0' * 12}"
    note.write_bytes(bytes(tmp_path))
    files.sweep(tmp_path)
    assert [*tmp_path.iterdir()] == []


@pytest.mark.skipif(sys.platform == "win32", reason="a link needs a privilege there")
def test_an_unused_path_is_numbered_and_is_no_link_to_nowhere(tmp_path: Path) -> None:
    assert files.unused_path(tmp_path / "a.b.db") == tmp_path / "a.b.db"
    (tmp_path / "a.b.db").touch()
    (tmp_path / "a.b-2.db").mkdir()
    (tmp_path / "a.b-3.db").symlink_to(tmp_path / "nowhere")
    assert files.unused_path(tmp_path / "a.b.db") == tmp_path / "a.b-4.db"
