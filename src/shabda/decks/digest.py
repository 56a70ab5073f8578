"""Digests of deck files, to see whether one has changed since it was compiled."""

from pathlib import Path

from shabda import files
from shabda.errors import DeckError

try:
    from _blake2 import blake2b  # hashlib would load OpenSSL, 3 ms of each command
except ImportError:
    from hashlib import blake2b

_FORMAT = 1
"""Increase this when the same bytes mean another deck, so that caches are rebuilt."""
LARGE = 1 << 20
"""Larger files are identified by size and times: hashing 57 MB takes 0.1 s at each start."""


def digest(path: Path) -> str:
    """Return a digest of a deck file; it changes when the deck may have changed.

    Raises DeckError when the file cannot be read.
    """
    return digest_of(b"%d\n" % _FORMAT + (_stamp(path) or files.read_bytes(path, DeckError)))


def digest_of(data: bytes) -> str:
    """Return a digest that differs for all other bytes."""
    return blake2b(data, digest_size=32).hexdigest()


def _stamp(path: Path) -> bytes:
    """Identify a large file by size and times; empty for a file that must be read."""
    try:
        status = path.stat()
    except OSError:
        return b""
    large = status.st_size > LARGE
    return b"%d %d" % (status.st_size, status.st_mtime_ns) if large else b""
