"""The lock of a folder, with fcntl and without."""

import errno
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import Queue
from types import ModuleType
from typing import Any

import pytest

from cases import PATIENCE
from shabda import folder_lock, programs


class FakeWindows(ModuleType):
    """`msvcrt`: refuses a lock a given number of times."""

    LK_NBLCK = 2

    def __init__(self, *failures: int) -> None:
        super().__init__("msvcrt")
        self.failures, self.locked = list(failures), 0

    def locking(self, handle: int, mode: int, size: int) -> None:
        if self.failures:
            raise OSError(self.failures.pop(0), "resource deadlock avoided")
        self.locked += size


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> Any:
    def install(*failures: int) -> FakeWindows:
        fake = FakeWindows(*failures)
        monkeypatch.setattr(folder_lock, "fcntl", None)
        monkeypatch.setattr(folder_lock, "find_spec", lambda name: name)
        monkeypatch.setattr(folder_lock, "import_module", lambda name: fake)
        return fake

    return install


def test_windows_waits_as_long_as_another_process_holds_the_lock(windows, tmp_path: Path) -> None:
    fake = windows(errno.EDEADLK, errno.EACCES, errno.EDEADLK)
    with folder_lock.locked(tmp_path / "decks"):
        assert fake.locked == 1


def wait_and_report(folder: Path, sentences: Queue[str]) -> None:
    with folder_lock.reporting_waits(sentences.put), folder_lock.locked(folder):
        sentences.put("taken")


def test_a_lock_that_another_process_keeps_is_reported_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_lock, "_FIRST_WAIT", 0.01)
    folder, sentences = tmp_path / "decks", Queue[str]()
    with ThreadPoolExecutor() as pool:
        with folder_lock.locked(folder):
            waiting = pool.submit(wait_and_report, folder, sentences)
            said = sentences.get(timeout=PATIENCE)
        waiting.result(60)
    assert said == f"{folder}: another program is writing it; waiting"
    assert (sentences.get_nowait(), sentences.empty()) == ("taken", True)


def test_a_lock_that_is_free_is_taken_without_a_word(tmp_path: Path) -> None:
    sentences = Queue[str]()
    wait_and_report(tmp_path / "decks", sentences)
    assert (sentences.get_nowait(), sentences.empty()) == ("taken", True)


def test_another_error_of_the_lock_is_not_waited_for(windows, tmp_path: Path) -> None:
    windows(errno.EINVAL)
    with pytest.raises(OSError, match="deadlock"), folder_lock.locked(tmp_path / "decks"):
        pytest.fail("the lock was never given")


@pytest.mark.parametrize(
    ("separator", "words"),
    [
        ("/", ["code", "-w", "a b"]),
        ("\\", [r"C:\Program Files\code.exe", "-w"]),
    ],
)
def test_a_command_is_taken_apart_as_its_system_writes_it(monkeypatch, separator, words) -> None:
    monkeypatch.setattr(programs.os, "sep", separator)
    text = "code -w 'a b'" if separator == "/" else r'"C:\Program Files\code.exe" -w'
    assert programs.split_command(text, "EDITOR") == words
