"""Answers that are the right form as it sounds before another word: so for saḥ, agnir for agniḥ."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from shabda.sanskrit.answers.judge import Verdict, VerdictKind, judge
from shabda.sanskrit.text.script import iast, in_both

_BEFORE_O = "a voiced consonant and before a"
_OF_SAH = ("saH", "ezaH")
"""What loses its ḥ before every consonant (6.1.132)."""


def as_joined(typed: str, forms: Sequence[str]) -> Verdict | None:
    """The verdict on an answer that is one of the forms before another word; None for others.

    It is right, though hard: the card asks for the word by itself.
    """
    for form in forms:
        for joined, place in _joined(form):
            verdict = judge(typed, [joined])
            if verdict.kind.is_right:
                remark = f"{in_both(joined)} is {iast(form)} before {place}"
                return Verdict(VerdictKind.SPELLING, verdict.reading, form, remark=remark)
    return None


def _joined(form: str) -> Iterator[tuple[str, str]]:
    """Yield the forms of a word in ḥ before other words, each with what comes next."""
    if not form.endswith("H"):
        return
    bare = form[:-1]
    if form in _OF_SAH:
        yield bare, "a consonant"
    if bare.endswith("a"):
        yield f"{bare[:-1]}o", _BEFORE_O
    elif not bare.endswith("A"):
        yield f"{bare}r", "a vowel and before a voiced consonant"
    yield f"{bare}s", "t"
    yield f"{bare}S", "c"
