"""The learner's own examples of sandhi in a deck: `joins: [नर + इन्द्र = नरेन्द्र]`."""

from pathlib import Path

from shabda import files
from shabda.decks.notes.equation_lines import read_equations
from shabda.decks.yaml_reader import Block, load_yaml
from shabda.errors import DeckError
from shabda.sanskrit.sandhi.equations import Equation

_KEY = b"joins:"


def joins_of(deck: Block) -> tuple[Equation, ...]:
    """Read the joins of a deck. Raises DeckError for one that is not an equation of two words."""
    stated: list[Equation] = []
    for text in deck.texts("joins"):
        equations = read_equations(text)
        if len(equations) != 1:
            raise deck.error(f"{text!r} is not of the shape नर + इन्द्र = नरेन्द्र", "joins")
        stated += equations
    return tuple(stated)


def load_joins(path: Path) -> tuple[Equation, ...]:
    """Read the joins of a deck file, which is parsed only when it has any."""
    return joins_of(load_yaml(path)) if _KEY in files.read_bytes(path, DeckError) else ()
