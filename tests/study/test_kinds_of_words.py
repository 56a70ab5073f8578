"""A missed item comes back with the same kind of word, or as it was."""

from random import Random

import pytest

from shabda.app.rule_cards import RuleItems, load_material
from shabda.study.exercises.drills import rule_card
from shabda.study.exercises.kinds_of_words import kind_of_word
from shabda.study.scheduling.scheduler import CardState
from shipped import BOOK

MATERIAL = load_material((), ())
CASES = [entry for entry in BOOK.taught if entry.topic == "vibhakti"]
MISSED = CardState(repetitions=0, interval=1, ease=230, due=1)


@pytest.mark.cover_only("prathama")
@pytest.mark.parametrize("entry", CASES, ids=lambda entry: entry.id)
def test_a_missed_case_comes_back_with_the_same_kind_of_stem(entry):
    for seed in range(6):
        items = RuleItems(MATERIAL, Random(seed))
        first = items.draw(rule_card(entry), state=None, taught=True)
        again = items.draw(rule_card(entry), state=MISSED, taught=True)
        assert kind_of_word(again) == kind_of_word(first)
