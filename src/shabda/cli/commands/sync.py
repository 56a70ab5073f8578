"""`shabda sync`: this collection and another become one, both ways at once."""

from __future__ import annotations

from typing import Annotated, NamedTuple

import typer

from shabda.app.deck_files import LaidOut, gather, lay_out
from shabda.cli.commands.export import told, warn_refused
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import document, say
from shabda.store.sync.peers import open_peer, pull, push


class Synced(NamedTuple):
    """Events taken and given, decks laid out, and whether this device has a new id."""

    taken: int
    given: int
    renamed: bool
    laid: LaidOut


def sync(
    target: Annotated[
        str,
        typer.Argument(
            help="Another collection's file, a folder, or postgresql://HOST/DATABASE.",
            metavar="TARGET",
        ),
    ],
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Sync answers and decks with another device.

    A folder may be one that Syncthing, Dropbox or git carries: each device writes one file
    of JSON lines there. On a server, `shabda config learner NAME` keeps your log apart from
    others; the password may stand in PGPASSWORD. A sync that broke off is done again.

    Examples: shabda sync ~/Dropbox/shabda, shabda sync /media/usb/shabda.db
    """
    done = synced(target)
    if as_json:
        laid = done.laid
        facts = {
            "taken": done.taken,
            "given": done.given,
            "new_device": done.renamed,
            "decks": list(laid.changed),
            "kept_beside": [str(path) for path in laid.aside],
            "lost": list(laid.lost),
            "restored": list(laid.restored),
            "refused": laid.refused or None,
        }
        say(document("sync", facts))
    else:
        for line in _told(done):
            say(line)


def synced(target: str) -> Synced:
    """Take what is new there, settle the decks, and give what is new here."""
    with open_workspace() as workspace:
        here, device = workspace.collection, workspace.collection.device
        gather(workspace)
        with open_peer(target, here, workspace.settings.learner) as there:
            taken = pull(here, there, workspace.progress)
            warn_refused(workspace.warn, taken.refused)
            laid = lay_out(workspace)
            given = push(here, there, workspace.progress)
        return Synced(taken.events, given, here.device != device, laid)


def _told(done: Synced) -> list[str]:

    lines = [f"Took {_events(done.taken)}, gave {_events(done.given)}."]
    if done.renamed:
        lines.append("This collection was a copy of another device; it has an id of its own now.")
    return [*lines, *told(done.laid)]


def _events(count: int) -> str:
    return f"{count} event{'s' * (count != 1)}"
