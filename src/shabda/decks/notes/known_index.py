"""The words of decks as an import compares words with them, by how they are spelled."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from shabda.decks.notes.reader import read_notes
from shabda.decks.notes.words.glosses import read_meaning
from shabda.lazy_dataclasses import dataclass, replace
from shabda.sanskrit.text.script import is_devanagari
from shabda.study.words import Word


@dataclass(frozen=True, slots=True)
class KnownWord:
    """A word of a deck, by its id, with its meanings.

    `text` is how it is shown, `correction` what the deck corrected, `before` the meanings that it
    had before; `misspelt` is set when the word is found by its wrong spelling.
    """

    word_id: str
    glosses: tuple[str, ...]
    correction: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    misspelt: bool = False
    text: str = ""
    before: tuple[str, ...] = ()

    def with_homonym(self, other: KnownWord) -> KnownWord:
        """Add the meanings and tags of another word of the same spelling."""
        return replace(self, glosses=self.glosses + other.glosses, tags=self.tags + other.tags)


def index_known_words(words: Iterable[Word], key: Callable[[str], str]) -> dict[str, KnownWord]:
    """Index decks by key: headwords, variants, and what notes said before a correction.

    `as_written` is read like notes: its meanings count as known although the deck words them
    better, and its misspelt word leads to the right one.
    """
    index: dict[str, KnownWord] = {}
    slips: dict[str, KnownWord] = {}
    for word in words:
        before, meanings = _before_correction(word)
        slipped = tuple(gloss for gloss in meanings if gloss not in word.glosses)
        known = KnownWord(
            word.id, word.glosses + meanings, word.correction, word.note, word.tags,
            text=_shown(word),
            before=slipped,
        )  # fmt: skip
        for name in dict.fromkeys(key(text.slp1) for text in (word.text, *word.variants)):
            index[name] = index[name].with_homonym(known) if name in index else known
        for slp1 in before:
            slips.setdefault(key(slp1), replace(known, misspelt=True))
    return slips | index


def _shown(word: Word) -> str:
    return f"{word.text.devanagari} ({word.text.iast})"


def _before_correction(word: Word) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the words and the meanings that the notes had for a word; most were not corrected."""
    if not word.as_written:
        return (), ()
    entries = read_notes(word.as_written, word.deck).entries
    if not entries and not is_devanagari(word.as_written):
        return (), read_meaning(word.as_written).glosses
    words = tuple(entry.slp1 for entry in entries if entry.slp1)
    return words, tuple(gloss for entry in entries for gloss in entry.glosses)
