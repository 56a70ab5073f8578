"""Deck files that changed, compiled into the collection.

Of the others only those are read that have more than words, or whose words another deck names;
where a command put words at the end of a deck, only these are read (`decks/growth.py`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from shabda.app.common_words import decks_of_words
from shabda.app.gc_pause import gc_paused
from shabda.decks.growth import added_since
from shabda.decks.shared_words import ReadDecks
from shabda.decks.words import read_together
from shabda.errors import DeckError
from shabda.lazy_dataclasses import replace
from shabda.progress import Progress
from shabda.store.collection import Collection
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
    last. Every command reports both, so that nobody forgets them.
    """
    off = collection.overview.choices().silent
    with gc_paused():
        grow = True
        while True:
            read, unread, grown, refused = _read(
                collection, files, digests, progress, off, grow=grow
            )
            for name in gone:
                collection.decks.forget(name)
            faulty = {Path(error.where.file).stem for error in refused if error.where}
            marked = {name: made + FAULTY * (name in faulty) for name, made in digests.items()}
            by_name = {name: Deck(name) for name in unread}
            by_name |= {deck.name: deck for deck in read.decks}
            decks = [by_name[name] for name in digests if name in by_name]
            plain = (read.plain | unread) - faulty
            if collection.decks.compile_all(
                decks, marked, progress, plain=plain, unread=unread, grown=grown, off=off
            ):
                return refused
            grow = False  # a deck that grew has a word of another deck, or another process compiled


def compile_decks_of(collection: Collection, names: Iterable[str]) -> bool:
    """Compile the decks of texts that have words named by the learner's decks.

    They give no new words until they are turned on. Returns False when there are none to add.
    """
    choices = collection.overview.choices()
    missing = decks_of_words(names) - choices.on
    if not missing:
        return False
    collection.overview.choose(replace(choices, on=choices.on | missing, off=choices.off | missing))
    return True


class _Read(NamedTuple):
    """The decks that were read, the names of those skipped (`unread`), and errors (`refused`).

    `grown` are the decks of which only appended words were read, with their digest before.
    """

    read: ReadDecks
    unread: frozenset[str]
    grown: Mapping[str, str]
    refused: list[DeckError]


def _read(
    collection: Collection,
    files: Sequence[Path],
    digests: Mapping[str, str],
    progress: Progress,
    off: frozenset[str],
    *,
    grow: bool,
) -> _Read:
    """Read the decks, skipping unchanged plain ones unless another deck shares a word with them.

    With `grow`, only the appended words of a deck are read.
    """
    compiled, plain = collection.words.digests(), collection.decks.plain()
    unread = frozenset(name for name in plain if compiled.get(name) == digests.get(name))
    added = {
        path.stem: block
        for path in files
        if grow
        and path.stem in (plain & compiled.keys()) - unread
        and (block := added_since(path, compiled[path.stem], digests[path.stem]))
    }
    if (unread or added) and len(digests) == len(files):  # two decks must not have the same name
        refused: list[DeckError] = []
        others = [path for path in files if path.stem not in unread]
        read = read_together(others, progress, refused.append, added, off)
        old = unread | added.keys()
        if not refused and not collection.words.holds_any(old, read.ids, read.spellings):
            return _Read(read, unread, {name: compiled[name] for name in added}, [])
    refused = []
    read = read_together(files, progress, refused.append, off=off)
    return _Read(read, frozenset(), {}, refused)
