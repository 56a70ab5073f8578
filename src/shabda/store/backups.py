"""Backups of a collection: each is checked before it gets its name; seven days are kept."""

import os
import sqlite3
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

from shabda import files
from shabda.errors import StoreError, Where
from shabda.figures import log_entries
from shabda.progress import Progress, no_progress
from shabda.store import meta, seal
from shabda.store.collection_check import check_collection, is_sound, reading_connection
from shabda.store.schema import connect, sqlite_errors, version_of

DAYS_KEPT = 7
"""How many daily backups are kept; the fullest is always one of them."""
_PAGES = 2048
"""Pages of 4 KB copied between two reports."""
DAILY = "day-????-??-??.db"
REPLACED = "before-restore-"
"""How the name begins of a copy of what a restore replaced; it may have been damaged."""


def folder_of(path: Path) -> Path:
    """Return the folder with the backups of a collection."""
    return path.parent / "backups"


def has_backup_of(path: Path, day: date) -> bool:
    """Whether a day has its backup already."""
    return _of_day(path, day).exists()


def save_day(path: Path, day: date, progress: Progress = no_progress) -> None:
    """Make the backup of a day; remove the oldest daily backups, but never the fullest."""
    made = _of_day(path, day)
    save(path, made, progress)
    backups = sorted(folder_of(path).glob(DAILY), key=lambda file: (file <= made, file))
    if len(backups) > DAYS_KEPT:  # those dated after today go first, then the oldest
        kept = {made, max(reversed(backups), key=events_in)}
        for old in [backup for backup in backups if backup not in kept][: len(backups) - DAYS_KEPT]:
            with suppress(FileNotFoundError):  # another process may have been faster
                old.unlink()


def can_be_read(file: Path) -> bool:
    """Whether a file can be read as a collection; `check_collection` also checks its content."""
    try:
        with sqlite_errors(file), closing(reading_connection(file)) as connection:
            return file.is_file() and version_of(connection, file) > 0
    except StoreError:
        return False


def events_in(file: Path) -> int:
    """Count the events in a backup of any format; 0 for a file that cannot be read."""
    if not file.is_file():
        return 0
    try:
        with closing(reading_connection(file)) as connection:
            return seal.events_ever_written(connection)
    except (sqlite3.Error, OSError, ValueError, TypeError):
        return 0


def refuse_lost(path: Path) -> None:
    """Raise StoreError when a backup shows that the collection at `path` existed before."""
    backups = sorted(folder_of(path).glob("*.db"))
    fullest = max(backups, key=events_in, default=None)
    if fullest is None or not (events := events_in(fullest)):
        return
    if path.exists() and path.stat().st_size:  # another process has made it meanwhile
        return
    state = "is empty" if path.exists() else "is missing"
    way_back = f"bring them back: shabda restore '{fullest}'"
    raise StoreError(
        f"{state}, but a backup of it holds {log_entries(events)}; {way_back} "
        f"(to start over, move {folder_of(path)} away first)",
        Where(str(path)),
    )


def longer_than(path: Path, events: int, after_ns: int) -> tuple[Path, int] | None:
    """The newest backup and its event count, if newer than `after_ns` and longer than `events`."""
    times = [(written_at(file), file) for file in folder_of(path).glob("*.db")]
    if not times or (newest := max(times))[0] <= after_ns:
        return None
    events_there = events_in(newest[1])
    return (newest[1], events_there) if events_there > events else None


def latest(folder: Path) -> Path:
    """The newest sound backup, of what a restore replaced only where there is no other.

    Raises StoreError when there is none.
    """
    sound = [path for path in folder.glob("*.db") if is_sound(path)]
    sound = [path for path in sound if not path.name.startswith(REPLACED)] or sound
    if not sound:
        way = "if the collection is damaged, move it elsewhere and start over; your decks stay"
        raise StoreError(f"holds no backup that can be read; {way}", Where(str(folder)))
    return max(sound, key=written_at)


def written_at(file: Path) -> int:
    """Return when a file was last written, in ns; 0 when another process has removed it."""
    try:
        return file.stat().st_mtime_ns
    except OSError:
        return 0


def save(source: Path, target: Path, progress: Progress = no_progress) -> None:
    """Copy the committed state of a collection; the copy is checked before it becomes `target`.

    Raises StoreError; an existing target is then unchanged.
    """
    with sqlite_errors(target):
        copy = files.empty_neighbour(target)
    try:
        with (
            sqlite_errors(source),
            closing(reading_connection(source)) as reader,
            sqlite_errors(target),
        ):
            _copy(reader, copy, progress)
        check_collection(copy, source, progress)
        with sqlite_errors(target):
            files.move_into_place(copy, target)
    finally:
        copy.unlink(missing_ok=True)


def copy_as_it_is(source: Path, target: Path) -> None:
    """Copy a collection, sound or not. Raises StoreError."""
    with sqlite_errors(target):
        copy = files.empty_neighbour(target)
        try:
            with closing(reading_connection(source)) as reader:
                _copy(reader, copy, no_progress)
            files.move_into_place(copy, target)
        finally:
            copy.unlink(missing_ok=True)


def replace_collection(
    path: Path, file: Path, saved: Path, progress: Progress = no_progress
) -> None:
    """Replace a collection by a backup; the old collection is saved first.

    A sound collection is copied to `saved` and overwritten in one transaction, so that programs
    which have it open see all of it or nothing; a damaged one is moved to `saved`. Raises
    StoreError and then leaves the collection unchanged.
    """
    check_collection(file, progress=progress)
    _put_back(path, file, saved, progress)
    with sqlite_errors(path), closing(connect(path)) as connection:
        made = (written_at(file) for file in folder_of(path).glob("*.db"))
        meta.put_meta(connection, "restored", str(max(made, default=0)))


def _put_back(path: Path, file: Path, saved: Path, progress: Progress) -> None:
    if path.exists() and os.path.samefile(path, file):
        raise StoreError("is the collection itself; name a backup of it", Where(str(file)))
    if not path.exists():
        save(file, path, progress)
    elif is_sound(path):
        save(path, saved, progress)
        with (
            closing(reading_connection(file)) as reader,
            sqlite_errors(path),
            closing(connect(path)) as writer,
        ):
            reader.backup(writer)
    else:
        with sqlite_errors(path):
            _move_aside(path, saved)
        try:
            save(file, path, progress)
        except BaseException:  # the disk may be full, so that a sound file seemed damaged
            _move_aside(saved, path)
            raise


def _of_day(path: Path, day: date) -> Path:
    return folder_of(path) / f"day-{day.isoformat()}.db"


def _copy(reader: sqlite3.Connection, target: Path, progress: Progress) -> None:
    def report(_: int, left: int, pages: int) -> None:
        progress("backing up", pages - left, pages)

    reader.execute("BEGIN")
    reader.execute("SELECT 1 FROM sqlite_master").fetchone()  # starts the snapshot
    with closing(sqlite3.connect(target)) as writer:
        reader.backup(writer, pages=_PAGES, progress=report)
        writer.execute("PRAGMA journal_mode = DELETE")  # a backup is one file


def _move_aside(path: Path, saved: Path) -> None:
    """Move a damaged collection to `saved`, with its write-ahead log, or leave both."""
    files.make_folder(saved.parent)
    files.move_all([(Path(f"{path}{end}"), Path(f"{saved}{end}")) for end in ("-wal", "-shm", "")])
