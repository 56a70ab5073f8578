"""Reads the glossary of grammar from YAML."""

from __future__ import annotations

from pathlib import Path

from shabda.decks.grammar.fields import field_slp1
from shabda.decks.yaml_reader import load_yaml
from shabda.sanskrit.grammar.glossary import GlossaryTerm


def load_glossary(path: Path) -> tuple[GlossaryTerm, ...]:
    """Read the terms; raises DeckError with file and line for what is missing or unknown."""
    root = load_yaml(path)
    root.allow("terms")
    terms = []
    for block in root.blocks("terms"):
        block.allow("term", "english", "also", "sutra", "short", "meaning")
        english = block.text("english")
        term = block.text("term") if english else block.need("term")
        text = field_slp1(block, "term", term) if term else ""
        meaning, short, also = block.need("meaning"), block.text("short"), block.texts("also")
        terms.append(GlossaryTerm(text, block.text("sutra"), meaning, english, short, tuple(also)))
    return tuple(terms)
