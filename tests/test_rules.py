"""Every shipped rule passes its examples, and no condition can go without an example failing."""

import pytest

from mutants import SHIPPED, mutants, survives
from shabda.decks.grammar.rule_reader import load_rulebook
from shabda.sanskrit.rules.check_examples import failing_example
from shabda.sanskrit.rules.engine import RuleIndex
from shabda.sanskrit.text.sounds import sound_class

BOOK = load_rulebook(SHIPPED)
MUTANTS = [
    pytest.param(mutant, id=f"{mutant[0].sutra}-{mutant[0].id}-without-{mutant[1]}")
    for mutant in mutants(BOOK.rules)
]


@pytest.mark.no_cover
@pytest.mark.parametrize("rule", BOOK.rules, ids=lambda rule: f"{rule.sutra}-{rule.id}")
def test_a_rule_holds_for_its_examples_and_not_for_its_counterexamples(rule):
    assert len(rule.examples) >= 2
    assert len(rule.counterexamples) >= 1
    assert failing_example(rule, RuleIndex(BOOK.rules)) == ""


@pytest.mark.cover_only(
    "6.1.89-eti_edhati-without-the rule itself", "6.1.101-savarna_dirgha-without-left.sound"
)
@pytest.mark.parametrize("mutant", MUTANTS)
def test_no_rule_and_no_condition_can_be_dropped_unnoticed(mutant):
    assert not survives(mutant)


@pytest.mark.parametrize("entry", BOOK.classifications, ids=lambda entry: entry.id)
def test_every_sound_of_a_classification_has_one_answer(entry):
    for sounds in entry.answers.values():
        assert all(entry.answer(sound) in entry.answers for sound in sounds)


def test_the_sound_inventory_is_that_of_the_notes():
    ghosa = next(entry for entry in BOOK.classifications if entry.id == "ghosa")
    assert len(ghosa.answers["voiceless (aghoṣa)"]) == 13
    assert len(ghosa.answers["voiced (ghoṣa)"]) == 20
    assert len(sound_class("hal")) == 33
    matra = next(entry for entry in BOOK.classifications if entry.id == "matra")
    short = matra.answers["both"] | matra.answers["only short"]
    long = matra.answers["both"] | matra.answers["only long"]
    assert (len(short), len(long), len(short | long)) == (5, 8, 9)
