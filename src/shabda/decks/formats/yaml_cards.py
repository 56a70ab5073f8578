"""Words in YAML that is no deck of ours: lists of records with named fields, maps of words."""

from __future__ import annotations

import re

from shabda.decks.formats.value_cards import has_cards, read_values
from shabda.decks.notes.words.model import Harvest
from shabda.decks.yaml_reader import yaml_values

_SUFFIXES = (".yaml", ".yml")
_MEMBER = re.compile(r"[ \t]*(?:- )?[ \t]*[^\s#:][^:\n]*:(?:[ \t]|$)", re.M)


def is_yaml(text: str, file: str) -> bool:
    """Whether a file is YAML by its name, and has cards."""
    return file.endswith(_SUFFIXES) and bool(_MEMBER.search(text)) and has_cards(yaml_values(text))


def read_yaml(text: str, file: str) -> Harvest:
    """Read the cards in a YAML text."""
    return read_values(yaml_values(text), text, file)
