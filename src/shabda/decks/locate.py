"""Finds an entry in its deck file."""

from pathlib import Path

from shabda.decks.yaml_reader import Block, load_yaml
from shabda.errors import SanskritError, Where
from shabda.sanskrit.text.script import to_slp1


def identity(entry: Block) -> str:
    """The id an entry of `words:` has, given or by default; "" when it can have none."""
    return entry.text("id") if "id" in entry else id_of(entry.need("word"))


def place_of(path: Path, note: str) -> Where | None:
    """Find a note in a deck file: `word:suta` as an entry or an addition, `pair:suta-sUta`.

    Raises DeckError when the file is not a deck.
    """
    deck, (kind, _, note_id) = load_yaml(path), note.partition(":")
    if kind == "pair":
        return next(
            (block.at("words") for block in deck.blocks("similar") if _pair(block) == note_id), None
        )
    places = [block.at("word") for block in deck.blocks("words") if identity(block) == note_id]
    additions = (
        block for block in deck.blocks("glosses") if note_id in (block.need("word"), _named(block))
    )
    places += [addition.at("word") for addition in additions]
    return next(iter(places), None)


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
