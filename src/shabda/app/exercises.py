"""Makes the exercises of cards, and names the words that an answer may be confused with."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from shabda.app.own_decks import own_decks
from shabda.errors import CardGoneError, UnknownNameError
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.store.collection import Collection
from shabda.study.cards import Card, CardKind, Exercise
from shabda.study.drawn_words import drawn_words
from shabda.study.exercises.word_items import pair_exercise, word_exercise
from shabda.study.words import Word

if TYPE_CHECKING:
    from shabda.app.rule_cards import RuleItems
    from shabda.sanskrit.forms.principal_parts import PrincipalPart

DRAWN_FROM = 5000
"""Words that drills choose from, of the first decks first: of 500,000 a drill's start took 14 s."""
COUNTED_QUESTIONS = 2000
"""The latest questions of drills in which the showings of a term are counted: 20 ms."""


class ExerciseMaker:
    """Makes exercises from the collection and the learner's decks in a folder.

    With `by_decks_alone` drills draw what anyone with the same decks draws by the same `rng`;
    where that is `seeded`, what was asked lately does not matter. `terms` is the setting.
    """

    def __init__(
        self,
        collection: Collection,
        decks: Path,
        rng: Random,
        *,
        seeded: bool,
        by_decks_alone: bool,
        terms: str,
    ) -> None:
        self._collection, self._decks, self._rng = collection, decks, rng
        self._seeded, self._by_decks_alone, self._terms = seeded, by_decks_alone, terms

    @cached_property
    def rule_items(self) -> RuleItems:
        """Draws the items of rules; made when the first is drawn."""
        from shabda.app import rule_cards  # all of the grammar: 90 ms

        off = self._collection.overview.choices().off
        known = self._collection.words.drill_words(DRAWN_FROM, unlearned=self._by_decks_alone)
        offered = [word for word in known if word.begun or word.deck not in off]
        words = self._collection.words.named(drawn_words(offered, self._rng))
        material = rule_cards.load_material(own_decks(self._decks).files, words)
        questions = self._collection.log.rule_questions(COUNTED_QUESTIONS)
        terms = rule_cards.term_showings(questions, material.book, self._terms)
        lately = {} if self._seeded else rule_cards.shown_lately(questions)
        return rule_cards.RuleItems(material, self._rng, terms, lately)

    def make(self, card: Card, *, typed: bool, taught: bool = False) -> Exercise:
        """Make an exercise of a card, whose meaning is `typed` or recalled.

        Raises CardGoneError and NothingToDrawError.
        """
        if card.kind is CardKind.RULE:
            try:
                return self._rule_exercise(card, taught=taught)
            except UnknownNameError as error:
                raise CardGoneError from error
        note_id = card.note.partition(":")[2]
        if card.kind is CardKind.PAIR:
            pair = self._collection.words.pair(note_id)
            if pair is None:
                raise CardGoneError
            words = {word.id: word for word in self._collection.words.named(pair.members)}
            return pair_exercise(card, pair, words, self._rng)
        word = self._collection.words.get(note_id)
        if word is None:
            raise CardGoneError
        new = not self._collection.cards.states([card.id])
        similar = self._collection.words.similar_to(note_id) if typed else ()
        return word_exercise(card, word, new=new, typed=typed, similar=similar, parts=_parts(word))

    def _rule_exercise(self, card: Card, *, taught: bool) -> Exercise:
        state = self._collection.cards.states([card.id]).get(card.id)
        twins = [] if state else [twin.id for twin in self.rule_items.cards_of_text(card)]
        begun = bool(twins and self._collection.cards.states(twins))
        return self.rule_items.draw(card, state=state, taught=taught, text_known=begun)


def _parts(word: Word) -> tuple[PrincipalPart, ...]:
    if word.pos != "verb":
        return ()
    from shabda.app.verb_forms import principal_parts_of  # grammar, which most cards do without

    return principal_parts_of(word)


class ConfusableWords(Mapping[str, str]):
    """Words of the decks by equivalence key, each as "सुत, son", looked up when asked for."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection

    def __getitem__(self, key: str) -> str:
        words = self._collection.words.find(key)
        if not words:
            raise KeyError(key)
        return f"{words[0].text.devanagari}, {words[0].glosses[0]}"

    def __iter__(self) -> Iterator[str]:
        return (equivalence_key(word.text.slp1) for word in self._collection.words.all())

    def __len__(self) -> int:
        return len(self._collection.words.all())
