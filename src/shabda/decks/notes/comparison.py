"""Compares the words of notes with the known words: new words, new meanings, nothing new.

Words are the same when their keys are (`equivalence_key`, given as an argument).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from types import MappingProxyType

from shabda.decks.notes.known_index import KnownWord
from shabda.decks.notes.merging import MergePlan, PlanItem, all_glosses, compared_item, flagged
from shabda.decks.notes.plain_spellings import PlainSpellings
from shabda.decks.notes.words.model import Harvest, NoteEntry
from shabda.decks.notes.words.suspicious_spelling import Neighbours
from shabda.progress import Progress, no_progress, tracked
from shabda.second_process import run_in_parallel

_Gathered = Mapping[str, list[NoteEntry]]
"""All entries of each word, by the key of its spelling."""


class Comparison:
    """Compares words of notes with the known words, found by `key` of their SLP1.

    `counts` says how often texts have each stem. What was prepared for the same entries is not
    done again.
    """

    def __init__(
        self,
        known: Mapping[str, KnownWord],
        key: Callable[[str], str],
        counts: Mapping[str, float] = MappingProxyType({}),
        progress: Progress = no_progress,
    ) -> None:
        meanings = {name: word.glosses for name, word in known.items()}
        self._known, self._key, self._counts = known, cache(key), counts
        self._plain, self._neighbours = PlainSpellings(meanings, counts), Neighbours(meanings)
        self._progress = progress
        self._prepared: _Gathered = {}
        self._items: dict[str, PlanItem] = {}
        self._near: dict[str, str] = {}

    def prepare(self, entries: Iterable[NoteEntry]) -> None:
        """Compare the words of these entries, except that slips are not sought."""
        self._prepared = self._gathered(entries)
        self._items = self._compared(self._prepared)

    def slips(self, entries: Iterable[NoteEntry]) -> dict[str, str]:
        """The known word that each new one may be a slip for, by their keys."""
        return self._slips(self._gathered(entries))

    def take_slips(self, near: dict[str, str]) -> None:
        """Take the slips of the entries that were prepared."""
        self._near = near

    def plan(self, harvest: Harvest) -> MergePlan:
        """Compare the words of a harvest."""
        gathered = self._gathered(harvest.entries)
        none: list[NoteEntry] = []
        new = {
            name: entries
            for name, entries in gathered.items()
            if self._prepared.get(name, none) != entries
        }
        moved = {
            name: entries
            for name, entries in new.items()
            if _meanings(self._prepared.get(name, none)) != _meanings(entries)
        }
        near, items = run_in_parallel(
            lambda: self._slips(moved), lambda: self._compared(new), len(new)
        )
        items = self._items | items
        for name, other in (self._near | dict.fromkeys(moved, "") | near).items():
            if other and name in gathered:
                items[name] = flagged(items[name], self._known[other], self._counts)
        return MergePlan.of(harvest, tuple(items[name] for name in gathered))

    def _gathered(self, entries: Iterable[NoteEntry]) -> _Gathered:
        gathered: dict[str, list[NoteEntry]] = {}
        for entry in entries:
            name = self._key(entry.slp1) if entry.slp1 else entry.word
            gathered.setdefault(name, []).append(entry)
        return gathered

    def _compared(self, gathered: _Gathered) -> dict[str, PlanItem]:
        words = tracked(gathered.items(), "comparing words", len(gathered), self._progress)
        return {
            name: compared_item(name, entries, self._known, self._plain) for name, entries in words
        }

    def _slips(self, gathered: _Gathered) -> dict[str, str]:
        return {
            name: near
            for name, entries in gathered.items()
            if name not in self._known
            and (near := self._neighbours.meant(name, all_glosses(entries)))
        }


def _meanings(entries: Iterable[NoteEntry]) -> list[tuple[str, ...]]:
    return [entry.glosses for entry in entries]
