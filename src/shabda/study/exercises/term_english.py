"""The English names of grammatical terms, and when a learner no longer needs them.

A question says "present (laṭ)". When laṭ was shown often enough, or the learner wants no English,
the question says "laṭ".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from shabda.lazy_dataclasses import dataclass, field, replace
from shabda.sanskrit.answers.judge import Verdict
from shabda.study.cards import Exercise, Judge
from shabda.study.exercises.english import (
    CASES,
    DERIVED,
    KRDANTAS,
    PASSIVE_PARTICIPLE,
    PASSIVES,
    PREFIXED_ABSOLUTIVE,
    TENSES,
    VOICES,
)

FIRST_SHOWINGS = 10
"""How often a term is shown with its English, under `EnglishTerms.FIRST`."""


class EnglishTerms(StrEnum):
    """When the English of a term is shown."""

    FIRST = "first"
    ALWAYS = "always"
    NEVER = "never"


def _phrases() -> Iterator[tuple[str, str]]:
    """Yield each phrase that names a term in both languages, with the term alone."""
    yield from ((f"{english} ({lakara.said})", lakara.said) for lakara, english in TENSES.items())
    yield from ((f"{english} ({vibhakti.said})", vibhakti.said)
                for vibhakti, english in CASES.items())  # fmt: skip
    for phrase in VOICES.values():
        yield phrase, phrase.partition(" (")[0]
    for phrase in (*PASSIVES.values(), *DERIVED.values(), *KRDANTAS.values(), PREFIXED_ABSOLUTIVE):
        if phrase.endswith(")"):
            yield phrase, phrase.partition(" (")[2].rstrip(")")
    yield PASSIVE_PARTICIPLE, "karmaṇi śānac"


TERMS: Mapping[str, str] = dict(_phrases())
_PHRASE = re.compile("|".join(map(re.escape, sorted(TERMS, key=len, reverse=True))))
_TERM = re.compile(
    rf"(?<!\w)(?:{'|'.join(map(re.escape, sorted(TERMS.values(), key=len, reverse=True)))})(?!\w)"
)


def without_english(text: str, terms: Iterable[str]) -> str:
    """Return a text with these terms without their English: "laṭ" for "present (laṭ)"."""
    alone = set(terms)

    def shorter(phrase: re.Match[str]) -> str:
        term = TERMS[phrase.group()]
        return term if term in alone else phrase.group()

    return _PHRASE.sub(shorter, text)


def terms_of(text: str) -> set[str]:
    """Return the terms of a text, with or without their English."""
    both = {TERMS[phrase] for phrase in _PHRASE.findall(text)}
    return both | set(_TERM.findall(_PHRASE.sub("", text)))


@dataclass(frozen=True, slots=True)
class TermShowings:
    """Counts how often a learner was shown each term, and decides which need English."""

    wish: EnglishTerms
    counts: Counter[str] = field(default_factory=Counter)

    def add(self, texts: Iterable[str]) -> None:
        """Count the terms of questions that were shown; a term counts once for each."""
        for text in texts:
            self.counts.update(terms_of(text))

    def known(self) -> frozenset[str]:
        """The terms that need no English."""
        if self.wish is EnglishTerms.ALWAYS:
            return frozenset()
        if self.wish is EnglishTerms.NEVER:
            return frozenset(TERMS.values())
        return frozenset(term for term in TERMS.values() if self.counts[term] >= FIRST_SHOWINGS)

    def worded(self, exercise: Exercise) -> Exercise:
        """Return an exercise without the English that its question and remarks do not need."""
        terms = self.known()
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
