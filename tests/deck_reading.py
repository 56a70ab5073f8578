"""One deck by itself, as the tests of decks read it."""

from pathlib import Path

from shabda.decks.words import load_decks
from shabda.study.words import Deck


def load_deck(path: Path) -> Deck:
    (deck,) = load_decks([path])
    return deck
