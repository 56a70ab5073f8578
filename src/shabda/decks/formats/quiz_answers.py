"""Questions with options: `options: ["to eat", "to go"], answer: 1` is the answer `to go`.

In a question that asks which words belong together, one list has the places of the other's:
`left: [{name: "गजः", correct: 1}, …], right: ["crow", "elephant", …]`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from shabda.decks.formats.record_names import field_named

_OPTIONS = frozenset(("options", "opts", "choices", "answers", "alternatives"))
_ANSWERS = frozenset((
    "answer", "ans", "correct", "correctanswer", "correctindex", "correctoption", "answerindex",
    "rightanswer", "solution",
))  # fmt: skip
_TEXTS = frozenset(("text", "name", "label", "option", "value", "title"))
_RIGHT = frozenset(("iscorrect", "correct", "isanswer", "right", "isright"))
_LETTERS = "abcdef"


def answered(objects: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """Return objects in which the right option stands for its number, and no other option does."""
    first = 1 if _count_from_one(objects) else 0
    return [_answered(item, first) for item in objects]


def _answered(item: Mapping[str, Any], first: int) -> Mapping[str, Any]:
    options, answer = field_named(item, _OPTIONS), field_named(item, _ANSWERS)
    given = item.get(options)
    if not isinstance(given, list):
        return item
    texts = [*map(_text_of, given)]
    if not all(texts):
        return item
    marked = [text for text, option in zip(texts, given, strict=True) if _is_right(option)]
    at = _number(item[answer], first) if answer else -1
    if answer and item[answer] in texts:
        right = item[answer]
    elif 0 <= at < len(texts):
        right = texts[at]
    elif len(marked) == 1:
        right = marked[0]
    else:
        return item
    settled = {answer or "answer": right}
    fields = {**item, **settled}
    return {
        "answer" if name in settled else name: value
        for name, value in fields.items()
        if name != options
    }


def matched(item: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return a card for each word of a question that asks for pairs; none for other questions."""
    lists = [value for value in item.values() if isinstance(value, list) and len(value) > 1]
    for left in lists:
        places = [_place(option) for option in left]
        for right in (other for other in lists if other is not left and len(other) == len(left)):
            for first in (0, 1):
                if sorted(places) == [*range(first, first + len(left))]:
                    pairs = zip(left, places, strict=True)
                    cards = [(_text_of(one), _text_of(right[at - first])) for one, at in pairs]
                    return [{"question": word, "answer": text} for word, text in cards]
    return []


def _place(option: Any) -> int:
    """The number of the option that belongs to this one; -1 when it has none."""
    number = option.get(field_named(option, _ANSWERS)) if isinstance(option, Mapping) else None
    return number if isinstance(number, int) and not isinstance(number, bool) else -1


def _text_of(option: Any) -> str:
    """The text of an option, which may be an object: `{text: "pen", isCorrect: true}`."""
    if isinstance(option, Mapping):
        option = option.get(field_named(option, _TEXTS))
    return option.strip() if isinstance(option, str) else ""


def _is_right(option: Any) -> bool:
    return isinstance(option, Mapping) and option.get(field_named(option, _RIGHT)) is True


def _number(value: Any, first: int) -> int:
    """Return the place of an option by its number or letter; -1 when a value is neither."""
    text = str(value).strip().casefold()
    if isinstance(value, bool) or not text:
        return -1
    if text.isdecimal():
        return int(text) - first
    return _LETTERS.index(text) if len(text) == 1 and text in _LETTERS else -1


def _count_from_one(objects: Sequence[Mapping[str, Any]]) -> bool:
    numbers = {_number(item.get(field_named(item, _ANSWERS)), 0) for item in objects}
    options = (item.get(field_named(item, _OPTIONS)) for item in objects)
    most = max((len(texts) for texts in options if isinstance(texts, list)), default=0)
    return 0 not in numbers and most in numbers
