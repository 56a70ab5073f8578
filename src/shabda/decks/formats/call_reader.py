"""Reads the brackets of a program text: calls with what they are given, lists and maps.

The syntax is what C, Java, Kotlin, Dart, Swift, Python, Ruby and Lua have in common: texts in
quotation marks, lists and tables in brackets, names before `=`, `:` or `=>`, comments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from shabda.lazy_dataclasses import dataclass, field

_BEFORE_TEXT = (
    r"(?=\s{0,99}(?:[\w$.]{1,60}\s{0,9}(?:=>|[,=:({])\s{0,99}|[\[({]\s{0,99}){0,6}[\"'`])"
)
_OPENING = re.compile(rf"\({_BEFORE_TEXT}")
"""The bracket of a call: a text is among the first things it is given, as in no prose."""
_ANY_OPENING = re.compile(rf"[(\[{{]{_BEFORE_TEXT}")
_NAME_BEFORE = re.compile(r"(?!(?i:values)\Z)\b\w+\Z")
_LONGEST_NAME = 100
"""Letters; of a longer name the end is enough."""
_TOKEN = re.compile(
    r"(?P<text>\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.|'')*'|`[^`\\]*`)"
    r"|(?P<space>\s+|//[^\n]*|(?<=[\s,({\[])(?:#|--)[^\n]*|/\*.{0,300}?\*/)"
    r"|(?P<word>[\w$.@]+)|(?P<joined>\+|\.\.|&)|(?P<sign>=>|->|::|[=:!<>]=|.)",
    re.S,
)
_CLOSING = {"(": ")", "[": "]", "{": "}"}
_DEEPEST = 12
_LONGEST = 20_000
"""Containers within containers, and tokens of one call, that are read."""
_MOST_IN_VAIN = 200_000
"""Tokens that are read without finding the end of a call, before the rest of a text is left."""
_NAMES_A_VALUE = ("=", ":", "=>", "->")
_TO = "to"
"""What names a value in Kotlin: `"गजः" to "elephant"`."""
_BETWEEN = (",", ";")


@dataclass(slots=True)
class Call:
    """A call: its name, the values without and with a name, and where it is in the text.

    A value is a text, a list of values, a map of them or a call; anything else is None.
    """

    name: str
    start: int
    end: int = 0
    values: list[Any] = field(default_factory=list)
    named: dict[str, Any] = field(default_factory=dict)

    def inner(self) -> Iterator[Call]:
        """Yield the calls that are values of this one, also of those."""
        for value in (*self.values, *self.named.values()):
            if isinstance(value, Call):
                yield value
                yield from value.inner()


def calls_of(text: str) -> Iterator[Call]:
    """Yield every call of a text that is given texts, also inside others."""
    left = _MOST_IN_VAIN
    for match in _OPENING.finditer(text):
        before = text[max(0, match.start() - _LONGEST_NAME) : match.start()]
        name = _NAME_BEFORE.search(before)
        reader = _Reader(text, match.end())
        call = Call(name[0] if name else "", match.start())
        if reader.fill(call, ")", _DEEPEST):
            call.end = reader.at
            yield call
        else:
            left -= reader.tokens
        if left < 0:
            return


def bracketed(text: str) -> Iterator[tuple[int, int, Any]]:
    """Yield where the outermost brackets begin and end, and what they hold as lists and maps."""
    left, end = _MOST_IN_VAIN, 0
    for match in _ANY_OPENING.finditer(text):
        if match.start() < end:
            continue
        reader, call = _Reader(text, match.end()), Call("", match.start())
        if reader.fill(call, _CLOSING[match.group()], _DEEPEST):
            end = reader.at
            yield match.start(), end, _plain(call)
        else:
            left -= reader.tokens
        if left < 0:
            return


def _plain(value: Any) -> Any:
    """A value with its calls as lists, or as maps where what they are given has names."""
    if isinstance(value, Call):
        given = [part for part in value.values if part is not None]
        value = value.named if value.named and not given else given
    if isinstance(value, dict):
        return {name: _plain(part) for name, part in value.items()}
    return [_plain(part) for part in value] if isinstance(value, list) else value


class _Unreadable(Exception):  # noqa: N818 - expected: most text is not a call
    """What was read is not a call."""


class _Argument:
    """What was read of one argument: its name, its first value, and the word before the token."""

    def __init__(self) -> None:
        self.name, self.last = "", ""
        self.value: Any = None
        self._joins = False

    def take(self, kind: str, token: str, inner: Any) -> None:
        """Go on with a token, or with what brackets hold."""
        written = _text_of(self.value)
        if kind == "text":
            self._take_text(_unquoted(token))
        elif (token in _NAMES_A_VALUE and not self.name and (self.last or written)) or (
            token == _TO and written
        ):
            self.name = written or self.last
            self.value = None
        elif self.value is None:
            self.value = inner
        self._joins = kind == "joined"
        self.last = token if kind == "word" else ""

    def _take_text(self, text: str) -> None:
        if self.value is None:
            self.value = text
        elif self._joins and _is_text(self.value):
            self.value += text

    def add_to(self, call: Call) -> None:
        if self.name:
            call.named[self.name] = self.value
        else:
            call.values.append(self.value)


def _text_of(value: Any) -> str:
    """A text, alone or in brackets, `["गजः"] = "elephant"`; "" for another value."""
    if isinstance(value, list) and len(value) == 1:
        (value,) = value
    return value if isinstance(value, str) else ""


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


class _Reader:
    """Goes through the tokens of a text from a place on."""

    def __init__(self, text: str, at: int) -> None:
        self._text, self.at, self.tokens = text, at, 0

    def fill(self, call: Call, closing: str, deepest: int) -> bool:
        """Read the values of a call up to its bracket; whether it has one."""
        try:
            self._values(call, closing, deepest)
        except _Unreadable:
            return False
        return True

    def _token(self) -> tuple[str, str]:
        """Return the kind and the text of the next token that is no space or comment."""
        while True:
            match = _TOKEN.match(self._text, self.at)
            self.tokens += 1
            if match is None or self.tokens > _LONGEST:
                raise _Unreadable
            self.at = match.end()
            if match.lastgroup != "space":
                return str(match.lastgroup), match.group()

    def _values(self, call: Call, closing: str, deepest: int) -> None:
        """Read values with or without names, between commas, up to a closing bracket."""
        if not deepest:
            raise _Unreadable
        argument = _Argument()
        while True:
            kind, token = self._token()
            if token == closing or token in _BETWEEN:
                argument.add_to(call)
                argument = _Argument()
                if token == closing:
                    return
            elif token in _CLOSING:
                inner = self._inner(token, argument.last, deepest - 1)
                argument.take(kind, token, inner)
            elif token in _CLOSING.values():
                raise _Unreadable
            else:
                argument.take(kind, token, None)

    def _inner(self, opening: str, name: str, deepest: int) -> Any:
        call = Call(name, self.at - 1)
        self._values(call, _CLOSING[opening], deepest)
        call.end = self.at
        if opening == "(" and name:
            return call
        values = [value for value in call.values if value is not None]
        return call.named if call.named and not values else values


def _unquoted(quoted: str) -> str:
    mark, inner = quoted[0], quoted[1:-1]
    return inner.replace(mark * 2, mark).replace("\\" + mark, mark)
