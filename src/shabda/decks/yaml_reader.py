"""Reads YAML with the line of every value; all values are strings.

YAML guesses types: `no` is false, `6.1` a number, `1:30` a sexagesimal, a bare
date a date. Decks want text, so a value that YAML would turn into anything else
is refused with its place and the remedy. The only file that imports yaml.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from shabda import files
from shabda.decks.plain_deck import PlainEntry, read_plain_words
from shabda.errors import DeckError, Where, suggestion

_STRING = "tag:yaml.org,2002:str"
_DEPTH = 8
"""No deck nests deeper; deeper is a mistake, or an attempt to exhaust the stack."""
_READ_BACK: dict[str, tuple[str, Block]] = {}
"""What was read back and not loaded since, by file."""
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class Block:
    """A mapping of a YAML file that knows its file and line.

    Each getter raises DeckError with file and line when the value is not of the
    shape asked for.
    """

    __slots__ = ("_lines", "_values", "proved", "where")

    def __init__(self, values: dict[str, Any], lines: dict[str, int], where: Where) -> None:
        self._values, self._lines, self.where = values, lines, where
        self.proved: Any = None
        """The result of checking the block, kept so that it is not computed again."""

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def after(self, first: Block) -> Block:
        """The same block with those of another before its own."""
        return Block(first._values | self._values, first._lines | self._lines, first.where)

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


def read_deck_text(path: Path, *, keep_bom: bool = False) -> str:
    """Read a UTF-8 file, without its byte order mark unless that is to be kept.

    Raises DeckError when it is missing, unreadable, binary or not UTF-8.
    """
    text = files.read_text(path, DeckError, keep_bom=keep_bom)
    check_characters(text, str(path))
    return text


def check_characters(text: str, file: str) -> None:
    """Raise DeckError, with file and line, for the first control character in a text."""
    if control := _CONTROL.search(text):
        where = Where(file, text.count("\n", 0, control.start()) + 1)
        raise DeckError(f"contains the control character {control[0]!r}; remove it", where)


def load_yaml(path: Path) -> Block:
    """Read a YAML file whose top level is a mapping.

    Raises DeckError, with file and line, for anything that is not one.
    """
    text = read_deck_text(path)
    before, block = _READ_BACK.pop(str(path), ("", None))
    return block if block and before == text else parse(text, str(path))


def read_back(text: str, path: Path) -> Block:
    """Parse the future text of a file for the next `load_yaml`: saves 2 s for 100,000 words."""
    block = parse(text, str(path))
    _READ_BACK[str(path)] = text, block
    return block


def parse(text: str, file: str) -> Block:
    """Read the text of a deck as `load_yaml` does; `file` names it in errors."""
    plain = read_plain_words(text)
    if plain is None:
        return parse_yaml(text, file)
    entries, end, lines = plain
    first = _deck_of(entries, text, file)
    rest = parse_yaml("\n" * lines + text[end:], file) if text[end:].strip() else None
    return rest.after(first) if rest else first


def parse_plain(text: str, file: str, section: tuple[int, int]) -> Block:
    """Read a part of the section `words:` that is known to be plain, as a deck of its own."""
    plain = read_plain_words(text, section)
    return _deck_of(plain[0] if plain else [], text, file)


def _deck_of(entries: Iterable[PlainEntry], text: str, file: str) -> Block:
    words = [Block(values, lines, Where(file, line)) for values, lines, line in entries]
    heading = text.count("\n", 0, text.index("words:")) + 1
    return Block({"words": words}, {"words": heading}, Where(file, heading))


def parse_yaml(text: str, file: str) -> Block:
    """Read YAML text; `file` names it in errors."""
    import yaml  # saves 50 ms when decks are compiled

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        node = yaml.compose(text, Loader=loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = getattr(error, "problem", None) or str(error).splitlines()[0]
        where = Where(file, mark.line + 1 if mark else 0)
        raise DeckError(f"is not valid YAML: {what.removeprefix('but ')}", where) from None
    if node is None:
        raise DeckError("is empty; a deck starts with a line such as `words:`", Where(file))
    value = _Reading(file).value(node)
    if not isinstance(value, Block):
        raise DeckError("must start with a name and a colon, such as `words:`", Where(file, 1))
    return value


class _Reading:
    """One walk over the nodes of a file, which must be a tree without aliases or deep nesting."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._seen: set[int] = set()

    def value(self, node: Any, depth: int = 0) -> Any:
        if node.id == "scalar":
            return self._scalar(node)
        if id(node) in self._seen:
            raise self._error("a block is used twice by an alias (*name); write it out", node)
        if depth == _DEPTH:
            raise self._error("is nested too deeply", node)
        self._seen.add(id(node))
        if node.id == "sequence":
            return [self.value(item, depth + 1) for item in node.value]
        return self._block(node, depth)

    def _block(self, node: Any, depth: int) -> Block:
        values: dict[str, Any] = {}
        lines: dict[str, int] = {}
        for key_node, value_node in node.value:
            if key_node.id != "scalar":
                raise self._error("a name must be one word of text", key_node)
            key = self._scalar(key_node)
            if key in values:
                raise self._error(f"the name {key!r} is used twice", key_node)
            values[key] = self.value(value_node, depth + 1)
            lines[key] = key_node.start_mark.line + 1
        return Block(values, lines, self._where(node))

    def _scalar(self, node: Any) -> str:
        value, tag = node.value, node.tag
        if tag == _STRING:
            return str(value)
        if value == "":
            raise self._error("a value is missing; write it, or remove the line", node)
        kind = tag.rpartition(":")[2]
        raise self._error(f'YAML reads {value} as {kind}; write "{value}" in quotes', node)

    def _error(self, message: str, node: Any) -> DeckError:
        return DeckError(message, self._where(node))

    def _where(self, node: Any) -> Where:
        return Where(self._file, node.start_mark.line + 1)
