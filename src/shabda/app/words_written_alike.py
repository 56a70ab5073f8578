"""The words that plain letters can be short for: vriksha for vṛkṣa."""

from __future__ import annotations

from shabda.app.common_words import common_words, decks_of_words
from shabda.app.paths import text_decks
from shabda.app.workspace import Workspace
from shabda.decks.words import load_decks
from shabda.sanskrit.text.plain_sounds import is_plain, plain_sounds
from shabda.sanskrit.text.script import iast
from shabda.study.words import Word


def written_alike(workspace: Workspace, typed: str) -> list[Word]:
    """The words of the decks, else of the decks of texts, that plain letters write as `typed`.

    Only plain letters without diacritics or capitals can be short for another spelling.
    """
    if not is_plain(typed):
        return []
    wanted = plain_sounds(typed)
    known = [
        word for word in workspace.collection.words.all() if plain_sounds(word.text.iast) == wanted
    ]
    if known:
        return known
    ids = {word.id for word in common_words() if plain_sounds(iast(word.id)) == wanted}
    decks = decks_of_words(ids)
    return [
        word
        for path in text_decks()
        if path.stem in decks
        for deck in load_decks([path])
        for word in deck.words
        if word.id in ids
    ]
