"""Judges a word by its stem and its nominative, which are the same word (kula, kulam)."""

from __future__ import annotations

from collections.abc import Mapping

from shabda.lazy_dataclasses import dataclass
from shabda.sanskrit.answers.judge import Verdict, VerdictKind, judge
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
        from shabda.sanskrit.forms.citation import other_citations  # 50 ms; right answers need none

        for form, name in other_citations(self.word.text.slp1, self.word.gender):
            same = judge(typed, [form])
            if same.kind in _RIGHT:
                remark = (
                    f"{iast(form)} {devanagari(form)} is the {name} of the same word;"
                    f" this card has {self.word.text.iast}"
                )
                return Verdict(same.kind, same.reading, accepted[0], remark=remark)
        return verdict

    def reading(self, typed: str, others: Mapping[str, str]) -> str:
        """Return how the answer is read, in SLP1; "" when it cannot be read."""
        return self(typed, others).reading
