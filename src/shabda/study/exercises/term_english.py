"""When a learner no longer needs the English names of grammatical terms.

A question says "present (laṭ)". When laṭ was shown often enough, or the learner wants no English,
the question says "laṭ".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from shabda.lazy_dataclasses import dataclass, field, replace
from shabda.sanskrit.answers.judge import Verdict
from shabda.study.cards import Exercise, Judge
from shabda.study.exercises.term_words import TERMS, terms_of, without_english

FIRST_SHOWINGS = 10
"""The fewest showings of a term with its English, under `EnglishTerms.FIRST`."""
FIRST_DAYS = 3
"""The fewest days of these showings: a term seen ten times in one drill is not yet known."""


class EnglishTerms(StrEnum):
    """When the English of a term is shown."""

    FIRST = "first"
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class TermShowings:
    """Counts on which days a learner was shown each term, and decides which need English.

    A session counts what was shown before it began, so a term keeps its English to the end.
    """

    wish: EnglishTerms
    days: dict[str, list[int]] = field(default_factory=dict)

    def add(self, asked: Iterable[tuple[int, str]]) -> None:
        """Count the terms of questions that were shown on a day; a term counts once for each."""
        for day, text in asked:
            for term in terms_of(text):
                self.days.setdefault(term, []).append(day)

    def known_terms(self) -> frozenset[str]:
        """The terms that need no English."""
        if self.wish is EnglishTerms.ALWAYS:
            return frozenset()
        if self.wish is EnglishTerms.NEVER:
            return frozenset(TERMS.values())
        return frozenset(filter(self._is_known, TERMS.values()))

    def _is_known(self, term: str) -> bool:
        days = self.days.get(term, ())
        return len(days) >= FIRST_SHOWINGS and len(set(days)) >= FIRST_DAYS

    def reworded(self, exercise: Exercise) -> Exercise:
        """Return an exercise without the English that its question and remarks do not need."""
        terms = self.known_terms()
        if not terms:
            return exercise
        return replace(
            exercise,
            question=without_english(exercise.question, terms),
            remarks=tuple(without_english(remark, terms) for remark in exercise.remarks),
            judge=exercise.judge and _WordedJudge(exercise.judge, terms),
        )


@dataclass(frozen=True, slots=True)
class _WordedJudge:
    """A judge whose remarks leave out the English of some terms."""

    judge: Judge
    terms: frozenset[str]

    def __call__(self, typed: str, others: Mapping[str, str]) -> Verdict:
        verdict = self.judge(typed, others)
        return replace(verdict, remark=without_english(verdict.remark, self.terms))

    def reading(self, typed: str, others: Mapping[str, str]) -> str:
        return self.judge.reading(typed, others)
