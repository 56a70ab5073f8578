"""Reads a deck so that one bad entry leaves the others in.

A wrong value is found by the YAML reader, entry by entry. A text that is not YAML is cut at the
lines on which entries begin, and the entries that are YAML are read without the others.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from shabda.decks.entry_mending import mending_of, plain_punctuation, sentence_of
from shabda.decks.plain_deck import plain_entry
from shabda.decks.yaml_block import Block
from shabda.decks.yaml_reader import (
    YamlSyntaxError,
    check_characters,
    parse,
    parse_yaml,
    read_deck_text,
)
from shabda.errors import DeckError, Where
from shabda.lazy_dataclasses import dataclass

_READ_BACK: dict[str, tuple[str, Block]] = {}
"""What was read back and not loaded since, by file."""
_HEAD = re.compile(r"([\"']?)(\w+)\1\s*:\s*(?:#.*|\[\s*\]\s*)?$")
_DASH = re.compile(r"([ \t]*)-(?=\s|$)")
_NAMED = re.compile(r"\s*-\s+\{?\s*[\"']?(?:word|words|id)[\"']?\s*:")
_FIELD = re.compile(r"\s*[\"']?\w+[\"']?\s*:")
_SECTIONS = frozenset(["words", "similar", "glosses", "joins"])
_QUIET = re.compile(r"\s*(?:#|$)")
_MISPLACED = (
    "is not part of an entry as it stands; an entry begins like those beside it: `- word: …`"
)


def load_entries(path: Path) -> Block:
    """Read a deck file; an entry that cannot be read has a `fault`.

    Raises DeckError, with file and line, for anything that is not a deck.
    """
    text = read_deck_text(path)
    before, block = _READ_BACK.pop(str(path), ("", None))
    return block if block and before == text else parse_entries(text, str(path))


def read_back(text: str, path: Path) -> Block:
    """Parse the future text of a deck for the next `load_entries`: saves 2 s for 100,000 words."""
    block = parse_entries(text, str(path))
    remember_block(text, path, block)
    return block


def remember_block(text: str, path: Path, block: Block) -> None:
    """Keep the content of the future text of a deck for the next `load_entries`."""
    _READ_BACK[str(path)] = text, block


def parse_entries(text: str, file: str) -> Block:
    """Read the text of a deck as `load_entries` does; `file` names it in errors."""
    try:
        check_characters(text, file)
        return parse(text, file, by_entry=True)
    except YamlSyntaxError:
        deck = _DeckLines(text, file).deck()
        if deck is None:
            _refuse_punctuation(text, file)
            raise
        return deck


def _refuse_punctuation(text: str, file: str) -> None:
    """Raise DeckError if a text is a deck apart from a wide colon or the like."""
    lines = text.split("\n")
    plain = [plain_punctuation(line) for line in lines]
    if plain != lines and _DeckLines("\n".join(plain), file).deck() is not None:
        number = next(n for n, line in enumerate(lines) if line != plain[n])
        raise DeckError(sentence_of(lines[number], plain[number]), Where(file, number + 1))


@dataclass(frozen=True, slots=True)
class _EntryLines:
    """The lines of one entry, the first and the last, counted from 0.

    `indent` is that of its section; an entry that is `misplaced` has another.
    """

    first: int
    last: int
    indent: str
    misplaced: bool


class _DeckLines:
    """The lines of a text that is not YAML as a whole, read entry by entry."""

    def __init__(self, text: str, file: str) -> None:
        self._file, self._lines = file, text.removeprefix("\ufeff").split("\n")

    def deck(self) -> Block | None:
        """The deck; None when the text is not laid out by lines as a deck is.

        Raises DeckError when no entry can be read.
        """
        heads: dict[str, int] = {}
        values: dict[str, list[Any]] = {}
        for name, head, entries in self._sections():
            if not name or name in heads:
                return None
            heads[name], values[name] = head + 1, [*self._items(entries)]
        items = [item for entries in values.values() for item in entries]
        faults = [item.fault for item in items if isinstance(item, Block) and item.fault]
        if len(faults) == len(items):
            if _SECTIONS.isdisjoint(heads) or not faults:
                return None
            raise faults[0]
        return Block(values, heads, Where(self._file, min(heads.values())))

    def _sections(self) -> Iterator[tuple[str, int, list[_EntryLines]]]:
        """Each section: its name, its line and its entries; "" for lines above all sections."""
        name, head = "", -1
        for number, line in enumerate([*self._lines, "end:"]):
            if match := _HEAD.match(line):
                entries = self._entries(head + 1, number)
                if name or entries:
                    yield name, head, entries
                name, head = match[2], number

    def _entries(self, first: int, end: int) -> list[_EntryLines]:
        """The entries between two lines."""
        indent = _indent(self._lines[first:end])
        lines = [number for number in range(first, end) if not _QUIET.match(self._lines[number])]
        starts = [n for n in lines if n == lines[0] or _begins(self._lines[n], indent)]
        return [
            _EntryLines(start, following - 1, indent, not _is_dash(self._lines[start], indent))
            for start, following in zip(starts, [*starts, end][1:], strict=True)
        ]

    def _items(self, entries: Sequence[_EntryLines]) -> Iterator[Any]:
        """Read entries: those in shabda's own layout one by one, what is between them as YAML."""
        others: list[_EntryLines] = []
        for entry in entries:
            plain = self._plain(entry)
            if plain is None:
                others.append(entry)
                continue
            yield from self._read(others)
            others = []
            yield plain
        yield from self._read(others)

    def _plain(self, entry: _EntryLines) -> Block | None:
        line = self._lines[entry.first]
        text = "\n".join([*self._lines[entry.first : entry.last + 1], ""])
        values = None if entry.misplaced else plain_entry(text, line[: line.find("-")])
        return Block(values, None, Where(self._file, entry.first + 1)) if values else None

    def _read(self, entries: Sequence[_EntryLines]) -> list[Any]:
        """Read entries together, and each half apart if that fails."""
        if not entries:
            return []
        first, last = entries[0].first, entries[-1].last
        try:
            if any(entry.misplaced for entry in entries):
                raise DeckError(_MISPLACED, Where(self._file, first + 1))
            items = self._parsed(self._lines[first : last + 1], first)
            if len(items) == len(entries):
                return items
            raise DeckError("must be one entry", Where(self._file, first + 1))
        except DeckError as error:
            if len(entries) == 1:
                return [self._faulty(entries[0], error)]
        half = len(entries) // 2
        return [*self._read(entries[:half]), *self._read(entries[half:])]

    def _parsed(self, lines: Sequence[str], above: int) -> list[Any]:
        """Read the lines of entries that have some lines above them. Raises DeckError."""
        text = "\n".join(["entries:", *lines])
        check_characters(text, self._file, above - 1)
        block = parse_yaml(text, self._file, above=above - 1, by_entry=True)
        return [*block.items("entries")]

    def _faulty(self, entry: _EntryLines, error: DeckError) -> Block:
        """An entry that cannot be read, with the line to mend if there is one."""

        def is_readable(lines: Sequence[str]) -> bool:
            try:
                (item,) = self._parsed(lines, 0)
            except (DeckError, ValueError):
                return False
            return _is_dash(lines[0], entry.indent) and isinstance(item, Block) and not item.fault

        lines = self._lines[entry.first : entry.last + 1]
        if mending := mending_of(lines, entry.indent, is_readable):
            error = DeckError(mending.sentence, Where(self._file, entry.first + mending.number + 1))
        return Block({}, {}, Where(self._file, entry.first + 1), error)


def _indent(lines: Sequence[str]) -> str:
    """The indentation of most entries of a section, as far as they can be told by a field."""
    dashes = [line for line in lines if (dash := _DASH.match(line)) and "\t" not in dash[1]]
    entries = [line for line in dashes if _NAMED.match(line)] or dashes[:1]
    indents = Counter(line[: line.index("-")] for line in entries)
    if indents:
        return indents.most_common(1)[0][0]
    first = next((line for line in lines if not _QUIET.match(line)), "").replace("\t", " ")
    return first[: len(first) - len(first.lstrip())]


def _is_dash(line: str, indent: str) -> bool:
    dash = _DASH.match(line)
    return dash is not None and dash[1] == indent


def _begins(line: str, indent: str) -> bool:
    """Whether an entry, or what cannot be part of one, begins in a line of a section."""
    margin = line[: len(line) - len(line.lstrip())]
    outside = len(margin) <= len(indent) or "\t" in margin
    return (outside and not _FIELD.match(line)) or bool(_NAMED.match(line))
