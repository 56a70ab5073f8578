"""Words that several decks have: which deck each belongs to, and which decks have none."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence

from shabda.decks.yaml_block import Block
from shabda.lazy_dataclasses import dataclass, replace
from shabda.study.words import CLASS_MARK, Deck, Word


@dataclass(frozen=True, slots=True)
class ReadDecks:
    """Decks that were read together.

    `plain` names those with only words, none of them ranked, changed by another deck or in
    one. Their words are the same whichever decks are read with them. A deck that was not read
    does not change them if it has no word with one of the `ids` or `spellings` looked up.
    """

    decks: tuple[Deck, ...]
    plain: frozenset[str]
    ids: frozenset[str]
    spellings: frozenset[str]


def homes_of_words(
    decks: Iterable[Deck], off: Container[str], asked: Mapping[str, Sequence[str]]
) -> dict[str, str]:
    """The deck of each word by id: the first that is on, or else the first.

    A deck in which the word is `asked`, though another has it, comes before all others.
    """
    homes: dict[str, str] = {}
    for deck in decks:
        for word in deck.words:
            if homes.setdefault(word.id, deck.name) in off and deck.name not in off:
                homes[word.id] = deck.name
    for word_id, names in asked.items():
        on = [name for name in names if name not in off]
        homes[word_id] = on[0] if on else homes.get(word_id, names[0])
    return homes


def words_at_home(
    deck: Deck,
    words: Mapping[str, Word],
    homes: Mapping[str, str],
    asked: Mapping[str, Sequence[str]],
) -> tuple[Word, ...]:
    """The words of a deck that belong to it, as they are in `words`.

    Those that it asks though another deck has them come first.
    """
    first = (word_id for word_id, names in asked.items() if deck.name in names)
    ids = dict.fromkeys((*first, *(word.id for word in deck.words)))
    own = [words[word_id] for word_id in ids if homes[word_id] == deck.name]
    return tuple(word if word.deck == deck.name else replace(word, deck=deck.name) for word in own)


def depends_on_no_other(
    deck: Deck, source: Block, words: Mapping[str, Word], shared: Mapping[str, int]
) -> bool:
    """Whether a deck holds only words, and these depend on no other deck."""
    if "similar" in source or "glosses" in source or deck.name.endswith(CLASS_MARK):
        return False
    whole = len(deck.words) == len(source.proved or source.entries("words"))
    return whole and all(
        words[word.id] is word and not word.rank and shared[word.id] == 1 for word in deck.words
    )
