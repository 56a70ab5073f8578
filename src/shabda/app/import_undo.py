"""Takes back the last imports one by one.

The deck of an import is put back if nothing else has changed it since; its answers are voided.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from shabda import files
from shabda.app.deck_files import delete_deck, write_decks
from shabda.app.workspace import Workspace
from shabda.decks.digest import digest_of
from shabda.errors import DeckError, ShabdaError, Where
from shabda.folder_lock import locked
from shabda.lazy_dataclasses import dataclass

_FILE, _NOTE = "last-import.json", "importing.txt"
_MOST_IMPORTS, _MOST_CHARACTERS = 10, 1 << 25
"""How many imports can be taken back, and how much text of decks is kept for that."""

_Record = dict[str, Any]
"""What an import has changed: a deck as it was before, the ids of answers put into the log."""


@contextmanager
def remember(workspace: Workspace, texts: Mapping[Path, str], source: str) -> Iterator[None]:
    """Record an import of the file `source` that writes these decks, before it writes any.

    What fails half way is taken back at once, after a kill by the next command. The caller has
    locked the folder of the decks.
    """
    decks = [
        {"deck": path.stem, "before": _text(path), "after": _digest_of(text)}
        for path, text in texts.items()
    ]
    at, key = workspace.moment.at.isoformat(), os.urandom(6).hex()
    record = {"decks": decks, "file": source, "at": at, "key": key}
    note = workspace.home.root / _NOTE
    try:
        files.write_file(note, key)
        _write(workspace, [*_readable_records(workspace), record])
        yield
        files.remove_file(note)
    except BaseException:
        with suppress(OSError, ShabdaError):  # the next command tries again
            _take_back_part(workspace)
        raise


def finish_import(workspace: Workspace) -> None:
    """Take back the decks of an import that was killed before it had written all of them."""
    if not (workspace.home.root / _NOTE).is_file():
        return
    try:
        with locked(workspace.home.decks):  # another process may be importing right now
            source = _take_back_part(workspace)
    except (OSError, ShabdaError) as error:
        workspace.warn(f"an interrupted import could not be taken back ({error})")
        return
    if source:
        again = "none of its words are in your decks; import it again"
        workspace.warn(f"the import of {source} was interrupted: {again}")
        workspace.refresh()


def _take_back_part(workspace: Workspace) -> str:
    """Put back the decks of the import that the note names; return the name of its file."""
    note, source = workspace.home.root / _NOTE, ""
    if not note.is_file():
        return ""
    key, records = files.read_text(note, DeckError), _readable_records(workspace)
    if records and records[-1].get("key") == key:
        texts, source = _texts(records[-1]), str(records[-1].get("file"))
        changed = _changed_since(workspace.home.decks, texts)  # in an editor
        _put_back(workspace, {name: texts[name] for name in texts if name not in changed})
        _write(workspace, records[:-1])
    files.remove_file(note)
    return source


def remember_answers(
    workspace: Workspace, events: Iterable[str], source: str, *, alone: bool
) -> None:
    """Note the ids of the events of another program, before an import puts them into the log.

    Those that a kill keeps out of the log are not missed when the import is taken back.
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
        raise ShabdaError(
            "no import of words to take back; the import of a log (JSON lines) is not taken back,"
            " `shabda restore` has the backup before it"
        )
    record = records[-1]
    texts = _texts(record)
    events = [str(event) for event in record.get("events") or ()]
    with locked(workspace.home.decks):
        for name in _changed_since(workspace.home.decks, texts):
            message = "was changed since the import; take out the words with `shabda edit`"
            raise DeckError(message, Where(str(workspace.home.decks / f"{name}.yaml")))
        moment = workspace.moment
        answers = workspace.collection.log.void_events(events, at=moment.at, day=workspace.day)
        _put_back(workspace, texts)
        _write(workspace, records[:-1])
    workspace.refresh()
    return UndoneImport(tuple(texts), answers, str(record.get("file", "")), len(records) - 1)


def _texts(record: _Record) -> dict[str, _Record]:
    """What the decks of an import were, by their names."""
    return {Path(str(deck["deck"])).name: deck for deck in record.get("decks", ())}


def _put_back(workspace: Workspace, texts: Mapping[str, _Record]) -> None:
    """Make decks what they were before an import."""
    versions = workspace.collection.versions.files()
    for name, deck in texts.items():
        before = deck.get("before")
        if before is None and versions.get(name) is not None:
            delete_deck(workspace, name)  # a file that is only missing would come with a sync
        else:
            write_decks(workspace.home.decks, {name: before})


def _changed_since(folder: Path, texts: Mapping[str, _Record]) -> list[str]:
    """The decks that are neither as the import left them nor as they were before."""
    return [
        name
        for name, deck in texts.items()
        if _digest(folder / f"{name}.yaml")
        not in (deck.get("after"), _digest_of(deck.get("before")))  # a killed undo leaves that
    ]


def _text(path: Path) -> str | None:
    return files.read_text(path, DeckError, keep_bom=True) if path.exists() else None


def _digest(path: Path) -> str:
    return digest_of(path.read_bytes()) if path.exists() else ""


def _digest_of(text: str | None) -> str:
    return "" if text is None else digest_of(text.encode())
