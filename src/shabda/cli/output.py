"""What every command prints, without control characters of a terminal.

JSON has one envelope, is NFC, and has Sanskrit as it is written.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Mapping
from importlib import import_module

from shabda.errors import UNSAFE, harmless, in_quotes

TYPE_CHECKING = False  # as in `cli/__init__`
if TYPE_CHECKING:
    from typing import TextIO

_CHOICE = "shabda.cli.script_choice"
"""Imported only for text beyond ASCII: 60 ms that `due --json` saves."""
_NO_BREAK = "\N{NO-BREAK SPACE}"
SCHEMA = 1
"""Version of the JSON every `--json` prints; raised when a field changes its meaning."""


def document(command: str, content: Mapping[str, object]) -> str:
    """Return one JSON document: `schema`, `command`, then the content."""
    text = json.dumps(
        {"schema": SCHEMA, "command": command, **content}, ensure_ascii=False, indent=2
    )
    return escape_json(unicodedata.normalize("NFC", text))


def escape_json(json_text: str) -> str:
    """Write the unsafe characters of a JSON text as escapes, which any reader undoes."""
    return UNSAFE.sub(lambda unsafe: json.dumps(unsafe.group())[1:-1], json_text)


def say(text: object) -> None:
    """Print text for the learner; on a terminal no word is broken."""
    print(folded(printable(str(text)), sys.stdout))


def warn(sentence: str) -> None:
    """Print a warning that does not stop the command; on a terminal no word is broken."""
    print(folded(f"shabda: {printable(sentence)}", sys.stderr), file=sys.stderr)


def folded(text: str, target: TextIO) -> str:
    """Wrap lines at the width of the terminal, between words.

    Continuation lines are indented to the last column of their line.
    """
    columns = shutil.get_terminal_size().columns
    lines = text.split("\n")
    if not target.isatty() or max(map(len, lines)) <= columns:
        return text
    return "\n".join(_folded_line(line, columns) for line in lines)


def _folded_line(line: str, columns: int) -> str:
    if len(line) <= columns:
        return line
    starts = (gap.end() for gap in re.finditer("  +", line))
    column = max((start for start in starts if start <= columns // 2), default=0)
    kept = re.sub("`[^`]{1,28}`", lambda command: command[0].replace(" ", _NO_BREAK), line)
    return textwrap.fill(
        kept, columns, subsequent_indent=" " * column, break_long_words=False,
        break_on_hyphens=False,
    ).replace(_NO_BREAK, " ")  # fmt: skip


def warn_of_reading(typed: str, taken_for: str, mistake: str = "") -> None:
    """Say what a text was read as, and by which mistake; nothing when it was read as typed."""
    if taken_for:
        script = import_module("shabda.sanskrit.text.script")
        named = f"; {mistake}" if mistake else ""
        warn(f"{in_quotes(typed)} is read as {script.in_both(taken_for)}{named}")


def printable(text: str) -> str:
    """Return a text without unsafe characters, in the script that the learner chose."""
    if not text.isascii():
        text = str(import_module(_CHOICE).in_chosen_script(text))
    return harmless(text)
