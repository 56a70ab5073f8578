"""Runs shabda as on Windows, as far as another system can act it.

The POSIX modules cannot be imported, the POSIX signals and calls are gone, a folder cannot be
opened, a file opened for reading cannot be synced, and the streams have code page 1252.
An open file cannot be moved, replaced or removed, and no file can have a name that Windows forbids.
`msvcrt` is a fake that locks nothing and whose keys are the characters in WINDOWS_KEYS; without
that variable there is no msvcrt. kernel32 is a fake that knows which processes run. os.getuid
stays, because platformdirs asks for it on Linux.
"""

import ctypes
import errno
import json
import os
import re
import shutil
import signal
import subprocess  # before the fake: it takes Windows by the presence of msvcrt
import sys
import warnings
from contextlib import suppress
from importlib.machinery import ModuleSpec
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import unquote, urlsplit

HIDDEN = {
    "termios",
    "tty",
    "pty",
    "fcntl",
    "pwd",
    "grp",
    "resource",
    "syslog",
    "readline",
    "curses",
}
GONE = {
    os: ("uname", "fork", "mkfifo", "killpg", "getpgid", "sysconf",
         "fchown", "chown", "getloadavg", "O_DIRECTORY", "O_NOFOLLOW", "openpty"),
    signal: ("SIGHUP", "SIGWINCH", "SIGCONT", "SIGTSTP", "SIGKILL", "SIGQUIT", "SIGALRM"),
}  # fmt: skip


_OPEN, _FSYNC, _RENAME = os.open, os.fsync, os.rename
_HELD = {"os.rename", "os.remove", "os.rmdir"}
_NAMING = {"open", "os.mkdir", "os.rename", "sqlite3.connect"}
_FORBIDDEN = re.compile(
    r"""(con|prn|aux|nul|(com|lpt)[1-9])(\..*)?|.*[<>:"|?*\\\x00-\x1f].*|.*[. ]""", re.I | re.S
)
"""The names of devices and names that Windows would not keep as they are."""
_NO_FOLDERS = ("/proc/", "/dev/")


def _open_files() -> set[str]:
    """The files that this process or the one that started it has open."""
    paths = set()
    for link in [*os.scandir("/proc/self/fd"), *os.scandir(f"/proc/{os.getppid()}/fd")]:
        with suppress(OSError):
            paths.add(os.readlink(link))
    return paths


def _path(argument: Any) -> str:
    """The path of a file, also from the URI that sqlite3 is given."""
    text = os.fsdecode(argument)
    return os.path.realpath(unquote(urlsplit(text).path) if text.startswith("file:") else text)


def _check_like_windows(event: str, arguments: tuple[Any, ...]) -> None:
    """Refuse what Windows refuses: an audit hook, which sees every call of Python's library."""
    if event not in _HELD | _NAMING or not isinstance(arguments[0], str | bytes | os.PathLike):
        return
    if arguments[0] == ":memory:":
        return
    paths = [_path(argument) for argument in arguments[: 1 + (event == "os.rename")]]
    if event in _NAMING and not paths[-1].startswith(_NO_FOLDERS):
        for name in Path(paths[-1]).parts[1:]:
            if _FORBIDDEN.fullmatch(name):
                raise OSError(errno.EINVAL, f"Windows has no file named {name!r}", paths[-1])
    if event in _HELD:
        for path in paths:
            for held in _open_files():
                if held == path or held.startswith(f"{path}/"):
                    refusal = PermissionError(errno.EACCES, "used by another process", held)
                    refusal.winerror = 32  # type: ignore[attr-defined]
                    raise refusal


class _Hidden:
    """An importer that finds no POSIX module."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> None:
        if name in HIDDEN:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def fake_msvcrt(keys: str) -> ModuleType:
    """A console whose keys come one by one, a look at it between two; at their end, Ctrl-C."""
    module: Any = ModuleType("msvcrt")
    module.__spec__ = ModuleSpec("msvcrt", None)
    waiting, looks = list(keys), count()
    module.kbhit = lambda: next(looks) % 2 == 1
    module.getwch = lambda: waiting.pop(0) if waiting else "\x03"
    module.LK_NBLCK = 2
    module.locking = lambda handle, mode, size: None
    return module


class FakeKernel:
    """What kernel32 says of processes."""

    error = 0

    def __init__(self, *_: Any, **__: Any) -> None:
        pass

    def OpenProcess(self, right: int, inherit: bool, process: int) -> int:  # noqa: N802
        """A handle, which is the number of the process, or 0 with an error."""
        FakeKernel.error = 0 if os.path.exists(f"/proc/{process}") else 87
        return 0 if FakeKernel.error else process

    def GetExitCodeProcess(self, handle: int, code: Any) -> int:  # noqa: N802
        """259 for a process that runs; one that has ended may still have handles."""
        ended = Path(f"/proc/{handle}/stat").read_text(encoding="utf-8").split()[2] == "Z"
        code._obj.value = 1 if ended else 259
        return 1

    def CloseHandle(self, handle: int) -> int:  # noqa: N802
        return 1


def _open_file(path: Any, flags: int, *rest: Any, **named: Any) -> int:
    if os.path.isdir(path):
        raise PermissionError(errno.EACCES, "Permission denied", path)
    return _OPEN(path, flags, *rest, **named)


def _sync(handle: int) -> None:
    flags = Path(f"/proc/self/fdinfo/{handle}").read_text(encoding="ascii").split()[3]
    if not int(flags, 8) & 3:
        raise OSError(errno.EBADF, "Bad file descriptor")
    _FSYNC(handle)


def _rename(source: Any, target: Any, **named: Any) -> None:
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, "File exists", target)
    _RENAME(source, target, **named)


def _symlink(source: Any, target: Any, *_: Any, **__: Any) -> None:
    raise OSError(errno.EPERM, "A required privilege is not held by the client", target)


def act_windows() -> None:
    """Take away what Windows lacks."""
    for name in HIDDEN:
        sys.modules.pop(name, None)
    sys.meta_path.insert(0, _Hidden())  # type: ignore[arg-type]
    for module, names in GONE.items():
        for name in names:
            if hasattr(module, name):
                delattr(module, name)
    os.open, os.fsync, os.rename, os.symlink = _open_file, _sync, _rename, _symlink
    ctypes.WinDLL = FakeKernel  # type: ignore[attr-defined]
    ctypes.get_last_error = lambda: FakeKernel.error  # type: ignore[attr-defined]
    sys.addaudithook(_check_like_windows)
    shutil._use_fd_functions = False  # type: ignore[attr-defined]
    assert subprocess.run
    if (keys := os.environ.get("WINDOWS_KEYS")) is not None:
        sys.modules["msvcrt"] = fake_msvcrt(keys)


def run_all(commands: list[list[str]]) -> None:
    """Run commands one after the other; a line of JSON on stderr has their exit codes."""
    from shabda.cli import main

    codes = []
    for arguments in commands:
        try:
            main(arguments)
        except SystemExit as left:
            codes.append(left.code)
    print(json.dumps(codes), file=sys.stderr)


if __name__ == "__main__":
    act_windows()
    # A file opened without naming its encoding would be read as code page 1252.
    warnings.filterwarnings("error", category=EncodingWarning, module=r"shabda\b")
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        stream.reconfigure(encoding="cp1252")  # type: ignore[union-attr]
    run_all(json.loads(sys.argv[1]))
