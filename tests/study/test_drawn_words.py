"""Drills draw from the words that the learner has begun, common ones first."""

from __future__ import annotations

from random import Random

from shabda.app.grammar_data import roots, rulebook
from shabda.sanskrit.text.script import spell
from shabda.study.drawn_words import ENOUGH_BEGUN, MOST_DRAWN, MOST_OTHERS, DrillWord, drawn_words
from shabda.study.exercises.material import Material
from shabda.study.words import Word

RANKS = range(1000, 0, -1)


def words(*, begun: int) -> list[DrillWord]:
    """Words of which the first are begun."""
    return [DrillWord(f"w{rank}", "deck", rank, begun=at < begun) for at, rank in enumerate(RANKS)]


def test_only_begun_words_are_drawn_where_they_are_enough() -> None:
    drawn = drawn_words(words(begun=500), Random(1))
    begun = {word.id for word in words(begun=500) if word.begun}
    assert len(set(drawn) & begun) == len(drawn) == MOST_DRAWN


def test_where_few_words_are_begun_the_others_come_after_them() -> None:
    few = ENOUGH_BEGUN - 1
    ids = [word.id for word in words(begun=few)]
    drawn = drawn_words(words(begun=few), Random(1))
    assert set(drawn[:few]) == set(ids[:few])
    assert drawn[few:] == ids[few:]
    many = [DrillWord(f"w{number}", "deck", 0, begun=False) for number in range(2 * MOST_OTHERS)]
    assert drawn_words(many, Random(1)) == [word.id for word in many[:MOST_OTHERS]]


def test_a_common_word_is_drawn_more_often_than_a_rare_one() -> None:
    drawn = [word for seed in range(60) for word in drawn_words(words(begun=1000), Random(seed))]
    common = sum(int(word[1:]) <= 100 for word in drawn)
    rare = sum(int(word[1:]) > 900 for word in drawn)
    assert common > 4 * rare > 0


def test_a_verb_named_by_its_root_is_a_root_of_the_learners() -> None:
    verb = Word("kf", spell("kf"), ("do",), "001-100", pos="verb", gana="8", pada="U")
    assert [it.root for it in Material.of(rulebook(), roots(), [verb]).own_roots] == ["kf"]
