"""The glossary of grammar out of YAML."""

from __future__ import annotations

from pathlib import Path

from shabda.decks.grammar.fields import slp1_of
from shabda.decks.yaml_reader import load
from shabda.sanskrit.grammar.glossary import GlossaryTerm


def load_glossary(path: Path) -> tuple[GlossaryTerm, ...]:
    """Read the terms; raises DeckError with file and line for what is missing or unknown."""
    root = load(path)
    root.allow("terms")
    terms = []
    for block in root.blocks("terms"):
        block.allow("term", "sutra", "meaning")
        text = slp1_of(block, "term", block.need("term"))
        terms.append(GlossaryTerm(text, block.need("sutra"), block.need("meaning")))
    return tuple(terms)
