"""A harvest as plain values, which one process can hand to another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from shabda.decks.notes.words.model import (
    FormExample,
    GrammarLine,
    Harvest,
    LineKind,
    NoteEntry,
    Skipped,
)

_KINDS = tuple(LineKind)


def packed(harvest: Harvest, known: Sequence[NoteEntry]) -> tuple[Any, ...]:
    """The values of a harvest; an entry that both processes know is only its place among these."""
    places = {id(entry): place for place, entry in enumerate(known)}
    return (
        harvest.file,
        [
            places[id(entry)] if id(entry) in places else field_values(entry)
            for entry in harvest.entries
        ],
        [(rule.line, rule.text, [*map(field_values, rule.examples)]) for rule in harvest.rules],
        [*map(field_values, harvest.skipped)],
        bytes(map(_KINDS.index, harvest.kinds)),
    )


def unpacked(values: tuple[Any, ...], known: Sequence[NoteEntry]) -> Harvest:
    """The harvest of these values."""
    file, entries, rules, skipped, kinds = values
    return Harvest(
        file,
        tuple(known[entry] if isinstance(entry, int) else NoteEntry(*entry) for entry in entries),
        tuple(
            GrammarLine(line, text, tuple(FormExample(*example) for example in examples))
            for line, text, examples in rules
        ),
        tuple(Skipped(*line) for line in skipped),
        tuple(map(_KINDS.__getitem__, kinds)),
    )


def field_values(value: NoteEntry | FormExample | Skipped) -> list[Any]:
    """The values of all fields of a value, in their order."""
    return [getattr(value, name) for name in value.__match_args__]
