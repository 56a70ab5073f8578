"""Answers in plain letters to a question that shows the consonants which they leave unmarked."""

from __future__ import annotations

from shabda.sanskrit.answers.alignment import align
from shabda.sanskrit.answers.judge import Verdict, VerdictKind
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.sanskrit.text.plain_sounds import PLAIN_LETTERS, is_plain
from shabda.sanskrit.text.readings import readings

_CONSONANTS = frozenset("SzRNYwWqQ")
"""The consonants, in SLP1, whose mark plain letters leave out."""


def forgive_shown(verdict: Verdict, typed: str, shown: str) -> Verdict:
    """Return the verdict, or that of the form where only marks of shown consonants are missing.

    `shown` is SLP1. कृष् shows its ṣ, so karsati is right. A consonant that a rule makes, as the ṇ
    of rāmeṇa, is what is asked and must be typed; but sh is right for any ṣ, since without the rule
    it would be s (bhavishyati).
    """
    good = verdict.kind is VerdictKind.EXACT or verdict.is_certain
    if good or not is_plain(typed) or verdict.stopped_before or verdict.confused_with:
        return verdict
    form = verdict.expected
    if any(_lacks_shown_marks(r.slp1, form, shown) for r in readings(typed) if not r.is_open):
        return Verdict(VerdictKind.SPELLING, form, form, is_certain=True)
    return verdict


def _lacks_shown_marks(read: str, form: str, shown: str) -> bool:
    """Whether a text differs from a form by the marks of consonants that are all shown."""
    slips = align(equivalence_key(form), equivalence_key(read)).slips
    return bool(slips) and all(
        slip.expected in _CONSONANTS
        and slip.expected in PLAIN_LETTERS.get(slip.typed, "")
        and (
            form.count(slip.expected) <= shown.count(slip.expected)
            or (slip.expected, slip.typed) == ("z", "S")
        )
        for slip in slips
    )
