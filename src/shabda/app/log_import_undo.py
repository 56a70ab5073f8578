"""Takes back an import of a log: the collection as it was before is kept, and put back.

Only an import with nothing after it in the log can be taken back; `shabda restore` can go back
further.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from shabda.app.deck_files import read_decks
from shabda.app.import_records import readable_records, write_records
from shabda.app.paths import Home
from shabda.app.restore import restore_backup
from shabda.app.workspace import Workspace
from shabda.decks.digest import digest_of
from shabda.errors import ShabdaError
from shabda.files import unused_path
from shabda.lazy_dataclasses import dataclass
from shabda.progress import Progress, no_progress
from shabda.store.backups import REPLACED, folder_of


@dataclass(frozen=True, slots=True)
class LogImport:
    """The file of an import, the backup before it, its new events and the decks that it made.

    It is `undone` when all is as it was before: an undo was killed before it could say so.
    """

    file: str
    backup: Path
    events: int
    made: tuple[str, ...]
    undone: bool = False


LogAndDecks = list[Any]
"""How many events the log has, and the digest of each deck."""


def log_and_decks(workspace: Workspace) -> LogAndDecks:
    """What an import of a log changes."""
    texts = read_decks(workspace.home.decks)
    digests = {name: digest_of(text.encode()) for name, text in texts.items()}
    return [workspace.collection.log.count(), digests]


def remember_log(
    workspace: Workspace, source: str, backup: Path, before: LogAndDecks, events: int
) -> None:
    """Record the import of a log: how many events were new, and the state `before` it."""
    after = log_and_decks(workspace)
    record = {
        "file": source, "at": workspace.moment.at.isoformat(), "backup": backup.name,
        "before": before, "after": after, "new": events,
        "made": sorted(after[1].keys() - before[1].keys()),
    }  # fmt: skip
    write_records(workspace, [*readable_records(workspace), record])


def last_log_import(workspace: Workspace) -> LogImport | None:
    """The last import, if it was one of a log.

    Raises ShabdaError when something was logged or edited after it, or its backup is gone.
    """
    records = readable_records(workspace)
    record = records[-1] if records else {}
    if "backup" not in record:
        return None
    backup = folder_of(workspace.home.collection) / Path(str(record["backup"])).name
    if not backup.is_file():
        raise ShabdaError(f"{backup.name}, the backup before the import, is gone")
    state = log_and_decks(workspace)
    if state not in (record.get("before"), record.get("after")):
        raise ShabdaError(
            "something was answered or edited after the import of the log and would be lost;"
            f" `shabda restore {backup.name}` goes back to before it"
        )
    made = tuple(map(str, record.get("made", ())))
    undone = state == record.get("before")
    return LogImport(str(record.get("file", "")), backup, int(record.get("new", 0)), made, undone)


def restore_before(place: Home, log: LogImport, progress: Progress = no_progress) -> None:
    """Put back what was before an import; the caller has closed the collection."""
    if not log.undone:
        saved = unused_path(log.backup.with_name(f"{REPLACED}{log.backup.name}"))
        restore_backup(place, log.backup, saved, progress, log.made)


def forget_last_import(workspace: Workspace) -> int:
    """Remove the record of the last import; return how many earlier ones are left."""
    records = readable_records(workspace)[:-1]
    write_records(workspace, records)
    return len(records)
