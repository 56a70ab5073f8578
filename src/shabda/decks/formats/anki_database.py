"""The SQLite file inside an Anki package, old schema (11) and new (15 and later), as values."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from datetime import UTC, datetime

from shabda.errors import NotesError, Where
from shabda.lazy_dataclasses import dataclass

_WAL, _ROLLBACK = b"\2\2", b"\1\1"
"""The file format versions in the header of an SQLite file."""
_OFFSET = (
    "SELECT json_extract(conf, '$.creationOffset') FROM col WHERE conf <> ''",
    "SELECT val FROM config WHERE key = 'creationOffset'",
)
_CARDS = """
SELECT id, nid, ord, type, queue, due, odue, flags, CASE odid WHEN 0 THEN did ELSE odid END
  FROM cards
"""
_DAY, _UNSAID = 24 * 60, -7 * 60
"""Minutes. Seven hours after four in the morning is the same day at UTC-12 to UTC+11."""
NOT_READ = "is not a readable Anki collection; export it from Anki again"


@dataclass(frozen=True, slots=True)
class NoteType:
    """The names of the fields, and the question side of each template."""

    fields: tuple[str, ...]
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnkiNote:
    """A note: its fields in the order of its type, as HTML, and its tags."""

    id: int
    guid: str
    type: int
    fields: tuple[str, ...]
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnkiCard:
    """A card: `template` is the number of its question in its note type.

    `due_day` is the ordinal of the day it is due in Anki, None for a card not in review; `deck`
    is the name of its deck, that of its home while it is in a filtered deck.
    """

    id: int
    note: int
    template: int
    suspended: bool
    flagged: bool
    due_day: int | None
    deck: str = ""


@dataclass(frozen=True, slots=True)
class AnkiAnswer:
    """One line of the review log: when (ms since 1970), button 1–4, time taken in ms, kind.

    `interval` is the one after it, in days, or in seconds below zero; 0 for a new card.
    """

    at: int
    card: int
    button: int
    elapsed_ms: int
    kind: int
    interval: int


@dataclass(frozen=True, slots=True)
class AnkiCollection:
    """What shabda reads of a collection; `created` identifies it."""

    created: int
    types: dict[int, NoteType]
    notes: tuple[AnkiNote, ...]
    cards: tuple[AnkiCard, ...]
    answers: tuple[AnkiAnswer, ...]


def read_database(data: bytes, file: str) -> AnkiCollection:
    """Read a collection. Raises NotesError when the file is not one, or is damaged."""
    try:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.deserialize(_without_journal(data))
            connection.create_collation("unicase", _unicase)
            return _read(connection)
    except (sqlite3.Error, ValueError, KeyError, TypeError, OverflowError) as error:
        raise NotesError(f"{NOT_READ} ({error})", Where(file)) from None


def _without_journal(data: bytes) -> bytes:
    """Clear the marks of a write-ahead log, which a database in memory cannot have."""
    if data[18:20] == _WAL:
        return data[:18] + _ROLLBACK + data[20:]
    return data


def _unicase(one: str, other: str) -> int:
    left, right = one.casefold(), other.casefold()
    return (left > right) - (left < right)


def _read(connection: sqlite3.Connection) -> AnkiCollection:
    created, models, old_decks = connection.execute("SELECT crt, models, decks FROM col").fetchone()
    decks = _old_decks(old_decks) if models else _new_decks(connection)
    types = _old_types(models) if models else dict(_new_types(connection))
    notes = connection.execute("SELECT id, guid, mid, flds, tags FROM notes ORDER BY id")
    start = _first_day(created, _minutes_west(connection))
    cards = connection.execute(_CARDS)
    answers = connection.execute("SELECT id, cid, ease, time, type, ivl FROM revlog ORDER BY id")
    return AnkiCollection(
        int(created),
        types,
        tuple(
            AnkiNote(note, guid, mid, tuple(fields.split("\x1f")), tuple(tags.split()))
            for note, guid, mid, fields, tags in notes
        ),
        tuple(
            AnkiCard(
                card,
                note,
                side,
                queue == -1,
                bool(flags & 7),
                _due(kind, due, odue, start),
                decks.get(deck, ""),
            )
            for card, note, side, kind, queue, due, odue, flags, deck in cards
        ),
        tuple(AnkiAnswer(*row) for row in answers),
    )


def _minutes_west(connection: sqlite3.Connection) -> int:
    """Return the minutes west of UTC of the place where the collection was created.

    The day begins at four in the morning there. An old collection does not store the minutes.
    """
    for query in _OFFSET:
        with suppress(sqlite3.OperationalError):  # a column that only one of the schemas has
            row = connection.execute(query).fetchone()
            value = row[0] if row else None
            west = json.loads(value) if isinstance(value, bytes) else value
            if isinstance(west, int) and abs(west) <= _DAY:
                return west
    return _UNSAID


def _first_day(created: int, west: int) -> int:
    return datetime.fromtimestamp(created - west * 60, UTC).date().toordinal()


def _due(kind: int, due: int, original: int, start: int) -> int | None:
    """The day a review card is due; `original` counts while it is in a filtered deck."""
    days = original or due
    return start + days if kind == 2 and 0 <= days < 100_000 else None


def _old_decks(decks: str) -> dict[int, str]:
    return {int(number): str(deck["name"]) for number, deck in json.loads(decks).items()}


def _new_decks(connection: sqlite3.Connection) -> dict[int, str]:
    return dict(connection.execute("SELECT id, name FROM decks").fetchall())


def _old_types(models: str) -> dict[int, NoteType]:
    return {
        int(number): NoteType(
            tuple(field["name"] for field in sorted(model["flds"], key=lambda field: field["ord"])),
            tuple(
                template["qfmt"]
                for template in sorted(model["tmpls"], key=lambda template: template["ord"])
            ),
        )
        for number, model in json.loads(models).items()
    }


def _new_types(connection: sqlite3.Connection) -> Iterator[tuple[int, NoteType]]:
    fields = "SELECT name FROM fields WHERE ntid = ? ORDER BY ord"
    templates = "SELECT config FROM templates WHERE ntid = ? ORDER BY ord"
    for key in connection.execute("SELECT id FROM notetypes").fetchall():
        names = tuple(name for (name,) in connection.execute(fields, key))
        sides = tuple(_question(config) for (config,) in connection.execute(templates, key))
        yield key[0], NoteType(names, sides)


def _question(config: bytes) -> str:
    """Read the first field of a template's protobuf message, its question side."""
    if not config or config[0] != 0x0A:
        return ""
    length, shift, at = 0, 0, 1
    while at < len(config):
        length |= (config[at] & 0x7F) << shift
        at += 1
        if config[at - 1] < 0x80:
            break
        shift += 7
    return config[at : at + length].decode("utf-8", "replace")
