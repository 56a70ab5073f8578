"""Compiles a single deck into a collection; the program compiles all decks of a home together."""

from shabda.store.collection import Collection
from shabda.store.deck_rows import add_deck, drop_strays, forget_decks
from shabda.study.words import Deck


def compile_deck(collection: Collection, deck: Deck, digest: str, position: int = 0) -> None:
    """Replace a deck. Raises DeckError when one of its words is in another deck."""
    with collection.decks._database.transaction() as connection:
        forget_decks(connection, [deck.name])
        add_deck(connection, deck, digest, position)
        drop_strays(connection)
