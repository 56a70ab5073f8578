"""Words taken for others: from the log, where each such answer names the word it was."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from shabda.study.words import SimilarPair, Word

OFTEN = 2
"""After this many confusions two words are practised against each other."""
PAIRS = "pairs"
"""The learner's own deck of pairs."""
_MARK = "word:"


@dataclass(frozen=True, slots=True)
class WordConfusion:
    """A note whose answer was another word, by equivalence key, and how often."""

    note: str
    taken_for: str
    count: int


def code(key: str) -> str:
    """How the log keeps, among the slips of an answer, the key of the word it was."""
    return f"{_MARK}{key}"


def taken_for(slips: Iterable[str]) -> str:
    """The key of the word an answer was, if it was another; else ""."""
    return next((slip.removeprefix(_MARK) for slip in slips if slip.startswith(_MARK)), "")


def count_confusions(answers: Iterable[tuple[str, Iterable[str]]]) -> list[WordConfusion]:
    """Count what was taken for what, most often first, in answers given as card id and slips."""
    found = ((card.rpartition("/")[0], taken_for(slips)) for card, slips in answers)
    counts = Counter((note, key) for note, key in found if key)
    return [WordConfusion(note, key, count) for (note, key), count in counts.most_common()]


def pair_of_words(words: Iterable[Word], pairs: Iterable[SimilarPair]) -> SimilarPair | None:
    """The pair that holds all these words."""
    ids = {word.id for word in words}
    return next((pair for pair in pairs if ids <= set(pair.members)), None)


def difference(words: Iterable[Word]) -> str:
    """The difference between words, by their meanings."""
    return "; ".join(f"{word.text.devanagari} is {word.glosses[0]}" for word in words)
