"""`shabda export`, and its way back in: everything as JSON lines (`store/jsonl.py`)."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer

from shabda.app.deck_files import LaidOut, gather, lay_out
from shabda.cli.live_progress import LiveProgress
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import document, escaped, say
from shabda.errors import StoreError, Where
from shabda.files import write
from shabda.progress import passing
from shabda.store.jsonl import Batch, header, is_log, read, written


def export(
    file: Annotated[str, typer.Argument(help="The file to write, or - for standard output.")] = "-",
) -> None:
    """Write your log and decks as JSON lines.

    The first line is a header; each other is one event (an answer, an undo, a mark), with its
    card, time, study day, grade and what was typed, or one version of a deck, with its text.
    `shabda import` takes such a file in again.

    Examples: shabda export shabda.jsonl, shabda export | gzip > shabda.jsonl.gz
    """
    with open_workspace() as workspace:
        gather(workspace)
        batch = workspace.collection.batch(progress=workspace.progress)
        warn_refused(workspace.warn, batch.refused)
        told = passing(written(batch), "writing lines", len(batch), workspace.progress)
        lines = [header(), *told]
    if file == "-":
        sys.stdout.writelines(f"{escaped(line)}\n" for line in lines)
        return
    path = Path(file).expanduser()
    if path.exists():
        raise StoreError("already exists; name another file", Where(file))
    write(path, "".join(f"{line}\n" for line in lines))
    say(f"{_amount(batch)} are in {file}")


def is_export(data: bytes) -> bool:
    """Whether the content of a file is an export of ours."""
    return is_log(data[:200].decode("utf-8", "replace"))


def take_in(data: bytes, file: str, *, dry_run: bool, as_json: bool) -> None:
    """Unite an export with the collection; what is known already changes nothing."""
    lines = _lines(data, file)
    with LiveProgress() as progress:
        batch = read(passing(lines, "reading lines", len(lines), progress), file)
    with open_workspace() as workspace:
        known = workspace.collection.ids()
        new = Batch(
            tuple(it for it in batch.events if it.id not in known),
            tuple(it for it in batch.revisions if it.id not in known),
            batch.refused,
        )
        laid, refused = LaidOut(), batch.refused
        if not dry_run:
            gather(workspace)
            taken = workspace.collection.unite(new, workspace.progress)
            refused = taken.refused
            laid = lay_out(workspace)
        warn_refused(workspace.warn, refused)
    if as_json:
        facts = {"events": len(new.events), "decks": list(laid.changed), "written": not dry_run}
        say(document("import", {**facts, "of": len(batch.events)}))
    else:
        say(_outcome(batch, new, dry_run=dry_run))
        for line in told(laid):
            say(line)
    if refused:
        raise typer.Exit(1)


MOST_NAMED = 5
"""Refused entries that are named; of more only the number is given."""


def warn_refused(warn: Callable[[str], None], refused: Sequence[str]) -> None:
    """Name what was left out because it cannot be right."""
    for fault in refused[:MOST_NAMED]:
        warn(f"left out: {fault}")
    if len(refused) > MOST_NAMED:
        warn(f"left out {len(refused) - MOST_NAMED} more entries that cannot be right")


def told(laid: LaidOut) -> Iterator[str]:
    """What came of the decks, in sentences."""
    if laid.changed:
        yield f"Decks taken: {', '.join(laid.changed)}"
    for path in laid.aside:
        yield f"A deck was edited on two devices and could not be merged; the other edit is {path}"
    for said in laid.lost:
        yield f"Two devices changed the same field of {said}."
    for name in laid.restored:
        yield f"The file of the deck {name} was missing and is back."
    if laid.refused:
        yield laid.refused


def _outcome(batch: Batch, new: Batch, *, dry_run: bool) -> str:
    of = f"{len(new.events)} of its {len(batch.events)} events are new here"
    return f"Dry run: {of}." if dry_run else f"Taken in: {of}."


def _lines(data: bytes, file: str) -> list[str]:
    """Lines as JSON lines has them: only a line feed ends one."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise StoreError("is not UTF-8 text; it is damaged", Where(file)) from None
    return text.removesuffix("\n").split("\n")


def _amount(batch: Batch) -> str:
    decks = len({each.deck for each in batch.revisions})
    return f"{len(batch.events)} events and {decks} deck{'s' * (decks != 1)}"
