"""How a run ends: every error is one sentence on stderr and an exit code."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # as in `cli/__init__`
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

INTERRUPTED = 130


def guarded(run: Callable[[], int], arguments: Sequence[str] = ()) -> int:
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
        from shabda.cli.failure import report  # dataclasses: 6 ms that a prompt does not pay

        return report(error, arguments)
    return code
