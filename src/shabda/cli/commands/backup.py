"""`shabda backup`, `shabda restore`, its way back."""

from __future__ import annotations

from itertools import chain, count
from pathlib import Path
from typing import Annotated, NamedTuple

import typer

from shabda.app import clock
from shabda.app.clock import Moment
from shabda.app.deck_files import gather, write_decks
from shabda.app.paths import home
from shabda.cli.live_progress import LiveProgress
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import document, say
from shabda.errors import StoreError, Where
from shabda.store import backups
from shabda.store.backups import folder_of, save
from shabda.store.collection import Collection


def backup(
    file: Annotated[
        str | None, typer.Argument(help="The file to make; a dated one in backups/ unless told.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Copy your log and decks into one file.

    The first command of a day also ends with a backup by itself; seven days are kept.

    Examples: shabda backup, shabda backup ~/usb/shabda.db
    """
    with open_workspace() as workspace:
        target = _target(file, folder_of(workspace.home.collection), _stamp(workspace.moment))
        gather(workspace)
        save(workspace.home.collection, target, workspace.progress)
        events = workspace.collection.log.count()
    if as_json:
        say(document("backup", {"file": str(target), "events": events}))
    else:
        say(f"{events} events and every deck are in {target}")


def restore(
    file: Annotated[str, typer.Argument(help="A backup, or the word `latest`.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Go back to a backup; the current state is saved first.

    Examples: shabda restore latest, shabda restore ~/usb/shabda.db
    """
    done = restored(file)
    if as_json:
        facts = {"from": str(done.source), "events": done.events, "decks": list(done.decks)}
        say(document("restore", {**facts, "saved": done.saved and str(done.saved)}))
        return
    say(f"{done.events} events are back from {done.source}")
    if done.decks:
        say(f"Decks put back: {', '.join(done.decks)}")
    if done.saved:
        say(f"What stood before is in {done.saved}")


class Restored(NamedTuple):
    """What came back from where, and the file that keeps what stood before."""

    source: Path
    events: int
    decks: tuple[str, ...]
    saved: Path | None


def restored(file: str) -> Restored:
    """Put a backup in place of the collection, and its decks in place of their files."""
    place = home()
    folder = backups.folder_of(place.collection)
    source = backups.latest(folder) if file == "latest" else Path(file).expanduser()
    saved = _unused(folder / f"before-restore-{_stamp(clock.now())}.db")
    with LiveProgress() as progress:
        backups.restore(place.collection, source, saved, progress)
    with Collection.open(place.collection) as collection:
        texts = {
            name: text for name, text in collection.versions.files().items() if text is not None
        }
        changed = write_decks(place.decks, texts)
        collection.versions.set_written(texts)
    write_decks(saved.with_suffix(""), {name: text for name, text in changed.items() if text})
    with open_workspace() as workspace:
        events = workspace.collection.log.count()
    return Restored(source, events, tuple(changed), saved if saved.exists() else None)


def _stamp(moment: Moment) -> str:
    return f"{moment.at.astimezone():%Y-%m-%dT%H-%M-%S}"


def _unused(path: Path) -> Path:
    """A name nothing bears yet: this one, or this one numbered."""
    names = (path.with_stem(f"{path.stem}-{n}") for n in count(2))
    return next(name for name in chain([path], names) if not name.exists())


def _target(file: str | None, folder: Path, stamp: str) -> Path:
    """Where a backup goes; a file that is there already is not written over."""
    target = Path(file).expanduser() if file else folder
    if target.is_dir() or not file:
        target = target / f"shabda-{stamp}.db"
    if target.exists():
        raise StoreError("is there already; name another file", Where(str(target)))
    return target
