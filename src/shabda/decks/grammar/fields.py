"""Fields of rule files that are more than text: names from a closed list, Sanskrit, sound classes.

Each function raises DeckError, with file and line, for what it cannot read.
"""

from collections.abc import Iterable

from shabda.decks.yaml_block import Block
from shabda.errors import SanskritError, UnknownNameError
from shabda.sanskrit.forms.sutras import sutra
from shabda.sanskrit.text.script import to_slp1
from shabda.sanskrit.text.sounds import sound_class


def known_name(block: Block, key: str, kind: str, name: str, names: Iterable[str]) -> str:
    """Return a name if it is a known one."""
    listed = list(names)
    if name not in listed:
        raise UnknownNameError(kind, name, listed, block.at(key))
    return name


def field_sounds(block: Block, key: str) -> frozenset[str] | None:
    if not block.text(key):
        return None
    try:
        return sound_class(block.text(key))
    except SanskritError as error:
        raise block.error(error.message, key) from None


def field_slp1(block: Block, key: str, text: str) -> str:
    try:
        return to_slp1(text)
    except SanskritError as error:
        raise block.error(error.message, key) from None


def text_of_rule(block: Block, key: str = "gloss") -> str:
    """What a rule does: its own text under `key`, or that of the sūtra that its `name` quotes."""
    known = sutra(block.need("sutra"))
    if not block.text(key) and known.name == block.need("name"):
        return known.gloss
    return block.need(key)
