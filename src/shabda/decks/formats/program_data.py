"""Words in the data of a program: `const words = [{ sa: 'गजः', en: 'elephant' }, …];`.

The literals of JavaScript, TypeScript and Python are rewritten as JSON and read as such. Calls
with the same arguments, `Word("elephant", "गजः")`, and rows of SQL are lists as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from json import JSONDecoder
from typing import Any

from shabda.decks.formats.broken_json import rescued_json
from shabda.decks.formats.literals import json_of_literals
from shabda.decks.formats.value_cards import has_cards, read_values
from shabda.decks.notes.text.patterns import line_script
from shabda.decks.notes.words.model import Harvest

_STARTS = re.compile(
    r"^[ \t]*(?:(?:export|default|const|let|var|return|module\.exports|window\.\w+"
    r"|\"?[A-Z_a-z]\w*)\b"
    r"[^\n=\[{(:]*(?::[^\n=]*)?=|export[ \t]+default|return|[\w.]+\((?=[ \t]*\[))"
    r"[ \t]*(?:(?:const|final|new)\b)?[ \t]*"
    r"(?:<[\w ,<>]*>)?[ \t]*"
    r"(?=[\[{]\s*[\n\[{\"'`\w\u0900-\u097f/])",
    re.M,
)
_COMMENTED = re.compile(r"^[ \t]*//[ \t]*(?=[\]{}\w\"'\[])", re.M)
"""The mark of a line that a program leaves out, such as words that are stored already."""
_DECODER = JSONDecoder(strict=False)
_STRING = r"\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.|'')*'"
_TEXT = rf"(?:{_STRING})(?:\s*\+\s*(?:{_STRING}))*"
_ARGUMENT = rf"(?:\w+\s*[=:]\s*)?(?:{_TEXT}|[\w.$]+)"
_CALL = re.compile(rf"\(\s*(?P<given>{_ARGUMENT}(?:\s*,\s*{_ARGUMENT})+)\s*,?\s*\)")
"""A call from its bracket on; sought from its name on, 3 MB without a bracket take 0.3 s."""
_NAME = re.compile(r"(?!(?i:values)\Z)\b\w+\Z")
_LONGEST_NAME = 100
"""Letters; of a longer name the end is enough."""
_PART = re.compile(rf"(?:(\w+)\s*[=:]\s*)?({_TEXT})")
_QUOTED = re.compile(_STRING)
_BRACKET = re.compile(rf"{_STRING}|[\[\]{{}}]")
_LEAST, _SHARE = 4, 1 / 3
"""The fewest calls that are a list of words, and the share of them that have Sanskrit."""


def is_program_data(text: str) -> bool:
    """Whether a text is program text with lists of cards in it."""
    return has_cards(_values(text))


def read_program_data(text: str, file: str) -> Harvest:
    """Read the cards in the lists, maps and calls of a program."""
    return read_values(_values(text), text, file)


def _values(text: str) -> list[Any]:
    """Return the lists and maps that a program names or returns, else those of its calls."""
    values = _named_values(text) if _STARTS.search(text) else []
    if has_cards(values):
        return values
    if len(_COMMENTED.findall(text)) >= _LEAST and (shown := _COMMENTED.sub("", text)) != text:
        values = _named_values(shown)
        if has_cards(values):
            return values
    return _calls(text)


def _named_values(text: str) -> list[Any]:
    written = json_of_literals(text)
    starts = [match.end() for match in _STARTS.finditer(written)]
    pieces = (written[at:end] for at, end in zip(starts, [*starts[1:], len(written)], strict=False))
    return [value for value in map(_value, pieces) if value is not None]


def _calls(text: str) -> list[Any]:
    """Return the texts that calls are given, a list for each function, number and set of names."""
    groups: dict[tuple[Any, ...], list[Any]] = {}
    for match in _CALL.finditer(text):
        parts = _PART.findall(match["given"])
        names = tuple(name for name, _ in parts)
        texts = [_unquoted(quoted) for _, quoted in parts]
        if len(texts) > 1:
            named = dict(zip(names, texts, strict=True)) if all(names) else texts
            name = _NAME.search(text[max(0, match.start() - _LONGEST_NAME) : match.start()])
            groups.setdefault((name and name[0], *names), []).append((named, texts))
    return [[named for named, _ in calls] for calls in groups.values() if _is_list(calls)]


def _is_list(calls: Sequence[tuple[Any, Sequence[str]]]) -> bool:
    """Whether calls of one function are a list of words; some may have no diacritics."""
    sanskrit = sum(any(map(line_script, texts)) for _, texts in calls)
    return sanskrit >= max(_LEAST, _SHARE * len(calls))


def _unquoted(text: str) -> str:
    """The text of one quotation, or of several that are joined with a plus sign."""
    return "".join(map(_unescaped, _QUOTED.findall(text)))


def _unescaped(quoted: str) -> str:
    mark, inner = quoted[0], quoted[1:-1]
    return inner.replace(mark * 2, mark).replace("\\" + mark, mark)


def _end(piece: str) -> int:
    """The end of the list or map that begins a text; that of the text if it is not closed."""
    depth = 0
    for match in _BRACKET.finditer(piece):
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(match.group(), 0)
        if depth == 0:
            return match.end()
    return len(piece)


def _value(piece: str) -> Any:
    """Return the value at the beginning of a text, whole or what can be read of it."""
    try:
        return _DECODER.raw_decode(piece)[0]
    except (ValueError, RecursionError):
        rescued = rescued_json(piece[: _end(piece)])
        return rescued.value if rescued else None
