"""The collection: everything a learner keeps, in one SQLite file.

Reads see one moment, writes are whole and exclude each other across processes,
and whatever goes wrong comes out as a StoreError.
"""

from pathlib import Path
from types import TracebackType
from typing import Self

from shabda.store.database import CollectionFile
from shabda.store.deck_versions import Versions
from shabda.store.integrity import Health
from shabda.store.log import Logbook
from shabda.store.merge import Union
from shabda.store.queue import Agenda
from shabda.store.shelf import Shelf
from shabda.store.words import RULES, Lookups

__all__ = ["RULES", "Collection"]


class Collection(Logbook, Shelf, Versions, Union, Health, Agenda, Lookups):
    """An open collection; close it, or use it in a `with`."""

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a collection, making file and folders where there are none."""
        file = CollectionFile(path)
        try:
            return cls(file)
        except BaseException:
            file.close()
            raise

    def close(self) -> None:
        self._file.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
