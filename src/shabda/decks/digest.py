"""Whether a deck file has changed since it was compiled, without the cost of reading decks."""

from hashlib import sha256
from pathlib import Path

from shabda.decks.yaml_reader import read_deck_bytes

_FORMAT = 1
"""Raised when the same bytes come to mean another deck, so that caches are rebuilt."""
LARGE = 1 << 20
"""Bytes beyond which a file is known by its size and times: hashing 57 MB takes 0.1 s a start."""


def digest(path: Path) -> str:
    """Return a name for the content of a deck file; it changes when the deck may have.

    Raises DeckError when the file cannot be read.
    """
    return sha256(b"%d\n" % _FORMAT + (_stamp(path) or read_deck_bytes(path))).hexdigest()


def _stamp(path: Path) -> bytes:
    """What a large file is known by; empty for one that is to be read."""
    try:
        found = path.stat()
    except OSError:
        return b""
    large = found.st_size > LARGE
    return b"%d %d" % (found.st_size, found.st_mtime_ns) if large else b""
