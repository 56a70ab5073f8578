"""Forms that are right beside the one a rule makes: those that few write, those without the rule.

A drill of a rule asks for what the rule does. Where the rule is optional, a form in which it does
nothing is right too, and the rule is asked for once more.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from shabda.lazy_dataclasses import dataclass, replace
from shabda.lazy_patterns import lazy_pattern
from shabda.sanskrit.answers.judge import Verdict
from shabda.sanskrit.forms.cells import VerbCell
from shabda.sanskrit.forms.paradigms import Lakara
from shabda.sanskrit.rules.derivation import Derivation
from shabda.sanskrit.rules.rule import Option, Rule
from shabda.sanskrit.text.equivalence import equivalence_key, unspaced_key
from shabda.sanskrit.text.readings import readings
from shabda.sanskrit.text.script import iast
from shabda.study.cards import Judge
from shabda.study.exercises.material import Item, Make

_PERFECT_IN_AM = lazy_pattern("A(?:Y(?=cak)|m(?=baBU))")


def acts_in(rule: Rule, made: Derivation) -> bool:
    """Whether a rule takes part in a derivation; a rule of change makes one: not tad + artha."""
    return any(
        step.rule == rule.id and (step.before != step.after or rule.operation == "keep")
        for step in made.steps
    )


def seldom_forms(make: Make, rules: Sequence[Rule]) -> Iterator[tuple[Derivation, str]]:
    """Yield the forms that a rule allows but few write, each with the sūtra: yayidam (8.3.19)."""
    seldom = {rule.id: rule.sutra for rule in rules if rule.option is Option.SELDOM}
    allowed = tuple(
        replace(rule, option=Option.RARE) if rule.id in seldom else rule for rule in rules
    )
    for made in make(allowed):
        if used := [seldom[step.rule] for step in made.steps if step.rule in seldom]:
            yield made, used[0]


def other_forms(item: Item, rules: Sequence[Rule]) -> tuple[str, ...]:
    """The right forms of an item that are not among its own, as a key lists them.

    Those that few write, and a perfect with ām with ṃ at the end of its first word (8.4.59).
    """
    forms = [made.form for made in item.derivations]
    if item.make and item.terms:
        known = set(map(unspaced_key, forms))
        seldom = [made.form for made, _ in seldom_forms(item.make, rules)]
        return tuple(dict.fromkeys(form for form in seldom if unspaced_key(form) not in known))
    if isinstance(item.cell, VerbCell) and item.cell.lakara is Lakara.LIT:
        spelled = [_PERFECT_IN_AM.sub("AM", form) for form in forms]
        return tuple(form for form in dict.fromkeys(spelled) if form not in forms)
    return ()


def showing_first(item: Item, rule: Rule) -> Item:
    """The item with the forms first in which a rule does something."""
    forms = sorted(item.derivations, key=lambda made: not acts_in(rule, made))
    return replace(item, derivations=tuple(forms))


@dataclass(frozen=True, slots=True)
class ShownRule:
    """Asks once more where an answer is right, but the drilled rule does nothing in it."""

    rule: Rule
    item: Item
    inner: Judge
    rules: tuple[Rule, ...]

    def __call__(self, typed: str, confusable: Mapping[str, str]) -> Verdict:
        verdict = self.inner(typed, confusable)
        if not verdict.kind.is_right or verdict.again or self._shows(typed, verdict):
            return verdict
        form = iast(verdict.expected)
        right = f"{form} is right too, but {self.rule.sutra} does nothing in it"
        return replace(verdict, again=f"{right}; now type it with {self.rule.sutra}", remark=right)

    def reading(self, typed: str, confusable: Mapping[str, str]) -> str:
        return self.inner.reading(typed, confusable)

    def _shows(self, typed: str, verdict: Verdict) -> bool:
        """Whether the rule acts in the form that was typed, or in one that is spelled like it."""
        acting = {made.form for made in self._every() if acts_in(self.rule, made)}
        silent = {made.form for made in self._every()} - acting
        if not acting:
            return True
        strict = {_close(one.slp1) for one in readings(typed) if not one.loose}
        if strict & set(map(_close, acting)):
            return True
        if strict & set(map(_close, silent)):
            return False
        return equivalence_key(verdict.expected) in map(equivalence_key, acting)

    def _every(self) -> Iterator[Derivation]:
        yield from self.item.derivations
        if self.item.make and self.item.terms:
            yield from (made for made, _ in seldom_forms(self.item.make, self.rules))


def _close(text: str) -> str:
    return text.replace(" ", "")
