"""Restores a backup: log and decks together, or the next command finishes it.

A note beside the collection says what is being restored from before the first file changes. It
is removed when the last one is written, so the next command that finds it repeats the restore.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from shabda import files
from shabda.app.deck_files import read_decks, write_decks
from shabda.app.paths import Home
from shabda.errors import ShabdaError, StoreError
from shabda.folder_lock import locked
from shabda.progress import Progress, no_progress
from shabda.store import backups
from shabda.store.collection import Collection
from shabda.store.collection_check import check_collection

_NOTE = "restore.json"


class Restored(NamedTuple):
    """The backup used, the decks it changed, and the file with the former state."""

    source: Path
    decks: tuple[str, ...]
    saved: Path


def restore_backup(
    place: Home,
    source: Path,
    saved: Path,
    progress: Progress = no_progress,
    without: Iterable[str] = (),
) -> Restored:
    """Put a backup in place of the collection, and its decks in place of their files.

    The files of the decks in `without`, which came after the backup, are removed.
    What was there goes to `saved` and a folder of its name first. Raises StoreError for a backup
    that cannot be used; then nothing has changed.
    """
    check_collection(source, progress=progress)
    note = place.root / _NOTE
    with locked(place.decks):
        write_decks(saved.with_suffix(""), dict(read_decks(place.decks)))
        content = {"from": str(source.resolve()), "saved": str(saved), "without": [*without]}
        files.write_file(note, json.dumps(content))
        try:
            backups.replace_collection(place.collection, source, saved, progress)
        except ShabdaError:
            files.remove_file(note)
            raise
        decks = _restore_decks(place, content["without"])
        files.remove_file(note)
    return Restored(source, decks, saved)


def finish_restore(place: Home, warn: Callable[[str], None]) -> None:
    """Repeat an interrupted restore, and say so."""
    note = place.root / _NOTE
    if note.is_file():
        with locked(place.decks):  # another process may be restoring right now
            if note.is_file():
                _finish(place, note, warn)


def _finish(place: Home, note: Path, warn: Callable[[str], None]) -> None:
    try:
        content = json.loads(files.read_text(note, StoreError))
        source, saved = Path(content["from"]), Path(content["saved"])
        spare = files.unused_path(saved) if saved.exists() else saved
        backups.replace_collection(place.collection, source, spare)
        if spare != saved:  # what was there before the restore is in `saved` already
            spare.unlink(missing_ok=True)
        _restore_decks(place, map(str, content.get("without", ())))
    except (ShabdaError, ValueError, KeyError, TypeError) as error:
        warn(f"an interrupted restore could not be finished ({error}); restore again")
    else:
        warn(f"finished the interrupted restore from {source}")
    files.remove_file(note)


def _restore_decks(place: Home, without: Iterable[str]) -> tuple[str, ...]:
    with Collection.open(place.collection) as collection:
        texts = {
            name: text for name, text in collection.versions.files().items() if text is not None
        }
        changed = write_decks(place.decks, texts)
        collection.versions.set_written(texts)
    for name in without:
        files.remove_file(place.decks / f"{Path(name).name}.yaml")
    return tuple(changed)
