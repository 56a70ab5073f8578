"""Decks as compiled into the collection: words, similar pairs and their cards."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeVar

from shabda.errors import DeckError, Where
from shabda.progress import Progress, no_progress
from shabda.store import meta, queries
from shabda.store.database import Database
from shabda.store.deck_rows import add_cards, add_deck, drop_strays, forget_decks, grow_deck
from shabda.store.rows import pair_of_row, word_of
from shabda.store.schema import rows_of
from shabda.study.cards import Card
from shabda.study.new_shares import RULES_DECK
from shabda.study.words import Deck

T = TypeVar("T")
_PLAIN = "decks_plain"
"""The key in `meta` of the plain decks, with the digests of all decks at that time."""


_FAULTS = "deck_faults"
"""The key in `meta` of what could not be read of the decks, and of what state of them."""


class Decks:
    """Compiles decks into the collection and removes them. Raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def plain(self) -> frozenset[str]:
        """Return the compiled decks whose words depend on no other deck.

        Empty when a deck was compiled later without finding that out.
        """
        with self._database.transaction(read_only=True) as connection:
            stored = json.loads(meta.get(connection, _PLAIN) or "{}")
            current = stored.get("digests") == _digests(connection)
        return frozenset(stored["plain"] if current else ())

    def were_off(self) -> frozenset[str]:
        """The decks that were off when decks were compiled last."""
        with self._database.transaction(read_only=True) as connection:
            return frozenset(json.loads(meta.get(connection, _PLAIN) or "{}").get("off", ()))

    def compile_all(
        self,
        decks: Sequence[Deck],
        digests: Mapping[str, str],
        progress: Progress = no_progress,
        *,
        plain: Collection[str] = (),
        unread: Collection[str] = (),
        grown: Mapping[str, str] = MappingProxyType({}),
        off: Collection[str] = (),
    ) -> bool:
        """Replace decks in one transaction, so that words may move between them; keep their order.

        An unchanged deck is kept: 50,000 words take 0.4 s instead of 5, and no time in `unread`,
        where only the name of a deck is used. A deck in `grown` has only the words to append to
        those it had with the digest given there. The names in `plain` and `off` are stored. Returns
        False, and changes nothing, when another process compiled a deck that grew.
        """
        with self._database.transaction() as connection:
            if any(_is_outdated(connection, deck, grown) for deck in decks if deck.name in grown):
                return False
            read = [deck for deck in decks if deck.name not in {*unread, *grown}]
            same = (deck.name for deck in read if _holds(connection, deck, digests[deck.name]))
            kept = {*same, *unread, *grown}
            forget_decks(connection, [deck.name for deck in decks if deck.name not in kept])
            for position, deck in enumerate(decks):
                if deck.name not in kept:
                    add_deck(connection, deck, digests[deck.name], position, progress)
                    continue
                connection.execute(queries.PLACE_DECK, (position, deck.name))
                if deck.name in grown:
                    grow_deck(connection, deck, digests[deck.name], progress)
            drop_strays(connection)
            now = {"digests": _digests(connection), "plain": sorted(plain), "off": sorted(off)}
            meta.put_meta(connection, _PLAIN, json.dumps(now))
        return True

    def keep_faults(self, state: Mapping[str, str], faults: Sequence[DeckError]) -> None:
        """Keep what could not be read of deck files in a state, so that it need not be read again.

        `state` is all that the faults depend on, besides what is compiled.
        """
        places = [(fault.message, fault.where or Where("")) for fault in faults]
        listed = [(message, where.file, where.line) for message, where in places]
        with self._database.transaction() as connection:
            kept = {"state": state, "compiled": _digests(connection), "faults": listed}
            meta.put_meta(connection, _FAULTS, json.dumps(kept))

    def faults(self, state: Mapping[str, str]) -> list[DeckError] | None:
        """What could not be read of the deck files in this state; None when that is not known."""
        with self._database.transaction(read_only=True) as connection:
            kept = json.loads(meta.get(connection, _FAULTS) or "{}")
            if kept.get("state") != state or kept.get("compiled") != _digests(connection):
                return None
        return [
            DeckError(message, Where(file, line) if file else None)
            for message, file, line in kept["faults"]
        ]

    def add_rules(self, cards: Iterable[Card], digest: str, position: int = 0) -> None:
        """Replace the rule cards: the deck `rules`."""
        made = list(cards)
        with self._database.transaction() as connection:
            forget_decks(connection, [RULES_DECK])
            add_deck(connection, Deck(RULES_DECK), digest, position)
            connection.execute(queries.CARDS_OF_DECK, (len(made), RULES_DECK))
            add_cards(connection, made)
            drop_strays(connection)

    def forget(self, deck: str) -> None:
        """Remove a deck; the states of its cards stay as orphans."""
        with self._database.transaction() as connection:
            forget_decks(connection, [deck])
            drop_strays(connection)


def _digests(connection: sqlite3.Connection) -> dict[str, str]:
    """The digest with which each deck of words was compiled."""
    digests: dict[str, str] = dict(connection.execute(queries.DIGESTS))
    return {name: digest for name, digest in digests.items() if name != RULES_DECK}


def _is_outdated(connection: sqlite3.Connection, deck: Deck, grown: Mapping[str, str]) -> bool:
    """Whether the compiled deck is not the one that grew, or already has some of the new words."""
    ids = json.dumps([word.id for word in deck.words])
    row = connection.execute(queries.DECKS_WITH_ID.format("word"), {"ids": ids}).fetchone()
    return row is not None or _digests(connection).get(deck.name) != grown[deck.name]


def _holds(connection: sqlite3.Connection, deck: Deck, digest: str) -> bool:
    """Whether the compiled deck equals `deck`, including what other decks add to its words."""
    if _digests(connection).get(deck.name) != digest:
        return False
    words = _in_order(connection, word_of, "word", deck.name)
    return words == deck.words and deck.similar == _in_order(
        connection, pair_of_row, "pair", deck.name
    )


def _in_order(
    connection: sqlite3.Connection, make: Callable[[Any], T], table: str, deck: str
) -> tuple[T, ...]:
    query = f"SELECT * FROM {table} WHERE deck = :deck ORDER BY place"
    return tuple(rows_of(connection, make, query, {"deck": deck}))
