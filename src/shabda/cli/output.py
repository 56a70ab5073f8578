"""What every command prints, without control characters of a terminal.

JSON has one envelope, is NFC, and has Sanskrit as it is written.
"""

import json
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Mapping
from importlib import import_module

from shabda.errors import UNSAFE, harmless

_CHOICE = "shabda.cli.script_choice"
"""Imported only for text beyond ASCII: 60 ms that `due --json` saves."""
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
    """Print a line of text for the learner."""
    print(printable(str(text)))


def say_sentences(text: str) -> None:
    """Print sentences for the learner; on a terminal no word is broken."""
    print(_folded(printable(text), folds=sys.stdout.isatty()))


def warn(sentence: str) -> None:
    """Print a warning that does not stop the command; on a terminal no word is broken."""
    text = _folded(f"shabda: {printable(sentence)}", folds=sys.stderr.isatty())
    print(text, file=sys.stderr)


def _folded(text: str, *, folds: bool) -> str:
    """Break the lines that are longer than the terminal is wide, between words."""
    columns = shutil.get_terminal_size().columns
    if not folds or max(map(len, text.split("\n"))) <= columns:
        return text
    wrapper = textwrap.TextWrapper(columns, break_long_words=False, break_on_hyphens=False)
    return "\n".join(wrapper.fill(line) for line in text.split("\n"))


def warn_of_reading(typed: str, taken_for: str) -> None:
    """Say which marks plain letters were read with; nothing when they were read as typed."""
    if taken_for:
        script = import_module("shabda.sanskrit.text.script")
        warn(f"{typed!r} is read as {script.iast(taken_for)} {script.devanagari(taken_for)}")


def printable(text: str) -> str:
    """Return a text without unsafe characters, in the script that the learner chose."""
    if not text.isascii():
        text = str(import_module(_CHOICE).in_chosen_script(text))
    return harmless(text)
