"""What every part of a collection is made of: its open file, and the device it stands on."""

from shabda.store import journal
from shabda.store.file import CollectionFile


class Part:
    """Methods over one open file; each raises StoreError when it fails, and has then done nothing.

    Days are study days (`Review.study_day`).
    """

    def __init__(self, file: CollectionFile) -> None:
        self._file = file
        with file.reading() as session:
            self.device = journal.device(session)
