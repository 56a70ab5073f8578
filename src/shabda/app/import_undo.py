"""Takes back the last import: its answers, and its deck if nothing else has changed it since."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path

from shabda import files
from shabda.app.deck_files import delete_deck, write_decks
from shabda.app.workspace import Workspace
from shabda.errors import DeckError, ShabdaError, Where
from shabda.folder_lock import locked
from shabda.lazy_dataclasses import dataclass

_FILE = "last-import.json"


@contextmanager
def remember(workspace: Workspace, path: Path) -> Iterator[None]:
    """Record a deck's text before and after an import."""
    before = _text(path)
    yield
    content = {"deck": path.stem, "before": before, "after": _digest(path)}
    files.write_file(workspace.home.root / _FILE, json.dumps(content, ensure_ascii=False))


def remember_answers(workspace: Workspace, events: Iterable[str], *, alone: bool) -> None:
    """Note the ids of the events of another program that an import put into the log.

    `alone`: the import has written no deck.
    """
    note, ids = workspace.home.root / _FILE, list(events)
    if not ids:
        return
    content = {} if alone else json.loads(_text(note) or "{}")
    files.write_file(note, json.dumps({**content, "events": ids}, ensure_ascii=False))


@dataclass(frozen=True, slots=True)
class UndoneImport:
    """The deck that is as it was, if the import wrote one, and how many answers are taken back."""

    deck: str
    answers: int


def take_back_import(workspace: Workspace) -> UndoneImport:
    """Restore the deck of the last import and take its answers back.

    Raises ShabdaError when there is no import to take back or the deck was changed since.
    """
    note = workspace.home.root / _FILE
    text = _text(note)
    if text is None:
        raise ShabdaError("no import to take back")
    try:
        content = json.loads(text)
        deck, before, after = (
            str(content.get("deck", "")),
            content.get("before"),
            content.get("after"),
        )
        events = [str(event) for event in content.get("events", ())]
    except (ValueError, TypeError, AttributeError):
        raise ShabdaError("the record of the last import is damaged; edit the deck") from None
    path = workspace.home.decks / f"{Path(deck).name}.yaml"
    with locked(workspace.home.decks):
        if deck and _digest(path) not in (after, _digest_of(before)):  # undone already: a kill
            raise DeckError(
                "was changed since the import; take out the words with `shabda edit`",
                Where(str(path)),
            )
        moment = workspace.moment
        answers = workspace.collection.log.void_events(events, at=moment.at, day=workspace.day)
        if deck and before is None:  # a file that is only missing would come back with a sync
            delete_deck(workspace, path.stem)
        elif deck:
            write_decks(workspace.home.decks, {path.stem: before})
        files.remove_file(note)
    workspace.refresh()
    return UndoneImport(deck, answers)


def _text(path: Path) -> str | None:
    return files.read_text(path, DeckError, keep_bom=True) if path.exists() else None


def _digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest() if path.exists() else ""


def _digest_of(text: str | None) -> str:
    return "" if text is None else sha256(text.encode()).hexdigest()
