"""Takes back the last imports one by one.

The deck of an import is put back if nothing else has changed it since; its answers are voided.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from shabda import files
from shabda.app.deck_files import delete_deck, write_decks
from shabda.app.workspace import Workspace
from shabda.errors import DeckError, ShabdaError, Where
from shabda.folder_lock import locked
from shabda.lazy_dataclasses import dataclass

_FILE = "last-import.json"
_MOST_IMPORTS, _MOST_CHARACTERS = 10, 1 << 25
"""How many imports can be taken back, and how much text of decks is kept for that."""

_Record = dict[str, Any]
"""What an import has changed: a deck as it was before, the ids of answers put into the log."""


@contextmanager
def remember(workspace: Workspace, paths: Sequence[Path], source: str) -> Iterator[None]:
    """Record the texts of decks before and after an import of the file `source`."""
    texts = [_text(path) for path in paths]
    yield
    decks = [
        {"deck": path.stem, "before": before, "after": _digest(path)}
        for path, before in zip(paths, texts, strict=True)
    ]
    record = {"decks": decks, "file": source, "at": workspace.moment.at.isoformat()}
    _write(workspace, [*_readable_records(workspace), record])


def remember_answers(
    workspace: Workspace, events: Iterable[str], source: str, *, alone: bool
) -> None:
    """Note the ids of the events of another program that an import put into the log.

    `alone`: the import has written no deck.
    """
    ids = list(events)
    if not ids:
        return
    records = _readable_records(workspace)
    if alone or not records:
        records.append({"file": source, "at": workspace.moment.at.isoformat()})
    records[-1] = {**records[-1], "events": ids}
    _write(workspace, records)


def last_import(workspace: Workspace) -> tuple[str, str]:
    """The file of the last import and its time in UTC as ISO writes it; "" where unknown."""
    records = _readable_records(workspace)
    record = records[-1] if records else {}
    return str(record.get("file", "")), str(record.get("at", ""))


def _readable_records(workspace: Workspace) -> list[_Record]:
    """The imports that can be taken back; none when their file is damaged."""
    with suppress(ShabdaError):
        return _records(workspace)
    return []


def _records(workspace: Workspace) -> list[_Record]:
    """The imports that can be taken back, the last one at the end; an older shabda kept one.

    Raises ShabdaError for a damaged file.
    """
    path = workspace.home.root / _FILE
    text = _text(path)
    try:
        content = json.loads(text) if text is not None else []
    except ValueError:
        content = None
    if isinstance(content, dict):
        content = [{**content, "decks": [content] if "deck" in content else []}]
    records = content
    if not isinstance(records, list) or not all(map(_is_record, records)):
        what = "is damaged, so no import can be taken back; `shabda remove WORD` removes its words"
        raise ShabdaError(what, Where(str(path)))
    return records


def _is_record(value: Any) -> bool:
    decks = value.get("decks", []) if isinstance(value, dict) else None
    return isinstance(decks, list) and all(
        isinstance(deck, dict) and "deck" in deck for deck in decks
    )


def _write(workspace: Workspace, records: list[_Record]) -> None:
    """Keep the last imports; the texts of older ones are dropped when they become too many."""
    path = workspace.home.root / _FILE
    kept = records[-_MOST_IMPORTS:]
    while len(kept) > 1 and sum(map(_size, kept)) > _MOST_CHARACTERS:
        kept = kept[1:]
    if kept:
        files.write_file(path, json.dumps(kept, ensure_ascii=False))
    else:
        files.remove_file(path)


def _size(record: _Record) -> int:
    return sum(len(deck.get("before") or "") for deck in record.get("decks", ()))


@dataclass(frozen=True, slots=True)
class UndoneImport:
    """The decks that are as they were, if any was written, and how many answers are taken back.

    `file` is what was imported, "" if unknown; `earlier` more imports can be taken back.
    """

    decks: tuple[str, ...]
    answers: int
    file: str
    earlier: int


def take_back_import(workspace: Workspace) -> UndoneImport:
    """Restore the deck of the last import and take its answers back.

    Raises ShabdaError when there is no import to take back or the deck was changed since.
    """
    records = _records(workspace)
    if not records:
        raise ShabdaError("no import to take back")
    record = records[-1]
    texts = {Path(str(deck["deck"])).name: deck for deck in record.get("decks", ())}
    events = [str(event) for event in record.get("events") or ()]
    with locked(workspace.home.decks):
        _check_unchanged(workspace.home.decks, texts)
        moment = workspace.moment
        answers = workspace.collection.log.void_events(events, at=moment.at, day=workspace.day)
        for name, deck in texts.items():
            if deck.get("before") is None:  # a file that is only missing would come with a sync
                delete_deck(workspace, name)
            else:
                write_decks(workspace.home.decks, {name: deck["before"]})
        _write(workspace, records[:-1])
    workspace.refresh()
    return UndoneImport(tuple(texts), answers, str(record.get("file", "")), len(records) - 1)


def _check_unchanged(folder: Path, texts: Mapping[str, _Record]) -> None:
    """Raise DeckError for a deck that is neither as the import left it nor as it was before."""
    for name, deck in texts.items():
        path = folder / f"{name}.yaml"
        if _digest(path) not in (
            deck.get("after"),
            _digest_of(deck.get("before")),
        ):  # by a killed undo
            raise DeckError(
                "was changed since the import; take out the words with `shabda edit`",
                Where(str(path)),
            )


def _text(path: Path) -> str | None:
    return files.read_text(path, DeckError, keep_bom=True) if path.exists() else None


def _digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest() if path.exists() else ""


def _digest_of(text: str | None) -> str:
    return "" if text is None else sha256(text.encode()).hexdigest()
