"""The learner's own examples of sandhi in a deck: `joins: [नर + इन्द्र = नरेन्द्र]`."""

from collections.abc import Callable
from pathlib import Path

from shabda import files
from shabda.decks.entry_reader import load_entries
from shabda.decks.notes.lines.equation_lines import read_equations
from shabda.decks.yaml_block import Block
from shabda.errors import DeckError
from shabda.sanskrit.sandhi.equations import Equation
from shabda.study.text_lengths import length_fault

_KEY = b"joins:"


def joins_of(deck: Block, refuse: Callable[[DeckError], None]) -> tuple[Equation, ...]:
    """Read the joins of a deck; what is not an equation of two words is refused."""
    stated: list[Equation] = []
    for item in deck.items("joins"):
        where = deck.place(item, "joins")
        if isinstance(item, str) and (fault := length_fault("joins", item)):
            refuse(DeckError(fault, where))
            continue
        equations = read_equations(item) if isinstance(item, str) else ()
        if len(equations) == 1:
            stated += equations
        elif isinstance(item, str):
            refuse(DeckError(f"'{item}' is not of the shape नर + इन्द्र = नरेन्द्र", where))
        else:
            refuse(item.fault or DeckError("a join is one text: नर + इन्द्र = नरेन्द्र", where))
    return tuple(stated)


def load_joins(path: Path) -> tuple[Equation, ...]:
    """Read the joins of a deck file, which is parsed only when it has any."""
    if _KEY not in files.read_bytes(path, DeckError):
        return ()
    return joins_of(load_entries(path), lambda _: None)  # `Workspace.refresh` names the rest
