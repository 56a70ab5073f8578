"""Moves forms of a word from the end of its meaning to its note: `gam (1P) to go - gacchati`."""

from __future__ import annotations

from shabda.decks.notes.words.model import Harvest, NoteEntry
from shabda.decks.notes.words.root_forms import part_last_form, shows_form
from shabda.lazy_dataclasses import replace


def with_forms_noted(harvest: Harvest) -> Harvest:
    """Return a harvest in which no meaning ends in a form of its word."""
    entries = tuple(map(_with_note, harvest.entries))
    return harvest if entries == harvest.entries else replace(harvest, entries=entries)


def _with_note(entry: NoteEntry) -> NoteEntry:
    if not entry.glosses:
        return entry
    *others, last = entry.glosses
    if others and " " not in last and shows_form(entry.word, last):
        return _noted(entry, tuple(others), last)
    meaning, form = part_last_form(entry.word, last)
    return _noted(entry, (*others, meaning), form) if form else entry


def _noted(entry: NoteEntry, glosses: tuple[str, ...], form: str) -> NoteEntry:
    note = entry.note if form in entry.note else ", ".join(filter(None, (form, entry.note)))
    return replace(entry, glosses=glosses, note=note)
