"""How a run ends: every error is one sentence on stderr and an exit code."""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False  # as in `cli/__init__`
if TYPE_CHECKING:
    from collections.abc import Callable

INTERRUPTED = 130


def guarded(run: Callable[[], int]) -> int:
    """Run and return the exit code; what goes wrong is told, never traced."""
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
        return _tell(*_sentence(error))
    return code


def _sentence(error: Exception) -> tuple[str, int]:
    """What to say of an error, and the exit code."""
    from shabda.errors import ShabdaError

    if isinstance(error, ShabdaError):
        return str(error), error.exit_code
    if isinstance(error, UnicodeEncodeError) and error.encoding == "utf-8":
        return f"{error.object!r} is no text: its bytes are not UTF-8", 1
    if isinstance(error, UnicodeEncodeError):
        return f"this terminal cannot show Sanskrit ({error.encoding}); set LANG=C.UTF-8", 1
    if isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename else ""
        return f"{place}{error.strerror or error}", 1
    return _unforeseen(error), 1


def _tell(sentence: str, code: int) -> int:
    print(f"shabda: {sentence}", file=sys.stderr)
    return code


def _unforeseen(error: Exception) -> str:
    """Keep the traceback in a file for a report, and say where."""
    import traceback

    from shabda.app.paths import home
    from shabda.errors import ShabdaError

    said = f"something unforeseen went wrong ({type(error).__name__}: {error})"
    try:
        report = home().root / "crash.txt"
        report.parent.mkdir(parents=True, exist_ok=True)
        report.write_text("".join(traceback.format_exception(error)), encoding="utf-8")
    except (OSError, ShabdaError):
        return f"{said}; every answer given is kept"
    return f"{said}; every answer given is kept, and {report} has what to report"
