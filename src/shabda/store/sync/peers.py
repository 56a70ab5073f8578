"""The other side of a sync: a database file, a folder of JSON lines, or a server.

A `Collection` is a peer. Giving a peer what it already has changes nothing, so an interrupted
sync can simply be repeated.
"""

from __future__ import annotations

import sys
from collections.abc import Container
from contextlib import AbstractContextManager
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Protocol, TypeGuard

from shabda.errors import SettingsError, StoreError, Where, in_quotes
from shabda.progress import Progress, no_progress
from shabda.store.collection import Collection
from shabda.store.jsonl import Batch
from shabda.store.merge import MergeResult
from shabda.store.sync.folder import Folder
from shabda.store.sync.person_names import same_name
from shabda.study.deck_versions import is_safe_file_name

if TYPE_CHECKING:
    from shabda.store.sync.server_peer import Server

_EXCHANGE = "shabda.store.sync.server_exchange"
"""Imported for a server alone: its libraries take 0.4 s."""


class Peer(AbstractContextManager["Peer"], Protocol):
    """What can be synced with; every method raises StoreError when it fails."""

    def ids(self) -> set[str]: ...
    def batch(self, known: Container[str] = (), progress: Progress = no_progress) -> Batch: ...
    def merge(self, batch: Batch, progress: Progress = no_progress) -> MergeResult: ...


def open_peer(target: str, here: Collection, learner: str) -> Collection | Folder | Server:
    """Open what a target names; `learner` keeps the logs of several people apart.

    Raises StoreError, or SettingsError for an invalid learner name.
    """
    if learner and not is_safe_file_name(learner):
        raise SettingsError(
            f"{in_quotes(learner)} is not a valid learner name; set one: shabda config learner NAME"
        )
    if "://" in target:
        server: Server = _exchange().Server(target)
        return server
    path = Path(target).expanduser()
    if path.is_file() or (path.suffix == ".db" and not path.is_dir()):
        return _open_file(path, here, learner)
    return Folder(_folder_of(path, learner) if learner else path, here)


def _folder_of(shared: Path, learner: str) -> Path:
    """The folder of a learner in a shared one; a name that differs in case alone is refused."""
    names = [other.name for other in shared.iterdir() if other.is_dir()] if shared.is_dir() else []
    alike = [name for name in names if same_name(name, learner)]
    if alike and learner not in alike:
        raise SettingsError(
            f"the folder has the files of {in_quotes(alike[0])}; if that is you, run "
            f"shabda config learner {alike[0]}, else choose a name that differs more than "
            f"{in_quotes(learner)}"
        )
    return shared / learner


def _open_file(path: Path, here: Collection, learner: str) -> Collection:
    """Open another collection; if it is a copy of `here`, give `here` a new device id."""
    if path.exists() and path.samefile(here.path):
        raise StoreError("is the collection itself; name another one", Where(str(path)))
    there = Collection.open(path)
    try:
        there.claim(learner)
        if there.device == here.device:
            here.rename()
    except BaseException:
        there.close()
        raise
    return there


def class_decks(there: Peer) -> dict[str, str] | None:
    """The decks of the class on a server, by name; None when `there` is not a server."""
    return there.class_decks() if _is_server(there) else None


def incomplete_files(there: Peer) -> list[str]:
    """A sentence for each file of a folder that was left out of a sync."""
    return list(there.incomplete.values()) if isinstance(there, Folder) else []


def pull(here: Collection, there: Peer, progress: Progress = no_progress) -> MergeResult:
    """Merge what is new in `there` into `here`."""
    if _is_server(there):
        result: MergeResult = _exchange().pull_new(here, there, progress)
        return result
    return here.merge(there.batch(here.ids(), progress), progress)


def push(here: Collection, there: Peer, progress: Progress = no_progress) -> MergeResult:
    """Send what is new to `there`; return what was new there."""
    if _is_server(there):
        sent: MergeResult = _exchange().push_new(here, there, progress)
        return sent
    return there.merge(here.batch(there.ids(), progress), progress)


def _exchange() -> ModuleType:
    return import_module(_EXCHANGE)


def _is_server(there: Peer) -> TypeGuard[Server]:
    """Whether a peer is a server; none is before its module was imported."""
    exchange = sys.modules.get(_EXCHANGE)
    return exchange is not None and isinstance(there, exchange.Server)
