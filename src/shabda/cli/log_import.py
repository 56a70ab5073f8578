"""Reads an export back in (JSON lines: `store/jsonl.py`)."""

from __future__ import annotations

from pathlib import Path

from shabda.app.deck_exchange import DeckMergeResult, write_merged_decks
from shabda.app.deck_files import gather
from shabda.app.gc_pause import gc_paused
from shabda.app.log_import_undo import log_and_decks, remember_log
from shabda.app.own_backups import save_before
from shabda.app.workspace import Workspace
from shabda.cli.declared import ExitError
from shabda.cli.live_progress import LiveProgress
from shabda.cli.merge_report import merge_sentences, warn_refused
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import document, say
from shabda.errors import StoreError, Where
from shabda.figures import log_entries
from shabda.progress import tracked
from shabda.store.jsonl import Batch, is_log, read_batch


def is_export(data: bytes) -> bool:
    """Whether the content of a file is an export of ours."""
    return is_log(data[:200].decode("utf-8", "replace"))


def import_log(data: bytes, file: str, *, dry_run: bool, as_json: bool) -> None:
    """Merge an export into the collection; what it has already changes nothing."""
    lines = _lines(data, file)
    with LiveProgress() as progress:
        batch = read_batch(tracked(lines, "reading lines", len(lines), progress), file)
    with open_workspace() as workspace, gc_paused():
        known = workspace.collection.ids()
        new = Batch(
            tuple(event for event in batch.events if event.id not in known),
            tuple(version for version in batch.deck_versions if version.id not in known),
            batch.refused,
        )
        merged, refused = DeckMergeResult(), batch.refused
        if not dry_run:
            refused, merged = _merged(workspace, new, file)
        warn_refused(workspace.warn, refused)
    if as_json:
        facts = {"events": len(new.events), "decks": list(merged.changed), "written": not dry_run}
        print(document("import", {**facts, "of": len(batch.events)}))
    else:
        say(_outcome(batch, new, dry_run=dry_run))
        for line in merge_sentences(merged):
            say(line)
    if refused:
        raise ExitError(1)


def _merged(workspace: Workspace, new: Batch, file: str) -> tuple[tuple[str, ...], DeckMergeResult]:
    """Merge what is new, so that it can be taken back; return what was refused, and the decks."""
    gather(workspace)
    before = log_and_decks(workspace)
    backup = save_before(workspace, "import") if new.events or new.deck_versions else None
    taken = workspace.collection.merge(new, workspace.progress)
    merged = write_merged_decks(workspace)
    if backup:
        remember_log(workspace, Path(file).name, backup, before, taken.events)
    return taken.refused, merged


def _outcome(batch: Batch, new: Batch, *, dry_run: bool) -> str:
    known = len(batch.events) - len(new.events)
    rest = f"; {known} of the file were here already" if known else ""
    done = "Dry run: an import would add" if dry_run else "Imported"
    return f"{done} {log_entries(len(new.events))}{rest}."


def _lines(data: bytes, file: str) -> list[str]:
    """Lines as JSON lines has them: only a line feed ends one."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise StoreError("is not UTF-8 text; it is damaged", Where(file)) from None
    return text.removesuffix("\n").split("\n")
