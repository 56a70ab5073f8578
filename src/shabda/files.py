"""Files put in place whole: a reader, and a machine that loses power, see all of one or none."""

import os
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp


def beside(target: Path) -> Path:
    """Make an empty file beside a target, to be filled and moved there."""
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, name = mkstemp(dir=target.parent, prefix=f".{target.name}.")
    os.close(handle)
    return Path(name)


def put(made: Path, target: Path) -> None:
    """Move a file into its place, once the disk holds what is in it."""
    _flush(made)
    os.replace(made, target)
    with suppress(OSError):  # some systems cannot flush a folder
        _flush(target.parent)


def write(target: Path, text: str) -> None:
    """Write a text file in one step. Raises OSError; the target is then as it was."""
    made = beside(target)
    try:
        made.write_bytes(text.encode("utf-8"))
        made.chmod(target.stat().st_mode if target.exists() else 0o666 & ~_umask())
        put(made, target)
    finally:
        made.unlink(missing_ok=True)


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
