"""`shabda edit`: an entry of the learner's own in their editor, at its line."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from shabda.app.editor import find_entry, not_yours, open_editor
from shabda.app.word_search import get_words
from shabda.cli.confirm import agreed
from shabda.cli.open_workspace import open_workspace
from shabda.errors import ShabdaError


def edit(
    word: Annotated[str, typer.Argument(metavar="WORD", help="The word, in any script.")],
) -> None:
    """Open a word of your decks in your editor.

    The editor is $VISUAL or $EDITOR. Progress is kept whatever you change; only the id
    names a card. A word that comes with shabda is not yours to edit: `shabda add` puts
    meanings and notes of yours beside it.

    Example: shabda edit मेघः
    """
    with open_workspace() as workspace:
        notes = [f"word:{it.id}" for it in get_words(workspace, word)]
        place = find_entry(workspace, notes)
        if place is None:
            raise ShabdaError(not_yours(word))
        while True:
            open_editor(place)
            try:
                workspace.refresh()
                return
            except ShabdaError as error:
                if not sys.stdin.isatty() or not agreed(f"{error}\nEdit again?"):
                    raise
