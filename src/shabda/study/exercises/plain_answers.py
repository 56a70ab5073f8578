"""Plain letters as the answer of a drill: which other forms they must not be taken for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.answers.judge import Verdict, VerdictKind
from shabda.sanskrit.answers.plain_writing import ASK_FOR_MARKS, judge_plain, may_write
from shabda.sanskrit.forms.cells import NounCell, VerbCell
from shabda.sanskrit.rules.rule import Rule
from shabda.sanskrit.text.equivalence import unspaced_key
from shabda.sanskrit.text.plain_sounds import is_plain
from shabda.study.cards import Judge
from shabda.study.exercises.material import Item
from shabda.study.exercises.misapplied_rules import forms_by
from shabda.study.exercises.neighbouring_cells import neighbouring_forms
from shabda.study.exercises.optional_forms import other_forms


@dataclass(frozen=True, slots=True)
class PlainJudge:
    """Judges plain letters by their law; `inner` judges all else."""

    item: Item
    rules: tuple[Rule, ...]
    inner: Judge

    def __call__(self, typed: str, confusable: Mapping[str, str]) -> Verdict:
        forms = [made.form for made in self.item.derivations]
        right = set(map(self._key, forms))
        rivals = (form for form in self._others() if self._key(form) not in right)
        verdict = judge_plain(self.inner(typed, confusable), typed, forms, rivals, certain=True)
        if verdict.kind.is_wrong and not verdict.again and is_plain(typed):
            seldom = other_forms(self.item, self.rules)
            if any(may_write(typed, form) for form in seldom):
                return replace(verdict, kind=VerdictKind.NEAR, again=ASK_FOR_MARKS)
        return verdict

    def reading(self, typed: str, confusable: Mapping[str, str]) -> str:
        return self.inner.reading(typed, confusable)

    def _key(self, form: str) -> str:
        """What equal forms share; in a join m and ṃ are two sounds."""
        return form.replace(" ", "") if self.item.terms else unspaced_key(form)

    def _others(self) -> Iterator[str]:
        """The terms as they are shown, what comes of them without a rule, and other cells."""
        yield "".join(term.text for term in self.item.terms)
        if self.item.make:
            used = {step.rule for made in self.item.derivations for step in made.steps}
            for rule in self.rules:
                if rule.id in used:
                    rest = [other for other in self.rules if other is not rule]
                    yield from forms_by(self.item.make, rest)
        if isinstance(self.item.cell, NounCell | VerbCell):
            yield from (form for form, _ in neighbouring_forms(self.item.cell, self.rules))
