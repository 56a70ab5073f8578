"""The words by which readings are named and ordered: those of the decks, then common ones."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from shabda.app.paths import data
from shabda.app.word_meanings import word_meanings
from shabda.app.workspace import Workspace
from shabda.sanskrit.analysis.verb_meanings import VerbName, named_verb, read_verb_meanings
from shabda.sanskrit.analysis.vocabulary import Vocabulary
from shabda.sanskrit.forms.roots import Root
from shabda.sanskrit.forms.stems import Noun
from shabda.sanskrit.grammar.rulebook import RuleBook
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.readings import likeliest
from shabda.study.deck_verbs import prefixes_of, root_of_verb
from shabda.study.exercises.material import nouns_of
from shabda.study.words import Word

_VERB_FILE = "prefixed_verbs.tsv"
_UNDECLINED = frozenset({"avyaya", "adverb", "indeclinable"})
"""Kinds of deck words that have one form."""


def _verb_meanings() -> dict[VerbName, str]:
    """What common roots with prefixes mean, as shipped."""
    with (data() / _VERB_FILE).open(encoding="utf-8") as lines:
        return read_verb_meanings(lines)


def known_vocabulary(book: RuleBook, known_roots: Sequence[Root]) -> Vocabulary:
    """The words of decks and drills, and the meanings of common words and prefixed verbs."""
    with Workspace() as workspace:
        words = workspace.collection.words.all()
    own: dict[tuple[str, str], Noun] = {}
    particles: dict[str, str] = {}
    verbs = _verb_meanings()
    for word in words:
        nouns = nouns_of(word)
        own.update({(noun.stem, noun.linga): noun for noun in nouns})
        if not nouns and word.pos in _UNDECLINED:
            particles[equivalence_key(word.text.slp1)] = word.glosses[0]
        if word.root and (reading := likeliest(word.root)):
            verbs[named_verb(reading.slp1)] = word.glosses[0]
    for noun in book.nouns:
        own.setdefault((noun.stem, noun.linga), noun)
    roots_of_decks = frozenset(_verb_roots(words, known_roots))
    return Vocabulary(tuple(own.values()), particles, roots_of_decks, word_meanings(), verbs)


def _verb_roots(words: Iterable[Word], known_roots: Sequence[Root]) -> Iterator[str]:
    """The ids of the roots of the decks' verbs that have no prefix."""
    spelled: dict[str, list[Root]] = {}
    for root in known_roots:
        spelled.setdefault(root.root, []).append(root)
    for word in words:
        if word.pos == "verb" and not prefixes_of(word):
            stem = word.text.slp1
            candidates = [*spelled.get(stem, ()), *spelled.get(f"{stem}a", ())]
            if root_of_word := root_of_verb(word, candidates):
                yield root_of_word.id
