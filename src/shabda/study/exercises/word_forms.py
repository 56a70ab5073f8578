"""Judges a word by its stem and its nominative, which are the same word (kula, kulam)."""

from __future__ import annotations

from collections.abc import Mapping

from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.answers.judge import HEARD_ALIKE, Verdict, VerdictKind, judge
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
            remark = (
                f"{iast(form)} {devanagari(form)} is the {name} of the same word;"
                f" this card has {self.word.text.iast}"
            )
            if same.kind in _RIGHT:
                return replace(same, expected=accepted[0], remark=remark)
            if _is_meant(same) and not _is_meant(verdict):
                verdict = replace(same, remark=remark)
        return verdict

    def reading(self, typed: str, others: Mapping[str, str]) -> str:
        """Return how the answer is read, in SLP1; "" when it cannot be read."""
        return self(typed, others).reading


def _is_meant(verdict: Verdict) -> bool:
    """Whether an answer is a form but for one sound misheard, as mahan is mahān and not mahat."""
    return verdict.kind is VerdictKind.NEAR and verdict.slips[0].kind in HEARD_ALIKE
