"""Sync with another collection and with a folder: both ways, in any order, twice is once."""

import json
import resource
import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from shabda import files
from shabda.errors import SettingsError, StoreError
from shabda.folder_lock import locked
from shabda.store.collection import Collection
from shabda.store.jsonl import batch_lines, header_line
from shabda.store.sync.folder import Folder
from shabda.store.sync.peers import incomplete_files, open_peer, pull, push
from shabda.study.log import Event, EventKind

AT = datetime(2026, 1, 1, 12, tzinfo=UTC)
DAY = AT.toordinal()

Devices = Callable[[str], Collection]


def answer(device: Collection, card: str = "a/r", *, grade: int = 4, day: int = 0, **how) -> Event:
    at = AT + timedelta(days=day)
    return device.log.append(card, at=at, day=DAY + day, kind=EventKind.REVIEW, grade=grade, **how)


def sync(device: Collection, target: Path, learner: str = "") -> tuple[int, int]:
    """Events taken and given."""
    with open_peer(str(target), device, learner) as there:
        return pull(device, there).events, push(device, there).events


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "carried"


def test_two_collections_are_one_after_one_sync(devices: Devices, tmp_path: Path) -> None:
    here, there = devices("here"), devices("there")
    answer(here)
    answer(there, "b/r", grade=1)
    answer(there, "b/r", day=1)
    assert sync(here, tmp_path / "there.db") == (2, 1)
    assert here.batch() == there.batch()
    assert here.cards.states(["a/r", "b/r"]) == there.cards.states(["a/r", "b/r"])
    assert sync(here, tmp_path / "there.db") == sync(there, tmp_path / "here.db") == (0, 0)


def test_a_file_to_carry_is_made_where_there_is_none(devices: Devices, tmp_path: Path) -> None:
    answer(devices("here"))
    stick = tmp_path / "stick" / "shabda.db"
    assert sync(devices("here"), stick) == (0, 1)
    assert sync(devices("there"), stick) == (1, 0)
    assert devices("here").batch() == devices("there").batch()


def test_a_folder_brings_three_devices_together_in_any_order(devices: Devices, folder) -> None:
    names = ("desk", "phone", "work")
    for n, name in enumerate(names):
        answer(devices(name), f"{name}/r", day=n)
        devices(name).versions.keep({name: f"words: [] # {name}\n"}, AT)
    for name in (*names, *names):
        sync(devices(name), folder)
    logs = {devices(name).batch() for name in names}
    assert len(logs) == 1
    assert len(devices("desk").log.events()) == 3
    assert all(sync(devices(name), folder) == (0, 0) for name in names)


def test_each_device_writes_its_own_file_and_only_adds_to_it(devices: Devices, folder) -> None:
    here, there = devices("here"), devices("there")
    answer(here, answer="अग्निः")
    sync(here, folder)
    own = folder / f"{here.device}.jsonl"
    first = own.read_text("utf-8")
    assert "अग्निः" in first
    assert [json.loads(line).get("event") for line in first.splitlines()] == [None, "review"]
    answer(there)
    sync(there, folder)
    assert own.read_text("utf-8") == first
    answer(here, "b/r")
    sync(here, folder)
    assert own.read_text("utf-8").splitlines()[1:-1] == first.splitlines()[1:]
    assert own.read_text("utf-8").count("\n") == 3, "what stands in another file is not repeated"
    assert sorted(folder.iterdir()) == sorted([own, folder / f"{there.device}.jsonl"])


def test_what_a_device_learned_elsewhere_reaches_the_folder_too(
    devices: Devices, folder: Path, tmp_path: Path
) -> None:
    answer(devices("phone"))
    sync(devices("desk"), tmp_path / "phone.db")
    sync(devices("desk"), folder)
    assert sync(devices("work"), folder) == (1, 0)


def test_copies_that_a_carrier_made_of_a_conflict_are_read_as_well(
    devices: Devices, folder: Path
) -> None:
    here = devices("here")
    answer(here)
    sync(here, folder)
    own = folder / f"{here.device}.jsonl"
    shutil.copy(own, folder / f"{here.device} (conflicted copy).jsonl")
    assert sync(devices("there"), folder) == (1, 0)
    assert sync(here, folder) == (0, 0)


def test_a_file_of_the_folder_that_is_gone_is_written_again(devices: Devices, folder) -> None:
    here = devices("here")
    answer(here)
    sync(here, folder)
    shutil.rmtree(folder)
    assert sync(here, folder) == (0, 1)
    assert sync(devices("there"), folder) == (1, 0)


@pytest.mark.parametrize(
    ("cut", "why"),
    [
        (-30, ":6: is not JSON; the line is cut short or damaged"),
        ("line", ": is cut short; it has 4 of 5 lines"),
        ("header", ": is cut short; it has 0 of 5 lines"),
        ("all", ":1: is not JSON; the line is cut short or damaged"),
    ],
)
def test_a_file_cut_short_is_left_out_and_named_and_the_others_are_synced(
    devices: Devices, folder: Path, cut: int | str, why: str
) -> None:
    here, there, third = devices("here"), devices("there"), devices("third")
    for n in range(5):
        answer(here, f"{n}/r")
    answer(third, "third/r")
    sync(third, folder)
    sync(here, folder)
    own = folder / f"{here.device}.jsonl"
    whole = own.read_bytes()
    lines = whole.splitlines(keepends=True)
    cuts = {-30: whole[:-30], "line": b"".join(lines[:-1]), "header": lines[0], "all": b""}
    own.write_bytes(cuts[cut])
    answer(there, "there/r")
    with open_peer(str(folder), there, "") as peer:
        assert (pull(there, peer).events, push(there, peer).events) == (1, 1)
        assert incomplete_files(peer) == [
            f"{own}{why}; wait until it is complete, or delete it: its device writes it again"
        ]
    with pytest.raises(StoreError, match="wait until it is complete"):
        sync(here, folder)
    assert own.read_bytes() == cuts[cut]
    own.write_bytes(whole)
    assert sync(there, folder) == (5, 0)
    assert sync(here, folder) == (0, 0)


def test_what_a_device_logged_is_not_given_again_while_its_file_arrives(
    devices: Devices, folder: Path
) -> None:
    here, there = devices("here"), devices("there")
    answer(here)
    sync(here, folder)
    sync(there, folder)
    own = folder / f"{here.device}.jsonl"
    own.write_bytes(own.read_bytes()[:-30])
    answer(there, "b/r")
    assert sync(there, folder) == (0, 1)
    own.unlink()
    assert sync(here, folder) == (1, 1)


def test_a_file_of_an_older_shabda_gets_its_number_of_lines(devices: Devices, folder) -> None:
    here, there = devices("here"), devices("there")
    answer(here)
    sync(here, folder)
    own = folder / f"{here.device}.jsonl"
    header, _, rest = own.read_text("utf-8").partition("\n")
    assert header == header_line(1)
    own.write_text(f"{header_line()}\n{rest}", "utf-8")
    assert sync(there, folder) == (1, 0)
    answer(here, "b/r")
    sync(here, folder)
    assert own.read_text("utf-8").startswith(f"{header_line(2)}\n{rest}")


def test_a_sync_that_broke_off_between_taking_and_giving_is_finished_by_the_next(
    devices: Devices, tmp_path: Path
) -> None:
    here, there = devices("here"), devices("there")
    answer(here)
    answer(there, "b/r")
    with open_peer(str(tmp_path / "there.db"), here, "") as peer:
        pull(here, peer)
    assert len(there.log.events()) == 1
    assert sync(there, tmp_path / "here.db") == (1, 0)
    assert here.batch() == there.batch()


def test_a_copied_file_is_noticed_before_it_does_harm(devices: Devices, tmp_path: Path) -> None:
    from shabda.store import backups

    answer(devices("here"))
    backups.save(tmp_path / "here.db", tmp_path / "copy.db")
    copy, before = devices("copy"), devices("here").device
    assert sync(copy, tmp_path / "here.db") == (0, 0)
    assert copy.device != before == devices("here").device


def test_copies_that_meet_in_a_folder_are_distinguished(devices: Devices, folder, tmp_path) -> None:
    from shabda.store import backups

    here = devices("here")
    answer(here)
    backups.save(tmp_path / "here.db", tmp_path / "copy.db")
    copy = devices("copy")
    answer(here, "b/r")
    answer(copy, "c/r")
    sync(here, folder)
    assert sync(copy, folder) == (1, 1)
    assert copy.device != here.device
    assert len(list(folder.iterdir())) == 2
    sync(here, folder)
    assert here.batch() == copy.batch()


def test_learners_of_one_folder_do_not_meet(devices: Devices, folder: Path) -> None:
    answer(devices("anu"))
    sync(devices("anu"), folder, "anu")
    assert sync(devices("ravi"), folder, "ravi") == (0, 0)
    assert sync(devices("anus-phone"), folder, "anu") == (1, 0)
    assert sorted(path.name for path in folder.iterdir()) == ["anu"]


def test_a_collection_of_one_learner_is_refused_to_another(
    devices: Devices, tmp_path: Path
) -> None:
    answer(devices("anu"))
    sync(devices("anu"), tmp_path / "stick.db", "anu")
    for other in ("ravi", ""):
        with pytest.raises(StoreError, match=r"stick\.db: is the collection of anu; if that is"):
            sync(devices("ravi"), tmp_path / "stick.db", other)
    assert devices("ravi").log.events() == []


@pytest.mark.parametrize("name", ["../anu", "a/b", ".", "a\nb", "x" * 101])
def test_a_learners_name_leads_nowhere_else(devices: Devices, folder: Path, name: str) -> None:
    with pytest.raises(SettingsError, match="is not a valid learner name"):
        sync(devices("here"), folder, name)
    assert not folder.exists()


def test_the_collection_is_not_synced_with_itself(devices: Devices, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="is the collection itself"):
        sync(devices("here"), tmp_path / "here.db")


def test_a_file_that_is_neither_is_refused(devices: Devices, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("सुत son\n" * 99)
    with pytest.raises(StoreError, match=r"notes\.txt: is not a shabda collection"):
        sync(devices("here"), tmp_path / "notes.txt")


def test_a_folder_that_cannot_be_written_is_reported(devices: Devices) -> None:
    answer(devices("here"))
    with pytest.raises(StoreError, match=r"^/proc/shabda: cannot be read or written"):
        sync(devices("here"), Path("/proc/shabda"))


def test_a_folder_has_nothing_open(devices: Devices, folder: Path) -> None:
    with Folder(folder, devices("here")) as there:
        assert there.ids() == set()
    assert not folder.exists(), "looking at a folder does not make it"


def test_a_full_disk_leaves_the_folder_as_it_was(devices: Devices, folder: Path) -> None:
    here = devices("here")
    answer(here)
    sync(here, folder)
    (own,) = folder.iterdir()
    before = own.read_bytes()
    answer(here, "b/r")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (len(before), hard))
    try:
        with pytest.raises(StoreError, match="cannot be read or written"):
            sync(here, folder)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [file.read_bytes() for file in folder.iterdir()] == [before]
    assert sync(here, folder) == (0, 1)


def test_two_syncs_of_one_device_with_a_folder_take_turns(devices: Devices, folder: Path) -> None:
    here = devices("a")
    other = devices("b")
    answer(here)
    answer(other)
    with ThreadPoolExecutor() as pool:
        with locked(here.path.with_name("sync")):
            run_sync = pool.submit(Folder(folder, here).merge, here.batch())
            with pytest.raises(TimeoutError):
                run_sync.result(0.1)
            own = folder / f"{here.device}.jsonl"
            files.write_file(
                own, "".join(f"{line}\n" for line in (header_line(), *batch_lines(other.batch())))
            )
        assert run_sync.result(60).events == 1
    assert len(Folder(folder, here).batch().events) == 2
