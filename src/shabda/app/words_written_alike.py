"""The words that plain letters can be short for (vriksha), and those cited otherwise (pitā)."""

from __future__ import annotations

from collections.abc import Sequence

from shabda.app.common_words import common_words, decks_of_words
from shabda.app.paths import text_decks
from shabda.app.workspace import Workspace
from shabda.decks.notes.words.glosses import shares_a_word
from shabda.decks.words import load_decks
from shabda.sanskrit.forms.stems import nouns
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
    return _of_texts({word.id for word in common_words() if plain_sounds(iast(word.id)) == wanted})


def cited_otherwise(slp1: str, gender: str, glosses: Sequence[str]) -> Word | None:
    """The common word with one of these meanings of which this is an irregular nominative: pitṛ."""
    stems = {noun.stem for mark in gender or "mfn" for noun in nouns(slp1, mark)}
    stems -= {slp1, slp1.removesuffix("H"), slp1.removesuffix("m")}
    common = {word.id for word in common_words()} & stems
    alike = (
        word
        for word in _of_texts(common)
        if any(shares_a_word(ours, theirs) for ours in glosses for theirs in word.glosses)
    )
    return next(alike, None)


def _of_texts(ids: set[str]) -> list[Word]:
    """The words of the decks of texts with these ids."""
    decks = decks_of_words(ids)
    return [
        word
        for path in text_decks()
        if path.stem in decks
        for deck in load_decks([path])
        for word in deck.words
        if word.id in ids
    ]
