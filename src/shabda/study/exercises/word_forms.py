"""Judges a word by all that names it: its stem and its nominative are one word (kula, kulam)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from shabda.sanskrit.answers.judge import Verdict, VerdictKind, judge
from shabda.sanskrit.forms.paradigms import Vacana, Vibhakti
from shabda.sanskrit.forms.stems import nouns
from shabda.sanskrit.text.script import devanagari, iast
from shabda.study.words import Word

_RIGHT = (VerdictKind.EXACT, VerdictKind.SPELLING)


@dataclass(frozen=True, slots=True)
class WordJudge:
    """Judges an answer to a word card; the other form of the same word is right with a remark."""

    word: Word

    def __call__(self, typed: str, others: Mapping[str, str]) -> Verdict:
        accepted = [self.word.text.slp1, *(text.slp1 for text in self.word.variants)]
        verdict = judge(typed, accepted, others=others)
        if verdict.kind in (*_RIGHT, VerdictKind.NOTHING) or not verdict.reading:
            return verdict
        for form, name in _other_forms(self.word):
            same = judge(typed, [form])
            if same.kind in _RIGHT:
                remark = (
                    f"{iast(form)} {devanagari(form)} is the {name} of the same word;"
                    f" this card has {self.word.text.iast}"
                )
                return Verdict(same.kind, same.reading, accepted[0], remark=remark)
        return verdict

    def reading(self, typed: str, others: Mapping[str, str]) -> str:
        """How the answer is read, in SLP1; "" when it cannot be."""
        return self(typed, others).reading


def _other_forms(word: Word) -> Iterator[tuple[str, str]]:
    """The stem and the nominative singular of a noun, in each of its genders."""
    from shabda.sanskrit.forms.cells import NounCell  # 20 ms that a right answer does not pay

    text = word.text.slp1
    for noun in nouns(text, word.gender):
        if noun.stem != text:
            yield noun.stem, "stem"
        nominative = NounCell(noun, Vibhakti.PRATHAMA, Vacana.EKA)
        for way in nominative.derivations():
            if way.form != text:
                yield way.form, "nominative"
