"""What every part of a collection is made of: its open file, and the device it stands on."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from shabda.store.queries import META
from shabda.store.schema import faults_of
from shabda.study.scheduling.fsrs import scheduler_named
from shabda.study.scheduling.scheduler import SM2, Scheduler

if TYPE_CHECKING:
    import sqlite3

    from sqlmodel import Session

T = TypeVar("T")


class Rows(Protocol):
    """A file that can be read by SQL; see `queries`."""

    path: Path

    def rows(self, make: Callable[[Any], T], query: str, **values: Any) -> list[T]:
        """What `make` makes of each row of a query."""

    def close(self) -> None: ...


class File(Rows, Protocol):
    """A file that can be written as well."""

    def reading(self) -> AbstractContextManager[Session]: ...

    def at_once(self) -> AbstractContextManager[sqlite3.Connection]: ...

    def writing(self) -> AbstractContextManager[Session]: ...


class Reading:
    """Methods over an open file that only read it by SQL.

    Each raises StoreError when it fails. Days are study days (`Review.study_day`).
    """

    def __init__(self, file: Rows) -> None:
        self._file = file
        with faults_of(file.path):
            meta = dict(file.rows(tuple, META))
            if "device" not in meta:
                raise ValueError("no device")
            self.device: str = meta["device"]
            name = meta.get("scheduler")
            self.scheduler: Scheduler = scheduler_named(name) if name else SM2


class Part(Reading):
    """Methods over one open file; each raises StoreError when it fails, and has then done nothing.

    Days are study days (`Review.study_day`).
    """

    _file: File
