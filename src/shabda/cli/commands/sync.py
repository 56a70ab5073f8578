"""`shabda sync`: merge this collection and another, in both directions."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Annotated, NamedTuple

from shabda.app.class_decks import (
    ClassDecksChange,
    class_contradictions,
    write_class_decks,
)
from shabda.app.deck_exchange import DeckMergeResult, write_merged_decks
from shabda.app.deck_files import gather, path_of_copy
from shabda.app.gc_pause import gc_paused
from shabda.app.workspace import Workspace
from shabda.cli.confirm import confirm
from shabda.cli.declared import ExitError, argument, option
from shabda.cli.merge_report import merge_sentences, warn_refused
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import AsJson
from shabda.cli.output import document, say, warn
from shabda.errors import StoreError, UsageError, Where
from shabda.figures import log_entries
from shabda.lazy_dataclasses import asdict
from shabda.programs import shell_line
from shabda.store.merge import MergeResult
from shabda.store.sync.peers import (
    Peer,
    class_decks,
    incomplete_files,
    open_peer,
    pull,
    push,
)


class SyncResult(NamedTuple):
    """Log entries received, what was sent, whether this device got a new id, what became of decks.

    `incomplete` has a sentence for each file of a folder that could not be read.
    """

    received: int
    sent: MergeResult
    renamed: bool
    merged: DeckMergeResult
    of_class: ClassDecksChange
    incomplete: tuple[str, ...] = ()


_Target = Annotated[
    str,
    argument(
        metavar="TARGET", help="Another collection's file, a folder, or postgresql://HOST/DATABASE."
    ),
]
_Create = Annotated[
    bool,
    option(
        "--create",
        help="Make TARGET, a folder or a .db file, or use a folder that has other files.",
    ),
]


def sync(target: _Target, create: _Create = False, as_json: AsJson = False) -> None:
    """Sync answers and decks with another device.

    Answers, marks and your decks are carried; settings, and which decks are on, first or limited,
    are of each device (`shabda decks`, `shabda config`).

    TARGET can be a folder that Syncthing, Dropbox or git carries between devices: each device
    writes one file there. On a server, log in with the role its administrator gave you; its
    password can be in PGPASSWORD or ~/.pgpass. If a sync breaks off, run it again.

    Examples: shabda sync ~/Dropbox/shabda, shabda sync /media/usb/shabda.db
    """
    check_target(target, create=create)
    done = run_sync(target)
    if as_json:
        print(document("sync", _as_json(done)))
    else:
        for line in _sentences(done):
            say(line)
    for sentence in done.incomplete:
        warn(sentence)
    if done.incomplete:
        raise ExitError(1)


def _as_json(done: SyncResult) -> dict[str, object]:
    return {
        "taken": done.received,
        "given": done.sent.events,
        "new_device": done.renamed,
        "decks": list(done.merged.changed),
        "kept_beside": [str(path) for path in done.merged.aside],
        "lost": list(done.merged.lost),
        "restored": list(done.merged.restored),
        "refused": done.merged.refused or None,
        "incomplete": list(done.incomplete),
        "class_decks": {
            **asdict(done.of_class),
            "copies": [str(copy) for copy in done.of_class.copies],
        },
    }


def check_target(target: str, *, create: bool) -> None:
    """Refuse an empty target, a missing path and a folder of other files, unless it is wanted."""
    if not target.strip():
        raise UsageError("TARGET is empty; name a folder, a .db file or a server")
    path = Path(target).expanduser()
    if create or "://" in target or (path.exists() and not _is_of_others(path)):
        return
    if path.exists():
        if not (sys.stdin.isatty() and confirm(f"{path} has other files. Sync with it?")):
            message = "has other files, and none of a sync; name another folder, or add --create"
            raise StoreError(message, Where(target))
        return
    if not (sys.stdin.isatty() and confirm(f"{path} is not there. Make it?")):
        raise StoreError("is not there; check the path, or add --create to make it", Where(target))


def _is_of_others(path: Path) -> bool:
    """Whether a folder has files, but none that a device wrote in a sync."""
    if not path.is_dir() or any(path.glob("*.jsonl")) or any(path.glob("*/*.jsonl")):
        return False
    return any(not entry.name.startswith(".") for entry in path.iterdir())


def run_sync(target: str) -> SyncResult:
    """Receive what is new there, merge the decks, and send what is new here."""
    with open_workspace() as workspace, gc_paused():
        here, device = workspace.collection, workspace.collection.device
        gather(workspace)
        with open_peer(target, here, workspace.settings.learner) as there:
            received = pull(here, there, workspace.progress)
            warn_refused(workspace.warn, received.refused)
            merged = write_merged_decks(workspace)
            of_class = _take_class_decks(workspace, there)
            sent = push(here, there, workspace.progress)
            incomplete = tuple(incomplete_files(there))
        renamed = here.device != device
        return SyncResult(received.events, sent, renamed, merged, of_class, incomplete)


def _take_class_decks(workspace: Workspace, there: Peer) -> ClassDecksChange:
    decks = class_decks(there)
    if decks is None:
        return ClassDecksChange()
    root, copy_of = workspace.home.root, partial(path_of_copy, workspace)
    change = write_class_decks(root, decks, copy_of)
    if change.taken or change.withdrawn:
        workspace.refresh()
        get = workspace.collection.words.get
        for sentence in class_contradictions(root, get):
            workspace.warn(sentence)
    warn_refused(workspace.warn, change.refused)
    return change


def _sentences(done: SyncResult) -> list[str]:
    decks = " and your changes to decks" if done.sent.deck_versions else ""
    lines = [f"Received {log_entries(done.received)}, sent {done.sent.events}{decks}."]
    if done.renamed:
        lines.append(
            "This collection was copied, or moved to another disk; it counts as a new device now,"
            " with every answer it had."
        )
    if done.of_class.taken:
        lines.append(f"Received from your class: {', '.join(done.of_class.taken)}")
    for deck, copy in zip(done.of_class.withdrawn, done.of_class.copies, strict=True):
        keeps = f"`shabda import {shell_line(str(copy))} --deck {deck}` makes it a deck of yours"
        lines.append(
            f"Your class no longer has {deck}, so its words are not asked any more; {keeps}, with"
            " the progress that you have made."
        )
    return [*lines, *merge_sentences(done.merged)]
