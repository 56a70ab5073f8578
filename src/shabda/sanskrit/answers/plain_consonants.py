"""Answers in plain letters to a question that shows the consonants which they leave unmarked."""

from __future__ import annotations

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.answers.judge import Verdict, VerdictKind

_PLAIN = {
    "S": "s", "z": "sS", "R": "n", "w": "t", "W": "T", "q": "d", "Q": "D", "N": "n", "Y": "n",
}  # fmt: skip
"""What a consonant, in SLP1, is read as when it is typed without its mark; ṣ also as sh."""


def forgive_shown(verdict: Verdict, typed: str, shown: str) -> Verdict:
    """Return the verdict, or that of a spelling where only marks of shown consonants are missing.

    `shown` is SLP1. कृष् shows its ṣ, so karsati is right. A consonant that a rule makes, as the ṇ
    of rāmeṇa, is what is asked and must be typed; but sh is right for any ṣ, since without the rule
    it would be s (bhavishyati).
    """
    plain = typed.isascii() and typed == typed.lower()
    if not plain or not verdict.slips or verdict.stopped_before or verdict.confused_with:
        return verdict
    for slip in verdict.slips:
        marked = slip.expected
        if slip.typed not in [*_PLAIN.get(marked, "")]:
            return verdict
        made = verdict.expected.count(marked) > shown.count(marked)
        if made and (marked, slip.typed) != ("z", "S"):
            return verdict
    return replace(verdict, kind=VerdictKind.SPELLING, reading=verdict.expected, slips=(), heard=())
