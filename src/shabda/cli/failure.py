"""What the learner reads when a command fails."""

from __future__ import annotations

import traceback
from collections.abc import Sequence

from shabda.app.paths import home
from shabda.cli.output import document, warn
from shabda.errors import ShabdaError, in_quotes


def report(error: Exception, arguments: Sequence[str]) -> int:
    """Print an error and return its exit code.

    Under `--json` stdout gets a document with `error`, so that a program need not read stderr.
    """
    sentence, code = _sentence(error)
    own = list(arguments).index("--") if "--" in arguments else len(arguments)
    if "--json" in arguments[:own]:
        where = error.where if isinstance(error, ShabdaError) else None
        place = {"file": where.file} | ({"line": where.line} if where.line else {}) if where else {}
        message = error.message if isinstance(error, ShabdaError) else sentence
        command = next(
            (argument for argument in arguments if not argument.startswith("-")), "today"
        )
        print(document(command, {"error": {"message": message, **place, "exit_code": code}}))
    warn(sentence)
    return code


def _sentence(error: Exception) -> tuple[str, int]:
    """What to say of an error, and the exit code."""
    if isinstance(error, ShabdaError):
        return str(error), error.exit_code
    if isinstance(error, UnicodeEncodeError) and error.encoding == "utf-8":
        return f"{in_quotes(error.object)} is not text: its bytes are not UTF-8", 1
    if isinstance(error, UnicodeEncodeError):
        return f"this terminal cannot show Sanskrit ({error.encoding}); set LANG=C.UTF-8", 1
    if isinstance(error, OSError):
        place = f"{error.filename}: " if error.filename else ""
        return f"{place}{error.strerror or error}", 1
    return _unexpected(error), 1


def _unexpected(error: Exception) -> str:
    """Keep the traceback in a file for a bug report, and say where."""
    sentence = f"unexpected error ({type(error).__name__}: {error}); no answer is lost"
    try:
        crash = home().root / "crash.txt"
        crash.parent.mkdir(parents=True, exist_ok=True)
        crash.write_text("".join(traceback.format_exception(error)), encoding="utf-8")
    except (OSError, ShabdaError):
        return sentence
    return f"{sentence}; please report it with {crash}"
