"""The word that `add` put into a deck last, so that `undo` can name it."""

from __future__ import annotations

import json
from contextlib import suppress

from shabda import files
from shabda.app.workspace import Workspace
from shabda.errors import ShabdaError

_FILE = "last-added.json"


def keep_addition(workspace: Workspace, word: str) -> None:
    """Record that a word was added now."""
    text = json.dumps({"word": word, "at": workspace.moment.at.isoformat()}, ensure_ascii=False)
    files.write_file(workspace.home.root / _FILE, f"{text}\n")


def last_added(workspace: Workspace) -> tuple[str, str]:
    """The word that was added last and is still there, and its time in UTC as ISO writes it.

    "" where there is none, and where the record cannot be read.
    """
    path = workspace.home.root / _FILE
    with suppress(ShabdaError, ValueError, KeyError, TypeError):
        if path.exists():
            record = json.loads(files.read_text(path, ShabdaError))
            word, at = str(record["word"]), str(record["at"])
            if workspace.collection.words.find(word):
                return word, at
    return "", ""
