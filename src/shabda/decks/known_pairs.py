"""The similar pairs of the decks read so far; each id occurs once."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator

from shabda.decks.known_words import KnownWords
from shabda.decks.locate import sound_entries
from shabda.decks.word_fields import read_id
from shabda.decks.yaml_block import Block
from shabda.errors import Where
from shabda.lazy_dataclasses import replace
from shabda.study.confusions import PAIRS
from shabda.study.words import CLASS_MARK, Deck, SimilarPair


class KnownPairs:
    """Pairs by id, each with the decks that have it."""

    def __init__(self, lexicon: KnownWords) -> None:
        self._lexicon = lexicon
        self._pairs: dict[str, SimilarPair] = {}
        self._places: dict[str, Where] = {}
        self._decks: dict[str, list[str]] = {}

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
            self._decks[pair_id] = [deck]
            return
        if known.deck == deck or set(known.members) != set(members):
            first = self._places[pair_id]
            raise block.error(f"the id '{pair_id}' is already used at {first}; merge the two", "id")
        self._decks[pair_id].append(deck)
        if difference not in known.difference and not deck.endswith(CLASS_MARK):
            both = f"{known.difference}; {difference}"
            self._pairs[pair_id] = replace(known, difference=both)

    def of(self, deck: str, off: Container[str] = ()) -> tuple[SimilarPair, ...]:
        """The pairs of a deck that no deck before it has, without decks that are off."""
        return tuple(
            replace(pair, deck=deck)
            for pair in self._pairs.values()
            if min(self._decks[pair.id], key=lambda name: name in off) == deck
        )


def pair_blocks(deck: Deck, source: Block, lexicon: KnownWords) -> Iterable[Block]:
    """The pairs in a deck; of texts or of a class, only those whose words are all known.

    Nor does the deck of pairs report one that shabda wrote there and whose word is gone since.
    """
    blocks = source.entries("similar")
    if deck.name == PAIRS:
        gone = [pair for ids, pair in _written_pairs(source) if not all(map(lexicon.has_id, ids))]
        return [pair for pair in blocks if pair not in gone]
    of_texts = any(word.rank and word.deck == deck.name for word in deck.words[:1])
    if of_texts or deck.name.endswith(CLASS_MARK):
        unknown = [
            pair
            for members, pair in sound_entries(source, "similar", lambda pair: pair.texts("words"))
            if not all(map(lexicon.knows, members))
        ]
        return [pair for pair in blocks if pair not in unknown]
    return blocks


def _written_pairs(source: Block) -> Iterator[tuple[set[str], Block]]:
    """The pairs of a deck that are written with the ids of words, as shabda does, and these ids."""
    for members, pair in sound_entries(source, "similar", lambda pair: pair.texts("words")):
        if all(map(str.isascii, members)):
            yield set(members), pair
