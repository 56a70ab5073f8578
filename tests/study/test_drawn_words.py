"""Drills draw from the words that the learner has begun, common ones first."""

from __future__ import annotations

from random import Random

from shabda.app.grammar_data import roots, rulebook
from shabda.sanskrit.text.script import spell
from shabda.study.drawn_words import ENOUGH_BEGUN, MOST_DRAWN, drawn_words
from shabda.study.exercises.material import Material
from shabda.study.words import Word

WORDS = [
    Word(f"w{rank}", spell("deva"), ("thing",), "deck", rank=rank) for rank in range(1000, 0, -1)
]


def test_only_begun_words_are_drawn_where_they_are_enough() -> None:
    begun = {word.id for word in WORDS[::2]}
    drawn = drawn_words(WORDS, begun, Random(1))
    assert len({word.id for word in drawn} & begun) == len(drawn) == MOST_DRAWN


def test_where_few_words_are_begun_the_others_come_after_them() -> None:
    begun = {word.id for word in WORDS[: ENOUGH_BEGUN - 1]}
    drawn = drawn_words(WORDS, begun, Random(1))
    assert {word.id for word in drawn[: len(begun)]} == begun
    assert drawn[len(begun) :] == WORDS[len(begun) :]
    assert drawn_words(WORDS, (), Random(1)) == WORDS


def test_a_common_word_is_drawn_more_often_than_a_rare_one() -> None:
    begun = {word.id for word in WORDS}
    drawn = [word for seed in range(60) for word in drawn_words(WORDS, begun, Random(seed))]
    common = sum(word.rank <= 100 for word in drawn)
    rare = sum(word.rank > 900 for word in drawn)
    assert common > 4 * rare > 0


def test_a_verb_named_by_its_root_is_a_root_of_the_learners() -> None:
    verb = Word("kf", spell("kf"), ("do",), "001-100", pos="verb", gana="8", pada="U")
    assert [it.root for it in Material.of(rulebook(), roots(), [verb]).own_roots] == ["kf"]
