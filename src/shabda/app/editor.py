"""The learner's editor, opened at the line of an entry."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from shabda.app.workspace import Workspace
from shabda.decks import locate
from shabda.errors import ShabdaError, Where

USUAL = ("nano", "vim", "vi", "emacs")
"""Editors looked for where neither VISUAL nor EDITOR names one."""


_GOTO = frozenset({"code", "codium", "cursor", "windsurf"})


_COLON = frozenset({"hx", "helix", "subl", "zed"})


def not_yours(name: str) -> str:
    return (
        f"{name} comes with shabda, whose deck is replaced with each update;"
        f" `shabda add {name} GLOSS --merge` or `--note NOTE` puts something of yours beside it"
    )


def find_entry(workspace: Workspace, notes: Iterable[str]) -> Where | None:
    """Where a deck of the learner's holds the first of these notes that one holds."""
    files = workspace.deck_files()[1:]
    found = (locate.place_of(path, note) for note in notes for path in files)
    return next((place for place in found if place), None)


def open_editor(place: Where, environ: Mapping[str, str] = os.environ) -> None:
    """Open a file at a line and wait until the editor is left; raises ShabdaError without one."""
    arguments = editor_command(place, environ)
    try:
        subprocess.run(arguments, check=False)
    except OSError as error:
        raise ShabdaError(f"{arguments[0]}: {error.strerror}; set EDITOR to yours") from None


def editor_command(place: Where, environ: Mapping[str, str]) -> list[str]:
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
