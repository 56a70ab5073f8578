"""Deck and rule files that changed, compiled into the collection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from shabda.app.bulk import bulk
from shabda.app.grammar_data import checked_rulebook
from shabda.decks.words import load_decks
from shabda.errors import DeckError
from shabda.progress import Progress
from shabda.store.collection import Collection
from shabda.study.exercises.drills import rule_cards

FAULTY = "!"
"""Ends the digest of a deck of which an entry could not be read."""


def compile_words(
    collection: Collection,
    files: Sequence[Path],
    digests: Mapping[str, str],
    gone: set[str],
    progress: Progress,
) -> list[DeckError]:
    """Read every deck and compile those of another digest; forget the decks that are gone.

    Return what could not be read. An entry is left out; a whole deck stays as it was compiled
    last. Both are read again by the next command, so that nobody forgets them.
    """
    refused: list[DeckError] = []
    with bulk():
        decks = load_decks(files, progress, refused.append)
        for name in gone:
            collection.decks.forget(name)
        faulty = {Path(error.where.file).stem for error in refused if error.where}
        marked = {name: made + FAULTY * (name in faulty) for name, made in digests.items()}
        collection.decks.compile_all(decks, marked, progress)
    return refused


def compile_rules(collection: Collection, digest: str, position: int) -> None:
    """Check every example of the rules, then make their cards."""
    collection.decks.add_rules(rule_cards(checked_rulebook()), digest, position)
