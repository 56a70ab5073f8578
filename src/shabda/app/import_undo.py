"""Takes back the last import: restores the deck, if nothing else has changed it since."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from shabda import files
from shabda.app.workspace import Workspace
from shabda.errors import DeckError, ShabdaError, Where

_FILE = "last-import.json"


@contextmanager
def remember(workspace: Workspace, path: Path) -> Iterator[None]:
    """Record a deck's text before and after an import."""
    before = _text(path)
    yield
    said = {"deck": path.stem, "before": before, "after": _digest(path)}
    files.write_file(workspace.home.root / _FILE, json.dumps(said, ensure_ascii=False))


def remember_answers(workspace: Workspace, answers: int) -> None:
    """Note how many answers of another program the last import put into the log."""
    note = workspace.home.root / _FILE
    text = _text(note)
    if text is not None:
        content = json.loads(text) | {"answers": answers}
        files.write_file(note, json.dumps(content, ensure_ascii=False))


@dataclass(frozen=True, slots=True)
class UndoneImport:
    """The deck that is as it was, and how many imported answers stay in the log."""

    deck: str
    answers: int


def take_back_import(workspace: Workspace) -> UndoneImport:
    """Restore the deck of the last import.

    Answers of another program stay in the log, which is append-only and may have been synced;
    they count again when the same words come back.

    Raises ShabdaError when there is no import to take back or the deck was changed since.
    """
    note = workspace.home.root / _FILE
    text = _text(note)
    if text is None:
        raise ShabdaError("no import to take back")
    try:
        said = json.loads(text)
        deck, before, after = str(said["deck"]), said["before"], said["after"]
    except (ValueError, KeyError, TypeError):
        raise ShabdaError("the note of the last import is damaged; edit the deck") from None
    path = workspace.home.decks / f"{Path(deck).name}.yaml"
    if _digest(path) != after:
        raise DeckError(
            "was changed since the import; take out the words with `shabda edit`", Where(str(path))
        )
    if before is None:
        path.unlink()
    else:
        files.write_file(path, before)
    note.unlink()
    workspace.refresh()
    return UndoneImport(deck, int(said.get("answers", 0)))


def _text(path: Path) -> str | None:
    return files.read_text(path, DeckError, keep_mark=True) if path.exists() else None


def _digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest() if path.exists() else ""
