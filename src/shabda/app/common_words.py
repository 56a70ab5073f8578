"""The common words of Sanskrit texts, and which of them the learner knows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from shabda.app.paths import text_decks
from shabda.app.shipped_tables import shipped_rows
from shabda.errors import SanskritError
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.text.script import to_slp1
from shabda.store.collection import Collection
from shabda.study.cards import CardKind
from shabda.study.scheduling.scheduler import KNOWN_DAYS
from shabda.study.statistics.coverage import CommonWord, Coverage, coverage
from shabda.study.words import NOMINATIVE_ENDINGS, Word

COMMON_WORDS_FILE = "common_words.tsv"
"""The ids, counts, kinds and meanings of data/words, by rank: its YAML takes 1.5 s to read."""


def common_words() -> tuple[CommonWord, ...]:
    """The common words, by rank."""
    rows = shipped_rows(COMMON_WORDS_FILE)
    return tuple(CommonWord(row[0], rank, int(row[1])) for rank, row in enumerate(rows, 1))


def with_ranks(words: Sequence[Word]) -> list[Word]:
    """The words, those of the common ones with their rank and count."""
    facts = {word.id: word for word in common_words()} if words else {}
    ranked = []
    for word in words:
        stems = (word.id.removesuffix(ending) for ending in _endings(word))
        fact = next(filter(None, map(facts.get, stems)), None)
        ranked.append(replace(word, rank=fact.rank, count=fact.count) if fact else word)
    return ranked


def _endings(word: Word) -> Iterator[str]:
    return filter(word.id.endswith, NOMINATIVE_ENDINGS)


def decks_of_words(names: Iterable[str]) -> frozenset[str]:
    """The decks of texts that hold words, given by id or by spelling."""
    wanted = {spelling for name in names for spelling in (name, _slp1(name))}
    held = tuple(word for word in common_words() if word.id in wanted)
    decks = (path.stem for path in text_decks())
    return frozenset(deck for deck in decks if count_in_deck(deck, held))


def _slp1(name: str) -> str:
    try:
        return to_slp1(name)
    except SanskritError:
        return name


def count_in_deck(deck: str, words: tuple[CommonWord, ...]) -> int:
    """How many of the common words are in a deck that is named by its ranks: 101-200."""
    first, last = map(int, deck.split("-"))
    return sum(first <= word.rank <= last for word in words)


def known_common_words(collection: Collection, words: tuple[CommonWord, ...]) -> set[str]:
    """The ids of the words whose meaning card has an interval of `KNOWN_DAYS` or more."""
    cards = {
        f"word:{word.id}{ending}/{CardKind.RECOGNISE}": word.id
        for word in words
        for ending in NOMINATIVE_ENDINGS
    }
    states = collection.cards.states(cards)
    return {cards[card_id] for card_id, state in states.items() if state.interval >= KNOWN_DAYS}


def text_coverage(collection: Collection) -> Coverage:
    """Return what share of a text the learner's known words cover."""
    words = common_words()
    return coverage(words, known_common_words(collection, words))
