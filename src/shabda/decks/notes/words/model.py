"""The result of reading notes: entries, rules, and lines that have neither."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from typing import Any

from shabda.lazy_dataclasses import dataclass, replace


class Confidence(StrEnum):
    """How sure the reader is that it understood the line."""

    SURE = "sure"
    CHECK = "check"


class LineKind(StrEnum):
    """What a line of notes gave; every line has exactly one kind."""

    SURE = "sure"
    CHECK = "check"
    RULE = "rule"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class NoteEntry:
    """One word as the notes have it.

    `slp1` is empty when the word cannot be read. `gender` is letters of `mfn`, `pos` a part
    of speech of the deck format; both are empty when the line does not say. `reasons` say
    why to check the reading, `flags` what is suspicious about the spelling. The word is changed
    only where its transliteration spells it otherwise, and then a reason says so. `deck` is the
    deck that a table of ours names for it. `named` says that a header or a label names its
    meaning as such.
    """

    word: str
    slp1: str
    glosses: tuple[str, ...]
    line: int
    gender: str = ""
    pos: str = ""
    note: str = ""
    reasons: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    deck: str = ""
    named: bool = False

    @property
    def confidence(self) -> Confidence:
        return Confidence.CHECK if self.reasons or self.flags else Confidence.SURE

    def doubted(self, reason: str) -> NoteEntry:
        """The same entry with one more reason to check it."""
        return replace(self, reasons=(*self.reasons, reason))

    def as_json(self) -> dict[str, Any]:
        return {
            "word": self.word,
            "slp1": self.slp1,
            "glosses": list(self.glosses),
            "gender": "/".join(self.gender),
            "pos": self.pos,
            "line": self.line,
            "confidence": self.confidence.value,
            "reasons": list(self.reasons),
            "flags": list(self.flags),
            "note": self.note,
            "tags": list(self.tags),
        }


@dataclass(frozen=True, slots=True)
class FormExample:
    """What a rule line derives: `क्षि = क्षयति`, with the meaning when it is given."""

    left: str
    right: str
    glosses: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "left": self.left,
            "right": self.right,
            "glosses": list(self.glosses),
            "flags": list(self.flags),
        }


@dataclass(frozen=True, slots=True)
class GrammarLine:
    """A line that states grammar."""

    line: int
    text: str
    examples: tuple[FormExample, ...] = ()

    def as_json(self) -> dict[str, Any]:
        return {
            "line": self.line,
            "text": self.text,
            "examples": [example.as_json() for example in self.examples],
        }


@dataclass(frozen=True, slots=True)
class Skipped:
    """A line with nothing to learn, and why."""

    line: int
    text: str
    reason: str

    def as_json(self) -> dict[str, Any]:
        return {"line": self.line, "text": self.text, "reason": self.reason}


@dataclass(frozen=True, slots=True)
class Harvest:
    """Everything a file of notes gave; `kinds` has one item for each of its lines."""

    file: str
    entries: tuple[NoteEntry, ...]
    rules: tuple[GrammarLine, ...]
    skipped: tuple[Skipped, ...]
    kinds: tuple[LineKind, ...]

    def counts(self) -> dict[str, int]:
        """Count the lines by kind; the four add up to `lines`."""
        count = Counter(self.kinds)
        return {kind.value: count[kind] for kind in LineKind} | {"lines": len(self.kinds)}


def kinds_after(harvest: Harvest, entries: Iterable[NoteEntry]) -> tuple[LineKind, ...]:
    """The kinds of the lines: one with words is sure when all of its words are."""
    kinds = list(harvest.kinds)
    doubtful = {entry.line for entry in entries if entry.reasons or entry.flags}
    for line in {entry.line for entry in harvest.entries}:
        if kinds[line - 1] in (LineKind.SURE, LineKind.CHECK):
            kinds[line - 1] = LineKind.CHECK if line in doubtful else LineKind.SURE
    return tuple(kinds)
