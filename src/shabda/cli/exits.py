"""How a run ends: every error is one sentence on stderr and an exit code."""

from __future__ import annotations

import os
import sys
from importlib import import_module

TYPE_CHECKING = False  # as in `cli/__init__`
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

INTERRUPTED = 130


def run_guarded(run: Callable[[], int], arguments: Sequence[str] = ()) -> int:
    """Run and return the exit code; an error is one sentence, and JSON too under `--json`."""
    try:
        code = run()
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of a pipe has gone; keep Python from flushing into it again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        # dataclasses: 6 ms that a prompt does not pay
        return int(import_module("shabda.cli.failure").report(error, arguments))
    return code


def write_utf8() -> None:
    """Read and write UTF-8 where Python would use a Windows code page, which has no Devanagari.

    A console is not affected: Python gives it Unicode in any case.
    """
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        encoding = getattr(stream, "encoding", None) or ""
        if encoding.lower().startswith(("cp", "mbcs")):
            stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
