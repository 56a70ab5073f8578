"""Words in YAML that is no deck of ours: lists of records with named fields, maps of words."""

from __future__ import annotations

import re
from functools import lru_cache

from shabda.decks.formats.card_groups import CardGroup
from shabda.decks.formats.value_cards import cards_in, read_values
from shabda.decks.notes.words.model import Harvest
from shabda.decks.yaml_reader import yaml_values

_SUFFIXES = (".yaml", ".yml")
_MEMBER = re.compile(r"[^\s#:][ \t]*:(?:[ \t]|$)", re.M)


def is_yaml(text: str, file: str) -> bool:
    """Whether a file is YAML by its name, and has cards."""
    return file.endswith(_SUFFIXES) and bool(_MEMBER.search(text)) and bool(_cards(text))


def read_yaml(text: str, file: str) -> Harvest:
    """Read the cards in a YAML text."""
    return read_values(_cards(text), text, file)


@lru_cache(maxsize=1)
def _cards(text: str) -> tuple[CardGroup, ...]:
    return cards_in(yaml_values(text))
