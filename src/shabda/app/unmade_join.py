"""Says that the words of an answer are not joined: rāmaḥ gacchati for rāmo gacchati."""

from __future__ import annotations

from shabda.app.grammar_data import rulebook
from shabda.lazy_dataclasses import replace
from shabda.sanskrit.answers.alignment import align_texts
from shabda.sanskrit.answers.judge import Verdict
from shabda.sanskrit.sandhi.sentence import join_all
from shabda.sanskrit.text.script import iast


def with_unmade_join(verdict: Verdict) -> Verdict:
    """Return a verdict that names the join which a wrong answer of several words lacks.

    The slips are those that the answer still has when its words are joined.
    """
    words = verdict.reading.split()
    if not verdict.kind.is_wrong or verdict.remark or len(words) < 2:
        return verdict
    apart = align_texts(verdict.expected, verdict.reading)
    texts = join_all(words, rulebook())
    text = min(texts, key=lambda text: align_texts(verdict.expected, text.form).cost)
    joined = align_texts(verdict.expected, text.form)
    if joined.cost >= apart.cost:
        return verdict
    sutras = dict.fromkeys(step.sutra for seam in text.seams for step in seam.steps if step.sutra)
    remark = (
        f"the words are not joined: {' + '.join(map(iast, words))} becomes {iast(text.form)}"
        f" ({', '.join(sutras)})"
    )
    return replace(verdict, slips=joined.slips, logged_slips=joined.slips, remark=remark)
