"""Questions with options: `options: ["to eat", "to go"], answer: 1` is the answer `to go`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

_OPTIONS = frozenset(("options", "opts", "choices", "answers", "alternatives"))
_ANSWERS = frozenset((
    "answer", "ans", "correct", "correctanswer", "correctindex", "correctoption", "answerindex",
    "rightanswer", "solution",
))  # fmt: skip
_LETTERS = "abcdef"


def answered(objects: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return objects in which the right option stands for its number, and no other option does."""
    first = 1 if _count_from_one(objects) else 0
    return [_answered(item, first) for item in objects]


def _answered(item: Mapping[str, Any], first: int) -> Mapping[str, Any]:
    options, answer = _field(item, _OPTIONS), _field(item, _ANSWERS)
    texts = item.get(options)
    if not answer or not isinstance(texts, list) or not all(isinstance(t, str) for t in texts):
        return item
    at = _number(item[answer], first)
    if item[answer] not in texts and not 0 <= at < len(texts):
        return item
    right = item[answer] if item[answer] in texts else texts[at]
    return {name: value for name, value in item.items() if name != options} | {answer: right}


def _field(item: Mapping[str, Any], names: frozenset[str]) -> str:
    return next((name for name in item if name.replace("_", "").casefold() in names), "")


def _number(value: Any, first: int) -> int:
    """Return the place of an option by its number or letter; -1 when a value is neither."""
    text = str(value).strip().casefold()
    if isinstance(value, bool) or not text:
        return -1
    if text.isdecimal():
        return int(text) - first
    return _LETTERS.index(text) if len(text) == 1 and text in _LETTERS else -1


def _count_from_one(objects: Sequence[Mapping[str, Any]]) -> bool:
    numbers = {_number(item.get(_field(item, _ANSWERS)), 0) for item in objects}
    most = max((len(item.get(_field(item, _OPTIONS)) or ()) for item in objects), default=0)
    return 0 not in numbers and most in numbers
