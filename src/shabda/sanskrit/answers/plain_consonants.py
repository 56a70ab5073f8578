"""Answers in plain letters to a question that shows the consonants which they leave unmarked."""

from __future__ import annotations

from shabda.lazy_dataclasses import replace
from shabda.sanskrit.answers.judge import Verdict, VerdictKind
from shabda.sanskrit.text.plain_sounds import PLAIN_LETTERS, is_plain

_CONSONANTS = frozenset("SzRNYwWqQ")
"""The consonants, in SLP1, whose mark plain letters leave out."""


def forgive_shown(verdict: Verdict, typed: str, shown: str) -> Verdict:
    """Return the verdict, or that of a spelling where only marks of shown consonants are missing.

    `shown` is SLP1. कृष् shows its ṣ, so karsati is right. A consonant that a rule makes, as the ṇ
    of rāmeṇa, is what is asked and must be typed; but sh is right for any ṣ, since without the rule
    it would be s (bhavishyati).
    """
    if not is_plain(typed) or not verdict.slips or verdict.stopped_before or verdict.confused_with:
        return verdict
    for slip in verdict.slips:
        marked = slip.expected
        if marked not in _CONSONANTS or marked not in PLAIN_LETTERS.get(slip.typed, ""):
            return verdict
        made = verdict.expected.count(marked) > shown.count(marked)
        if made and (marked, slip.typed) != ("z", "S"):
            return verdict
    return replace(verdict, kind=VerdictKind.SPELLING, reading=verdict.expected, slips=(), heard=())
