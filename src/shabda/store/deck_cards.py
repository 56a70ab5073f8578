"""Decks as compiled into the collection: words, look-alikes, and the cards they give."""

import json
import sqlite3
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import delete, or_, update
from sqlmodel import Session, SQLModel, col, select

from shabda.errors import DeckError
from shabda.progress import Progress, no_progress, passing
from shabda.sanskrit.text.equivalence import equivalence_key
from shabda.store import meta, queries
from shabda.store.database import Database
from shabda.store.orm import orm_session
from shabda.store.row_models import CardRow, DeckRow, PairRow, SpellingRow, WordRow, core
from shabda.store.rows import pair_of_row, word_of, word_values
from shabda.store.sql_values import as_json
from shabda.study.cards import RULES_DECK, Card, cards_of
from shabda.study.words import Deck

_BATCH = 500
_PLAIN = "decks_plain"
"""The key in `meta` of the plain decks, with the digests of all decks at that time."""
_TAKEN_UP = """
UPDATE card SET note = :note, kind = :kind, deck = :deck, place = :place WHERE card_id = :card_id
"""


class Decks:
    """Compiles decks into the collection and takes them out. Raises StoreError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def compile(self, deck: Deck, digest: str, position: int = 0) -> None:
        """Replace a deck. Raises DeckError when a word of it is in another deck."""
        with orm_session(self._database) as session:
            _forget(session, [deck.name])
            _add_deck(session, deck, digest, position)
            _drop_strays(session)

    def plain(self) -> frozenset[str]:
        """The decks whose words were found to depend on no other deck, as they are compiled now.

        None when a deck was compiled since without finding that out.
        """
        with self._database.transaction(read_only=True) as connection:
            stored = json.loads(meta.get(connection, _PLAIN) or "{}")
            current = stored.get("digests") == _digests(connection)
        return frozenset(stored["plain"] if current else ())

    def compile_all(
        self,
        decks: Sequence[Deck],
        digests: Mapping[str, str],
        progress: Progress = no_progress,
        *,
        plain: Collection[str] = (),
        unread: Collection[str] = (),
    ) -> None:
        """Replace decks at once, so that words may move between them; their order is kept.

        A deck that did not change is left: of 50,000 words, in 0.4 s instead of 5, and at once
        if it is one of `unread`, of which only the name is looked at. Remembers the `plain` ones.
        """
        with orm_session(self._database) as session:
            read = [deck for deck in decks if deck.name not in unread]
            kept = {deck.name for deck in read if _holds(session, deck, digests[deck.name])}
            kept |= set(unread)
            _forget(session, [deck.name for deck in decks if deck.name not in kept])
            for position, deck in enumerate(decks):
                if deck.name in kept:
                    _place(session, deck.name, position)
                else:
                    _add_deck(session, deck, digests[deck.name], position, progress)
            _drop_strays(session)
            now = {"digests": _digests(_bare(session)), "plain": sorted(plain)}
            meta.put_meta(_bare(session), _PLAIN, json.dumps(now))

    def add_rules(self, cards: Iterable[Card], digest: str, position: int = 0) -> None:
        """Replace the rule cards: the deck `rules`."""
        with orm_session(self._database) as session:
            _forget(session, [RULES_DECK])
            _add_cards(session, RULES_DECK, list(cards), digest, position)
            _drop_strays(session)

    def forget(self, deck: str) -> None:
        """Take a deck out; states of its cards stay, as orphans."""
        with orm_session(self._database) as session:
            _forget(session, [deck])
            _drop_strays(session)


def _digests(connection: sqlite3.Connection) -> dict[str, str]:
    """The digest that each deck of words was compiled with."""
    found: dict[str, str] = dict(connection.execute(queries.DIGESTS))
    return {name: digest for name, digest in found.items() if name != RULES_DECK}


def _forget(session: Session, decks: Iterable[str]) -> None:
    """Take decks out; their cards stay, without a deck."""
    session.execute(delete(DeckRow).where(col(DeckRow.name).in_(list(decks))))


def _holds(session: Session, deck: Deck, digest: str) -> bool:
    """Whether a deck is compiled as it is, with what other decks add to its words."""
    row = session.get(DeckRow, deck.name)
    if row is None or row.digest != digest:
        return False
    return (
        tuple(map(word_of, _in_order(session, WordRow, deck.name))) == deck.words
        and tuple(map(pair_of_row, _in_order(session, PairRow, deck.name))) == deck.similar
    )


def _in_order(session: Session, table: type[SQLModel], deck: str) -> Iterable[Any]:
    columns = core(table).c
    wanted = select(core(table)).where(columns.deck == deck).order_by(columns.place)
    return session.execute(wanted)


def _place(session: Session, name: str, position: int) -> None:
    """Put a deck that stays into its place among the others."""
    session.execute(update(DeckRow).where(col(DeckRow.name) == name).values(position=position))


def _drop_strays(session: Session) -> None:
    """Delete cards with neither deck nor state nor mark."""
    c = core(CardRow).c
    marked = or_(c.suspended, c.flagged)
    session.execute(delete(CardRow).where(c.deck.is_(None), c.due.is_(None), ~marked))


def _add_cards(
    session: Session,
    name: str,
    cards: Sequence[Card],
    digest: str,
    position: int,
    progress: Progress = no_progress,
) -> None:
    """Put a deck with its cards in; a state that waited for its card is used again.

    Known cards are separated from new ones here: an upsert takes three times as long as an insert.
    """
    deck = {"name": name, "digest": digest, "position": position, "cards": len(cards)}
    _insert(session, DeckRow, [deck], no_progress)
    waiting = set(session.scalars(select(CardRow.card_id).where(col(CardRow.deck).is_(None))))
    rows = [
        {"card_id": card.id, "note": card.note, "kind": card.kind.value, "deck": name, "place": at}
        for at, card in enumerate(cards)
    ]
    known = [row for row in rows if row["card_id"] in waiting]
    counted = passing(known, "compiling cards", len(known), progress)
    _bare(session).executemany(_TAKEN_UP, counted)
    _insert(session, CardRow, [row for row in rows if row["card_id"] not in waiting], progress)


def _add_deck(
    session: Session, deck: Deck, digest: str, position: int, progress: Progress = no_progress
) -> None:
    """Put a deck in. Raises DeckError for an id that occurs twice, here or in another deck."""
    _unique(session, deck)
    _add_cards(session, deck.name, cards_of(deck), digest, position, progress)
    spellings = {
        (equivalence_key(text.slp1), word.id)
        for word in deck.words
        for text in (word.text, *word.variants)
    }
    pairs = [
        {
            "id": pair.id,
            "deck": deck.name,
            "place": place,
            "members": as_json(pair.members),
            "difference": pair.difference,
        }
        for place, pair in enumerate(deck.similar)
    ]
    words = [word_values(word, at) for at, word in enumerate(deck.words)]
    keys = [{"key": key, "word_id": word} for key, word in sorted(spellings)]
    _insert(session, WordRow, words, progress)
    _insert(session, SpellingRow, keys, progress)
    _insert(session, PairRow, pairs, progress)


def _insert(
    session: Session, table: type[SQLModel], rows: Sequence[dict[str, Any]], progress: Progress
) -> None:
    """Insert rows with sqlite3 directly: SQLAlchemy takes twice as long."""
    if rows:
        names = ", ".join(rows[0])
        places = ", ".join(f":{name}" for name in rows[0])
        counted = passing(rows, f"compiling {table.__tablename__}s", len(rows), progress)
        _bare(session).executemany(
            f"INSERT INTO {table.__tablename__} ({names}) VALUES ({places})", counted
        )


def _by_id(session: Session, table: type[SQLModel], ids: Sequence[str]) -> dict[str, Any]:
    key = core(table).c.id
    found: dict[str, Any] = {}
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        rows: Iterable[Any] = session.scalars(select(table).where(key.in_(batch)))
        found.update((row.id, row) for row in rows)
    return found


def _unique(session: Session, deck: Deck) -> None:
    for kind, table, entries in (("word", WordRow, deck.words), ("pair", PairRow, deck.similar)):
        ids = [entry.id for entry in entries]
        twice = [card_id for card_id, times in Counter(ids).items() if times > 1]
        if twice:
            raise DeckError(f"deck {deck.name!r} has the {kind} {twice[0]!r} twice; rename one")
        for entry_id, row in _by_id(session, table, ids).items():
            both = f"is in deck {row.deck!r} and in deck {deck.name!r}"
            raise DeckError(f"the {kind} {entry_id!r} {both}; take one out")


def _bare(session: Session) -> sqlite3.Connection:
    """The sqlite3 connection of a session."""
    connection: Any = session.connection().connection.dbapi_connection
    return connection  # type: ignore[no-any-return]
