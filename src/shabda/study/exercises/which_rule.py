"""Asks which rule took part: terms and their form are shown, and a sūtra is chosen."""

import re
from collections.abc import Sequence
from random import Random

from shabda.sanskrit.rules.rule import Rule
from shabda.sanskrit.text.script import Sanskrit, spell
from shabda.study.cards import Ask, Card, Exercise
from shabda.study.exercises.material import Item

CHOICES = 4


def which_rule_exercise(
    card: Card, rule: Rule, item: Item, rules: Sequence[Rule], rng: Random
) -> Exercise:
    """Ask which of four sūtras took part in an item of a rule; the other three did not.

    The wrong ones are for the same kind of terms, as far as there are enough.
    """
    used = {step.sutra for derivation in item.derivations for step in derivation.steps}
    others = {other.sutra: other for other in rules if other.sutra not in used}
    near = [other for other in others.values() if other.terms[0] == rule.terms[0]]
    far = [other for other in others.values() if other.terms[0] != rule.terms[0]]
    wrong = (rng.sample(near, len(near)) + rng.sample(far, len(far)))[: CHOICES - 1]
    choices = [rule, *wrong]
    rng.shuffle(choices)
    acting = next(derivation for derivation in item.derivations if derivation.used(rule.id))
    return Exercise(
        card,
        Ask.CHOOSE,
        "Which of these rules took part?",
        shown=(spell(item.shown), spell(acting.form)),
        accepted=(_name(rule),),
        choices=tuple(map(_name, choices)),
        glosses=tuple(_in_short(choice.gloss) for choice in choices),
        remarks=(rule.gloss,),
        derivations=(acting,),
    )


def _name(rule: Rule) -> Sanskrit:
    """A rule as a choice: its number to read, its words in Devanagari."""
    return Sanskrit("", rule.name, rule.sutra)


def _in_short(gloss: str) -> str:
    """What a rule says, without its examples."""
    return re.split(r"[:.] ", gloss, maxsplit=1)[0].rstrip(".")
