"""A folder that another program copies between devices, with a file of JSON lines per device.

A device writes only its own file, so that no file is written on two sides. It appends what it
has and no file of the folder has, including events of other devices.
"""

from collections.abc import Container, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from shabda import files
from shabda.errors import StoreError, Where
from shabda.folder_lock import locked
from shabda.lazy_dataclasses import replace
from shabda.progress import Progress, no_progress, tracked
from shabda.store.collection import Collection
from shabda.store.jsonl import Batch, batch_lines, header_line, read_batch
from shabda.store.merge import MergeResult


class Folder:
    """Reads the files of all devices, and writes the one of this device."""

    def __init__(self, path: Path, here: Collection) -> None:
        self.path = path
        self._here = here
        self._read: dict[Path, tuple[tuple[int, int], Batch]] = {}
        self.incomplete: dict[Path, str] = {}
        """Why a file could not be read, for each that was left out."""
        if path.exists() and not path.is_dir():
            raise StoreError("is not a folder; name a folder or a collection", Where(str(path)))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Do nothing: no file is kept open."""

    def ids(self) -> set[str]:
        batch = self.batch()
        return {*(event.id for event in batch.events), *(deck.id for deck in batch.deck_versions)}

    def batch(self, known: Container[str] = (), progress: Progress = no_progress) -> Batch:
        """Return what the files of all devices hold, without those that are `incomplete`."""
        with _folder_errors(self.path):
            batches = [
                self._batch_of_file(file, progress) for file in sorted(self.path.glob("*.jsonl"))
            ]
        events = {
            event.id: event for part in batches for event in part.events if event.id not in known
        }
        decks = {
            version.id: version
            for part in batches
            for version in part.deck_versions
            if version.id not in known
        }
        refused = tuple(fault for part in batches for fault in part.refused)
        checked = all(part.checked for part in batches)
        return Batch(tuple(events.values()), tuple(decks.values()), refused, checked)

    def _batch_of_file(self, file: Path, progress: Progress) -> Batch:
        """Return what a file holds; read it again only when it has changed."""
        status = file.stat()
        stamp = status.st_mtime_ns, status.st_size
        known, batch = self._read.get(file, ((0, 0), Batch()))
        if known != stamp:
            self.incomplete.pop(file, None)
            try:
                batch = _read(file, progress)
            except StoreError as error:
                self.incomplete[file], batch = str(error), Batch(checked=True)
            self._read[file] = stamp, batch
        return batch

    def merge(self, batch: Batch, progress: Progress = no_progress) -> MergeResult:
        """Append to this device's file; its lines of the log are never changed.

        What a device of an incomplete file wrote there is not given again. Raises StoreError when
        the own file is incomplete.
        """
        own = self.path / f"{self._here.device}.jsonl"
        if own in self.incomplete:
            raise StoreError(self.incomplete[own])
        batch = self._without_incomplete(batch)
        if not batch:
            return MergeResult(0, 0)
        home = self._here.path.parent
        with (
            _folder_errors(own),
            locked(home / "sync"),
            files.unfinished_files_recorded(home, self.path),
        ):
            there = own.read_text("utf-8").partition("\n")[2] if own.exists() else ""
            lines = tracked(batch_lines(batch), "writing lines", len(batch), progress)
            there += "".join(f"{line}\n" for line in lines)
            number = sum(map(bool, map(str.strip, there.split("\n"))))
            files.write_file(own, f"{header_line(number)}\n{there}")
        return MergeResult(len(batch.events), len(batch.deck_versions))

    def _without_incomplete(self, batch: Batch) -> Batch:
        """What devices have logged whose files are complete; the others' will be read later."""
        devices = {file.stem for file in self.incomplete}
        return replace(
            batch,
            events=tuple(event for event in batch.events if event.device not in devices),
            deck_versions=tuple(
                version for version in batch.deck_versions if version.device not in devices
            ),
        )


def _read(file: Path, progress: Progress) -> Batch:
    try:
        # Line by line, because one Devanagari letter makes the whole text twice as large.
        lines = file.read_bytes().removesuffix(b"\n").split(b"\n")
        read = tracked(lines, "reading lines", len(lines), progress)
        return read_batch((line.decode("utf-8") for line in read), str(file))
    except (StoreError, UnicodeDecodeError) as error:
        why = str(error) if isinstance(error, StoreError) else f"{file}: is not UTF-8"
        remedy = "wait until it is complete, or delete it: its device writes it again"
        raise StoreError(f"{why}; {remedy}") from None


@contextmanager
def _folder_errors(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        why = f"cannot be read or written ({error.strerror or error})"
        raise StoreError(why, Where(str(error.filename or path))) from error
