"""Which part of a wrong answer is right, and what it has instead of the rest.

A fallback for answers that no other diagnosis explains.
"""

from __future__ import annotations

from itertools import takewhile

from shabda.sanskrit.text.script import iast

_LEAST = 2
"""Sounds that must agree; one may agree by chance."""


def likeness(typed: str, expected: str) -> str:
    """Say where two texts in SLP1 differ: "-ti is right; before it bhava is expected, not bhu".

    Empty where they share too little.
    """
    start = _common(typed, expected)
    end = _common(typed[len(start) :][::-1], expected[len(start) :][::-1])[::-1]
    if len(start) + len(end) < _LEAST:
        return ""
    wrong = typed[len(start) : len(typed) - len(end)]
    right = expected[len(start) : len(expected) - len(end)]
    return f"{_shared(start, end)}; {_instead(wrong, right, _place(start, end))}"


def _common(one: str, other: str) -> str:
    """The sounds with which two texts begin alike."""
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
    return "".join(sound for sound, _ in pairs)


def _shared(start: str, end: str) -> str:
    parts = [f"{iast(start)}-" if start else "", f"-{iast(end)}" if end else ""]
    both = " and ".join(filter(None, parts))
    return f"{both} {'are' if start and end else 'is'} right"


def _place(start: str, end: str) -> str:
    if start and end:
        return "between them"
    return "after it" if start else "before it"


def _instead(wrong: str, right: str, place: str) -> str:
    if not right:
        return f"{place} {iast(wrong)} is too much"
    if not wrong:
        return f"{place} {iast(right)} is missing"
    return f"{place} {iast(right)} is expected, not {iast(wrong)}"
