"""Reads JSON that its maker cut off or mistyped: what is whole is kept, the rest is named.

Commas after the last item, missing brackets at the end and JSON lines with commas lose nothing;
an object that cannot be read is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from json import JSONDecoder
from typing import Any

from shabda.lazy_dataclasses import dataclass

_DECODER = JSONDecoder()
"""Strict: a string without its second quote ends with its line, not with the file."""
_DEEPEST = 6
"""Containers within containers that are searched for whole items."""
_MOST_BROKEN = 300
"""How many items are left out one by one; after them all the rest is left out."""
_BETWEEN = re.compile(r"[\s,]*")
_NEXT_ITEM = re.compile(r"(?<=[}\]]),\s*(?=[{\[])|\n[ \t]*(?=[{\[])")
_NEXT_MEMBER = re.compile(r'\n[ \t]*(?="[^"\n]*"\s*:|[{\[])')
_NAME = re.compile(r'"((?:[^"\\\n]|\\.)*)"\s*:\s*')
_CLOSING = re.compile(r"[\s,\]}]*")


@dataclass(frozen=True, slots=True)
class RescuedJson:
    """What could be read of a broken text, and the lines on which what was left out begins."""

    value: Any
    left_out: tuple[int, ...]


def rescued_json(text: str) -> RescuedJson | None:
    """Read the whole items of a broken JSON text; None when most of it is not JSON."""
    reader = _Reader(text)
    values = reader.values()
    if not values or 2 * sum(end - start for start, end in reader.left_out) > len(text):
        return None
    value = values[0] if len(values) == 1 else values
    lines = (text.count("\n", 0, start) + 1 for start, _ in reader.left_out)
    return RescuedJson(value, tuple(lines))


class _Reader:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self.left_out: list[tuple[int, int]] = []

    def values(self) -> list[Any]:
        """Read the values of the whole text: of a container that is broken inside, or of a list."""
        self._ends("")
        if self._at < len(self._text):
            whole = self._decoded()
            first = self._container(_DEEPEST) if whole is None else whole
            if first is not None:
                return [first, *self._items("")]
        return list(self._items(""))

    def _decoded(self) -> Any:
        """Return the value that begins here and go behind it; None for a broken one."""
        try:
            value, self._at = _DECODER.raw_decode(self._text, self._at)
        except (ValueError, RecursionError):
            return None
        return "" if value is None else value

    def _container(self, deepest: int) -> Any:
        """Read a list or object with broken items; None when it is not the last of the text."""
        start, known, opening = self._at, len(self.left_out), self._text[self._at]
        if not deepest or opening not in "[{":
            return None
        self._at += 1
        value = list(self._items("]")) if opening == "[" else self._members(deepest - 1)
        if value and (opening == "[" or self._is_at_end()):
            return value
        self._at = start
        del self.left_out[known:]
        return None

    def _items(self, closing: str) -> Iterator[Any]:
        """Yield the readable items of a list, up to its bracket or the end of the text."""
        while not self._ends(closing):
            start, value = self._at, self._decoded()
            if value is None:
                self._leave_out(start, _NEXT_ITEM)
            else:
                yield value

    def _members(self, deepest: int) -> dict[str, Any]:
        """Read the readable members of an object."""
        members: dict[str, Any] = {}
        while not self._ends("}") and self._text[self._at] not in "{[":
            start, name = self._at, _NAME.match(self._text, self._at)
            value = None
            if name and name.end() < len(self._text):
                self._at = name.end()
                value = self._decoded()
                value = self._container(deepest) if value is None else value
            if name is None or value is None:
                self._leave_out(start, _NEXT_MEMBER)
            else:
                members[name[1]] = value
        return members

    def _is_at_end(self) -> bool:
        return _CLOSING.fullmatch(self._text, self._at) is not None

    def _ends(self, closing: str) -> bool:
        """Go to the next item; whether this container has no more."""
        between = _BETWEEN.match(self._text, self._at)
        self._at = between.end() if between else self._at
        if self._at < len(self._text) and self._text[self._at] == closing:
            self._at += 1
            return True
        return self._at >= len(self._text)

    def _leave_out(self, start: int, following: re.Pattern[str]) -> None:
        """Leave out what begins at `start`, up to where another item may begin."""
        patient = len(self.left_out) < _MOST_BROKEN
        item = following.search(self._text, start + 1) if patient else None
        self._at = item.end() if item else len(self._text)
        if not _CLOSING.fullmatch(self._text, start, self._at):
            self.left_out.append((start, self._at))
