"""Reads YAML with the line of every value; all values are strings.

YAML guesses types: `no` is false, `6.1` a number, `1:30` a sexagesimal, a bare
date a date. A deck has only texts, so each value is what is written; one that says
nothing (`null`, `~`) is refused. The only file that imports yaml.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from shabda import files
from shabda.decks.entry_mending import FIELD_NAMES
from shabda.decks.plain_deck import PlainEntry, read_plain_words
from shabda.decks.yaml_block import NO_DECK, NO_ENTRY, Block, PlacedText, entry_like
from shabda.decks.yaml_problems import line_of_problem, problem_in_english
from shabda.errors import DeckError, Where
from shabda.lazy_patterns import lazy_pattern

_STRING, _NULL = "tag:yaml.org,2002:str", "tag:yaml.org,2002:null"
_ENTRIES = 1
"""The depth of the lists of entries, below the names of the sections."""
_DEPTH = 8
"""No deck nests deeper; deeper is a mistake, or an attempt to exhaust the stack."""
_CONTROL = lazy_pattern(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class YamlSyntaxError(DeckError):
    """A text is not YAML, or has characters that no deck has."""


def read_deck_text(path: Path, *, keep_bom: bool = False) -> str:
    """Read a UTF-8 file, without its byte order mark unless that is to be kept.

    Raises DeckError when it is missing, unreadable, binary or not UTF-8.
    """
    return files.read_text(path, DeckError, keep_bom=keep_bom)


def check_characters(text: str, file: str, above: int = 0) -> None:
    """Raise YamlSyntaxError for the first control character in a text with lines above it."""
    if control := _CONTROL.search(text):
        where = Where(file, text.count("\n", 0, control.start()) + 1 + above)
        code = f"U+{ord(control[0]):04X}"
        raise YamlSyntaxError(f"contains the control character {code}; remove it", where)


def load_yaml(path: Path) -> Block:
    """Read a YAML file whose top level is a mapping.

    Raises DeckError, with file and line, for anything that is not one.
    """
    text = read_deck_text(path)
    check_characters(text, str(path))
    return parse(text, str(path))


def parse(text: str, file: str, *, by_entry: bool = False) -> Block:
    """Read the text of a deck as `load_yaml` does; `file` names it in errors.

    With `by_entry`, a wrong value is the fault of its entry and raises nothing.
    """
    plain = read_plain_words(text)
    if plain is None:
        return parse_yaml(text, file, by_entry=by_entry)
    entries, end, lines = plain
    first = _deck_of(entries, text, file)
    more = text[end:]
    if text[end : end + 1] in (" ", "-"):  # entries of another layout follow
        more, lines = f"words:\n{more}", lines - 1
    rest = parse_yaml(more, file, above=lines, by_entry=by_entry) if more.strip() else None
    return rest.after(first) if rest else first


def _deck_of(entries: Iterable[PlainEntry], text: str, file: str) -> Block:
    words = [Block(values, None, Where(file, line)) for values, line in entries]
    heading = text.count("\n", 0, text.index("words:")) + 1
    return Block({"words": words}, {"words": heading}, Where(file, heading))


def parse_yaml(text: str, file: str, *, above: int = 0, by_entry: bool = False) -> Block:
    """Read YAML text that has some lines above it; `file` names it in errors."""
    node = _composed(text, file, above)
    if node is None:
        raise DeckError("is empty; a deck starts with a line such as `words:`", Where(file))
    if node.id == "mapping":
        return _Reading(file, above, by_entry=by_entry).deck(node)
    where = Where(file, node.start_mark.line + 1 + above)
    if node.id == "sequence":
        raise DeckError("`words:` is missing; write it on a line of its own above this", where)
    raise DeckError(NO_DECK, where)


_NOTHING = ("null", "~")
"""What YAML writes without quotation marks for no value."""


def yaml_values(text: str) -> Any:
    """Read any YAML as lists, maps and texts; None when it is not YAML.

    What is nested too deeply or repeated by an alias is left out.
    """
    try:
        node = _composed(text, "", 0)
    except YamlSyntaxError:
        return None
    return None if node is None else _plain_value(node, 0, set())


def _plain_value(node: Any, depth: int, seen: set[int]) -> Any:
    if node.id == "scalar":
        return "" if not node.style and node.value in _NOTHING else node.value
    if depth == _DEPTH or id(node) in seen:
        return ""
    seen.add(id(node))
    if node.id == "sequence":
        return [_plain_value(item, depth + 1, seen) for item in node.value]
    return {
        key.value: _plain_value(item, depth + 1, seen)
        for key, item in node.value
        if key.id == "scalar"
    }


def _composed(text: str, file: str, above: int) -> Any:
    """Return the nodes of a YAML text, None for an empty one."""
    import yaml  # saves 50 ms when decks are compiled

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return yaml.compose(text, Loader=loader)
    except yaml.YAMLError as error:
        where = Where(file, line_of_problem(error, above))
        raise YamlSyntaxError(problem_in_english(error), where) from None


def _shown(node: Any) -> str:
    return node.value if node.id == "scalar" else "…"


class _Reading:
    """One walk over the nodes of a file, which must be a tree without aliases or deep nesting."""

    def __init__(self, file: str, above: int, *, by_entry: bool) -> None:
        self._file, self._above, self._by_entry = file, above, by_entry
        self._seen: set[int] = set()

    def deck(self, node: Any) -> Block:
        """The top level of a file."""
        return self._block(node, 0)

    def value(self, node: Any, depth: int) -> Any:
        if node.id == "scalar":
            return self._scalar(node)
        if id(node) in self._seen:
            raise self._error("a value is used twice with & and *; write it out", node)
        if depth == _DEPTH:
            raise self._error("is nested too deeply", node)
        self._seen.add(id(node))
        if node.id == "sequence":
            if self._by_entry and depth == _ENTRIES:
                return [self._entry(item) for item in node.value]
            return [self.value(item, depth + 1) for item in node.value]
        return self._block(node, depth)

    def _section(self, node: Any, depth: int) -> Any:
        """The entries of a section; names without hyphens are entries that cannot be read."""
        if node.id != "mapping":
            return self.value(node, depth)
        (first, value), *others = node.value or [(node, node)]
        if first.value in FIELD_NAMES:
            what = f"an entry begins with a hyphen; write `- {first.value}: {_shown(value)}`"
            return [Block.unreadable(what, self._where(first))]
        return [
            Block.unreadable(entry_like(key.value, _shown(value)), self._where(key))
            for key, value in [(first, value), *others]
        ]

    def _entry(self, node: Any) -> Any:
        """An entry of a section; one with a wrong value has that as its fault."""
        where = self._where(node)
        try:
            value = self.value(node, _ENTRIES + 1)
        except DeckError as error:
            return Block({}, {}, where, error)
        if isinstance(value, list):
            return Block.unreadable(NO_ENTRY, where)
        return PlacedText(value, where) if isinstance(value, str) else value

    def _block(self, node: Any, depth: int) -> Block:
        values: dict[str, Any] = {}
        lines: dict[str, int] = {}
        for key_node, value_node in node.value:
            if key_node.id != "scalar":
                raise self._error("a name must be one word of text", key_node)
            key = self._scalar(key_node)
            if key in values:
                what = "remove this line" if depth == 0 else "write both on one line"
                raise self._error(f"`{key}` is on line {lines[key]} already; {what}", key_node)
            read = self._section if depth == 0 and self._by_entry else self.value
            values[key] = read(value_node, depth + 1)
            lines[key] = self._where(key_node).line
        return Block(values, lines, self._where(node))

    def _scalar(self, node: Any) -> str:
        if node.tag.startswith("!"):
            raise self._error("a value that begins with ! must be in quotation marks", node)
        if node.value == "" and node.tag != _STRING:
            raise self._error("a value is missing; write it, or remove the line", node)
        if node.tag == _NULL:
            what = f'{node.value} means "empty" here; write "{node.value}" if it is a word'
            raise self._error(f"{what}, or remove the line", node)
        return str(node.value)

    def _error(self, message: str, node: Any) -> DeckError:
        return DeckError(message, self._where(node))

    def _where(self, node: Any) -> Where:
        return Where(self._file, node.start_mark.line + 1 + self._above)
