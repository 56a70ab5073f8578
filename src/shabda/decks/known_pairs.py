"""The similar pairs of the decks read so far; each id occurs once."""

from __future__ import annotations

from shabda.decks.known_words import KnownWords
from shabda.decks.word_fields import read_id
from shabda.decks.yaml_block import Block
from shabda.errors import Where
from shabda.lazy_dataclasses import replace
from shabda.study.words import CLASS_MARK, SimilarPair


class KnownPairs:
    """Pairs by id, each in the deck that had it first."""

    def __init__(self, lexicon: KnownWords) -> None:
        self._lexicon = lexicon
        self._pairs: dict[str, SimilarPair] = {}
        self._places: dict[str, Where] = {}

    def add(self, deck: str, block: Block) -> None:
        """Read a pair of a deck.

        The same words in another deck are the same pair with both differences, except in a
        deck of a class, which yields. Raises DeckError.
        """
        block.allow("words", "id", "difference")
        block.check_lengths()
        names = block.need_texts("words")
        members = tuple(self._lexicon.find(name, block.at("words")) for name in names)
        if len(set(members)) < max(2, len(members)):
            raise block.error("name two or more similar words, each once", "words")
        pair_id, difference = read_id(block, "-".join(members)), block.need("difference")
        known = self._pairs.get(pair_id)
        if known is None:
            self._pairs[pair_id] = SimilarPair(pair_id, members, difference, deck)
            self._places[pair_id] = block.at("id")
        elif known.deck == deck or set(known.members) != set(members):
            first = self._places[pair_id]
            raise block.error(f"the id {pair_id!r} is already used at {first}; merge the two", "id")
        elif difference not in known.difference and not deck.endswith(CLASS_MARK):
            both = f"{known.difference}; {difference}"
            self._pairs[pair_id] = replace(known, difference=both)

    def of(self, deck: str) -> tuple[SimilarPair, ...]:
        """The pairs that are in a deck and in no deck before it."""
        return tuple(pair for pair in self._pairs.values() if pair.deck == deck)
