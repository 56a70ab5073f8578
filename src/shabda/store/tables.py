"""The tables as SQLModel rows.

Rows are a storage format only: SQLModel does not validate them, and none leaves
this room. `migrations/` holds the indexes, triggers and checks.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, MetaData, inspect
from sqlmodel import JSON, Field, SQLModel


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
