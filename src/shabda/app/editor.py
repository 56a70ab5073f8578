"""Opens the learner's editor at the line of an entry, and keeps the former text."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from pathlib import Path
from typing import Self

from shabda import files
from shabda.app.own_decks import is_class_deck, own_decks
from shabda.app.workspace import Workspace
from shabda.decks import locate
from shabda.errors import ShabdaError, Where
from shabda.lazy_dataclasses import dataclass
from shabda.programs import split_command

_USUAL = ("nano", "vim", "vi", "emacs", "notepad")
"""Editors looked for where neither VISUAL nor EDITOR names one."""
_GOTO = frozenset({"code", "codium", "cursor", "windsurf"})
_COLON = frozenset({"hx", "helix", "subl", "zed"})


@dataclass(frozen=True, slots=True)
class FormerText:
    """A deck file as it was before an edit."""

    path: Path
    text: str

    @classmethod
    def of(cls, place: Where) -> Self:
        path = Path(place.file)
        return cls(path, files.read_text(path, ShabdaError, keep_bom=True))

    @property
    def gone(self) -> bool:
        """Whether the file was deleted, renamed or emptied since."""
        return not self.path.is_file() or (bool(self.text) and not self.path.stat().st_size)

    @property
    def changed(self) -> bool:
        return self.gone or self.path.read_bytes() != self.text.encode("utf-8")

    def put_back(self) -> Path:
        """Write the text to the file, or beside it when something else has its place."""
        kept = self.path
        if os.path.lexists(kept) and not kept.is_file():
            kept = next(path for path in self._beside() if not os.path.lexists(path))
        files.write_file(kept, self.text)
        return kept

    def _beside(self) -> Iterator[Path]:
        for number in count(1):
            yield self.path.with_name(f"{self.path.name}.before-edit-{number}")


def not_yours(name: str, deck: str | None) -> str:
    origin = "from your class" if is_class_deck(deck or "") else "with shabda"
    return (
        f"{name} comes {origin}, and an update replaces its deck; add to it with"
        f" `shabda add {name} MEANING --merge` or `shabda add {name} --note NOTE`"
    )


class NoEditorError(ShabdaError):
    """No editor can be started, so that trying again would not help."""


def find_entry(workspace: Workspace, notes: Iterable[str]) -> Where | None:
    """Return where the learner's decks have the first of these notes, if any has one."""
    decks = own_decks(workspace.home.decks).files
    places = (locate.place_of(path, note) for note in notes for path in decks)
    return next((place for place in places if place), None)


def open_editor(place: Where) -> None:
    """Open a file at a line and wait until the editor is closed.

    Raises ShabdaError when the editor cannot be started or fails. A file that is gone
    afterwards gets its former text back, and the error says so.
    """
    command = editor_command(place, os.environ)
    former = FormerText.of(place)
    try:
        # On Windows `code` is the file code.cmd, which only `which` finds.
        program = shutil.which(command[0]) or command[0]
        code = subprocess.run([program, *command[1:]], check=False).returncode
    except OSError as error:
        raise NoEditorError(f"{command[0]}: {error.strerror}; set EDITOR to your editor") from None
    if former.gone:
        kept = former.put_back()
        back = "is back" if kept == former.path else f"is in {kept}"
        raise ShabdaError(f"was deleted, renamed or emptied in the editor; its text {back}", place)
    if code:
        raise ShabdaError(f"the editor {command[0]} failed with exit code {code}")


def editor_command(place: Where, environ: Mapping[str, str]) -> list[str]:
    """The command that opens a file at a line in the learner's editor.

    Raises ShabdaError if no editor is set and the default ones need a terminal.
    """
    command = _chosen(environ)
    if not command and not sys.stdin.isatty():
        raise NoEditorError("no terminal to edit on; set EDITOR to an editor that needs none")
    command = command or [next(filter(shutil.which, _USUAL), "vi")]
    name = Path(command[0]).name.lower().removesuffix(".exe").removesuffix(".cmd")
    if name in _GOTO:
        return [*command, "--wait", "--goto", f"{place.file}:{place.line}"]
    if name in _COLON:
        return [*command, f"{place.file}:{place.line}"]
    if name == "notepad":  # it cannot open a file at a line
        return [*command, place.file]
    return [*command, f"+{place.line}", place.file]


def _chosen(environ: Mapping[str, str]) -> list[str]:
    """VISUAL or EDITOR as words; none when neither is set. Raises ShabdaError for bad quotes."""
    for variable in ("VISUAL", "EDITOR"):
        words = split_command(environ.get(variable, ""), variable)
        if words and words[0]:
            return words
    return []
