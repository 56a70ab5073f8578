"""Takes back the last imports one by one.

The deck of an import is put back; where something else has changed it since, the import's words
alone are taken out, those changed since excepted. Its answers are voided.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from shabda import files
from shabda.app.deck_files import delete_deck, write_decks
from shabda.app.import_records import ImportRecord, import_records, readable_records, write_records
from shabda.app.workspace import Workspace
from shabda.decks.deck_layout import layout_of
from shabda.decks.deck_merge import merge_decks
from shabda.decks.digest import digest_of
from shabda.errors import DeckError, ShabdaError, Where
from shabda.folder_lock import locked
from shabda.lazy_dataclasses import dataclass

_NOTE = "importing.txt"


@contextmanager
def remember(workspace: Workspace, texts: Mapping[Path, str], source: str) -> Iterator[None]:
    """Record an import of the file `source` that writes these decks, before it writes any.

    What fails half way is taken back at once, after a kill by the next command. The caller has
    locked the folder of the decks.
    """
    decks = [
        {"deck": path.stem, "before": _text(path), "after": _digest_of(text), "written": text}
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
        texts, source = _texts(records[-1]), str(records[-1].get("file"))
        changed = _changed_since(workspace.home.decks, texts)  # in an editor
        _put_back(workspace, {name: texts[name] for name in texts if name not in changed})
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


@dataclass(frozen=True, slots=True)
class UndoneImport:
    """The decks without the import, if any was written, and how many answers are taken back.

    `file` is what was imported, "" if unknown; `earlier` more imports can be taken back. Where the
    decks were changed since (`changed`), they lack the import's words alone, but for `kept` of
    them that were changed themselves.
    """

    decks: tuple[str, ...]
    answers: int
    file: str
    earlier: int
    changed: bool = False
    kept: int = 0


def take_back_import(workspace: Workspace) -> UndoneImport:
    """Restore the deck of the last import and take its answers back.

    Raises ShabdaError when there is no import to take back, or when the deck was changed since
    so that it can't be read entry by entry.
    """
    records = import_records(workspace)
    if not records:
        raise ShabdaError("no import to take back")
    record = records[-1]
    texts = _texts(record)
    events = [str(event) for event in record.get("events") or ()]
    with locked(workspace.home.decks):
        changed = _changed_since(workspace.home.decks, texts)
        left = {name: _without(texts[name], workspace.home.decks) for name in changed}
        moment = workspace.moment
        answers = workspace.collection.log.void_events(events, at=moment.at, day=workspace.day)
        _put_back(workspace, texts | left)
        write_records(workspace, records[:-1])
    workspace.refresh()
    kept = sum(_kept(texts[name], left[name]) for name in left)
    file = str(record.get("file", ""))
    return UndoneImport(tuple(texts), answers, file, len(records) - 1, bool(changed), kept)


def _without(deck: ImportRecord, folder: Path) -> ImportRecord:
    """Take an import out of a deck that was changed since, as a merge of the two changes.

    Raises DeckError for a deck that cannot be read entry by entry.
    """
    path = folder / f"{deck['deck']}.yaml"
    before, text = str(deck.get("before") or ""), _text(path) or ""
    merged = merge_decks(deck.get("written") or "", before, text) if deck.get("written") else None
    if merged is None:
        message = "was changed since the import; take out the words with `shabda edit`"
        raise DeckError(message, Where(str(path)))
    empty = deck.get("before") is None and not any(layout_of(merged.text).sections.values())
    return {**deck, "before": None if empty else merged.text}


def _kept(deck: ImportRecord, left: ImportRecord) -> int:
    """Count the entries of an import that a deck still has."""
    before, written, after = (
        {(name, key) for name, entries in layout_of(text).sections.items() for key in entries}
        for text in (deck["before"] or "", deck["written"], left["before"] or "")
    )
    return len((written - before) & after)


def _texts(record: ImportRecord) -> dict[str, ImportRecord]:
    """What the decks of an import were, by their names."""
    return {Path(str(deck["deck"])).name: deck for deck in record.get("decks", ())}


def _put_back(workspace: Workspace, texts: Mapping[str, ImportRecord]) -> None:
    """Make decks what they were before an import."""
    versions = workspace.collection.versions.files()
    for name, deck in texts.items():
        before = deck.get("before")
        if before is None and versions.get(name) is not None:
            delete_deck(workspace, name)  # a file that is only missing would come with a sync
        else:
            write_decks(workspace.home.decks, {name: before})


def _changed_since(folder: Path, texts: Mapping[str, ImportRecord]) -> list[str]:
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
