"""`shabda edit`: an entry of the learner's own in their editor, at its line."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shabda.errors import ShabdaError, Where

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shabda.app.workspace import Workspace

USUAL = ("nano", "vim", "vi", "emacs")
"""Editors looked for where neither VISUAL nor EDITOR names one."""
_GOTO = frozenset({"code", "codium", "cursor", "windsurf"})
_COLON = frozenset({"hx", "helix", "subl", "zed"})


def edit(
    word: Annotated[str, typer.Argument(metavar="WORD", help="The word, in any script.")],
) -> None:
    """Open a word of your decks in your editor, at its line.

    The editor is $VISUAL or $EDITOR. Progress is kept whatever you change; only the id
    names a card. A word that comes with shabda is not yours to edit: `shabda add` puts
    meanings and notes of yours beside it.

    Example: shabda edit मेघः
    """
    from shabda.app.word_search import known
    from shabda.app.workspace import Workspace
    from shabda.cli.confirm import agreed

    with Workspace() as workspace:
        notes = [f"word:{it.id}" for it in known(workspace, word)]
        place = place_of(workspace, notes)
        if place is None:
            raise ShabdaError(not_yours(word))
        while True:
            open_at(place)
            try:
                workspace.refresh()
                return
            except ShabdaError as error:
                if not sys.stdin.isatty() or not agreed(f"{error}\nEdit again?"):
                    raise


def not_yours(name: str) -> str:
    return (
        f"{name} comes with shabda, whose deck is replaced with each update;"
        f" `shabda add {name} GLOSS --merge` or `--note NOTE` puts something of yours beside it"
    )


def place_of(workspace: Workspace, notes: Iterable[str]) -> Where | None:
    """Where a deck of the learner's holds the first of these notes that one holds."""
    from shabda.decks.locate import place_of

    files = workspace.deck_files()[1:]
    found = (place_of(path, note) for note in notes for path in files)
    return next((place for place in found if place), None)


def open_at(place: Where, environ: Mapping[str, str] = os.environ) -> None:
    """Open a file at a line and wait until the editor is left; raises ShabdaError without one."""
    arguments = editor(place, environ)
    try:
        subprocess.run(arguments, check=False)
    except OSError as error:
        raise ShabdaError(f"{arguments[0]}: {error.strerror}; set EDITOR to yours") from None


def editor(place: Where, environ: Mapping[str, str]) -> list[str]:
    """The command that opens a file at a line in the learner's editor.

    Raises ShabdaError where none is set and there is no terminal for the usual ones.
    """
    said = environ.get("VISUAL") or environ.get("EDITOR")
    if not said and not sys.stdin.isatty():
        raise ShabdaError("no terminal to edit on; set EDITOR to an editor that needs none")
    command = shlex.split(said) if said else [next(filter(shutil.which, USUAL), "vi")]
    name = Path(command[0]).name
    if name in _GOTO:
        return [*command, "--wait", "--goto", f"{place.file}:{place.line}"]
    if name in _COLON:
        return [*command, f"{place.file}:{place.line}"]
    return [*command, f"+{place.line}", place.file]
