"""`shabda edit`: open an entry of the learner's decks in their editor."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

from shabda.app.editor import FormerText, NoEditorError, find_entry, not_yours, open_editor
from shabda.app.word_search import get_words
from shabda.cli.confirm import confirm
from shabda.cli.declared import argument
from shabda.cli.open_workspace import open_workspace
from shabda.errors import ShabdaError


def edit(
    word: Annotated[str, argument(metavar="WORD", help="The word, in any script.")],
) -> None:
    """Open a word of your decks in your editor.

    The editor is $VISUAL or $EDITOR. Your progress is kept whatever you change, except the id.
    A word that comes with shabda cannot be edited; `shabda add` puts your own meanings and
    notes beside it.

    Example: shabda edit मेघः
    """
    with open_workspace() as workspace:
        words = get_words(workspace, word)
        place = find_entry(workspace, [f"word:{match.id}" for match in words])
        if place is None:
            raise ShabdaError(not_yours(word, words[0].deck))
        former = FormerText.of(place)
        while True:
            try:
                open_editor(place)
                workspace.reread(Path(place.file))
                return
            except NoEditorError:
                raise
            except ShabdaError as error:
                if not _again(error, former):
                    raise


def _again(error: ShabdaError, former: FormerText) -> bool:
    """Offer to edit again, else to take the edit back; only a terminal is asked."""
    if not sys.stdin.isatty():
        return False
    if confirm(f"{error}\nEdit again?", default=True):
        return True
    back = f"Put back the text that {former.path.name} had before?"
    if former.changed and confirm(back, default=True):
        former.put_back()
    return False
