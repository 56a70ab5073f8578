"""A text glossed word by word: `**देवाः** O gods, **भद्रम्** auspicious, **यत्** which`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from shabda.decks.notes.pairs.entries import entries_of
from shabda.decks.notes.pairs.pair_sides import Pair
from shabda.decks.notes.text.patterns import DEVANAGARI, DEVANAGARI_SCRIPT
from shabda.decks.notes.words.doubts import OF_A_TEXT
from shabda.decks.notes.words.grammar_doubts import is_analysis
from shabda.decks.notes.words.model import NoteEntry

_BOLD = re.compile(rf"\*\*(?P<word>[^*\n]*[{DEVANAGARI}][^*\n]*)\*\*(?P<meaning>[^*]*)")
_GLOSS = re.compile(r"\s*[-–—:=]?\s*(?P<text>[^\W\d_][^,;.।]*(?:\([^()]*\))?)\s*(?P<end>[,;.।]|$)")
_ITEM = re.compile(r"\n\s*(?:[-*+#]+|\(?\d{1,3}[.)])\s")
"""Where the next item of a list begins: a gloss may go on in the next line, not the next item."""
_LABEL = re.compile(r"^[^:\u0900-\u097f]*:\s*")
_OWN_LINE = re.compile(r"\s*(?:[-*+•]|\d{1,3}[.)])\s+\*\*[^*]+\*\*[^*]*$")
"""A word with its meaning as an item of its own: such lines are a list, not a text."""
_LEAST = 3
_MOST_WORDS = 6


class GlossFinder:
    """Finds the texts glossed word by word, asked line by line from the top."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._tried = 0

    def at(self, start: int) -> dict[int, list[NoteEntry]] | None:
        """Read the paragraph that begins at a line; None when it is not glossed word by word.

        Returns the entries by the index of the line with their word. A paragraph is tried once.
        """
        if start < self._tried or self._lines[start].count("**") < 2:
            return None
        below = range(start, len(self._lines))
        end = next((i for i in below if not self._lines[i].strip()), len(self._lines))
        self._tried = end
        return _read_paragraph(self._lines, start, end)


def _read_paragraph(
    lines: Sequence[str], start: int, end: int
) -> dict[int, list[NoteEntry]] | None:
    if all(_OWN_LINE.match(line) for line in lines[start:end]):
        return None
    offsets = list(accumulate((len(line) + 1 for line in lines[start:end]), initial=0))
    text = "\n".join(lines[start:end])
    pairs = list(_pairs(text))
    if len(pairs) < _LEAST or sum(ends for *_, ends in pairs[:-1]) < 0.7 * (len(pairs) - 1):
        return None
    entries: dict[int, list[NoteEntry]] = {at: [] for at in range(start, end)}
    for position, word, meaning, _ in pairs:
        at = start + bisect_right(offsets, position) - 1
        entries[at].extend(entries_of(Pair(word, meaning, (OF_A_TEXT,)), at + 1, DEVANAGARI_SCRIPT))
    return entries


def _pairs(text: str) -> Iterator[tuple[int, str, str, bool]]:
    """Yield the position of each bold word, the word, its meaning, and whether it is a gloss.

    A gloss is short and ends in a comma or a full stop; what runs on to the next word is text.
    """
    for match in _BOLD.finditer(text):
        gloss = _GLOSS.match(" ".join(_ITEM.split(match["meaning"])[0].split()))
        word = _LABEL.sub("", match["word"]).strip(" .,:;।")
        if gloss is None or not word:
            continue
        whole = match["meaning"].strip(" -–—:=")
        meaning = whole if is_analysis(whole) else gloss["text"].strip()
        short = len(meaning.split()) <= _MOST_WORDS
        yield match.start(), word, meaning, short and bool(gloss["end"])
