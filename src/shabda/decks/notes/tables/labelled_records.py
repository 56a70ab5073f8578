"""Words written as lines with labels: `Sanskrit: गजः`, `Meaning: elephant`, one below the other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from shabda.decks.notes.pairs.entries import with_shared_doubts
from shabda.decks.notes.tables import headers as role
from shabda.decks.notes.tables.row_entries import row_entries
from shabda.decks.notes.tables.table_rows import TableRow
from shabda.decks.notes.text.cleanup import content
from shabda.decks.notes.text.patterns import DEVANAGARI, DEVANAGARI_SCRIPT, HAS_DEVANAGARI
from shabda.decks.notes.words.doubts import ANOTHER_READING, SEVERAL
from shabda.decks.notes.words.headwords import is_reading_aid, spells_another
from shabda.decks.notes.words.model import NoteEntry
from shabda.lazy_dataclasses import dataclass

_LINE = re.compile(
    r"\s*(?:[-*+•]\s+|\d{1,3}[.)]\s*)?[*_]*(?P<label>[^\W\d_][^:*_=()]{0,24}?)[*_]*\s*:[*_]*"
    r"\s*(?P<value>\S.*)"
)
_FIRST, _LATER = (role.WORD, role.READING), (role.READING, role.GLOSS, role.GENDER, role.POS)
_COLON = re.compile(rf"(?<=[{DEVANAGARI}])(?<![ःं्]):(?=[\s,।!]|$)")
_NUMBER = re.compile(r"(?<=[a-z]) (?:\d{1,2}|I{1,3}|I?V)$")
"""The number of a posture: `Virabhadrasana II`."""
_HEADING = re.compile(r"#{1,6}\s+(?P<title>[A-Za-z].*?)[\s#]*")
_BAR = re.compile(r"\s\|\s")
FROM_HEADING = "the meaning is the heading above"
_EDGES = " \"'“”‘’*_|।.!"


@dataclass(frozen=True, slots=True)
class LabelledRecord:
    """The words of one record, and the number of lines it takes."""

    entries: tuple[NoteEntry, ...]
    lines: int


def labelled_record(lines: Sequence[str], at: int) -> LabelledRecord | None:
    """Read the record whose first label is on a line; None when none begins there."""
    first = _labelled(lines[at]) if ":" in lines[at] else None
    if first is None or first[0] not in _FIRST:
        first = _spelt_out(lines, at)
    if first is None:
        return None
    parts, length = _parts(lines, at, first)
    if role.GLOSS not in [name for name, _ in parts]:
        return _below_heading(lines, at, parts, length)
    entries = tuple(row_entries(_row(parts), at + 1))
    if len(entries) > 1 and len(entries[0].glosses) > 1:
        entries = tuple(entry.doubted(SEVERAL) for entry in entries)
    return LabelledRecord(with_shared_doubts(entries), length)


def _between_bars(line: str) -> list[tuple[str, str]]:
    """Return the parts of `Sanskrit: X | English: Y | Level: 1`, the word first; [] for others."""
    pieces = _BAR.split(line.strip())
    if not all(map(_LINE.fullmatch, pieces)):
        return []
    parts = [part for piece in pieces if (part := _labelled(piece))]
    names = [name for name, _ in parts]
    if names.count(role.WORD) != 1 or role.GLOSS not in names:
        return []
    return sorted(parts, key=lambda part: part[0] != role.WORD)


def _below_heading(
    lines: Sequence[str], at: int, parts: list[tuple[str, str]], length: int
) -> LabelledRecord | None:
    """Read `Sanskrit: वृक्षासन` below the heading `## Tree Pose`, which may be its meaning."""
    above = next((line for line in reversed(lines[max(0, at - 3) : at]) if line.strip()), "")
    heading, word = _HEADING.fullmatch(above.strip()), parts[0][1]
    if parts[0][0] != role.WORD or heading is None or is_reading_aid(heading["title"], word):
        return None
    row = _row([*parts, (role.GLOSS, heading["title"])])
    entries = tuple(entry.doubted(FROM_HEADING) for entry in row_entries(row, at + 1))
    return LabelledRecord(entries, length) if entries else None


def _parts(
    lines: Sequence[str], at: int, first: tuple[str, str]
) -> tuple[list[tuple[str, str]], int]:
    """Return the parts of a record, and its lines; a blank line may be between two parts."""
    parts, length = [first], 1
    for i, line in enumerate(lines[at + 1 :], 2):
        if not line.strip():
            if i - length > 1:
                break
            continue
        part = _labelled(line)
        if part is None or part[0] not in (*_LATER, role.NOTE):
            break
        parts.append(part)
        length = i
    return parts, length


def barred_record(line: str, number: int) -> tuple[NoteEntry, ...]:
    """Read `Sanskrit: गजः | English: elephant` on one line; nothing for other lines."""
    parts = _between_bars(line) if " | " in line and ":" in line else []
    return tuple(row_entries(_row(parts), number)) if parts else ()


def _spelt_out(lines: Sequence[str], at: int) -> tuple[str, str] | None:
    """Read `शनिवासरः - Śanivāsaraḥ` as a word when the meaning is on the labelled line below."""
    below = _labelled(lines[at + 1]) if at + 1 < len(lines) and ":" in lines[at + 1] else None
    if below is None or below[0] != role.GLOSS:
        return None
    word, _, reading = content(lines[at]).partition(" - ")
    word = word.strip(_EDGES)
    spelt = not reading or is_reading_aid(reading, word)
    return (role.WORD, word) if spelt and DEVANAGARI_SCRIPT.run.fullmatch(word) else None


def _labelled(line: str) -> tuple[str, str] | None:
    match = _LINE.fullmatch(line)
    name = role.role_of(match["label"]) if match else ""
    value = match["value"].strip(_EDGES) if match else ""
    return (name, value) if name and value else None


def _row(parts: Sequence[tuple[str, str]]) -> TableRow:
    def values(name: str) -> list[str]:
        return [value for label, value in parts if label == name]

    word = _NUMBER.sub("", parts[0][1])
    readings = [value for value in values(role.READING) if value != word]
    if not HAS_DEVANAGARI.search(word):
        word = next(filter(HAS_DEVANAGARI.search, readings), word)
    word = _COLON.sub("ः", word)
    another = any(spells_another(reading, word) for reading in readings)
    return TableRow(
        word,
        tuple(values(role.GLOSS)),
        gender=" ".join(values(role.GENDER)),
        pos=" ".join(values(role.POS)),
        note="; ".join(values(role.NOTE)),
        doubt=ANOTHER_READING if another else "",
        named=True,
        meaning_named=True,
    )
