"""The words and pairs that were put into decks last, so that `undo` can take them out."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from shabda import files
from shabda.app.workspace import Workspace
from shabda.errors import ShabdaError
from shabda.lazy_dataclasses import asdict, dataclass
from shabda.study.words import SimilarPair

_FILE = "last-added.json"
_MOST = 50
"""How many additions can be taken out."""


@dataclass(frozen=True, slots=True)
class UndoableAddition:
    """A word or a pair that was added, and when, in UTC as ISO writes it.

    `word` is its SLP1, `pair` the words of the pair as they are shown and `pair_id` its id.
    """

    at: str
    word: str = ""
    pair: str = ""
    pair_id: str = ""


def keep_addition(workspace: Workspace, word: str) -> None:
    """Record that a word was added now."""
    _keep(workspace, UndoableAddition(workspace.moment.at.isoformat(), word=word))


def keep_pair(workspace: Workspace, name: str, pair: SimilarPair) -> None:
    """Record that words became a pair now; `name` is how it is shown."""
    _keep(workspace, UndoableAddition(workspace.moment.at.isoformat(), pair=name, pair_id=pair.id))


def _keep(workspace: Workspace, added: UndoableAddition) -> None:
    _write(workspace, [*_additions(workspace), added])


def last_addition(workspace: Workspace) -> UndoableAddition | None:
    """What was added last and is still there; None where nothing is, and for a damaged record."""
    pairs = {pair.id for pair in workspace.collection.words.pairs()}
    for added in reversed(_additions(workspace)):
        if added.pair_id in pairs or (added.word and workspace.collection.words.find(added.word)):
            return added
    return None


def forget_addition(workspace: Workspace, gone: UndoableAddition) -> None:
    """Drop the record of what was taken out again."""
    _write(workspace, [added for added in _additions(workspace) if added != gone])


def _write(workspace: Workspace, additions: list[UndoableAddition]) -> None:
    text = json.dumps([asdict(added) for added in additions[-_MOST:]], ensure_ascii=False)
    files.write_file(workspace.home.root / _FILE, f"{text}\n")


def _additions(workspace: Workspace) -> list[UndoableAddition]:
    """The record, oldest first; an older shabda kept one addition, a pair without its id."""
    path = workspace.home.root / _FILE
    with suppress(ShabdaError, ValueError, KeyError, TypeError):
        if path.exists():
            rows = json.loads(files.read_text(path, ShabdaError))
            return [_addition(dict(row)) for row in ([rows] if isinstance(rows, dict) else rows)]
    return []


def _addition(row: dict[str, Any]) -> UndoableAddition:
    fields = {name: str(row.get(name, "")) for name in ("word", "pair", "pair_id")}
    return UndoableAddition(str(row["at"]), **fields)
