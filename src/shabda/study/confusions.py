"""Confused words, counted from the log, where each such answer names the word that was given."""

from collections import Counter
from collections.abc import Iterable

from shabda.lazy_dataclasses import dataclass
from shabda.study.cards import note_of
from shabda.study.words import SimilarPair, Word

OFTEN = 2
"""After this many confusions two words are practised against each other."""
PAIRS = "pairs"
"""The learner's own deck of pairs."""
_MARK = "word:"


@dataclass(frozen=True, slots=True)
class WordConfusion:
    """A note, the word that was given for it (by equivalence key), and how often."""

    note: str
    confused_with: str
    count: int


def code(key: str) -> str:
    """Return the slip code by which the log stores the key of the word that was given."""
    return f"{_MARK}{key}"


def confused_word(slips: Iterable[str]) -> str:
    """Return the key of the other word that was given as an answer; else ""."""
    return next((slip.removeprefix(_MARK) for slip in slips if slip.startswith(_MARK)), "")


def count_confusions(answers: Iterable[tuple[str, Iterable[str]]]) -> list[WordConfusion]:
    """Count the confusions in answers (card id and slips), most frequent first."""
    pairs = ((note_of(card), confused_word(slips)) for card, slips in answers)
    counts = Counter((note, key) for note, key in pairs if key)
    return [WordConfusion(note, key, count) for (note, key), count in counts.most_common()]


def pair_of_words(words: Iterable[Word], pairs: Iterable[SimilarPair]) -> SimilarPair | None:
    """Find the pair that contains all these words."""
    ids = {word.id for word in words}
    return next((pair for pair in pairs if ids <= set(pair.members)), None)


def difference(words: Iterable[Word]) -> str:
    """The difference between words, by their meanings."""
    return "; ".join(f"{word.text.devanagari} is {word.glosses[0]}" for word in words)
