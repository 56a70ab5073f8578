"""Programs that the environment names, such as the editor, and how to install a library."""

from __future__ import annotations

import os
import shlex
import sys
from importlib.util import find_spec
from pathlib import Path
from string import ascii_letters, digits

from shabda.errors import ShabdaError, Where, in_quotes

_PLAIN = frozenset(f"{ascii_letters}{digits}@%+=:,./-_")
"""What means nothing to any shell."""


def split_command(text: str, variable: str) -> list[str]:
    r"""Take the command that an environment variable holds apart into words.

    C:\\ has no escapes where \\ separates folders. Raises ShabdaError for an open quote.
    """
    try:
        if os.sep == "/":
            return shlex.split(text)
        return [word.strip("\"'") for word in shlex.split(text, posix=False)]
    except ValueError:
        message = f"{in_quotes(text)} has a quote that is not closed; set it to a command"
        raise ShabdaError(message, Where(variable)) from None


def shell_line(*words: str) -> str:
    """Return words as a learner types them at a shell, in quotes only where it needs them.

    A shell takes Devanagari as it takes letters.
    """
    return " ".join(word if _is_plain(word) else shlex.quote(word) for word in words)


def _is_plain(word: str) -> bool:
    letters = (char in _PLAIN or not (char.isascii() or char.isspace()) for char in word)
    return bool(word) and all(letters)


def install_command(library: str) -> str:
    """Return the command that installs a library where this Python finds it.

    By its own name: the shabda of the package index is another project.
    """
    python = Path(sys.executable)
    if python.is_relative_to(Path.cwd()):
        python = python.relative_to(Path.cwd())
    if find_spec("pip"):
        return shlex.join([str(python), "-m", "pip", "install", library])
    return shlex.join(["uv", "pip", "install", "--python", str(python), library])
