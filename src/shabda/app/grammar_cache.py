"""Rules and roots as parsed before, kept in the learner's home: 0.02 s instead of 0.2 s of YAML.

A cache is a line with the digest of its source and its own check sum, then the pickled values.
One that is stale, damaged or of another shabda is read from the source again.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast
from zlib import crc32

from shabda import __version__
from shabda.app.paths import PACKAGE, home
from shabda.app.value_pickle import PICKLE_ERRORS, from_bytes, to_bytes
from shabda.decks.digest import digest, digest_of
from shabda.errors import ShabdaError
from shabda.files import replacing

T = TypeVar("T")
_CODE = ("app/value_pickle.py", "decks/grammar", "sanskrit/grammar", "sanskrit/rules",
         "sanskrit/forms", "sanskrit/text", "study/exercises/material.py")  # fmt: skip
"""The code that makes the values: a change in it makes every cache stale."""


def load_cached(source: Path, read: Callable[[Path], T], *, name: str = "", given: str = "") -> T:
    """What `read` makes of a file, from the cache while file and code are unchanged.

    The cache has the `name` of the file if no other is named; `given` is what the value
    depends on besides.
    """
    parts = (digest(source), __version__, _code_stamp(), given)
    key = digest_of(" ".join(parts).encode())
    return cast(T, read_once(source, name or source.stem, key, read))


@cache
def read_once(source: Path, name: str, key: str, read: Callable[[Path], T]) -> Any:
    """Read one version of a file; a process does so only once."""
    place = _place(name)
    value = _load(place, key) if place else None
    if value is None:
        value = read(source)
        if place:
            _save(place, key, value)
    return value


def _place(name: str) -> Path | None:
    """Return the cache file; None before the learner has a home, since a look-up makes none."""
    try:
        root = home().root
    except ShabdaError:
        return None
    return root / "cache" / f"{name}.pickle" if root.is_dir() else None


def _load(place: Path, key: str) -> Any:
    try:
        head, _, body = place.read_bytes().partition(b"\n")
        if head.decode() != f"{key} {crc32(body):08x}":
            return None
        return from_bytes(body)
    except (OSError, *PICKLE_ERRORS):
        return None


def _save(place: Path, key: str, value: Any) -> None:
    body = to_bytes(value)
    head = f"{key} {crc32(body):08x}\n"
    with suppress(OSError):  # in a home that cannot be written, each start parses again
        with replacing(place) as unfinished:
            unfinished.write_bytes(head.encode() + body)
        place.with_suffix(".json").unlink(missing_ok=True)  # what shabda 0.2 wrote


@cache
def _code_stamp() -> str:
    """Sizes and times of the modules that make the values."""
    paths = [PACKAGE / name for name in _CODE]
    folders = [path for path in paths if path.is_dir()]
    files = [path for path in paths if not path.is_dir()]
    files += [
        Path(file.path) for folder in folders for file in os.scandir(folder) if file.is_file()
    ]
    stats = [path.stat() for path in sorted(files)]
    return " ".join(f"{stat.st_size}.{stat.st_mtime_ns}" for stat in stats)
