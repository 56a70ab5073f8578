"""Reads text files, and writes files in one step: a power cut leaves the old or the new one."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from errno import EXDEV
from itertools import count
from pathlib import Path

from shabda.errors import ShabdaError, Where
from shabda.lazy_patterns import lazy_pattern
from shabda.running_processes import ON_WINDOWS, is_running

_UNFINISHED = lazy_pattern(
    r"\.(?P<target>.+)\.(?P<process>[0-9a-f]{1,8})-[0-9a-f]{12}(-journal|-wal|-shm)?", re.DOTALL
)
"""The name of a file that is being written, with the number of the process that writes it."""
_NOT_ON_WINDOWS = re.compile(
    r"(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\..*)?|.*[<>:\"|?*\\/\x00-\x1f].*|.*[. ]",
    re.IGNORECASE | re.DOTALL,
)
"""Names of devices, and names that Windows would refuse or change."""
_ELSEWHERE = "elsewhere"
"""Such a file of this name holds the path of another folder in which the process writes."""


def read_bytes(path: Path, error: type[ShabdaError]) -> bytes:
    """Read a regular file; anything else could block for ever.

    Raises the given error for a file that is missing, unreadable or not a regular one.
    """
    try:
        if not stat.S_ISREG(path.stat().st_mode) and not path.is_dir():
            raise error("is not a regular file; name one", Where(str(path)))
        return path.read_bytes()
    except OSError as failure:
        reason = failure.strerror or str(failure)
        raise error(f"cannot be read ({reason})", Where(str(path))) from None


def read_text(path: Path, error: type[ShabdaError], *, keep_bom: bool = False) -> str:
    """Read a UTF-8 file, without its byte order mark unless that is to be kept.

    Raises the given error, with the line, for a file that is not UTF-8 text.
    """
    data = read_bytes(path, error)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise error("is UTF-16; save it as UTF-8", Where(str(path)))
    if data.startswith((b"PK\3\4", b"{\\rtf")):
        raise error("is a document, not text; save it as plain text in UTF-8", Where(str(path)))
    if b"\0" in data:
        raise error("is a binary file, not text; save it as text in UTF-8", Where(str(path)))
    try:
        return data.decode("utf-8" if keep_bom else "utf-8-sig")
    except UnicodeDecodeError as failure:
        line = data.count(b"\n", 0, failure.start) + 1
        raise error("is not UTF-8; save it as UTF-8", Where(str(path), line)) from None


def is_portable(name: str) -> bool:
    """Whether every system can keep a file of this name."""
    return not _NOT_ON_WINDOWS.fullmatch(name)


def can_keep(name: str) -> bool:
    """Whether this system can keep a file of this name."""
    return not ON_WINDOWS or is_portable(name)


def numbered(path: Path) -> Iterator[Path]:
    """Yield a path, then the same with a number: `a.db`, `a-2.db`, `a-3.db`."""
    yield path
    yield from (path.with_stem(f"{path.stem}-{number}") for number in count(2))


def unused_path(path: Path) -> Path:
    """The first path of `numbered` that nothing has, not even a link to nowhere."""
    return next(name for name in numbered(path) if not os.path.lexists(name))


def empty_neighbour(target: Path) -> Path:
    """Make an empty file next to a target, to be filled and moved there.

    What killed processes left of the same target is removed first.
    """
    make_folder(target.parent)
    if target.name != _ELSEWHERE:  # only a sweep of everything reads those
        sweep(target.parent, target.name)
    name = target.with_name(f".{target.name}.{os.getpid():x}-{os.urandom(6).hex()}")
    os.close(os.open(name, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    return name


def sweep(folder: Path, name: str = "", process: str = "") -> None:
    """Remove unfinished files that killed processes left in a folder.

    With a name, or the number of a process, only those of that target or process.
    """
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            made = _UNFINISHED.fullmatch(entry.name)
            if not made or name not in ("", made["target"]) or process not in ("", made["process"]):
                continue
            if not is_running(int(made["process"], 16)):
                with suppress(OSError):
                    if made["target"] == _ELSEWHERE and not process and entry.is_file():
                        elsewhere = Path(os.fsdecode(Path(entry.path).read_bytes()))
                        sweep(elsewhere, process=made["process"])
                    os.unlink(entry.path)


@contextmanager
def unfinished_files_recorded(home: Path, folder: Path) -> Iterator[None]:
    """Let the next sweep of a home remove what a kill leaves unfinished in another folder."""
    note = empty_neighbour(home / _ELSEWHERE)
    try:
        note.write_bytes(os.fsencode(folder.absolute()))
        yield
    finally:
        note.unlink(missing_ok=True)


def move_into_place(made: Path, target: Path) -> None:
    """Move a file into its place, once the disk has its content."""
    with made.open("r+b") as file:  # Windows syncs only what is open for writing
        os.fsync(file.fileno())
    os.replace(made, target)
    _sync_folder(target.parent)


def write_file(path: Path, text: str) -> None:
    """Write a text file in one step, through symbolic links, keeping its mode.

    Raises OSError, also for a file without write permission; it is then unchanged.
    """
    with replacing(path) as made:
        made.write_bytes(text.encode("utf-8"))


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Yield an empty file to fill, which then takes the place of another as `write_file` says."""
    target = Path(os.path.realpath(path))
    mode = _mode(target)
    made = empty_neighbour(target)
    try:
        yield made
        made.chmod(mode)
        move_into_place(made, target)
    finally:
        with suppress(OSError):  # it was moved, unless something failed
            made.unlink(missing_ok=True)


def _mode(target: Path) -> int:
    """The mode of a file, or of a new one. Raises PermissionError for a read-only file."""
    try:
        mode = stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        return 0o666 & ~_umask()
    if not mode & 0o222 or not os.access(target, os.W_OK):
        raise PermissionError(13, "it is read-only")
    return mode


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def make_folder(folder: Path) -> None:
    """Make a folder and those above it, which a power cut then leaves there."""
    if folder.is_dir():
        return
    missing = [path for path in (folder, *folder.parents) if not path.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    for made in reversed(missing):
        _sync_folder(made.parent)


def remove_file(path: Path) -> None:
    """Remove a file, if it is there, which no power cut then brings back."""
    path.unlink(missing_ok=True)
    _sync_folder(path.parent)


def move_all(pairs: Iterable[tuple[Path, Path]]) -> None:
    """Move files, also to another disk; one that is not there is left out.

    When one cannot be moved, as one that another program has open on Windows, those that were
    moved go back, and OSError is raised.
    """
    moved: list[tuple[Path, Path]] = []
    try:
        for source, target in pairs:
            with suppress(FileNotFoundError):
                _move(source, target)
                moved.append((source, target))
    except OSError:
        for source, target in reversed(moved):
            _move(target, source)
        raise


def _move(source: Path, target: Path) -> None:
    try:
        source.replace(target)
    except OSError as error:
        if error.errno != EXDEV:
            raise
        with replacing(target) as made:
            made.write_bytes(source.read_bytes())
        remove_file(source)


def _sync_folder(folder: Path) -> None:
    """Sync the names in a folder, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
