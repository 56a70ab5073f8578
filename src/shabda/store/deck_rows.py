"""The rows of a deck, written and deleted within a transaction.

Rows are tuples: SQLite binds them twice as fast as names. A deck of many words is inserted without
indexes, which are then rebuilt: 92,500 words take 1.4 s of processor time instead of 2.5.
"""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from shabda.errors import DeckError
from shabda.progress import Progress, no_progress
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.store import queries
from shabda.store.rows import WORD_COLUMNS, word_row
from shabda.store.sql_values import as_json
from shabda.study.cards import Card, cards_of
from shabda.study.words import Deck

_AT_ONCE = 1024
"""Rows between two reports of progress."""
_MANY = 10_000
"""From this many words on, indexes are dropped and rebuilt."""
_COLUMNS = {
    "card": ("card_id", "note", "kind", "deck", "place"),
    "word": WORD_COLUMNS,
    "spelling": ("key", "word_id"),
    "pair": ("id", "deck", "place", "members", "difference"),
}
_INDEXES = """
SELECT name, sql FROM sqlite_master
 WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('card', 'word', 'spelling')
"""
_TAKEN_UP = """
UPDATE card SET note = ?2, kind = ?3, deck = ?4, place = ?5 WHERE card_id = ?1
"""


def add_deck(
    connection: sqlite3.Connection,
    deck: Deck,
    digest: str,
    position: int,
    progress: Progress = no_progress,
) -> None:
    """Insert a deck. Raises DeckError for an id that occurs twice, in it or in another deck."""
    _check_unique(connection, deck)
    cards = cards_of(deck)
    connection.execute(
        "INSERT INTO deck (name, digest, position, cards) VALUES (?, ?, ?, ?)",
        (deck.name, digest, position, len(cards)),
    )
    _add_entries(connection, deck, cards, 0, 0, progress)


def grow_deck(
    connection: sqlite3.Connection, deck: Deck, digest: str, progress: Progress = no_progress
) -> None:
    """Append words to a compiled deck that has no pairs."""
    _check_unique(connection, deck)
    (words,) = connection.execute(queries.NEXT_PLACE, (deck.name,)).fetchone()
    (before,) = connection.execute("SELECT cards FROM deck WHERE name = ?", (deck.name,)).fetchone()
    cards = cards_of(deck)
    connection.execute(
        "UPDATE deck SET digest = ?, cards = cards + ? WHERE name = ?",
        (digest, len(cards), deck.name),
    )
    _add_entries(connection, deck, cards, words, before, progress)


def add_card_rows(
    connection: sqlite3.Connection,
    deck: str,
    cards: Sequence[Card],
    first: int = 0,
    progress: Progress = no_progress,
) -> None:
    """Insert the cards of a deck; a card that is an orphan keeps its state.

    Known cards are separated from new ones here: an upsert takes three times as long as an insert.
    """
    waiting = {card_id for (card_id,) in connection.execute(queries.WAITING_CARDS)}
    rows = sorted(
        (card.id, card.note, card.kind.value, deck, place)
        for place, card in enumerate(cards, first)
    )
    if waiting:
        connection.executemany(_TAKEN_UP, [row for row in rows if row[0] in waiting])
        rows = [row for row in rows if row[0] not in waiting]
    _insert(connection, "card", rows, progress)


def forget_decks(connection: sqlite3.Connection, decks: Iterable[str]) -> None:
    """Remove decks; their cards stay, without a deck."""
    connection.executemany("DELETE FROM deck WHERE name = ?", [(deck,) for deck in decks])


def drop_strays(connection: sqlite3.Connection) -> None:
    """Delete cards with neither deck nor state nor mark."""
    connection.execute(queries.DROP_STRAYS)


def _add_entries(
    connection: sqlite3.Connection,
    deck: Deck,
    cards: Sequence[Card],
    first_word: int,
    first_card: int,
    progress: Progress,
) -> None:
    spellings = {
        (equivalence_key(text.slp1), word.id)
        for word in deck.words
        for text in (word.text, *word.variants)
    }
    pairs = [
        (pair.id, deck.name, place, as_json(pair.members), pair.difference)
        for place, pair in enumerate(deck.similar)
    ]
    words = [word_row(word, place) for place, word in enumerate(deck.words, first_word)]
    with _without_indexes(connection, len(words)):
        add_card_rows(connection, deck.name, cards, first_card, progress)
        _insert(connection, "word", words, progress)
        _insert(connection, "spelling", sorted(spellings), progress)
        _insert(connection, "pair", pairs, progress)


@contextmanager
def _without_indexes(connection: sqlite3.Connection, words: int) -> Iterator[None]:
    """Drop the indexes of the tables that many words are inserted into; rebuild them at the end."""
    (before,) = connection.execute("SELECT count(*) FROM word").fetchone()
    dropped = connection.execute(_INDEXES).fetchall() if words > max(_MANY, before) else []
    for name, _ in dropped:
        connection.execute(f"DROP INDEX {name}")
    yield
    for _, statement in dropped:
        connection.execute(statement)


def _insert(
    connection: sqlite3.Connection, table: str, rows: Sequence[tuple[Any, ...]], progress: Progress
) -> None:
    """Insert rows whose values are in the order of `_COLUMNS`."""
    names = _COLUMNS[table]
    statement = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
    for start in range(0, len(rows), _AT_ONCE):
        progress(f"compiling {table}s", start, len(rows))
        connection.executemany(statement, rows[start : start + _AT_ONCE])
    if rows:
        progress(f"compiling {table}s", len(rows), len(rows))


def _check_unique(connection: sqlite3.Connection, deck: Deck) -> None:
    for kind, entries in (("word", deck.words), ("pair", deck.similar)):
        ids = [entry.id for entry in entries]
        twice = [each for each, times in Counter(ids).items() if times > 1]
        if twice:
            raise DeckError(f"deck {deck.name!r} has the {kind} {twice[0]!r} twice; rename one")
        query = queries.DECKS_WITH_ID.format(kind)
        for entry_id, other in connection.execute(query, {"ids": json.dumps(ids)}):
            both = f"is in deck {other!r} and in deck {deck.name!r}"
            raise DeckError(f"the {kind} {entry_id!r} {both}; take one out")
