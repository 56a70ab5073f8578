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

from shabda.errors import DeckError, in_quotes
from shabda.progress import Progress, no_progress
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.second_process import run_in_parallel
from shabda.store import queries
from shabda.store.rows import WORD_COLUMNS, word_row
from shabda.store.schema import LARGE_CACHE, indexes_dropped
from shabda.store.sql_values import as_json
from shabda.study.cards import Card, cards_of
from shabda.study.words import Deck

_AT_ONCE = 1024
"""Rows between two reports of progress."""
_MANY = 10_000
"""From this many words on, indexes are dropped and rebuilt."""
_COLUMNS = {
    "word": WORD_COLUMNS,
    "spelling": ("key", "word_id"),
    "pair": ("id", "deck", "place", "members", "difference"),
}
_TAKEN_UP = """
UPDATE card SET note = ?2, kind = ?3, deck = ?4, place = ?5 WHERE card_id = ?1 AND deck IS NULL
"""
_NEW_CARD = "INSERT INTO card (card_id, note, kind, deck, place) VALUES (?, ?, ?, ?, ?)"

_WAITING_CARDS = "SELECT 1 FROM card WHERE deck IS NULL LIMIT 1"
_WORD_CARDS = """
SELECT 'word:' || word.id || '/' || side.value AS card_id, 'word:' || word.id AS note,
       side.value AS kind, word.deck, 2 * word.place + side.key AS place
  FROM word CROSS JOIN json_each('["recognise", "produce"]') AS side
 WHERE word.deck = :deck AND word.place >= :first AND word.place < :end
"""
"""Two cards of each word at the places from :first to before :end."""
_ADD_WORD_CARDS = f"""
INSERT INTO card (card_id, note, kind, deck, place)
SELECT * FROM ({_WORD_CARDS}) AS made {{}} ORDER BY card_id
"""
"""Sorted, cards are inserted in half the time."""
_NOT_TAKEN_UP = """
 WHERE NOT EXISTS (SELECT 1 FROM card WHERE card.card_id = made.card_id AND card.deck = made.deck)
"""
_TAKE_UP_WORD_CARDS = """
UPDATE card SET deck = word.deck, place = 2 * word.place + (card.kind = 'produce')
  FROM word
 WHERE card.deck IS NULL AND card.note LIKE 'word:%' AND card.kind IN ('recognise', 'produce')
   AND word.id = substr(card.note, 6)
   AND +word.deck = :deck AND +word.place >= :first AND +word.place < :end
"""
"""The unary + makes SQLite use the index of the ids and no other."""


def add_deck(
    connection: sqlite3.Connection,
    deck: Deck,
    digest: str,
    position: int,
    progress: Progress = no_progress,
) -> None:
    """Insert a deck. Raises DeckError for an id that occurs twice, in it or in another deck."""
    _check_unique(connection, deck)
    connection.execute(
        "INSERT INTO deck (name, digest, position, cards) VALUES (?, ?, ?, ?)",
        (deck.name, digest, position, 2 * len(deck.words) + len(deck.similar)),
    )
    _add_entries(connection, deck, 0, progress)


def grow_deck(
    connection: sqlite3.Connection, deck: Deck, digest: str, progress: Progress = no_progress
) -> None:
    """Append words to a compiled deck that has no pairs."""
    _check_unique(connection, deck)
    (first,) = connection.execute(queries.NEXT_PLACE, (deck.name,)).fetchone()
    connection.execute(
        "UPDATE deck SET digest = ?, cards = cards + ? WHERE name = ?",
        (digest, 2 * len(deck.words), deck.name),
    )
    _add_entries(connection, deck, first, progress)


def add_cards(connection: sqlite3.Connection, cards: Iterable[Card], first: int = 0) -> None:
    """Insert cards; a card that is an orphan keeps its state."""
    for place, card in enumerate(cards, first):
        row = (card.id, card.note, card.kind.value, card.deck, place)
        if not connection.execute(_TAKEN_UP, row).rowcount:
            connection.execute(_NEW_CARD, row)


def forget_decks(connection: sqlite3.Connection, decks: Iterable[str]) -> None:
    """Remove decks; their cards stay, without a deck."""
    connection.executemany("DELETE FROM deck WHERE name = ?", [(deck,) for deck in decks])


def drop_strays(connection: sqlite3.Connection) -> None:
    """Delete cards with neither deck nor state nor mark."""
    connection.execute(queries.DROP_STRAYS)


def _add_entries(
    connection: sqlite3.Connection, deck: Deck, first: int, progress: Progress
) -> None:
    """Insert words, from a place on, with their cards, and the pairs."""
    pairs = [
        (pair.id, deck.name, place, as_json(pair.members), pair.difference)
        for place, pair in enumerate(deck.similar)
    ]
    count = len(deck.words)
    with _without_indexes(connection, count):
        spellings, _ = run_in_parallel(
            lambda: _spellings(deck), lambda: _add_words(connection, deck, first, progress), count
        )
        _insert(connection, "spelling", spellings, progress)
        _insert(connection, "pair", pairs, progress)
    add_cards(connection, cards_of(Deck(deck.name, similar=deck.similar)), 2 * count)


def _add_words(connection: sqlite3.Connection, deck: Deck, first: int, progress: Progress) -> None:
    rows = [word_row(word, place) for place, word in enumerate(deck.words, first)]
    _insert(connection, "word", rows, progress)
    _add_word_cards(connection, deck.name, first, first + len(rows))


def _spellings(deck: Deck) -> list[tuple[str, str]]:
    """The rows of the spellings of a deck, in their order."""
    spellings = {
        (equivalence_key(text.slp1), word.id)
        for word in deck.words
        for text in (word.text, *word.variants)
    }
    return sorted(spellings)


def _add_word_cards(connection: sqlite3.Connection, deck: str, first: int, end: int) -> None:
    """Insert the cards of the words at these places, as `cards_of` makes them."""
    span = {"deck": deck, "first": first, "end": end}
    waiting = connection.execute(_WAITING_CARDS).fetchone()
    if waiting:
        connection.execute(_TAKE_UP_WORD_CARDS, span)
    connection.execute(_ADD_WORD_CARDS.format(_NOT_TAKEN_UP if waiting else ""), span)


@contextmanager
def _without_indexes(connection: sqlite3.Connection, words: int) -> Iterator[None]:
    """Insert many words without the indexes of their tables."""
    (before,) = connection.execute("SELECT count(*) FROM word").fetchone()
    are_many = words > max(_MANY, before)
    if are_many:
        connection.execute(LARGE_CACHE)  # 92,500 words: 1.7 s instead of 3.1 on a busy disk
    with indexes_dropped(connection, ("card", "word", "spelling") if are_many else ()):
        yield


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
        twice = [word_id for word_id, times in Counter(ids).items() if times > 1]
        if twice:
            raise DeckError(
                f"deck '{deck.name}' has the {kind} {in_quotes(twice[0])} twice; rename one"
            )
        query = queries.DECKS_WITH_ID.format(kind)
        for entry_id, other in connection.execute(query, {"ids": json.dumps(ids)}):
            both = f"is in deck {in_quotes(other)} and in deck {in_quotes(deck.name)}"
            raise DeckError(f"the {kind} {in_quotes(entry_id)} {both}; remove one")
