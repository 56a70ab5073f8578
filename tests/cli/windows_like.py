"""Runs shabda as on Windows, as far as another system can act it.

The POSIX modules cannot be imported, the POSIX signals and calls are gone, a folder cannot be
opened, a file opened for reading cannot be synced, and the streams have code page 1252.
`msvcrt` is a fake that locks nothing and whose keys are the characters in WINDOWS_KEYS; without
that variable there is no msvcrt. os.getuid stays, because platformdirs asks for it on Linux.
"""

import errno
import json
import os
import shutil
import signal
import subprocess  # before the fake: it takes Windows by the presence of msvcrt
import sys
import warnings
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

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


class _Hidden:
    """An importer that finds no POSIX module."""

    def find_spec(self, name: str, path: Any = None, target: Any = None) -> None:
        if name in HIDDEN:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


def fake_msvcrt(keys: str) -> ModuleType:
    """A console whose keys are typed ahead; at their end, Ctrl-C."""
    module: Any = ModuleType("msvcrt")
    module.__spec__ = ModuleSpec("msvcrt", None)
    waiting = list(keys)
    module.kbhit = lambda: True
    module.getwch = lambda: waiting.pop(0) if waiting else "\x03"
    module.LK_NBLCK = 2
    module.locking = lambda handle, mode, size: None
    return module


def act_windows() -> None:
    """Take away what Windows lacks."""
    for name in HIDDEN:
        sys.modules.pop(name, None)
    sys.meta_path.insert(0, _Hidden())  # type: ignore[arg-type]
    for module, names in GONE.items():
        for name in names:
            if hasattr(module, name):
                delattr(module, name)
    real_open, real_fsync = os.open, os.fsync

    def open_file(path: Any, flags: int, *rest: Any, **named: Any) -> int:
        if os.path.isdir(path):
            raise PermissionError(errno.EACCES, "Permission denied", path)
        return real_open(path, flags, *rest, **named)

    def sync(handle: int) -> None:
        flags = Path(f"/proc/self/fdinfo/{handle}").read_text(encoding="ascii").split()[3]
        if not int(flags, 8) & 3:
            raise OSError(errno.EBADF, "Bad file descriptor")
        real_fsync(handle)

    os.open, os.fsync = open_file, sync
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
