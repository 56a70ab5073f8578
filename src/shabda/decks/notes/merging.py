"""What an import does with a word of the notes: add it, add meanings to it, or nothing.

Meanings are compared leniently, so that "Bedsheet" adds nothing to "a bedsheet".
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from shabda.decks.notes.known_index import KnownWord
from shabda.decks.notes.pairs.entries import NO_MEANING
from shabda.decks.notes.plain_spellings import PlainSpellings
from shabda.decks.notes.tables.row_entries import PLAIN_ROMAN
from shabda.decks.notes.text.grammar_marks import join_genders
from shabda.decks.notes.words.glosses import SaidGlosses, shares_a_word
from shabda.decks.notes.words.known_meanings import is_common
from shabda.decks.notes.words.model import Harvest, NoteEntry
from shabda.lazy_dataclasses import dataclass, replace


class Status(StrEnum):
    """How an entry relates to the decks: new, known, or known with new meanings."""

    NEW = "new"
    KNOWN = "known"
    MERGE = "merge"


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One word of the notes, all its lines together, and what is to be done with it.

    `new_glosses` are the meanings the decks lack: all of a new word's, those proposed for a
    word to merge, none of a known one. `entry.line` is the first of `lines`.
    """

    entry: NoteEntry
    status: Status
    lines: tuple[int, ...]
    word_id: str = ""
    new_glosses: tuple[str, ...] = ()
    correction: str = ""
    not_taken: tuple[str, ...] = ()

    @property
    def addable(self) -> bool:
        """Whether a deck can take it unchanged; a word without a meaning makes no card."""
        return self.status is Status.NEW and bool(self.entry.glosses and self.entry.slp1)

    def as_json(self) -> dict[str, Any]:
        return self.entry.as_json() | {
            "lines": list(self.lines),
            "status": self.status.value,
            "word_id": self.word_id,
            "new_glosses": list(self.new_glosses),
            "correction": self.correction,
        }


@dataclass(frozen=True, slots=True)
class MergePlan:
    """What an import would do, item by item, and the harvest it comes from.

    `others` are the items that are not simply sure new words. Of a long list these are few, so most
    questions are asked of them alone: 100,000 words then take 0.15 s less.
    """

    harvest: Harvest
    items: tuple[PlanItem, ...]
    others: tuple[PlanItem, ...]

    @classmethod
    def of(cls, harvest: Harvest, items: tuple[PlanItem, ...]) -> MergePlan:
        """The plan of these items."""
        return cls(harvest, items, tuple(item for item in items if not _is_sure_and_new(item)))

    def new_and(self, fits: Callable[[PlanItem], bool]) -> list[PlanItem]:
        """The sure new words and those of the others that fit, in the order of the file."""
        left = {id(item) for item in self.others if not fits(item)}
        return [item for item in self.items if id(item) not in left]

    def counts(self) -> dict[str, int]:
        """Count lines by kind (see `Harvest.counts`) and items by status."""
        count = Counter(item.status for item in self.items)
        return self.harvest.counts() | {status.value: count[status] for status in Status}

    def as_json(self) -> dict[str, Any]:
        return {
            "file": self.harvest.file,
            "entries": [item.as_json() for item in self.items],
            "rules": [rule.as_json() for rule in self.harvest.rules],
            "skipped": [line.as_json() for line in self.harvest.skipped],
            "counts": self.counts(),
        }


def _is_sure_and_new(item: PlanItem) -> bool:
    entry = item.entry
    return item.addable and not (entry.reasons or entry.flags)


def compared_item(
    name: str, entries: list[NoteEntry], known: Mapping[str, KnownWord], plain: PlainSpellings
) -> PlanItem:
    """What is to be done with a word, whose key is `name`, by all its entries in the notes."""
    entry, lines = _joined(entries), tuple(dict.fromkeys(part.line for part in entries))
    word = known.get(name)
    if word is None and PLAIN_ROMAN in entry.reasons:
        word = known.get(plain.meant(entry.word, entry.glosses))
        if word is not None:
            entry = entry.doubted(f"read as {word.text}, which your decks have")
    if word is None and not entry.deck:
        word = _of_stem(name, entry, known)
    if word is None and PLAIN_ROMAN in entry.reasons:
        entry = plain.with_marks(entry)
        word = known.get(entry.slp1)
    if word is None:
        return PlanItem(entry, Status.NEW, lines, new_glosses=entry.glosses)
    if word.misspelt:
        entry = replace(entry, flags=(*entry.flags, word.correction))
        return PlanItem(entry, Status.KNOWN, lines, word.word_id, correction=word.correction)
    left = _not_taken(entry, word)
    if new := unsaid(entry.glosses, word.glosses):
        return PlanItem(entry, Status.MERGE, lines, word.word_id, new, not_taken=left)
    corrected = any(gloss in word.before for gloss in entry.glosses)
    correction = word.correction if corrected else ""
    return PlanItem(entry, Status.KNOWN, lines, word.word_id, correction=correction, not_taken=left)


def flagged(item: PlanItem, near: KnownWord, stems: Container[str]) -> PlanItem:
    """Flag a new word that may be a misspelling of one that is `near`, unless it is common."""
    if item.status is not Status.NEW or is_common(item.entry.slp1, stems):
        return item
    flag = f"one sound from {near.text}, which means the same"
    return replace(item, entry=replace(item.entry, flags=(*item.entry.flags, flag)))


def _not_taken(entry: NoteEntry, word: KnownWord) -> tuple[str, ...]:
    """Name what the notes have of a known word and its deck does not: it gains only meanings."""
    has_note = entry.note and entry.note.casefold() not in word.note.casefold()
    has_tags = set(entry.tags) - set(word.tags)
    return (*(("note",) if has_note else ()), *(("tags",) if has_tags else ()))


def _of_stem(name: str, entry: NoteEntry, known: Mapping[str, KnownWord]) -> KnownWord | None:
    """Return the known word with a meaning in common whose nominative or stem this is."""
    bare = name[:-1] if name[-1:] in ("H", "m") else ""
    for other in (bare, f"{name}H", f"{name}m"):
        word = known.get(other)
        if word and any(
            shares_a_word(our, their) for our in entry.glosses for their in word.glosses
        ):
            return word
    return None


def _joined(entries: list[NoteEntry]) -> NoteEntry:
    """Merge all lines about a word into one entry; the earlier line takes precedence."""
    first = entries[0]
    if len(entries) == 1:
        return first
    glosses = all_glosses(entries)
    settled = [gloss for entry in entries if not entry.reasons for gloss in entry.glosses]
    sure = bool(settled) and not unsaid(glosses, settled)
    doubts = [tuple(r for r in entry.reasons if r != NO_MEANING) for entry in entries]
    reasons = next(filter(None, doubts), () if glosses else first.reasons)
    return replace(
        first,
        glosses=glosses,
        gender=join_genders(*(entry.gender for entry in entries)),
        pos=next((entry.pos for entry in entries if entry.pos), ""),
        note=next((entry.note for entry in entries if entry.note), ""),
        reasons=() if sure else reasons,
    )


def all_glosses(entries: Sequence[NoteEntry]) -> tuple[str, ...]:
    """The meanings in all lines about a word."""
    if len(entries) == 1:
        return entries[0].glosses
    return unsaid((gloss for entry in entries for gloss in entry.glosses), ())


def unsaid(glosses: Iterable[str], known: Iterable[str]) -> tuple[str, ...]:
    """Return the glosses that say what none in `known` says, each once."""
    covered, new = SaidGlosses(known), []
    for gloss in glosses:
        if gloss not in covered:
            covered.add(gloss)
            new.append(gloss)
    return tuple(new)
