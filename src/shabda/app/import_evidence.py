"""What an import knows of words and meanings before it reads a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from shabda.app.common_words import COMMON_WORDS_FILE
from shabda.app.grammar_data import roots
from shabda.app.lemma_list import TEXTBOOK_FILE, lemmas
from shabda.app.shipped_tables import shipped_rows
from shabda.decks.notes.words.known_meanings import KnownMeanings, known_meanings
from shabda.study.words import Word


def evidence_of(words: Iterable[Word]) -> KnownMeanings:
    """Gather the common stems and the meanings of words of decks, texts, textbooks and of roots."""
    stems = frozenset(lemma.text for lemma in lemmas())
    return known_meanings((*_of_decks(words), *_shipped()), stems)


def _of_decks(words: Iterable[Word]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for word in words:
        yield word.text.slp1, word.glosses


def _shipped() -> Iterator[tuple[str, tuple[str, ...]]]:
    """The words that come with shabda, whatever decks are on."""
    for word_id, _, _, meaning in shipped_rows(COMMON_WORDS_FILE):
        yield word_id.split("-")[0], tuple(meaning.split(", "))
    for stem, _, meaning in shipped_rows(TEXTBOOK_FILE):
        yield stem, tuple(meaning.split(", "))
    for root in roots():
        if root.meaning:
            yield root.root, tuple(root.meaning.split(", "))
