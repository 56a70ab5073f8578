"""Deck and rule files that changed, compiled into the collection."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from shabda.app.bulk import bulk
from shabda.app.grammar_data import checked_rulebook
from shabda.decks.words import ReadDecks, read_together
from shabda.errors import DeckError
from shabda.progress import Progress
from shabda.store.collection import Collection
from shabda.study.exercises.drills import rule_cards
from shabda.study.words import Deck

FAULTY = "!"
"""Suffix of the digest of a deck that has an unreadable entry."""


def compile_words(
    collection: Collection,
    files: Sequence[Path],
    digests: Mapping[str, str],
    gone: set[str],
    progress: Progress,
) -> list[DeckError]:
    """Compile the decks whose digest changed; forget the decks that are gone.

    Return what could not be read. An entry is left out; a whole deck stays as it was compiled
    last. Both are read again by the next command, so that nobody forgets them.
    """
    with bulk():
        read, unread, refused = _read(collection, files, digests, progress)
        for name in gone:
            collection.decks.forget(name)
        faulty = {Path(error.where.file).stem for error in refused if error.where}
        marked = {name: made + FAULTY * (name in faulty) for name, made in digests.items()}
        by_name = {deck.name: deck for deck in read.decks} | {name: Deck(name) for name in unread}
        decks = [by_name[name] for name in digests if name in by_name]
        plain = (read.plain | unread) - faulty
        collection.decks.compile_all(decks, marked, progress, plain=plain, unread=unread)
    return refused


def _read(
    collection: Collection, files: Sequence[Path], digests: Mapping[str, str], progress: Progress
) -> tuple[ReadDecks, frozenset[str], list[DeckError]]:
    """Read the decks without those that did not change and are plain, if these have no part.

    Return also the names of the decks not read, and what could not be read.
    """
    compiled = collection.words.digests()
    same = {name for name, made in digests.items() if compiled.get(name) == made}
    unread = collection.decks.plain() & same
    if unread and len(digests) == len(files):  # two decks must not have the same name
        refused: list[DeckError] = []
        others = [path for path in files if path.stem not in unread]
        read = read_together(others, progress, refused.append)
        if not refused and not collection.words.holds_any(unread, read.ids, read.spellings):
            return read, unread, []
    refused = []
    return read_together(files, progress, refused.append), frozenset(), refused


def compile_rules(collection: Collection, digest: str, position: int) -> None:
    """Check every example of the rules, then make their cards."""
    collection.decks.add_rules(rule_cards(checked_rulebook()), digest, position)
