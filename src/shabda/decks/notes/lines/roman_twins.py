"""Lists that give each word twice, in Devanagari and, on the next line, in Roman letters."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from shabda.decks.notes.pairs.line_reading import LineReading
from shabda.decks.notes.text.patterns import HAS_DEVANAGARI
from shabda.decks.notes.words.headwords import is_reading_aid
from shabda.decks.notes.words.model import NoteEntry


def roman_twins(lines: Sequence[LineReading]) -> Iterator[tuple[int, int]]:
    """Yield the index of each line that only repeats the line above, and the index of that."""
    for at in range(1, len(lines)):
        ours, above = lines[at].entries, lines[at - 1].entries
        if ours and len(ours) == len(above) and all(map(_is_twin, ours, above)):
            yield at, at - 1


def _is_twin(entry: NoteEntry, above: NoteEntry) -> bool:
    if HAS_DEVANAGARI.search(entry.word) or len(entry.glosses) != len(above.glosses):
        return False
    same = all(map(_is_same, entry.glosses, above.glosses))
    return same and is_reading_aid(entry.word, above.word)


def _is_same(gloss: str, other: str) -> bool:
    return gloss == other or _bare(gloss) == _bare(other)


def _bare(gloss: str) -> str:
    return gloss.partition(" (")[0].casefold()
