"""Long work, seen as it goes: whoever does it is given a `Progress`, and tells it how far it is."""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")

Progress = Callable[[str, int, int], None]
"""Told what is being done ("reading lines"), how much of it, and of how much.

0 of 0 is work whose length nobody knows. What a watch raises ends the work.
"""

_EVERY = 64
"""Things from one telling to the next."""


def no_progress(doing: str, done: int, total: int) -> None:
    """Watch nothing."""


def passing(things: Iterable[T], doing: str, total: int, progress: Progress) -> Iterator[T]:
    """Pass things on one by one; tell of every few of them, and of all when they are done."""
    for done, thing in enumerate(things):
        if not done % _EVERY:
            progress(doing, done, total)
        yield thing
    progress(doing, total, total)
