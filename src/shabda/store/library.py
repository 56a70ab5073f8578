"""Decks as compiled into the collection: words, look-alikes, and the cards they give."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import String, cast, delete, func, insert, or_, true
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlmodel import Session, SQLModel, col, select

from shabda.errors import DeckError
from shabda.sanskrit.equivalence import equivalence_key
from shabda.store.rows import pair_of, word_of, word_values
from shabda.store.tables import CardRow, DeckRow, PairRow, SpellingRow, WordRow, core
from shabda.study.cards import Card, cards_of
from shabda.study.words import Deck, SimilarPair, Word

_BATCH = 500


def digests(session: Session) -> dict[str, str]:
    """The digest each deck was compiled with, in the order of the decks."""
    rows = session.scalars(select(DeckRow).order_by(col(DeckRow.position), col(DeckRow.name)))
    return {row.name: row.digest for row in rows}


def forget(session: Session, decks: Iterable[str]) -> None:
    """Take decks out; their cards stay, without a deck."""
    session.execute(delete(DeckRow).where(col(DeckRow.name).in_(list(decks))))


def drop_strays(session: Session) -> None:
    """Delete cards with neither deck nor state nor mark."""
    c = core(CardRow).c
    marked = or_(c.suspended, c.flagged)
    session.execute(delete(CardRow).where(c.deck.is_(None), c.due.is_(None), ~marked))


def add_cards(
    session: Session, name: str, cards: Sequence[Card], digest: str, position: int
) -> None:
    """Put a deck with its cards in; a state that waited for its card is taken up again."""
    deck = {"name": name, "digest": digest, "position": position, "cards": len(cards)}
    session.execute(insert(DeckRow).values(deck))
    rows = [
        {"card_id": card.id, "note": card.note, "kind": card.kind.value, "deck": name, "place": at}
        for at, card in enumerate(cards)
    ]
    if rows:
        statement = upsert(core(CardRow))
        fresh = {key: statement.excluded[key] for key in ("note", "kind", "deck", "place")}
        session.execute(statement.on_conflict_do_update(["card_id"], set_=fresh), rows)


def add_deck(session: Session, deck: Deck, digest: str, position: int) -> None:
    """Put a deck in. Raises DeckError for an id that stands twice, here or in another deck."""
    _unique(session, deck)
    add_cards(session, deck.name, cards_of(deck), digest, position)
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
            "members": list(pair.members),
            "difference": pair.difference,
        }
        for place, pair in enumerate(deck.similar)
    ]
    _insert(session, WordRow, [word_values(word, at) for at, word in enumerate(deck.words)])
    _insert(session, SpellingRow, [{"key": key, "word_id": word} for key, word in spellings])
    _insert(session, PairRow, pairs)


def words(session: Session, ids: Sequence[str]) -> list[Word]:
    """Words by id, in the order asked for; an unknown id is left out."""
    found = _by_id(session, WordRow, ids)
    return [word_of(found[id]) for id in ids if id in found]


def pairs(session: Session, ids: Sequence[str]) -> list[SimilarPair]:
    """Similar pairs by id, in the order asked for; an unknown id is left out."""
    found = _by_id(session, PairRow, ids)
    return [pair_of(found[id]) for id in ids if id in found]


def all_pairs(session: Session) -> list[SimilarPair]:
    """Every similar pair, in the order of the decks."""
    order = (DeckRow.position, DeckRow.name, PairRow.place)
    rows = session.scalars(select(PairRow).join(DeckRow).order_by(*map(col, order)))
    return [pair_of(row) for row in rows]


def similar_to(session: Session, word: str) -> list[Word]:
    """The other members of every pair a word belongs to."""
    members = func.json_each(col(PairRow.members)).table_valued("value")
    here = select(PairRow).join(members, true()).where(members.c.value == word)
    ordered = here.order_by(col(PairRow.deck), col(PairRow.place))
    ids = [id for row in session.scalars(ordered) for id in row.members if id != word]
    return words(session, list(dict.fromkeys(ids)))


def find(session: Session, slp1: str) -> list[Word]:
    """Words of which this is a right spelling."""
    key = equivalence_key(slp1)
    joined = select(WordRow).join(SpellingRow).where(col(SpellingRow.key) == key)
    return [word_of(row) for row in session.scalars(joined.order_by(col(WordRow.id)))]


def all_words(
    session: Session, deck: str | None, limit: int | None, text: str | None
) -> list[Word]:
    """Words in the order of their decks; `text` is looked for in headword and glosses."""
    query = select(WordRow).join(DeckRow)
    if deck is not None:
        query = query.where(col(WordRow.deck) == deck)
    if text is not None:
        places = (WordRow.devanagari, WordRow.iast, WordRow.slp1, WordRow.glosses)
        query = query.where(or_(*(func.instr(_folded(each), text.lower()) for each in places)))
    order = (DeckRow.position, DeckRow.name, WordRow.place)
    rows = session.scalars(query.order_by(*map(col, order)).limit(limit))
    return [word_of(row) for row in rows]


def _folded(column: Any) -> Any:
    return func.lower(cast(column, String))


def _insert(session: Session, table: type[SQLModel], rows: list[dict[str, Any]]) -> None:
    if rows:
        session.execute(insert(core(table)), rows)


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
        twice = [id for id, times in Counter(ids).items() if times > 1]
        if twice:
            raise DeckError(f"deck {deck.name!r} has the {kind} {twice[0]!r} twice; rename one")
        for id, row in _by_id(session, table, ids).items():
            both = f"stands in deck {row.deck!r} and in deck {deck.name!r}"
            raise DeckError(f"the {kind} {id!r} {both}; take one out")
