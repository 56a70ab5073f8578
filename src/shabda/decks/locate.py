"""Finds an entry in its deck file."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from shabda.decks.entry_reader import load_entries
from shabda.decks.yaml_block import Block
from shabda.errors import DeckError, SanskritError, Where
from shabda.sanskrit.text.script import to_slp1

_Key = TypeVar("_Key")


def identity(entry: Block) -> str:
    """The id an entry of `words:` has, given or by default; "" when it can have none."""
    return entry.text("id") if "id" in entry else id_of(entry.need("word"))


def place_of(path: Path, note: str) -> Where | None:
    """Find a note in a deck file: `word:suta` as an entry or an addition, `pair:suta-sUta`.

    Raises DeckError when the file is not a deck.
    """
    deck, (kind, _, note_id) = load_entries(path), note.partition(":")
    if kind == "pair":
        pairs = sound_entries(deck, "similar", _pair)
        return next((block.at("words") for name, block in pairs if name == note_id), None)
    words = sound_entries(deck, "words", identity)
    places = [block.at("word") for name, block in words if name == note_id]
    additions = sound_entries(deck, "glosses", lambda block: block.need("word"))
    places += [block.at("word") for name, block in additions if note_id in (name, id_of(name))]
    return next(iter(places), None)


def sound_entries(
    deck: Block, section: str, name: Callable[[Block], _Key]
) -> Iterator[tuple[_Key, Block]]:
    """The entries of a section, each after its name; one that cannot be read is left out."""
    for block in deck.entries(section):
        with suppress(DeckError):
            yield name(block), block


def entry_key(section: str, entry: Block) -> str:
    """Return the key by which an entry is found in every version of its deck.

    Raises DeckError for an entry without the field that names it.
    """
    if section == "similar":
        return _pair(entry)
    if section == "glosses":
        return _named(entry) or entry.need("word")
    return identity(entry) or entry.need("word")


def _pair(entry: Block) -> str:
    names = (id_of(name) or name for name in entry.need_texts("words"))
    return entry.text("id") if "id" in entry else "-".join(names)


def _named(entry: Block) -> str:
    return id_of(entry.need("word"))


def id_of(text: str) -> str:
    try:
        return to_slp1(text).replace(" ", "-")
    except SanskritError:
        return ""
