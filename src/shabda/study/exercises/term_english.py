"""When a learner no longer needs the English names of grammatical terms.

A question says "present (laṭ)". When laṭ was shown often enough, or the learner wants no English,
the question says "laṭ".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from shabda.lazy_dataclasses import dataclass, field, replace
from shabda.sanskrit.answers.judge import Verdict
from shabda.study.cards import Exercise, Judge, TermNote
from shabda.study.exercises.term_notes import gives_away, named_notes, texts_of
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
    notes: tuple[TermNote, ...] = ()

    def add(self, asked: Iterable[tuple[int, str]]) -> None:
        """Count the terms of texts that were shown on a day; a term counts once for each."""
        known_texts: dict[str, set[str]] = {}
        for day, text in asked:
            if text not in known_texts:
                noted = {note.term for note in named_notes(text, self.notes)}
                known_texts[text] = terms_of(text) | noted
            for term in known_texts[text]:
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

    def worded(self, exercise: Exercise, *, known: bool = True) -> Exercise:
        """Return an exercise as this learner needs it.

        With notes on the terms that are not known, and without the English of those that are. An
        exercise of a rule that is not `known` keeps the English, unless the learner wants none.
        """
        keeps = not known and self.wish is EnglishTerms.FIRST
        worded = exercise if keeps else self._reworded(exercise)
        return replace(worded, notes=self._notes_of(exercise))

    def _notes_of(self, exercise: Exercise) -> tuple[TermNote, ...]:
        """The notes that an exercise needs; none that gives its answer away."""
        if self.wish is EnglishTerms.NEVER:
            return ()
        new = [
            note
            for note in self.notes
            if self.wish is EnglishTerms.ALWAYS or not self._is_known(note.term)
        ]
        named = named_notes(" ".join(texts_of(exercise)), new)
        return tuple(note for note in named if not gives_away(note.meaning, exercise))

    def _reworded(self, exercise: Exercise) -> Exercise:
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

    def __call__(self, typed: str, confusable: Mapping[str, str]) -> Verdict:
        verdict = self.judge(typed, confusable)
        return replace(verdict, remark=without_english(verdict.remark, self.terms))

    def reading(self, typed: str, confusable: Mapping[str, str]) -> str:
        return self.judge.reading(typed, confusable)
