"""Columns of records in a spelling that another sign shows: ASCII schemes, accents of the Veda.

The words of `{ en: "tree", hk: "vRkSa" }` are read in IAST.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from shabda.decks.formats.accented_columns import without_accents
from shabda.decks.formats.record_names import field_name
from shabda.decks.notes.lines.ascii_schemes import iast_of_column
from shabda.decks.notes.tables.headers import READING, WORD, role_of
from shabda.decks.notes.tables.named_schemes import in_named_scheme
from shabda.decks.notes.text.patterns import HAS_DEVANAGARI, line_script

R = TypeVar("R", bound="Mapping[str, Any] | Sequence[str]")


def with_schemes_read(records: Sequence[R]) -> list[R]:
    """Return records with the words that show their scheme in IAST, where none has Sanskrit yet.

    The first such column is the one of the words; its name, if it names only a spelling, is
    `sanskrit` then. Accents are left out of words in IAST.
    """
    respelled, word = _respelled(records, in_named_scheme)
    if word:
        return [_named(record, word) for record in respelled]
    texts = [*_texts(records)]
    if any(map(HAS_DEVANAGARI.search, texts)):
        return [*records]
    if any(map(line_script, texts)):
        return _respelled(records, lambda _, words: without_accents(words))[0]
    respelled, word = _respelled(records, lambda _, words: iast_of_column(words))
    return [_named(record, word) for record in respelled]


def _respelled(
    records: Sequence[R], spelled: Callable[[str, Sequence[str]], list[str]]
) -> tuple[list[R], str]:
    """Return the records with the columns that can be spelled otherwise, and the first of them."""
    rows: list[Any] = [*records]
    first = ""
    for key in _keys(rows):
        texts = [_text(row, key) for row in rows]
        if other := spelled(str(key), texts):
            first = first or str(key)
            rows = [_with(row, key, text) for row, text in zip(rows, other, strict=True)]
    return rows, first


def _texts(records: Sequence[Any]) -> Iterator[str]:
    for record in records:
        values = record.values() if isinstance(record, Mapping) else record
        yield from (value for value in values if isinstance(value, str))


def _keys(records: Sequence[Any]) -> list[Any]:
    if all(isinstance(record, Mapping) for record in records):
        keys = dict.fromkeys(key for record in records for key in record)
        return [key for key in keys if role_of(field_name(key)) in ("", WORD, READING)]
    return [*range(min(map(len, records), default=0))]


def _text(record: Any, key: Any) -> str:
    value = record.get(key) if isinstance(record, Mapping) else record[key]
    return value if isinstance(value, str) else ""


def _with(record: Any, key: Any, text: str) -> Any:
    if not text:
        return record
    if isinstance(record, Mapping):
        return {**record, key: text}
    return [*record[:key], text, *record[key + 1 :]]


def _named(record: Any, word: str) -> Any:
    """Name the field with the words as such, unless its name says more than how it is spelled."""
    if not isinstance(record, Mapping) or not word or role_of(word) not in ("", READING):
        return record
    if any(role_of(name) == WORD for name in record):
        return record
    return {"sanskrit" if key == word else key: value for key, value in record.items()}
