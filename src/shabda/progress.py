"""Long-running functions report progress to a callback."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

Progress = Callable[[str, int, int], None]
"""Gets what is being done ("reading lines"), how much is done, and of how much.

0 of 0 is work of unknown length. An exception that it raises ends the work.
"""

_EVERY = 64
"""Items between two reports."""


def no_progress(doing: str, done: int, total: int) -> None:
    """Ignore progress."""


def tracked(things: Iterable[T], doing: str, total: int, progress: Progress) -> Iterator[T]:
    """Yield items one by one; report every few of them, and all at the end."""
    for done, thing in enumerate(things):
        if not done % _EVERY:
            progress(doing, done, total)
        yield thing
    progress(doing, total, total)
