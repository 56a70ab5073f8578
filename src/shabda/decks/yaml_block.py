"""The mappings and lists of a YAML file, with the line of every value."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from typing import Any, Self

from shabda.decks.entry_mending import odd_sign
from shabda.decks.field_advice import field_meant, value_meant
from shabda.errors import DeckError, Where
from shabda.lazy_patterns import lazy_pattern
from shabda.study.text_lengths import SHORT, length_fault

NO_DECK = "is not a deck, which begins with `words:`; `shabda import` reads other lists of words"
NO_ENTRY = "an entry is lines such as `- word: सुत` and, below it, `glosses: [son]`"
_BETWEEN = lazy_pattern(r"\s+[-–—=:]+\s+|\t+|\s*:\s+")


def entry_like(word: str, meaning: str) -> str:
    """Say how a word and its meaning are written as an entry."""
    return f"an entry is two lines: write `- word: {word}` and, below it, `glosses: [{meaning}]`"


def _no_entry(text: str) -> str:
    """Say how a text, which may be a word and its meaning, is written as an entry."""
    if sign := odd_sign(text):
        return f"{sign}; write plain spaces and signs"
    parts = _BETWEEN.split(text.strip(), maxsplit=1)
    return entry_like(*parts) if len(parts) == 2 else NO_ENTRY


def _in_quotes(item: Any) -> str:
    """Say that a text with a colon, which YAML reads as a name with a value, must be in quotes."""
    pairs = [*item.pairs()] if isinstance(item, Block) else []
    return f'; write "{pairs[0][0]}: {pairs[0][1]}" in quotation marks' if len(pairs) == 1 else ""


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

        `values`, and a list of entries among them, may be given as what makes them when they are
        asked for.
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

    def pairs(self) -> Iterator[tuple[str, str]]:
        """The names whose values are single texts, with these."""
        return ((key, value) for key, value in self._values.items() if isinstance(value, str))

    def after(self, first: Block) -> Block:
        """The same block with what another has before its own; a list of both is one list."""
        values = first._values | self._values
        both = first._values.keys() & self._values.keys()
        for key in both:
            values[key] = [*first.items(key), *self.items(key)]
        block = Block(values, self._lines | first._lines, first.where)
        block.proved = None if both else first.proved
        return block

    def at(self, key: str) -> Where:
        """The place of a key, or of the block when it has no such key."""
        return Where(self.where.file, self._lines.get(key, self.where.line))

    def error(self, message: str, key: str = "") -> DeckError:
        return DeckError(message, self.at(key))

    def allow(self, *keys: str) -> None:
        """Raise DeckError for other keys, with the known ones that are probably meant."""
        unknown = [key for key in self._values if key not in keys]
        if not unknown:
            return
        meant = [field_meant(key, keys) for key in unknown]
        names = ", ".join(f"'{key}'" for key in unknown)
        what = f"unknown field{'s' * (len(unknown) > 1)} {names}"
        offer = f"did you mean {', '.join(meant)}?" if all(meant) else f"known: {', '.join(keys)}"
        raise self.error(f"{what}; {offer}", unknown[0])

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
            raise self.error(f"`{key}` is missing or empty", key)
        return value

    def text(self, key: str, default: str = "") -> str:
        value = self._values.get(key, default)
        if not isinstance(value, str):
            raise self.error(f"`{key}` must be one text, without brackets", key)
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts; a single text is a list of one."""
        value = self._values.get(key, [])
        value = [value] if isinstance(value, str) else value
        if isinstance(value, Block) or not isinstance(value, list):
            raise self.error(f"`{key}` must be a list of texts, such as [river, stream]", key)
        for item in value:
            if not isinstance(item, str):
                raise self.error(f"`{key}` must be a list of texts{_in_quotes(item)}", key)
        return tuple(value)

    def need_texts(self, key: str) -> tuple[str, ...]:
        """A list of texts that must be there, with nothing empty in it."""
        values = self.texts(key)
        if not values or not all(value.strip() for value in values):
            raise self.error(f"`{key}` is missing or empty; write `{key}: [meaning]`", key)
        return values

    def choice(self, key: str, known: tuple[str, ...]) -> str:
        """A text from a closed list; empty when the key is not there."""
        value = self.text(key)
        if value and value not in known:
            meant = value_meant(key, value, known)
            offer = f"did you mean {meant}?" if meant else f"known: {', '.join(known)}"
            raise self.error(f"unknown {key} '{value}'; {offer}", key)
        return value

    def block(self, key: str) -> Block:
        """A mapping inside this one; an empty one when the key is not there."""
        value = self._values.get(key, Block({}, {}, self.at(key)))
        if not isinstance(value, Block):
            raise self.error(f"`{key}` must be names with values", key)
        return value

    def blocks(self, key: str) -> tuple[Block, ...]:
        """A list of mappings."""
        value = self._listed(key)
        if not isinstance(value, list) or not all(isinstance(item, Block) for item in value):
            raise self.error(f"`{key}` must be a list of entries, each with a hyphen", key)
        return tuple(value)

    def _listed(self, key: str) -> Any:
        """A value, which is made now if it was not yet."""
        if callable(value := self._values.get(key, [])):
            value = self._values[key] = value()
        return value

    def items(self, key: str) -> tuple[Block | str, ...]:
        """A list of mappings and texts; a single text is a list of one."""
        value = self._listed(key)
        value = [value] if isinstance(value, str) else value
        if not isinstance(value, list):
            raise self.error(f"`{key}` must be a list of entries, each with a hyphen", key)
        return tuple(value)

    def entries(self, key: str) -> tuple[Block, ...]:
        """A list of entries; what is not a mapping is an unreadable one."""
        if self.is_text(key):
            raise self.error(f"`{key}` must be a list of entries, each with a hyphen", key)
        return tuple(
            item
            if isinstance(item, Block)
            else Block.unreadable(_no_entry(item), self.place(item, key))
            for item in self.items(key)
        )

    def place(self, item: Block | str, key: str) -> Where:
        """The place of an item of the list with this key."""
        return item.where if isinstance(item, Block | PlacedText) else self.at(key)
