"""Takes back the last imports one by one.

The deck of an import is put back; where something else has changed it since, the import's words
alone are taken out, those changed since excepted. Its answers are voided.
"""

from __future__ import annotations

from pathlib import Path

from shabda.app.import_records import ImportRecord, import_records, write_records
from shabda.app.import_undo import changed_since, deck_file_text, imported_decks, put_back
from shabda.app.workspace import Workspace
from shabda.decks.deck_layout import layout_of
from shabda.decks.deck_merge import merge_decks
from shabda.errors import DeckError, ShabdaError, Where
from shabda.folder_lock import locked
from shabda.lazy_dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UndoneImport:
    """What undoing an import did: the `decks` that lost it, and the number of `answers` taken back.

    `file` is what was imported, "" if unknown; `earlier` imports can still be undone. If the decks
    were edited since (`changed`), only the imported words were removed, without the `kept` ones
    that were edited. `gone`: all of its decks were deleted before.
    """

    decks: tuple[str, ...]
    answers: int
    file: str
    earlier: int
    changed: bool = False
    kept: int = 0
    gone: bool = False


def take_back_import(workspace: Workspace) -> UndoneImport:
    """Restore the deck of the last import and take its answers back.

    Raises ShabdaError if there is no import to take back, or if a deck that was changed since can't
    be read entry by entry.
    """
    records = import_records(workspace)
    if not records:
        raise ShabdaError("no import to take back")
    record = records[-1]
    texts = imported_decks(record)
    events = [str(event) for event in record.get("events") or ()]
    with locked(workspace.home.decks):
        gone = bool(texts) and not any(
            (workspace.home.decks / f"{name}.yaml").exists() for name in texts
        )
        changed = changed_since(workspace.home.decks, texts)
        left = {name: _without(texts[name], workspace.home.decks) for name in changed}
        moment = workspace.moment
        answers = workspace.collection.log.void_events(events, at=moment.at, day=workspace.day)
        put_back(workspace, texts | left)
        write_records(workspace, records[:-1])
    workspace.refresh()
    kept = sum(_kept(texts[name], left[name]) for name in left)
    file = str(record.get("file", ""))
    return UndoneImport(tuple(texts), answers, file, len(records) - 1, bool(changed), kept, gone)


def _without(deck: ImportRecord, folder: Path) -> ImportRecord:
    """Take an import out of a deck that was changed since, as a merge of the two changes.

    Raises DeckError for a deck that cannot be read entry by entry.
    """
    path = folder / f"{deck['deck']}.yaml"
    before, text = str(deck.get("before") or ""), deck_file_text(path) or ""
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
