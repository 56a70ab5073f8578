"""The word or the pair that was put into a deck last, so that `undo` can name it."""

from __future__ import annotations

import json
from contextlib import suppress

from shabda import files
from shabda.app.workspace import Workspace
from shabda.errors import ShabdaError

_FILE = "last-added.json"


def keep_addition(workspace: Workspace, word: str) -> None:
    """Record that a word was added now."""
    _keep(workspace, {"word": word})


def keep_pair(workspace: Workspace, pair: str) -> None:
    """Record that words became a pair now; `pair` names it."""
    _keep(workspace, {"pair": pair})


def _keep(workspace: Workspace, added: dict[str, str]) -> None:
    record = {**added, "at": workspace.moment.at.isoformat()}
    text = json.dumps(record, ensure_ascii=False)
    files.write_file(workspace.home.root / _FILE, f"{text}\n")


def last_pair(workspace: Workspace) -> tuple[str, str]:
    """The pair that was made last, if no word was added since, and its time as `last_added`."""
    record = _record(workspace)
    return record.get("pair", ""), record["at"] if "pair" in record else ""


def last_added(workspace: Workspace) -> tuple[str, str]:
    """The word that was added last and is still there, and its time in UTC as ISO writes it.

    "" where there is none, and where the record cannot be read.
    """
    record = _record(workspace)
    word = record.get("word", "")
    return (word, record["at"]) if word and workspace.collection.words.find(word) else ("", "")


def _record(workspace: Workspace) -> dict[str, str]:
    path = workspace.home.root / _FILE
    with suppress(ShabdaError, ValueError, KeyError, TypeError):
        if path.exists():
            record = dict(json.loads(files.read_text(path, ShabdaError)))
            return {"at": str(record.pop("at"))} | {
                name: str(text) for name, text in record.items()
            }
    return {}
