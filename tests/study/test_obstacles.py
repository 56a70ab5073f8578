"""Where a rule does not act, the answer says why."""

from random import Random

import pytest

from shabda.app.grammar_data import roots, rulebook
from shabda.sanskrit.rules.rule import Rule
from shabda.sanskrit.rules.terms import term
from shabda.study.exercises.drills import rule_cards, rule_exercise
from shabda.study.exercises.join_items import joined_item
from shabda.study.exercises.material import Material
from shabda.study.exercises.obstacles import why_not

BOOK = rulebook()
MATERIAL = Material.of(BOOK, roots(), ())
STEM = ("prātipadika", "sup")


@pytest.mark.parametrize(
    ("rule", "terms", "kinds", "why"),
    [
        ("natva_across", ("arjuna", "ina"), STEM, "j comes between r and n"),
        ("natva_across", ("bAla", "ina"), STEM, "no ṛ ṝ r ṣ comes before n"),
        ("natva_across", ("nara", "An"), STEM, "n stays, since it ends the word"),
        ("guna_sandhi", ("muni", "iva"), ("pada", "pada"), "the first ends in i, not a ā"),
        ("guna_sandhi", ("na", "eva"), ("pada", "pada"), "the second begins with e, not i ī u ū"),
        ("yan", ("iti", "iva"), ("pada", "pada"), "6.1.101 (अकः सवर्णे दीर्घः) acts in its place"),
        ("savarna_dirgha", ("na", "iva"), ("pada", "pada"), "a and i are not vowels of one kind"),
    ],
)
def test_the_condition_that_fails_is_named(rule, terms, kinds, why) -> None:
    item = joined_item(tuple(map(term, terms, kinds)), MATERIAL)
    assert why_not(BOOK.entry(rule), item, BOOK.rules) == why


def test_nearly_every_item_without_its_rule_says_why() -> None:
    cards = [card for card in rule_cards(BOOK) if isinstance(BOOK.entry(card.note[5:]), Rule)]
    silent, said = [], 0
    for card in cards:
        rule = BOOK.entry(card.note.removeprefix("rule:"))
        for seed in range(10):
            exercise = rule_exercise(card, MATERIAL, Random(seed))
            if not any(derivation.used(rule.id) for derivation in exercise.derivations):
                said += bool(exercise.remarks)
                silent += [] if exercise.remarks else [card.note]
                assert all(rule.sutra in remark for remark in exercise.remarks)
    assert said > 20
    assert len(silent) < said / 5, silent
