"""`shabda remove`: remove a word from the learner's own decks."""

from __future__ import annotations

from typing import Annotated

from shabda.app.word_removal import own_word, remove_own_word
from shabda.app.word_search import get_words
from shabda.cli.declared import argument
from shabda.cli.open_workspace import open_workspace
from shabda.cli.output import say


def remove(
    word: Annotated[str, argument(metavar="WORD", help="The word, in any script.")],
) -> None:
    """Remove a word from your decks.

    Its meanings, notes and pairs go with it; its answers stay in the log, so that `shabda
    undo --remove` brings it back as it was. A word that comes with shabda cannot be
    removed; `shabda suspend` stops asking it.

    Example: shabda remove मेघः
    """
    with open_workspace() as workspace:
        meant = own_word(workspace, get_words(workspace, word))
        removed = remove_own_word(workspace, meant)
    say(
        f"Removed from {removed.decks}: {removed.word} ({meant.glosses[0]}). "
        "`shabda undo --remove` brings it back."
    )
