"""When a learner no longer needs the English names of grammatical terms.

A question says "present (laṭ)". When laṭ was shown often enough, or the learner wants no English,
the question says "laṭ".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from enum import StrEnum

from shabda.lazy_dataclasses import dataclass, field, replace
from shabda.sanskrit.answers.judge import Verdict
from shabda.study.cards import Exercise, Judge
from shabda.study.exercises.term_words import TERMS, terms_of, without_english

FIRST_SHOWINGS = 10
"""How often a term is shown with its English, under `EnglishTerms.FIRST`."""


class EnglishTerms(StrEnum):
    """When the English of a term is shown."""

    FIRST = "first"
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class TermShowings:
    """Counts how often a learner was shown each term, and decides which need English."""

    wish: EnglishTerms
    counts: Counter[str] = field(default_factory=Counter)

    def add(self, texts: Iterable[str]) -> None:
        """Count the terms of questions that were shown; a term counts once for each."""
        for text in texts:
            self.counts.update(terms_of(text))

    def known_terms(self) -> frozenset[str]:
        """The terms that need no English."""
        if self.wish is EnglishTerms.ALWAYS:
            return frozenset()
        if self.wish is EnglishTerms.NEVER:
            return frozenset(TERMS.values())
        return frozenset(term for term in TERMS.values() if self.counts[term] >= FIRST_SHOWINGS)

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
