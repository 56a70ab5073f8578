"""The mappings and lists of a YAML file, with the line of every value."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any, Self

from shabda.errors import DeckError, Where, suggestion
from shabda.study.text_lengths import SHORT, length_fault

NO_ENTRY = "an entry must be names with values, such as `- word: सुत`"


class PlacedText(str):
    """A text of a list that knows its file and line."""

    __slots__ = ("where",)

    def __new__(cls, text: str, where: Where) -> Self:
        placed = super().__new__(cls, text)
        placed.where = where
        return placed

    where: Where


class Block:
    """A mapping of a YAML file that knows its file and line.

    Each getter raises DeckError with file and line when the value is not of the
    shape asked for, or when the mapping could not be read: that is its `fault`.
    """

    __slots__ = ("_placed", "_read", "fault", "proved", "where")

    def __init__(
        self,
        values: dict[str, Any] | Callable[[], dict[str, Any]],
        lines: dict[str, int] | None,
        where: Where,
        fault: DeckError | None = None,
    ) -> None:
        """`lines` is None when each value is on the line after that of the one before.

        `values` may be given as what makes them when they are asked for.
        """
        self._read, self._placed, self.where, self.fault = values, lines, where, fault
        self.proved: Any = None
        """The result of checking the block, kept so that it is not computed again."""

    @classmethod
    def unreadable(cls, message: str, where: Where) -> Self:
        return cls({}, {}, where, DeckError(message, where))

    @property
    def _lines(self) -> dict[str, int]:
        """The line of each value."""
        if self._placed is None:
            self._placed = dict(zip(self._values, count(self.where.line), strict=False))
        return self._placed

    @property
    def _values(self) -> dict[str, Any]:
        if self.fault:
            raise self.fault
        if not isinstance(self._read, dict):
            self._read = self._read()
        return self._read

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def after(self, first: Block) -> Block:
        """The same block with what another has before its own; a list of both is one list."""
        values = first._values | self._values
        for key in first._values.keys() & self._values.keys():
            values[key] = [*first.items(key), *self.items(key)]
        return Block(values, self._lines | first._lines, first.where)

    def at(self, key: str) -> Where:
        """The place of a key, or of the block when it has no such key."""
        return Where(self.where.file, self._lines.get(key, self.where.line))

    def error(self, message: str, key: str = "") -> DeckError:
        return DeckError(message, self.at(key))

    def allow(self, *keys: str) -> None:
        """Raise DeckError for any other key, naming the nearest known one."""
        for key in self._values:
            if key not in keys:
                raise self.error(f"unknown field {key!r}; {suggestion('field', key, keys)}", key)

    def check_lengths(self) -> None:
        """Raise DeckError for a text that is longer than one of its field may be."""
        for key, value in self._values.items():
            texts = value if isinstance(value, list) else (value,)
            long = [text for text in texts if isinstance(text, str) and len(text) > SHORT]
            if long and (fault := length_fault(key, long)):
                raise self.error(fault, key)

    def is_text(self, key: str) -> bool:
        """Whether a key holds one text rather than a list or a mapping."""
        return isinstance(self._values.get(key), str)

    def need(self, key: str) -> str:
        """A text that must be there and not be empty."""
        value = self.text(key)
        if not value:
            raise self.error(f"{key!r} is missing or empty", key)
        return value

    def text(self, key: str, default: str = "") -> str:
        value = self._values.get(key, default)
        if not isinstance(value, str):
            raise self.error(f"{key!r} must be one text", key)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; a single text is a list of one."""
        value = self._values.get(key, [])
        value = [value] if isinstance(value, str) else value
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise self.error(f"{key!r} must be a list of texts", key)
        return tuple(value)

    def need_texts(self, key: str) -> tuple[str, ...]:
        """A list of texts that must be there, with nothing empty in it."""
        values = self.texts(key)
        if not values or not all(value.strip() for value in values):
            raise self.error(f"{key!r} is missing or empty", key)
        return values

    def choice(self, key: str, known: tuple[str, ...]) -> str:
        """A text from a closed list; empty when the key is not there."""
        value = self.text(key)
        if value and value not in known:
            raise self.error(f"unknown {key} {value!r}; {suggestion(key, value, known)}", key)
        return value

    def block(self, key: str) -> Block:
        """A mapping inside this one; an empty one when the key is not there."""
        value = self._values.get(key, Block({}, {}, self.at(key)))
        if not isinstance(value, Block):
            raise self.error(f"{key!r} must be a mapping of names to values", key)
        return value

    def blocks(self, key: str) -> tuple[Block, ...]:
        """A list of mappings."""
        value = self._values.get(key, [])
        if not isinstance(value, list) or not all(isinstance(item, Block) for item in value):
            raise self.error(f"{key!r} must be a list of entries", key)
        return tuple(value)

    def items(self, key: str) -> tuple[Block | str, ...]:
        """A list of mappings and texts; a single text is a list of one."""
        value = self._values.get(key, [])
        value = [value] if isinstance(value, str) else value
        if not isinstance(value, list):
            raise self.error(f"{key!r} must be a list of entries", key)
        return tuple(value)

    def entries(self, key: str) -> tuple[Block, ...]:
        """A list of entries; what is not a mapping is an unreadable one."""
        if self.is_text(key):
            raise self.error(f"{key!r} must be a list of entries", key)
        return tuple(
            item if isinstance(item, Block) else Block.unreadable(NO_ENTRY, self.place(item, key))
            for item in self.items(key)
        )

    def place(self, item: Block | str, key: str) -> Where:
        """The place of an item of the list with this key."""
        return item.where if isinstance(item, Block | PlacedText) else self.at(key)
