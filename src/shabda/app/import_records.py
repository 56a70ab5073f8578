"""The record of the last imports, by which they are taken back."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

from shabda import files
from shabda.app.workspace import Workspace
from shabda.errors import DeckError, ShabdaError, Where

_FILE = "last-import.json"
_MOST_IMPORTS, _MOST_CHARACTERS = 10, 1 << 25
"""How many imports can be taken back, and how much text of decks is kept for that."""

ImportRecord = dict[str, Any]
"""What an import has changed: decks before and after it, the ids of answers put into the log."""


def readable_records(workspace: Workspace) -> list[ImportRecord]:
    """The imports that can be taken back; none when their file is damaged."""
    with suppress(ShabdaError):
        return import_records(workspace)
    return []


def import_records(workspace: Workspace) -> list[ImportRecord]:
    """The imports that can be taken back, the last one at the end; an older shabda kept one.

    Raises ShabdaError for a damaged file.
    """
    path = workspace.home.root / _FILE
    text = files.read_text(path, DeckError, keep_bom=True) if path.exists() else None
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


def write_records(workspace: Workspace, records: list[ImportRecord]) -> None:
    """Keep the last imports; the texts of older ones are dropped when they become too many."""
    path = workspace.home.root / _FILE
    kept = records[-_MOST_IMPORTS:]
    while len(kept) > 1 and sum(map(_size, kept)) > _MOST_CHARACTERS:
        kept = kept[1:]
    if kept:
        files.write_file(path, json.dumps(kept, ensure_ascii=False))
    else:
        files.remove_file(path)


def _is_record(value: Any) -> bool:
    decks = value.get("decks", []) if isinstance(value, dict) else None
    return isinstance(decks, list) and all(
        isinstance(deck, dict) and "deck" in deck for deck in decks
    )


def _size(record: ImportRecord) -> int:
    kept = ("before", "written")
    return sum(len(deck.get(part) or "") for deck in record.get("decks", ()) for part in kept)
