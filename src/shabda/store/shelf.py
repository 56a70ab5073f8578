"""The decks of a collection, as compiled from their files."""

from collections.abc import Iterable, Mapping, Sequence

from shabda.store import library
from shabda.store.part import Part
from shabda.study.cards import Card
from shabda.study.words import Deck, SimilarPair, Word

RULES = "rules"
"""The deck that holds the rule cards."""


class Shelf(Part):
    """Decks, their words, and look-alikes among them."""

    def digests(self) -> dict[str, str]:
        """The digest each deck was compiled with, in the order of the decks."""
        with self._file.reading() as session:
            return library.digests(session)

    def compile(self, deck: Deck, digest: str, position: int = 0) -> None:
        """Replace a deck. Raises DeckError when a word of it stands in another deck."""
        with self._file.writing() as session:
            library.forget(session, [deck.name])
            library.add_deck(session, deck, digest, position)
            library.drop_strays(session)

    def compile_all(self, decks: Sequence[Deck], digests: Mapping[str, str]) -> None:
        """Replace decks at once, so that words may move between them; their order is kept."""
        with self._file.writing() as session:
            library.forget(session, [deck.name for deck in decks])
            for position, deck in enumerate(decks):
                library.add_deck(session, deck, digests[deck.name], position)
            library.drop_strays(session)

    def add_rules(self, cards: Iterable[Card], digest: str, position: int = 0) -> None:
        """Replace the rule cards: the deck `rules`."""
        with self._file.writing() as session:
            library.forget(session, [RULES])
            library.add_cards(session, RULES, list(cards), digest, position)
            library.drop_strays(session)

    def forget(self, deck: str) -> None:
        """Take a deck out; states of its cards stay, as orphans."""
        with self._file.writing() as session:
            library.forget(session, [deck])
            library.drop_strays(session)

    def word(self, id: str) -> Word | None:
        return next(iter(self.words([id])), None)

    def words(self, ids: Iterable[str]) -> list[Word]:
        """Words in the order asked for; an unknown id is left out."""
        with self._file.reading() as session:
            return library.words(session, list(ids))

    def pair(self, id: str) -> SimilarPair | None:
        with self._file.reading() as session:
            return next(iter(library.pairs(session, [id])), None)

    def pairs(self) -> list[SimilarPair]:
        """Every set of similar words, in the order of the decks."""
        with self._file.reading() as session:
            return library.all_pairs(session)

    def similar_to(self, word: str) -> list[Word]:
        """Words that share a pair with this one, by its id."""
        with self._file.reading() as session:
            return library.similar_to(session, word)

    def find(self, slp1: str) -> list[Word]:
        """Words of which this is a right spelling."""
        with self._file.reading() as session:
            return library.find(session, slp1)

    def all_words(
        self, deck: str | None = None, limit: int | None = None, text: str | None = None
    ) -> list[Word]:
        """Words in the order of their decks; `text` is looked for in headword and glosses."""
        with self._file.reading() as session:
            return library.all_words(session, deck, limit, text)
