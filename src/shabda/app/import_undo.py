"""Records imports before they write decks, and takes back those that were killed half way."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from shabda import files
from shabda.app.deck_files import delete_deck, write_decks
from shabda.app.import_records import ImportRecord, readable_records, write_records
from shabda.app.workspace import Workspace
from shabda.decks.digest import digest_of
from shabda.errors import DeckError, ShabdaError
from shabda.folder_lock import locked

_NOTE = "importing.txt"


@contextmanager
def remember(
    workspace: Workspace, texts: Mapping[Path, str], source: str, *, given: str | None = None
) -> Iterator[None]:
    """Record an import of the file `source` that writes these decks, before it writes any.

    `given` is the text of a file that is a deck itself, from which a later one can be told apart.

    What fails half way is taken back at once, after a kill by the next command. The caller has
    locked the folder of the decks.
    """
    decks = [
        {
            "deck": path.stem,
            "before": deck_file_text(path),
            "after": _digest_of(text),
            "written": text,
            **({} if given is None else {"given": given}),
        }
        for path, text in texts.items()
    ]
    at, key = workspace.moment.at.isoformat(), os.urandom(6).hex()
    record = {"decks": decks, "file": source, "at": at, "key": key}
    note = workspace.home.root / _NOTE
    try:
        files.write_file(note, key)
        write_records(workspace, [*readable_records(workspace), record])
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
    key, records = files.read_text(note, DeckError), readable_records(workspace)
    if records and records[-1].get("key") == key:
        texts, source = imported_decks(records[-1]), str(records[-1].get("file"))
        changed = changed_since(workspace.home.decks, texts)  # in an editor
        put_back(workspace, {name: texts[name] for name in texts if name not in changed})
        write_records(workspace, records[:-1])
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
    records = readable_records(workspace)
    if alone or not records:
        records.append({"file": source, "at": workspace.moment.at.isoformat()})
    records[-1] = {**records[-1], "events": ids}
    write_records(workspace, records)


def last_import(workspace: Workspace) -> tuple[str, str]:
    """The file of the last import and its time in UTC as ISO writes it; "" where unknown."""
    records = readable_records(workspace)
    record = records[-1] if records else {}
    return str(record.get("file", "")), str(record.get("at", ""))


def imported_decks(record: ImportRecord) -> dict[str, ImportRecord]:
    """What the decks of an import were, by their names."""
    return {Path(str(deck["deck"])).name: deck for deck in record.get("decks", ())}


def put_back(workspace: Workspace, texts: Mapping[str, ImportRecord]) -> None:
    """Make decks what they were before an import."""
    versions = workspace.collection.versions.files()
    for name, deck in texts.items():
        before = deck.get("before")
        if before is None and versions.get(name) is not None:
            delete_deck(workspace, name)  # a file that is only missing would come with a sync
        else:
            write_decks(workspace.home.decks, {name: before})


def changed_since(folder: Path, texts: Mapping[str, ImportRecord]) -> list[str]:
    """The decks that are neither as the import left them nor as they were before."""
    return [
        name
        for name, deck in texts.items()
        if _digest(folder / f"{name}.yaml")
        not in (deck.get("after"), _digest_of(deck.get("before")))  # a killed undo leaves that
    ]


def deck_file_text(path: Path) -> str | None:
    return files.read_text(path, DeckError, keep_bom=True) if path.exists() else None


def _digest(path: Path) -> str:
    return digest_of(path.read_bytes()) if path.exists() else ""


def _digest_of(text: str | None) -> str:
    return "" if text is None else digest_of(text.encode())
