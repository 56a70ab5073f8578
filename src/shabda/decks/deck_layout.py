"""The text of a deck file as sections of entries, each with its lines and its values."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from shabda.decks.entry_reader import parse_entries
from shabda.decks.locate import entry_key
from shabda.decks.yaml_block import Block
from shabda.decks.yaml_writer import inline_list, quoted
from shabda.errors import DeckError
from shabda.lazy_dataclasses import dataclass
from shabda.lazy_patterns import lazy_pattern

Values = Mapping[str, str | tuple[str, ...]]
_DASH = lazy_pattern(r"( *)-(?=\s|$)")
_QUIET = lazy_pattern(r"\s*(#|$)")
"""A blank line or a comment; it belongs to the entry below it."""
TEXT = "text"
"""The field name of an entry that is a plain text, as those of `joins` are."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry: its lines, without the section's indentation, and its values by field."""

    lines: tuple[str, ...]
    values: Values


@dataclass(frozen=True, slots=True)
class DeckLayout:
    """A deck file: the lines above its sections, their heads and entries, and the end.

    `margins` is the indentation of the entries of each section.
    """

    preamble: tuple[str, ...]
    heads: Mapping[str, tuple[str, ...]]
    sections: Mapping[str, Mapping[str, Entry]]
    tail: tuple[str, ...]
    margins: Mapping[str, str]

    def text(self, newline: str) -> str:
        lines = list(self.preamble)
        for name, entries in self.sections.items():
            if entries:
                lines += self.heads[name]
                margin = self.margins[name]
                written = (line for entry in entries.values() for line in entry.lines)
                lines += (margin + line if line else line for line in written)
        return newline.join([*lines, *self.tail, ""])

    def values(self) -> dict[str, list[Values]]:
        return {
            name: [entry.values for entry in entries.values()]
            for name, entries in self.sections.items()
            if entries
        }


def layout_of(text: str) -> DeckLayout:
    """Read a deck file as a layout.

    Raises DeckError for a text that is not a deck, or whose sections are not lists with each
    entry on lines of its own.
    """
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")
    while lines and not lines[-1].strip():
        lines.pop()
    if all(_QUIET.match(line) for line in lines):
        return DeckLayout(tuple(lines), {}, {}, (), {})
    root = parse_entries("\n".join(lines), "deck")
    starts = [root.at(name).line - 1 for name in root]
    heads, sections, margins = {}, {}, {}
    preamble, above = _before(lines, 0, starts[0])
    for name, start, end in zip(root, starts, [*starts[1:], len(lines)], strict=True):
        body, below = _before(lines, start + 1, end)
        dashes = [i for i, line in enumerate(body) if _is_dash(line, body)]
        first = dashes[0] if dashes else len(body)
        heads[name] = (*above, _head(name, lines[start]))
        margins[name] = next((dash[1] for dash in map(_DASH.match, body) if dash), "  ")
        entries = [_dedented(body[i:j]) for i, j in _spans(body, first, dashes)]
        sections[name] = _keyed(root, name, entries)
        above = below
    return DeckLayout(preamble, heads, sections, above, margins)


def _before(lines: Sequence[str], start: int, end: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the lines up to `end`, and the blank lines and comments that lead to the next part."""
    cut = end
    while cut > start and _QUIET.match(lines[cut - 1]) and not lines[cut - 1].startswith(" "):
        cut -= 1
    return tuple(lines[start:cut]), tuple(lines[cut:end])


def _head(name: str, line: str) -> str:
    value = line.partition(":")[2].strip()
    if value and not value.startswith(("#", "[]")):
        raise DeckError(f"`{name}:` is written on one line; give each entry a line of its own")
    return line if value.startswith("#") else f"{name}:"


def _is_dash(line: str, body: Sequence[str]) -> bool:
    """Whether a line begins an entry: a dash as far in as the first dash."""
    dash = _DASH.match(line)
    first = next(filter(None, map(_DASH.match, body)), None)
    return dash is not None and first is not None and dash[1] == first[1]


def _spans(body: Sequence[str], first: int, dashes: Sequence[int]) -> list[tuple[int, int]]:
    """Return where each entry starts and ends; comments above it are part of it."""
    starts: list[int] = []
    for dash in dashes:
        start = dash
        while start > (0 if dash == first else starts[-1] + 1) and _QUIET.match(body[start - 1]):
            start -= 1
        starts.append(start)
    return list(zip(starts, [*starts, len(body)][1:], strict=True))


def _dedented(lines: Sequence[str]) -> tuple[str, ...]:
    depth = next(len(dash[1]) for dash in map(_DASH.match, lines) if dash)
    return tuple(line[depth:] if not line[:depth].strip() else line.lstrip() for line in lines)


def _keyed(root: Block, name: str, lines: Sequence[tuple[str, ...]]) -> dict[str, Entry]:
    values: list[Values] = []
    keys: list[str] = []
    items = root.items(name) if name == "joins" else root.entries(name)
    if len(items) != len(lines):
        raise DeckError("the entries of this deck do not each start on a line of their own")
    times: Counter[str] = Counter()
    for item, written in zip(items, lines, strict=True):
        key, fields = _read(name, item, "\n".join(written))
        values.append(fields)
        keys.append(f"{key} ({times[key]})" if times[key] else key)
        times[key] += 1
    if len(set(keys)) != len(keys):
        raise DeckError("two entries of this deck have the same name")
    return {key: Entry(text, fields) for key, text, fields in zip(keys, lines, values, strict=True)}


def _read(section: str, item: Block | str, written: str) -> tuple[str, Values]:
    """The key and the values of an entry; one that cannot be read is one text, as written."""
    if isinstance(item, str):
        return item, {TEXT: item}
    try:
        return entry_key(section, item), _values(item)
    except DeckError:
        return written, {TEXT: written}


def _values(block: Block) -> Values:
    return {key: block.text(key) if block.is_text(key) else block.texts(key) for key in block}


def entry_text(values: Values, *sides: Entry) -> Entry:
    """Write an entry with these values; a value that a side has keeps the lines of that side."""
    for side in sides:
        if side.values == values:
            return side
    fields = [_written(side) for side in sides]
    comments = next((lines for lines, _ in fields if lines), ())
    body: list[str] = []
    for name, value in values.items():
        kept = (
            by_name[name]
            for side, (_, by_name) in zip(sides, fields, strict=True)
            if side.values.get(name) == value and name in by_name
        )
        body += next(
            kept, (f"{name}: {quoted(value) if isinstance(value, str) else inline_list(value)}",)
        )
    return Entry(
        (*comments, *(f"{'  ' if i else '- '}{line}" for i, line in enumerate(body))), values
    )


def _written(entry: Entry) -> tuple[tuple[str, ...], dict[str, tuple[str, ...]]]:
    """The comments above an entry, and its lines by field; none for an entry in braces."""
    dash = next(i for i, line in enumerate(entry.lines) if _DASH.match(line))
    comments, lines = entry.lines[:dash], entry.lines[dash:]
    margin = len(lines[0]) - len(lines[0][1:].lstrip())
    names = {name: re.compile(rf"[\"']?{re.escape(name)}[\"']?\s*:") for name in entry.values}
    fields: dict[str, tuple[str, ...]] = {}
    for i, line in enumerate(lines):
        text = line[margin:] if i == 0 or not line[:margin].strip() else line.lstrip()
        name = next((name for name, start in names.items() if start.match(text)), None)
        if name is None and not fields:
            return comments, {}
        if name is not None and name not in fields:
            fields[name] = (text,)
        else:
            last = next(reversed(fields))
            fields[last] = (*fields[last], text)
    return comments, fields
