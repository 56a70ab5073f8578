"""The rules, roots and decks that come with shabda, read once for all tests of a process."""

from functools import cache
from pathlib import Path

from shabda.app.import_evidence import evidence_of
from shabda.decks.grammar.root_reader import load_roots
from shabda.decks.grammar.rule_reader import load_rulebook
from shabda.decks.notes.words.known_meanings import KnownMeanings
from shabda.decks.words import load_decks
from shabda.study.words import Deck

DATA = Path(__file__).parents[1] / "data"
BOOK = load_rulebook(DATA / "sandhi_rules.yaml")
ROOTS = load_roots(DATA / "roots.yaml")


@cache
def decks() -> tuple[Deck, ...]:
    """The deck of the notes, then those of the commonest words, which may name words of it."""
    return load_decks([DATA / "vocab.yaml", *sorted((DATA / "words").glob("*.yaml"))])


def vocab() -> Deck:
    """The deck of the notes."""
    return decks()[0]


@cache
def known() -> KnownMeanings:
    """What an import knows of words and meanings before the learner has decks."""
    return evidence_of(word for deck in decks() for word in deck.words)
