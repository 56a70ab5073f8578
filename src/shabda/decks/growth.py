"""Remembers words appended to a deck, whose other entries need not be read again."""

from __future__ import annotations

from pathlib import Path

from shabda.decks.digest import digest
from shabda.decks.yaml_block import Block
from shabda.lazy_dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Growth:
    """The digests of a deck file before and after, and the new entries as a deck of their own."""

    before: str
    after: str
    added: Block


_GROWN: dict[str, _Growth] = {}
"""The last addition of this process, by file."""


def remember_growth(path: Path, before: str, added: Block) -> None:
    """Remember what was added to a file that had the digest `before`."""
    _GROWN[str(path)] = _Growth(before, digest(path), added)


def added_since(path: Path, compiled: str, now: str) -> Block | None:
    """Return the entries appended to a deck between two digests; None when they are not known."""
    growth = _GROWN.get(str(path))
    known = growth is not None and (growth.before, growth.after) == (compiled, now)
    return growth.added if growth and known else None
