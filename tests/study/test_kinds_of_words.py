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


LEARNED = CardState(repetitions=2, interval=6, ease=250, due=1)


@pytest.mark.parametrize("rule_id", ["guna_upadha", "guna_sandhi"])
def test_under_a_lesson_the_rule_acts_in_the_item(rule_id: str) -> None:
    """A learned rule that was missed is taught again; then no item without it is asked."""
    for seed in range(12):
        again = RuleItems(MATERIAL, Random(seed)).draw(
            rule_card(BOOK.entry(rule_id)), state=LEARNED, taught=True
        )
        assert any(way.used(rule_id) for way in again.derivations), again.shown
