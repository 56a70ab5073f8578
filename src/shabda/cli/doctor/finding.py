"""The input of a check of `shabda doctor`, and what it reports."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum

from shabda.lazy_dataclasses import dataclass
from shabda.progress import Progress


class State(StrEnum):
    OK = "ok"
    NOTE = "note"
    """Worth knowing; nothing is wrong."""
    FIXED = "fixed"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of a check, in a sentence that also says how to repair it."""

    state: State
    message: str


@dataclass(frozen=True, slots=True)
class CheckContext:
    """Whether to repair what is found (`--fix`), and how to report progress.

    `accept` (`--accept-loss`) takes the log as it is when entries are missing or changed.
    """

    fix: bool
    progress: Progress
    accept: bool = False


Check = Callable[[CheckContext], Iterator[Finding]]
"""A check: yields what it finds."""
