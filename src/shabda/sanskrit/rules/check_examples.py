"""Checks a rule against its own examples: the entry that teaches is also the test."""

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.rules.engine import RuleIndex, derive_forms
from shabda.sanskrit.rules.rule import Example, Option, Rule


def failing_example(rule: Rule, rules: RuleIndex) -> str:
    """Say in one sentence which example of a rule fails; "" when none does.

    An example must come out exactly and must use the rule; a counter-example must
    come out exactly without it. A rule with `Option.SELDOM` is applied here.
    """
    if rule.option is Option.SELDOM:
        rules = RuleIndex(
            replace(other, option=Option.RARE) if other.id == rule.id else other
            for other in rules.given
        )
    for example in rule.examples:
        if problem := _problem(example, rules, rule.id, True):
            return problem
    for example in rule.counterexamples:
        if problem := _problem(example, rules, rule.id, False):
            return problem
    return ""


def _problem(example: Example, rules: RuleIndex, rule: str, wanted: bool) -> str:
    derivations = derive_forms(example.terms, rules)
    forms = tuple(derivation.form for derivation in derivations)
    if forms != example.forms:
        got = " / ".join(forms)
        return f"rule '{rule}': '{example.written}' comes out as {got} (SLP1)"
    if any(derivation.used(rule) for derivation in derivations) != wanted:
        fault = "never reaches" if wanted else "must not use"
        return f"'{example.written}' {fault} rule '{rule}'"
    return ""
