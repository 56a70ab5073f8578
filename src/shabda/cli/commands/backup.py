"""`shabda backup`, `shabda restore`, its way back."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, NamedTuple

from shabda.app import clock
from shabda.app.deck_files import gather
from shabda.app.paths import home
from shabda.app.restore import restore_backup as put_back
from shabda.cli.declared import argument
from shabda.cli.live_progress import LiveProgress
from shabda.cli.open_workspace import open_workspace
from shabda.cli.options import AsJson
from shabda.cli.output import document, say
from shabda.errors import StoreError, UsageError, Where, one_line
from shabda.figures import log_entries
from shabda.files import unfinished_files_recorded, unused_path
from shabda.store import backups
from shabda.store.backups import REPLACED, folder_of, save

_OTHER_FORMATS = frozenset(
    (".zip", ".gz", ".tar", ".tgz", ".7z", ".csv", ".tsv", ".txt", ".md", ".json", ".jsonl",
     ".yaml", ".apkg")
)  # fmt: skip
"""Endings of files that a backup, which is a database, is not."""


def backup(
    file: Annotated[
        str | None, argument(help="The file to make; by default a dated one in backups/.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Copy your log and decks into one file.

    The first command of a day also ends with a backup by itself; seven days are kept.

    Examples: shabda backup, shabda backup ~/usb/shabda.db
    """
    with open_workspace() as workspace:
        target = _target(file, folder_of(workspace.home.collection), _stamp(workspace.moment.at))
        gather(workspace)
        with unfinished_files_recorded(workspace.home.root, target.parent):
            save(workspace.home.collection, target, workspace.progress)
        events = workspace.collection.log.count()
    if as_json:
        print(document("backup", {"file": str(target), "events": events}))
    else:
        say(f"{log_entries(events)} and all decks are in {one_line(str(target))}")


def restore(
    file: Annotated[
        str | None, argument(help="A backup, or the word `latest`; none lists them.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Go back to a backup; the current state is saved first.

    Examples: shabda restore, shabda restore latest, shabda restore ~/usb/shabda.db
    """
    if file is None and as_json:
        raise UsageError("`shabda restore --json` needs FILE; see `shabda restore --help`")
    if file is None:
        _list_backups()
        return
    done = restore_and_open(file)
    if as_json:
        facts = {"from": str(done.source), "events": done.events, "decks": list(done.decks)}
        print(document("restore", {**facts, "saved": done.saved and str(done.saved)}))
        return
    say(f"{log_entries(done.events)} came back from {one_line(str(done.source))}")
    if done.decks:
        say(f"Decks put back: {', '.join(done.decks)}")
    if done.saved:
        say(f"What was here before is saved in {one_line(str(done.saved))}")


def _list_backups() -> None:
    """List the backups of this collection, the newest first."""
    folder = backups.folder_of(home().collection)
    files = sorted(folder.glob("*.db"), key=backups.written_at, reverse=True)
    if not files:
        raise StoreError("has no backup yet", Where(str(folder)))
    say(f"Backups in {folder}, the newest first:")
    for file in files:
        when = datetime.fromtimestamp(backups.written_at(file) / 1e9, UTC).astimezone()
        events = log_entries(backups.events_in(file))
        content = events if backups.can_be_read(file) else "not a backup that can be read"
        say(f"  {one_line(file.name)}  {when:%Y-%m-%d %H:%M}  {content}")
    say("`shabda restore latest`, or the name of one, goes back to it.")


class _Done(NamedTuple):
    """What was restored, from which file, and the file that keeps the former state."""

    source: Path
    events: int
    decks: tuple[str, ...]
    saved: Path | None


def restore_and_open(file: str) -> _Done:
    """Restore a backup and open the result."""
    place = home()
    folder = backups.folder_of(place.collection)
    source = backups.latest(folder) if file == "latest" else Path(file).expanduser()
    if not source.exists() and (folder / file).is_file():
        source = folder / file
    saved = unused_path(folder / f"{REPLACED}{_stamp(clock.utc_now())}.db")
    with LiveProgress() as progress:
        done = put_back(place, source, saved, progress)
    with open_workspace() as workspace:
        events = workspace.collection.log.count()
    return _Done(source, events, done.decks, saved if saved.exists() else None)


def _stamp(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%dT%H-%M-%S}"


def _target(file: str | None, folder: Path, stamp: str) -> Path:
    """Where a backup goes; an existing file is not overwritten."""
    target = Path(file).expanduser() if file else folder
    if target.suffix.lower() in _OTHER_FORMATS:
        raise StoreError(
            f"a backup is a database; name it {one_line(target.stem)}.db, or see `shabda export`",
            Where(str(target)),
        )
    if target.is_dir() or not file:
        target = target / f"shabda-{stamp}.db"
    if target.exists():
        raise StoreError("already exists; name another file", Where(str(target)))
    return target
