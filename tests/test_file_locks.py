"""The lock of a folder where there is no fcntl."""

import errno
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from shabda import files


class FakeWindows(ModuleType):
    """`msvcrt`: gives a lock up after its ten attempts as many times as it is told to."""

    LK_LOCK = 1

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
        monkeypatch.setattr(files, "fcntl", None)
        monkeypatch.setattr(files, "find_spec", lambda name: name)
        monkeypatch.setattr(files, "import_module", lambda name: fake)
        return fake

    return install


def test_windows_waits_as_long_as_another_process_holds_the_lock(windows, tmp_path: Path) -> None:
    fake = windows(errno.EDEADLK, errno.EACCES, errno.EDEADLK)
    with files.locked(tmp_path / "decks"):
        assert fake.locked == 1


def test_another_error_of_the_lock_is_not_waited_for(windows, tmp_path: Path) -> None:
    windows(errno.EINVAL)
    with pytest.raises(OSError, match="deadlock"), files.locked(tmp_path / "decks"):
        pytest.fail("the lock was never given")


@pytest.mark.parametrize(
    ("separator", "words"),
    [
        ("/", ["code", "-w", "a b"]),
        ("\\", [r"C:\Program Files\code.exe", "-w"]),
    ],
)
def test_a_command_is_taken_apart_as_its_system_writes_it(monkeypatch, separator, words) -> None:
    monkeypatch.setattr(files.os, "sep", separator)
    text = "code -w 'a b'" if separator == "/" else r'"C:\Program Files\code.exe" -w'
    assert files.split_command(text) == words
