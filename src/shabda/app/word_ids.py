"""Ids for the words that a learner adds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from shabda.app.workspace import Workspace


def new_ids(workspace: Workspace, spellings: Iterable[str]) -> Iterator[str]:
    """Give each new word an id that no word of any deck has.

    It is written into the deck, so that a corrected spelling keeps its progress.
    """
    taken = workspace.collection.words.ids()
    for slp1 in spellings:
        first = word_id = slp1.replace(" ", "-")
        number = 1
        while word_id in taken:
            number += 1
            word_id = f"{first}-{number}"
        taken.add(word_id)
        yield word_id
