"""Calls with the same arguments, `Word("elephant", "गजः")`, as lists of words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from shabda.decks.formats.call_reader import Call, calls_of
from shabda.decks.formats.letter_examples import own_name
from shabda.decks.formats.record_names import field_name
from shabda.decks.formats.scheme_columns import with_schemes_read
from shabda.decks.notes.tables.headers import GLOSS, READING, WORD, role_of
from shabda.decks.notes.text.patterns import HAS_DEVANAGARI, line_script

_LEAST, _SHARE = 4, 1 / 3
"""The fewest calls that are a list of words, and the share of them that have Sanskrit."""
_DEFINITION = re.compile(
    r"\b(?:def|fun|function|func|fn|class|constructor|record|struct)\s+(?P<name>\w+)\s*(?:=\s*)?"
    r"\((?P<given>[^()]*)\)"
    r"|\b(?:const|let|var)\s+(?P<arrow>\w+)\s*=\s*\((?P<taken>[^()]*)\)\s*=>"
)
_PARAMETER = re.compile(r"(?:\w[\w<>?.\[\]]*\s+)*(?P<name>\w+)\s*(?:[:=?].*)?", re.S)
_ENGLISH = frozenset(("e", "en", "eng"))
_Given = dict[str, Any] | list[str]


def call_lists(text: str) -> list[list[_Given]]:
    """Return what calls are given, a list for each function and number of arguments."""
    calls = [*calls_of(text)]
    names = _parameters(text, calls) if calls else {}
    groups: dict[tuple[Any, ...], list[tuple[Call, _Given]]] = {}
    for call in calls:
        record = _record(call, names.get(call.name, ()))
        if len(record) > 1:
            shape = (call.name, len(record)) if isinstance(record, list) else (call.name,)
            groups.setdefault(shape, []).append((call, record))
    lists = [(_calls, _read) for _calls, _read in map(_settled, groups.values()) if _is_list(_read)]
    parts = {part.start for listed, _ in lists for call in listed for part in call.inner()}
    return [
        records
        for listed, records in lists
        if not all(call.start in parts for call in listed)
    ]  # fmt: skip


def _settled(group: Sequence[tuple[Call, _Given]]) -> tuple[list[Call], list[_Given]]:
    return [call for call, _ in group], with_schemes_read([record for _, record in group])


def _is_list(records: Sequence[_Given]) -> bool:
    """Whether calls of one function are a list of words; some may have no diacritics."""
    sanskrit = sum(any(map(line_script, _texts(record))) for record in records)
    return sanskrit >= max(_LEAST, _SHARE * len(records))


def _texts(value: Any) -> Iterator[str]:
    """Yield the texts in a value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _record(call: Call, names: Sequence[str]) -> _Given:
    """Return the fields of a call by their names, if they have any, else its texts in order."""
    values, named = call.values, {**call.named}
    given = [value for value in values if value is not None]
    if len(given) == 2 and isinstance(given[0], str) and isinstance(given[1], dict) and not named:
        return _of_table(given[0], given[1])
    if names and len(values) <= len(names):
        named = dict(zip(names, values, strict=False)) | named
        values = []
    fields: dict[str, Any] = {}
    for name, value in named.items():
        if value is not None:
            fields |= _fields(name, value)
    if fields and not any(value is not None for value in values):
        return fields
    return [*(text for value in values for text in _flat(value)), *_texts([*fields.values()])]


def _of_table(word: str, table: Mapping[str, Any]) -> _Given:
    """Read a word before a table of its fields: `add("गजः", { meanings = {"elephant"} })`."""
    roles = {role_of(field_name(name)) for name in table}
    if GLOSS not in roles or WORD in roles:
        return []
    return {"word": word} | {name: _plain(value) for name, value in table.items()}


def _plain(value: Any) -> Any:
    """A value; of a call its texts."""
    return [*_flat(value)] if isinstance(value, Call) else value


def _flat(value: Any) -> list[str]:
    """The texts of an argument without a name: of a list as one text, of a call one by one."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, Call):
        parts = (*value.values, *value.named.values())
        return [text for part in parts for text in _flat(part)]
    texts = [*_texts(value)]
    return ["; ".join(texts)] if texts else []


def _fields(name: str, value: Any) -> dict[str, Any]:
    """The field of an argument; those of a call in it, `Texts(sa = "गजः", en = "elephant")`.

    Of the texts of a meaning in several languages the one in Latin letters is the meaning.
    """
    if not isinstance(value, Call):
        return {name: value}
    if value.named:
        fields = (
            _fields(inner if role_of(inner) else f"{name} {inner}", part)
            for inner, part in value.named.items()
            if part is not None
        )
        return {key: text for own in fields for key, text in own.items()}
    texts = _flat(value)
    latin = [text for text in texts if not HAS_DEVANAGARI.search(text)]
    if role_of(field_name(own_name(name))) == GLOSS and latin:
        return {name: latin[-1]}
    return {f"{name} {number}": text for number, text in enumerate(texts, 1)}


def _parameters(text: str, calls: Sequence[Call]) -> dict[str, tuple[str, ...]]:
    """Return the names of the parameters of functions that take a word and its meaning.

    A function has them where it is defined, or where a call names them all.
    """
    names: dict[str, tuple[str, ...]] = {}
    for call in calls:
        if call.named and not call.values:
            names.setdefault(call.name, tuple(call.named))
    for match in _DEFINITION.finditer(text):
        parameters = map(_PARAMETER.fullmatch, map(str.strip, _listed(match)))
        names[match["name"] or match["arrow"]] = tuple(own["name"] for own in parameters if own)
    return {name: _with_english(own) for name, own in names.items() if own}


def _listed(match: re.Match[str]) -> list[str]:
    given = match["given"] if match["name"] else match["taken"]
    return [text for text in (given or "").split(",") if text.strip()]


def _with_english(names: Sequence[str]) -> tuple[str, ...]:
    """Name the English of a word as such: `e` beside `hk`; () where no word has a meaning."""
    roles = {role_of(field_name(own_name(name))) for name in names}
    if not roles & {WORD, READING} and not any("word" in name.casefold() for name in names):
        return ()
    if GLOSS not in roles:
        names = tuple("english" if name.casefold() in _ENGLISH else name for name in names)
    return tuple(names) if GLOSS in roles or "english" in names else ()
