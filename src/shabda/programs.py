"""Programs that the environment names: the editor, the pager."""

from __future__ import annotations

import os
import shlex

from shabda.errors import ShabdaError, Where


def split_command(text: str, variable: str) -> list[str]:
    r"""Take the command that an environment variable holds apart into words.

    C:\\ has no escapes where \\ separates folders. Raises ShabdaError for an open quote.
    """
    try:
        if os.sep == "/":
            return shlex.split(text)
        return [word.strip("\"'") for word in shlex.split(text, posix=False)]
    except ValueError:
        message = f"{text!r} has a quote that is not closed; set it to a command"
        raise ShabdaError(message, Where(variable)) from None
