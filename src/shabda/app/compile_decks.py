"""Deck and rule files that changed, compiled into the collection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from shabda.app.bulk import bulk
from shabda.app.grammar_data import checked_rulebook
from shabda.decks.words import load_decks
from shabda.progress import Progress
from shabda.store.collection import Collection
from shabda.study.exercises.drills import rule_cards


def compile_words(
    collection: Collection,
    files: Sequence[Path],
    digests: Mapping[str, str],
    gone: set[str],
    progress: Progress,
) -> None:
    """Read every deck and compile those of another digest; forget the decks that are gone."""
    with bulk():
        decks = load_decks(files, progress)
        for name in gone:
            collection.decks.forget(name)
        collection.decks.compile_all(decks, digests, progress)


def compile_rules(collection: Collection, digest: str, position: int) -> None:
    """Check every example of the rules, then make their cards."""
    collection.decks.add_rules(rule_cards(checked_rulebook()), digest, position)
