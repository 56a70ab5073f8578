"""Converts rows of the tables to and from the values of `study`.

A row is any object with the columns as attributes; a list may be JSON text or decoded.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from shabda.errors import in_quotes
from shabda.lazy_dataclasses import asdict
from shabda.sanskrit.text.script import Sanskrit
from shabda.store.log_fields import NAMES, event_of
from shabda.store.sql_values import as_json, time_of, tuple_of
from shabda.study.cards import Card, CardKind
from shabda.study.deck_versions import DeckVersion
from shabda.study.log import CardStatus, Event
from shabda.study.scheduling.scheduler import CardState, Memory
from shabda.study.words import SimilarPair, Word

WORD_COLUMNS = (
    "id", "deck", "place", "slp1", "devanagari", "iast", "glosses", "gender", "pos", "tags",
    "variants", "as_written", "correction", "note", "source",
    "rank", "count", "gana", "pada", "root",
)  # fmt: skip
STATUS_COLUMNS = (
    "repetitions", "interval", "ease", "due", "lapses", "stability", "difficulty", "answered",
    "suspended", "flagged",
)  # fmt: skip
"""The columns of `card` that hold the status of a card."""


def event_values(event: Event) -> dict[str, Any]:
    """Return the column values of an event for SQLAlchemy."""
    values = {name: getattr(event, name) for name in NAMES}
    return {**values, "kind": event.kind.value, "slips": list(event.slips)}


def event_of_row(row: Any) -> Event:
    """Make an event from a row of SQLAlchemy."""
    return event_of(getattr(row, name) for name in NAMES)


def readable_events(rows: Iterable[Any]) -> tuple[list[Event], tuple[str, ...]]:
    """Return the events of rows from a server, and the faults of unreadable rows."""
    events, faults = [], []
    for row in rows:
        try:
            events.append(event_of_row(row))
        except (ValueError, TypeError) as error:
            faults.append(f"the row {in_quotes(str(row.id)[:40])}: {error}")
    return events, tuple(faults)


def readable_versions(rows: Iterable[Any]) -> tuple[tuple[DeckVersion, ...], tuple[str, ...]]:
    """Return the deck versions of rows from a server, and the faults of unreadable rows."""
    versions, faults = [], []
    for row in rows:
        if isinstance(row.parents, list) and all(isinstance(key, str) for key in row.parents):
            versions.append(deck_version_of(row))
        else:
            faults.append(
                f"the deck version {in_quotes(str(row.id)[:40])}: its parents are not a list of ids"
            )
    return tuple(versions), tuple(faults)


def version_values(version: DeckVersion) -> dict[str, Any]:
    return {**asdict(version), "parents": list(version.parents)}


def deck_version_of(row: Any) -> DeckVersion:
    at, parents = time_of(row.at), tuple_of(row.parents)
    return DeckVersion(row.id, row.deck, at, row.device, parents, row.content)


def word_row(word: Word, place: int) -> tuple[Any, ...]:
    """The values of a word in the order of `WORD_COLUMNS`."""
    text, tags, variants = word.text, word.tags, word.variants
    return (
        word.id, word.deck, place, text.slp1, text.devanagari, text.iast, as_json(word.glosses),
        word.gender, word.pos, as_json(tags) if tags else "[]",
        as_json([(v.slp1, v.devanagari, v.iast) for v in variants]) if variants else "[]",
        word.as_written, word.correction, word.note, word.source,
        word.rank, word.count, word.gana, word.pada, word.root,
    )  # fmt: skip


def word_of(row: Any) -> Word:
    return Word(
        id=row.id,
        text=Sanskrit(row.slp1, row.devanagari, row.iast),
        glosses=tuple(_list(row.glosses)),
        deck=row.deck,
        gender=row.gender,
        pos=row.pos,
        tags=tuple(_list(row.tags)),
        variants=tuple(Sanskrit(*spelling) for spelling in _list(row.variants)),
        as_written=row.as_written,
        correction=row.correction,
        note=row.note,
        source=row.source,
        rank=row.rank,
        count=row.count,
        gana=row.gana,
        pada=row.pada,
        root=row.root,
    )


def pair_of_row(row: Any) -> SimilarPair:
    return SimilarPair(row.id, tuple(_list(row.members)), row.difference, row.deck)


def card_of(row: Any) -> Card:
    return Card(row.note, CardKind(row.kind), row.deck)


def failed_of(row: Any) -> tuple[Card, int]:
    return card_of(row), row.failures


def state_of(row: Any) -> CardState:
    """The state in the row of a card that is not new."""
    memory = None
    if row.stability is not None:
        memory = Memory(row.stability, row.difficulty, row.answered)
    return CardState(row.repetitions, row.interval, row.ease, row.due, row.lapses, memory)


def asked_of(row: Any) -> tuple[Card, CardState]:
    return card_of(row), state_of(row)


def status_of(row: Any) -> CardStatus:
    """The status of the card in a row of `card`."""
    state = None if row.due is None else state_of(row)
    return CardStatus(state, row.answered, bool(row.suspended), bool(row.flagged))


def status_values(status: CardStatus) -> tuple[Any, ...]:
    """The `STATUS_COLUMNS` of a card."""
    state: tuple[int | None, ...] = (None,) * 5
    memory: tuple[int | None, ...] = (None,) * 2
    if known := status.state:
        state = known.repetitions, known.interval, known.ease, known.due, known.lapses
        if known.memory:
            memory = known.memory.stability, known.memory.difficulty
    return (*state, *memory, status.answered, status.suspended, status.flagged)


def _list(value: str | Sequence[Any]) -> Sequence[Any]:
    """Read a list; most are empty or hold one text, for which JSON takes five times as long."""
    if not isinstance(value, str):
        return value
    if value == "[]":
        return ()
    plain = value.startswith('["') and value.endswith('"]') and "\\" not in value
    return (value[2:-2],) if plain and value.count('"') == 2 else json.loads(value)
