"""The tables as SQLModel rows, and their way to and from the values of `study`.

Rows are a storage format only: SQLModel does not validate them, and none leaves
this room. `migrations/` holds the indexes, triggers and checks.
"""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, MetaData, inspect
from sqlmodel import JSON, Field, SQLModel

from shabda.sanskrit.script import Sanskrit
from shabda.study.cards import Card, CardKind
from shabda.study.log import Kind, Review, Standing
from shabda.study.revisions import Revision
from shabda.study.scheduler import CardState
from shabda.study.words import SimilarPair, Word


class MetaRow(SQLModel, table=True):
    __tablename__ = "meta"
    key: str = Field(primary_key=True)
    value: str


class ReviewFields(SQLModel):
    id: str = Field(primary_key=True)
    device: str
    sequence: int = Field(sa_type=BigInteger)
    card_id: str
    reviewed_at: datetime
    study_day: int
    kind: str
    grade: int | None
    answer: str
    exercise: str
    elapsed_ms: int = Field(sa_type=BigInteger)
    slips: list[str] = Field(sa_type=JSON)
    voids: str | None
    due: int | None


class ReviewRow(ReviewFields, table=True):
    __tablename__ = "review"


class DeckRow(SQLModel, table=True):
    __tablename__ = "deck"
    name: str = Field(primary_key=True)
    digest: str
    position: int
    cards: int


class WordRow(SQLModel, table=True):
    __tablename__ = "word"
    id: str = Field(primary_key=True)
    deck: str = Field(foreign_key="deck.name")
    place: int
    slp1: str
    devanagari: str
    iast: str
    glosses: list[str] = Field(sa_type=JSON)
    gender: str
    pos: str
    tags: list[str] = Field(sa_type=JSON)
    variants: list[list[str]] = Field(sa_type=JSON)
    as_written: str
    correction: str
    note: str
    source: str


class SpellingRow(SQLModel, table=True):
    __tablename__ = "spelling"
    key: str = Field(primary_key=True)
    word_id: str = Field(primary_key=True, foreign_key="word.id")


class PairRow(SQLModel, table=True):
    __tablename__ = "pair"
    id: str = Field(primary_key=True)
    deck: str = Field(foreign_key="deck.name")
    place: int
    members: list[str] = Field(sa_type=JSON)
    difference: str


class CardRow(SQLModel, table=True):
    __tablename__ = "card"
    card_id: str = Field(primary_key=True)
    note: str
    kind: str
    deck: str | None = Field(foreign_key="deck.name")
    place: int
    repetitions: int | None
    interval: int | None
    ease: int | None
    due: int | None
    lapses: int | None
    answered: int | None
    suspended: bool = False
    flagged: bool = False
    stability: int | None
    difficulty: int | None


class RevisionFields(SQLModel):
    id: str = Field(primary_key=True)
    deck: str
    at: datetime
    device: str
    parents: list[str] = Field(sa_type=JSON)
    content: str | None


class RevisionRow(RevisionFields, table=True):
    __tablename__ = "revision"


SHARED = MetaData()
"""The tables of a server that several learners share."""


class SharedReviewRow(ReviewFields, table=True):
    metadata = SHARED
    __tablename__ = "shabda_review"
    learner: str = Field(primary_key=True)


class SharedRevisionRow(RevisionFields, table=True):
    metadata = SHARED
    __tablename__ = "shabda_revision"
    learner: str = Field(primary_key=True)


def core(row: type[SQLModel]) -> Any:
    """The bare table of a row class: half the cost where no objects are wanted."""
    return inspect(row).local_table


def review_values(event: Review) -> dict[str, Any]:
    values = {name: getattr(event, name) for name in Review.__slots__}
    return {**values, "kind": event.kind.value, "slips": list(event.slips)}


def review_of(row: Any) -> Review:
    return Review(
        id=row.id,
        device=row.device,
        sequence=row.sequence,
        card_id=row.card_id,
        reviewed_at=row.reviewed_at,
        study_day=row.study_day,
        kind=Kind(row.kind),
        grade=row.grade,
        answer=row.answer,
        exercise=row.exercise,
        elapsed_ms=row.elapsed_ms,
        slips=tuple(row.slips),
        voids=row.voids,
        due=row.due,
    )


def revision_values(revision: Revision) -> dict[str, Any]:
    return {**asdict(revision), "parents": list(revision.parents)}


def revision_of(row: Any) -> Revision:
    return Revision(row.id, row.deck, row.at, row.device, tuple(row.parents), row.content)


def word_values(word: Word, place: int) -> dict[str, Any]:
    return {
        "id": word.id,
        "deck": word.deck,
        "place": place,
        "slp1": word.text.slp1,
        "devanagari": word.text.devanagari,
        "iast": word.text.iast,
        "glosses": list(word.glosses),
        "gender": word.gender,
        "pos": word.pos,
        "tags": list(word.tags),
        "variants": [[each.slp1, each.devanagari, each.iast] for each in word.variants],
        "as_written": word.as_written,
        "correction": word.correction,
        "note": word.note,
        "source": word.source,
    }


def word_of(row: Any) -> Word:
    return Word(
        id=row.id,
        text=Sanskrit(row.slp1, row.devanagari, row.iast),
        glosses=tuple(row.glosses),
        deck=row.deck,
        gender=row.gender,
        pos=row.pos,
        tags=tuple(row.tags),
        variants=tuple(Sanskrit(*spelling) for spelling in row.variants),
        as_written=row.as_written,
        correction=row.correction,
        note=row.note,
        source=row.source,
    )


def pair_of(row: Any) -> SimilarPair:
    return SimilarPair(row.id, tuple(row.members), row.difference, row.deck)


def card_of(row: Any) -> Card:
    return Card(row.note, CardKind(row.kind), row.deck)


def state_of(row: Any) -> CardState:
    """The state in a row of `card` that is not new."""
    return CardState(row.repetitions, row.interval, row.ease, row.due, row.lapses)


def asked_of(row: Any) -> tuple[Card, CardState]:
    return card_of(row), state_of(row)


def standing_of(row: Any) -> Standing:
    """Where the card in a row of `card` stands."""
    state = None if row.due is None else state_of(row)
    return Standing(state, row.answered, bool(row.suspended), bool(row.flagged))


def standing_values(standing: Standing) -> dict[str, Any]:
    state = standing.state
    values = {name: state and getattr(state, name) for name in CardState.__slots__}
    marks = {"suspended": standing.suspended, "flagged": standing.flagged}
    return {**values, "answered": standing.answered, **marks}
