"""Whether a process still runs, on POSIX and on Windows."""

from __future__ import annotations

import os
from importlib import import_module
from typing import Any

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

ON_WINDOWS = fcntl is None
_QUERY, _NO_SUCH_PROCESS, _STILL_ACTIVE = 0x1000, 87, 259
"""Of Windows: the right to ask about a process, an error code and the exit code of none."""


def is_running(process: int) -> bool:
    """Whether a process runs; where the system cannot say, it is taken to run."""
    if ON_WINDOWS:  # os.kill would end it
        return process == os.getpid() or _runs_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _runs_on_windows(process: int) -> bool:
    """Whether Windows has a process of this number that has not ended."""
    ctypes: Any = import_module("ctypes")  # 3 ms, and only for what a killed process left
    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    handle = kernel.OpenProcess(_QUERY, False, process)
    if not handle:
        return bool(ctypes.get_last_error() != _NO_SUCH_PROCESS)
    code = ctypes.c_ulong()
    known = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return not known or code.value == _STILL_ACTIVE
