"""The tables of a server as SQLModel rows.

Rows are a storage format only: SQLModel does not validate them, and none leaves this room.
A collection has the same columns; `migrations/` makes its tables.
"""

from datetime import datetime
from types import new_class
from typing import TYPE_CHECKING, Any

from sqlalchemy import BigInteger, MetaData, inspect, text
from sqlmodel import JSON, Field, SQLModel

from shabda.store.log_fields import FIELDS, LogField
from shabda.study.log import EventKind, Range


def _column(field: LogField) -> tuple[Any, Any]:
    """Return the type of a log field and its SQLModel column."""
    kind = {EventKind: str, tuple[str, ...]: list[str]}.get(field.base, field.base)
    is_long = isinstance(field.limit, Range) and field.limit.maximum > 2**31
    special: dict[Any, Any] = {list[str]: {"sa_type": JSON}}
    described = special.get(kind, {"sa_type": BigInteger} if is_long else {})
    column = Field(primary_key=field.name == "id", **described)
    return (kind | None if field.optional else kind), column


_COLUMNS: Any = {field.name: _column(field) for field in FIELDS}
if TYPE_CHECKING:

    class ReviewFields(SQLModel):
        """The columns of the log, generated from `FIELDS`."""
else:
    _BODY = {name: column for name, (_, column) in _COLUMNS.items()}
    _BODY |= {"__annotations__": {name: kind for name, (kind, _) in _COLUMNS.items()}}
    ReviewFields = new_class("ReviewFields", (SQLModel,), {}, lambda names: names.update(_BODY))


class DeckVersionFields(SQLModel):
    id: str = Field(primary_key=True)
    deck: str
    at: datetime
    device: str
    parents: list[str] = Field(sa_type=JSON)
    content: str | None


SHARED = MetaData()
"""The tables of a server that several learners share."""
_LOGGED_IN = {"server_default": text("current_user")}


class SharedReviewRow(ReviewFields, table=True):
    metadata = SHARED
    __tablename__ = "shabda_review"
    learner: str = Field(primary_key=True, sa_column_kwargs=_LOGGED_IN)


class SharedDeckVersionRow(DeckVersionFields, table=True):
    metadata = SHARED
    __tablename__ = "shabda_revision"
    learner: str = Field(primary_key=True, sa_column_kwargs=_LOGGED_IN)


def core(row: type[SQLModel]) -> Any:
    """The SQLAlchemy table of a row class; reading it takes half the time that objects take."""
    return inspect(row).local_table
