"""Judges a word by its stem and its nominative, which are the same word (kula, kulam).

A verb is the same word as its present: kṛ and karoti.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.answers.joined_finals import as_joined
from shabda.sanskrit.answers.judge import HEARD_ALIKE, Verdict, judge
from shabda.sanskrit.text.script import in_both
from shabda.study.words import Word

if TYPE_CHECKING:
    from shabda.sanskrit.forms.principal_parts import PrincipalPart


@dataclass(frozen=True, slots=True)
class WordJudge:
    """Judges an answer to a word card; another form of the same word is right with a remark."""

    word: Word
    parts: tuple[PrincipalPart, ...] = ()

    def __call__(self, typed: str, confusable: Mapping[str, str]) -> Verdict:
        accepted = [self.word.text.slp1, *(text.slp1 for text in self.word.variants)]
        verdict = judge(typed, accepted, confusable=confusable)
        if not verdict.kind.is_wrong or not verdict.reading:
            return verdict
        if verdict.confused_with:
            return verdict
        if joined := as_joined(typed, accepted):
            return joined
        for form, name in self._other_forms():
            same = judge(typed, [form])
            remark = (
                f"{in_both(form)} is the {name} of the same word;"
                f" this card has {self.word.text.iast}"
            )
            if joined := as_joined(typed, [form]):
                return replace(joined, remark=f"{joined.remark}; {remark}")
            if same.kind.is_right:
                return replace(same, expected=accepted[0], remark=remark)
            if same.logged_slips and _distance(same) < _distance(verdict):
                verdict = replace(same, remark=remark)
        return verdict

    def _other_forms(self) -> Iterator[tuple[str, str]]:
        """Yield the other forms by which the word may be named, with their names."""
        if self.word.pos == "verb":
            present = [part for part in self.parts if part.name == "present"]
            for form in (form for part in present for form in (*part.usual, *part.also)):
                if form != self.word.text.slp1:
                    yield form, "third person singular"
            return
        from shabda.sanskrit.forms.citation import other_citations  # 50 ms; right answers need none

        yield from other_citations(self.word.text.slp1, self.word.gender)

    def reading(self, typed: str, confusable: Mapping[str, str]) -> str:
        """Return how the answer is read, in SLP1; "" when it cannot be read."""
        return self(typed, confusable).reading


def _distance(verdict: Verdict) -> tuple[int, bool]:
    """How far an answer is from a form: mahan is nearer to mahān than to mahat."""
    misheard = all(slip.kind in HEARD_ALIKE for slip in verdict.slips)
    return len(verdict.slips), not misheard
